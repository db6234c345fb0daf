import type { delivery, Wordings } from '../situations.ts';

export const texts: Wordings<typeof delivery> = {
  'not-received': {
    warm: `Ci dispiace che il pacco non sia ancora arrivato[[; è affidato a {carrier} con numero di tracciamento {tracking}]]. Stiamo chiedendo al corriere dove si trova. A volte viene lasciato a un vicino o in un punto di ritiro: può valere la pena dare un'occhiata.

Se non arriva entro il {answerBy}, può scegliere:

1. Lo spediamo di nuovo a nostre spese.
2. Le rimborsiamo l'intero prezzo.`,
    brief: `Ci dispiace che il pacco non sia arrivato. Se non lo riceve entro il {answerBy}, risponda con 1 per una nuova spedizione o con 2 per il rimborso completo.`,
  },
  'late-own': {
    warm: `Ci dispiace che abbia dovuto attendere il pacco[[; è partito dal nostro magazzino il {shippedOn}]]. Una data annunciata va rispettata e stiamo verificando in quale passaggio si è perso tempo.

Se l'articolo è ancora in viaggio o non Le serve più, ce lo dica: riceverà la nostra risposta entro il {answerBy}, con reso o rimborso se lo desidera.`,
    brief: `Ci dispiace per il ritardo. Se l'articolo non Le serve più, ce lo dica; organizzeremo reso e rimborso entro il {answerBy}.`,
  },
  'late-fba': {
    warm: `Ci dispiace che il pacco sia arrivato in ritardo. Questo ordine è stato conservato, imballato e consegnato da Amazon, quindi del suo percorso non vediamo più di quanto veda Lei. Desideriamo comunque che la questione si risolva:

Se il pacco manca o non Le serve più, il servizio clienti Amazon può sostituirlo o rimborsarlo dalla pagina dell'ordine. Se Le occorre qualcosa da noi, risponda a questo messaggio: avrà la nostra risposta entro il {answerBy}.`,
    brief: `Ci dispiace per il ritardo. Questo ordine è stato consegnato da Amazon; il suo servizio clienti può sostituirlo o rimborsarlo dalla pagina dell'ordine. Se Le occorre qualcosa da noi, risponderemo entro il {answerBy}.`,
  },
};
