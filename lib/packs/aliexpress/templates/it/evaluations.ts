import type { Wordings } from '../../../template-house.ts';
import type { evaluations } from '../situations.ts';

export const texts: Wordings<typeof evaluations> = {
  'evaluation-product': {
    warm: `Ci dispiace che l'articolo non fosse come doveva essere. Abbiamo controllato la merce da cui proviene e trasmesso i dettagli a chi la verifica. Come rimediamo è scritto nei messaggi dell'ordine.`,
    brief: `Ci dispiace che l'articolo non fosse come doveva essere. Abbiamo controllato la merce; la soluzione è nei messaggi dell'ordine.`,
  },
  'evaluation-late': {
    warm: `Ci dispiace per la lunga attesa. Un tempo di consegna va rispettato e in questo caso non è stato così. Abbiamo ripercorso la spedizione passo per passo e corretto ciò che l'ha rallentata.`,
    brief: `Ci dispiace per la lunga attesa. Abbiamo ripercorso la spedizione e corretto ciò che l'ha rallentata.`,
  },
  'evaluation-not-received': {
    warm: `Ci dispiace che il pacco non sia arrivato. Abbiamo chiesto al corriere di cercarlo e scritto nei messaggi dell'ordine come si procede.`,
    brief: `Ci dispiace che il pacco non sia arrivato. Il corriere lo sta cercando; i prossimi passi sono nei messaggi dell'ordine.`,
  },
  'evaluation-wrong-item': {
    warm: `Ci dispiace che nel pacco ci fosse un altro articolo. È successo durante l'imballaggio; ora ogni ordine viene confrontato una seconda volta con la sua etichetta. Come rimediamo è scritto nei messaggi dell'ordine.`,
    brief: `Ci dispiace che nel pacco ci fosse un altro articolo. La soluzione è nei messaggi dell'ordine.`,
  },
  'evaluation-neutral': {
    warm: `Grazie per aver descritto la Sua esperienza con franchezza. Abbiamo letto tutto e riesaminato l'ordine. Ciò che è emerso è nei messaggi dell'ordine.`,
    brief: `Grazie per aver descritto la Sua esperienza. Abbiamo riesaminato l'ordine e scritto nei suoi messaggi.`,
  },
  'evaluation-thanks': {
    warm: `Grazie per il tempo dedicato a descrivere la Sua esperienza. Siamo lieti che il pacco sia arrivato in buone condizioni e che l'articolo faccia il suo lavoro.`,
    brief: `Grazie per aver descritto la Sua esperienza. Siamo lieti che il pacco sia arrivato in ordine e che l'articolo funzioni.`,
  },
};
