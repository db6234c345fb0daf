import type { Wordings } from '../../../template-house.ts';
import type { disputes } from '../situations.ts';

export const texts: Wordings<typeof disputes> = {
  'dispute-accept-refund': {
    warm: `Ordine {orderId}. Ci dispiace per il disagio legato a questo ordine. Accettiamo il rimborso[[ di {amount}]] che ha chiesto in questa controversia; non deve rispedire nulla. AliExpress lo accredita sul metodo di pagamento dell'ordine.`,
    brief: `Ordine {orderId}: accettiamo il rimborso[[ di {amount}]]. Non deve rispedire nulla.`,
  },
  'dispute-accept-return': {
    warm: `Ordine {orderId}. Accettiamo il reso con rimborso completo. La preghiamo di spedire l'articolo entro {shipBackDays} giorni da questo accordo, o entro la data che AliExpress mostra nella controversia, e di inserire lì il numero di tracciamento. L'indirizzo per il reso si trova nella controversia. Quando il pacco sarà arrivato da noi ne confermeremo l'arrivo e seguirà il rimborso.`,
    brief: `Ordine {orderId}: accettiamo il reso con rimborso completo. Spedisca l'articolo entro {shipBackDays} giorni, o entro la data mostrata nella controversia, e inserisca lì il numero di tracciamento.`,
  },
  'dispute-counter-part': {
    warm: `Ordine {orderId}. Grazie per la descrizione e per le foto. Il difetto si vede e proponiamo un rimborso di {amount}, mentre l'articolo resta a Lei. Se preferisce rispedirlo, può scegliere anche il reso con rimborso completo. Entrambe le proposte si trovano in questa controversia; la scelta è Sua.`,
    brief: `Ordine {orderId}: proponiamo un rimborso di {amount}, mentre l'articolo resta a Lei, oppure il reso con rimborso completo. La scelta è Sua.`,
  },
  'dispute-evidence-delivered': {
    warm: `Ordine {orderId}. Il pacco è stato affidato a {carrier} il {shippedOn} con numero di tracciamento {tracking}. Il corriere riporta la consegna il {deliveredOn} all'indirizzo dell'ordine. In allegato: prova di spedizione, prova di consegna, storico del tracciamento.`,
    brief: `Ordine {orderId}: spedito con {carrier} il {shippedOn}, tracciamento {tracking}, consegnato il {deliveredOn}. La prova di consegna è allegata.`,
  },
  'dispute-evidence-described': {
    warm: `Ordine {orderId}. Abbiamo confrontato l'ordine con l'inserzione: modello, colore e misura sono quelli scelti. In allegato: l'inserzione com'era il giorno dell'ordine e le foto dell'articolo scattate durante l'imballaggio. Se l'articolo che ha ricevuto è diverso, aggiunga una foto a questa controversia; la esamineremo entro il {answerBy}.`,
    brief: `Ordine {orderId}: l'articolo spedito è quello dell'inserzione; l'inserzione e le foto scattate durante l'imballaggio sono allegate. Se il Suo è diverso, aggiunga una foto; la esamineremo entro il {answerBy}.`,
  },
  'dispute-evidence-transit': {
    warm: `Ordine {orderId}. Il pacco è in viaggio[[ con {carrier}]] con numero di tracciamento {tracking}[[ e l'arrivo è previsto entro il {expectedOn}]]. Il tempo di consegna dell'ordine non è ancora trascorso. Lo storico del tracciamento è allegato. Se il pacco non arriva entro quel termine, rimborsiamo l'intero ordine.`,
    brief: `Ordine {orderId}: il pacco è in viaggio con numero di tracciamento {tracking}[[, arrivo previsto entro il {expectedOn}]]. Se non arriva entro il tempo di consegna, rimborsiamo l'intero ordine.`,
  },
};
