import type { claims, Wordings } from '../situations.ts';

export const texts: Wordings<typeof claims> = {
  'claim-delivered': {
    warm: `Ordine {orderId}. Il pacco è stato affidato a {carrier} il {shippedOn}[[, prima della scadenza del {shipBy}]], con tracciamento {tracking}. Il corriere indica la consegna il {deliveredOn} all'indirizzo dell'ordine.

[[L'acquirente ci ha scritto il {contactedOn} e ha avuto risposta il {repliedOn}. ]]Allegati: prova di spedizione, prova di consegna, conversazione con l'acquirente.`,
    brief: `Ordine {orderId}: spedito il {shippedOn} con {carrier}, tracciamento {tracking}, consegnato il {deliveredOn}. La prova di consegna e la conversazione sono allegate.`,
  },
  'claim-refunded': {
    warm: `Ordine {orderId}. L'acquirente è stato rimborsato per intero il {refundedOn}[[ ({amount})]]. [[Ci ha scritto il {contactedOn} e ha avuto risposta il {repliedOn}. ]]La ricevuta è allegata. Chiediamo ad Amazon di decidere su questa base.`,
    brief: `Ordine {orderId}: rimborsato per intero il {refundedOn}, ricevuta allegata. Chiediamo ad Amazon di decidere su questa base.`,
  },
  'claim-appeal': {
    warm: `Ordine {orderId}. Chiediamo una nuova decisione per un elemento nuovo: la conferma del corriere della consegna del {deliveredOn}, tracciamento {tracking}. È allegata insieme alla prova di spedizione del {shippedOn}. Non ripetiamo quanto già inviato.`,
    brief: `Ordine {orderId}: elemento nuovo allegato, la conferma della consegna del {deliveredOn}, tracciamento {tracking}.`,
  },
  'chargeback-delivered': {
    warm: `Ordine {orderId}[[ del {orderedOn}]]. L'articolo è stato spedito il {shippedOn} con {carrier}, tracciamento {tracking}, e consegnato il {deliveredOn} all'indirizzo dell'ordine. Allegati: dettagli dell'ordine, prova di spedizione, prova di consegna e tutti i messaggi scambiati.`,
    brief: `Ordine {orderId}: spedito il {shippedOn} con {carrier}, tracciamento {tracking}, consegnato il {deliveredOn}. I documenti sono allegati.`,
  },
  'review-choice': {
    warm: `Ci dispiace che il prodotto non abbia soddisfatto le Sue aspettative. Come marchio vogliamo rimediare. Scelga:

1. Rimborso completo.
2. Un apparecchio nuovo a nostre spese.

È sufficiente una breve risposta con il numero.`,
    brief: `Ci dispiace che il prodotto L'abbia delusa. Come marchio Le proponiamo il rimborso completo o un apparecchio nuovo, come preferisce.`,
  },
  'review-support': {
    warm: `Ci dispiace che il prodotto Le dia problemi. Come marchio vogliamo aiutarla. Ci descriva che cosa succede e da quando; la nostra assistenza risponderà con una soluzione entro il {answerBy}.`,
    brief: `Ci dispiace che il prodotto Le dia problemi. Ci descriva che cosa succede; la nostra assistenza risponderà entro il {answerBy}.`,
  },
};
