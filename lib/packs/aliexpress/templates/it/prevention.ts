import type { Letter, Wordings } from '../../../template-house.ts';
import type { prevention } from '../situations.ts';

export const letter: Letter = {
  opening: 'Buongiorno,\n\nLe scriviamo in merito al Suo ordine {orderId}[[ ({item})]].',
  closing: 'Cordiali saluti',
};

export const texts: Wordings<typeof prevention> = {
  'prevent-late': {
    warm: `Il Suo pacco impiega più tempo del previsto e ce ne scusiamo[[; è partito dal nostro magazzino il {shippedOn}]]. [[L'arrivo è ora previsto il {expectedOn}. ]]Ne seguiamo il percorso e Le scriveremo di nuovo entro il {answerBy}. Se non arriva entro il tempo di consegna dell'ordine, l'intero prezzo viene rimborsato.`,
    brief: `Il Suo pacco impiega più tempo del previsto e ce ne scusiamo. [[L'arrivo è ora previsto il {expectedOn}. ]]Le scriveremo di nuovo entro il {answerBy}; se non arriva entro il tempo di consegna, l'intero prezzo viene rimborsato.`,
  },
  'prevent-tracking': {
    warm: `Il tracciamento del Suo pacco[[ ({tracking})]] è fermo da alcuni giorni. Succede tra una scansione e l'altra, ma non vogliamo lasciarLa nel dubbio: abbiamo chiesto al corriere e Le comunicheremo la risposta entro il {answerBy}. La protezione dell'acquirente intanto continua.`,
    brief: `Il tracciamento del Suo pacco[[ ({tracking})]] è fermo da alcuni giorni. Abbiamo chiesto al corriere e Le comunicheremo la risposta entro il {answerBy}.`,
  },
  'prevent-customs': {
    warm: `Il Suo pacco si trova alla dogana del Suo Paese[[ con numero di tracciamento {tracking}]]. Non possiamo abbreviare il controllo, ma lo seguiamo ogni giorno. Se la dogana Le chiede un documento, ci inoltri qui la richiesta e lo riceverà entro il {answerBy}. Se il pacco non viene svincolato entro il tempo di consegna dell'ordine, l'intero prezzo viene rimborsato.`,
    brief: `Il Suo pacco si trova alla dogana[[ con numero di tracciamento {tracking}]]. Se Le viene chiesto un documento, ci inoltri qui la richiesta e lo riceverà entro il {answerBy}.`,
  },
  'prevent-receipt': {
    warm: `Il corriere segnala che il Suo pacco è stato consegnato[[ il {deliveredOn}]]. Lo apra e lo controlli con calma. Non è necessario confermare la ricezione prima di avere in mano l'articolo e di averlo trovato in ordine. Se manca qualcosa o non funziona, ci scriva qui e avrà una soluzione entro il {answerBy}.`,
    brief: `Il corriere segnala che il Suo pacco è stato consegnato[[ il {deliveredOn}]]. Non è necessario confermare la ricezione prima di aver controllato tutto. Se qualcosa non va, ci scriva qui; risponderemo entro il {answerBy}.`,
  },
};
