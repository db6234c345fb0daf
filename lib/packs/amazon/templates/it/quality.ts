import type { quality, Wordings } from '../situations.ts';

export const texts: Wordings<typeof quality> = {
  'product-complaint': {
    warm: `Ci dispiace che l'articolo non funzioni come dovrebbe. Vogliamo rimediare e la scelta è Sua:

1. Le inviamo un articolo nuovo a nostre spese.
2. Le rimborsiamo l'intero prezzo.

È sufficiente rispondere con il numero. Riceverà la nostra conferma entro il {answerBy}.`,
    brief: `Ci dispiace per il difetto. Risponda con 1 per un articolo nuovo a nostre spese o con 2 per il rimborso completo; confermeremo entro il {answerBy}.`,
  },
  damaged: {
    warm: `Ci dispiace molto che il pacco sia arrivato danneggiato. Una foto dell'articolo e della scatola ci aiuta a capire che cosa è successo, ma provvederemo anche senza:

1. Le inviamo un articolo nuovo a nostre spese.
2. Le rimborsiamo l'intero prezzo.

Ci indichi il numero che preferisce. Avrà nostre notizie entro il {answerBy} e fino ad allora non deve rispedire nulla.`,
    brief: `Ci dispiace che l'articolo sia arrivato danneggiato. Risponda con 1 per un articolo nuovo o con 2 per il rimborso completo; confermeremo entro il {answerBy}.`,
  },
  'wrong-item': {
    warm: `Ci scusiamo: non ha ricevuto l'articolo che aveva ordinato. L'errore è nostro e per Lei non ci saranno costi. Che cosa preferisce?

1. Le inviamo l'articolo giusto e un'etichetta prepagata per l'altro.
2. Le rimborsiamo l'intero prezzo e inviamo un'etichetta prepagata per il reso.

Riceverà la nostra risposta entro il {answerBy}.`,
    brief: `Ci dispiace per l'articolo sbagliato. Risponda con 1 per ricevere quello giusto o con 2 per il rimborso completo; il reso è gratuito. Risponderemo entro il {answerBy}.`,
  },
  'general-concern': {
    warm: `Ci dispiace che l'acquisto non sia andato come sperava. Ci racconti in poche parole che cosa non andava: verificheremo di persona e Le proporremo una soluzione entro il {answerBy}.`,
    brief: `Ci dispiace per l'inconveniente. Ci dica che cosa è successo; Le proporremo una soluzione entro il {answerBy}.`,
  },
};
