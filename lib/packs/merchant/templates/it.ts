import type { Wordings } from '../../template-house.ts';
import type { Phrases, ShopWording } from './compose.ts';
import type { returns } from './situations.ts';

const letter = {
  opening: 'Buongiorno,\n\nLe scriviamo in merito al Suo ordine {orderId}[[ ({item})]].',
  closing: 'Cordiali saluti',
};

const phrases: Phrases = {
  after: { signedAt: 'dalla firma per il pacco', shippedAt: 'dalla spedizione', purchasedAt: `dall'ordine` },
  warrantyFrom: {
    signedAt: 'dalla firma per il pacco[[ del {deliveredOn}]]',
    shippedAt: 'dalla spedizione[[ del {shippedOn}]]',
    purchasedAt: `dall'acquisto[[ del {orderedOn}]]`,
  },
  freightPayer: { merchant: 'nostro carico', customer: 'carico del mittente' },
  caps: {
    one: '{regions}: {cap}',
    noLimit: 'senza limite',
    names: ', ',
    between: '; ',
    elsewhere: 'tutte le altre regioni',
    everywhere: 'tutte le regioni',
  },
};

const texts: Wordings<typeof returns> = {
  'shop-return': {
    warm: `Può restituire la merce senza indicarne il motivo entro {returnDays} giorni {returnFrom}. Deve essere stata solo provata ed essere completa di istruzioni, garanzia, etichette, fattura e scatola esterna. Le spese di un reso di questo tipo sono a {freightPayer}; i pacchi in contrassegno o via superficie non possono essere accettati. L'importo torna sul conto che ha pagato entro {refundDays} giorni dall'arrivo della merce.`,
    brief: `Può restituire la merce, completa e solo provata, entro {returnDays} giorni {returnFrom}. L'importo torna sul conto che ha pagato entro {refundDays} giorni dall'arrivo della merce.`,
  },
  'shop-exchange': {
    warm: `Può cambiare la merce entro {exchangeDays} giorni {exchangeFrom}, se è stata solo provata ed è completa. L'eventuale differenza di prezzo viene pagata o rimborsata. Ci indichi la taglia o il modello che desidera; avrà la nostra risposta entro il {answerBy}.`,
    brief: `Può cambiare la merce, completa e solo provata, entro {exchangeDays} giorni {exchangeFrom}. Ci indichi la taglia o il modello che desidera; risponderemo entro il {answerBy}.`,
  },
  'shop-freight-fault': {
    warm: `La merce ha un difetto, quindi le spese del reso sono a nostro carico. La preghiamo di anticiparle e di inviarci il numero della lettera di vettura con una foto. Le rimborsiamo[[ fino a questi importi: {freightCaps}. Gli importi superiori non sono coperti: guardi il prezzo prima di spedire]].`,
    brief: `Le spese di questo reso sono a nostro carico[[, fino a questi importi: {freightCaps}]]. Ci invii il numero della lettera di vettura con una foto.`,
  },
  'shop-freight-choice': {
    warm: `La merce non ha difetti, quindi le spese di questo reso sono a carico del mittente. I pacchi in contrassegno o via superficie non possono essere accettati. Ci indichi il numero della lettera di vettura quando il pacco è in viaggio, così ne seguiremo l'arrivo.`,
    brief: `La merce non ha difetti, quindi le spese di questo reso sono a carico del mittente. I pacchi in contrassegno o via superficie non possono essere accettati.`,
  },
  'shop-return-received': {
    warm: `Il Suo reso è arrivato da noi[[ il {actionOn}]]. Lo controlliamo entro {inspectionDays} giorni lavorativi. L'importo torna sul conto che ha pagato entro {refundDays} giorni dall'arrivo.`,
    brief: `Il Suo reso è arrivato. Lo controlliamo entro {inspectionDays} giorni lavorativi; l'importo torna sul conto che ha pagato entro {refundDays} giorni dall'arrivo.`,
  },
  'shop-warranty': {
    warm: `Ci dispiace che sia comparso un difetto. La merce è in garanzia per {warrantyDays} giorni {warrantyFrom}. Ci descriva che cosa succede e alleghi una foto; avrà la nostra risposta entro il {answerBy}, con una riparazione o un articolo nuovo.`,
    brief: `La merce è in garanzia per {warrantyDays} giorni {warrantyFrom}. Ci descriva il difetto e alleghi una foto; avrà la nostra risposta entro il {answerBy}.`,
  },
};

export const wording: ShopWording = { language: 'it', letter, phrases, texts };
