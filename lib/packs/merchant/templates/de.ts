import type { Wordings } from '../../template-house.ts';
import type { Phrases, ShopWording } from './compose.ts';
import type { returns } from './situations.ts';

const letter = {
  opening: 'Guten Tag,\n\nwir schreiben Ihnen zu Ihrer Bestellung {orderId}[[ ({item})]].',
  closing: 'Freundliche Grüße',
};

const phrases: Phrases = {
  after: { signedAt: 'Empfang des Pakets', shippedAt: 'dem Versand', purchasedAt: 'der Bestellung' },
  warrantyFrom: {
    signedAt: 'dem Empfang des Pakets[[ am {deliveredOn}]]',
    shippedAt: 'dem Versand[[ am {shippedOn}]]',
    purchasedAt: 'dem Kauf[[ am {orderedOn}]]',
  },
  freightPayer: { merchant: 'tragen wir', customer: 'trägt der Absender' },
  caps: {
    one: '{regions}: {cap}',
    noLimit: 'ohne Obergrenze',
    names: ', ',
    between: '; ',
    elsewhere: 'alle anderen Regionen',
    everywhere: 'alle Regionen',
  },
};

const texts: Wordings<typeof returns> = {
  'shop-return': {
    warm: `Sie können die Ware ohne Angabe von Gründen innerhalb von {returnDays} Tagen nach {returnFrom} zurückgeben. Sie sollte nur anprobiert und vollständig sein, mit Anleitung, Garantiekarte, Etiketten, Rechnung und Umkarton. Das Porto einer solchen Rücksendung {freightPayer}; Nachnahme und Sendungen auf dem Landweg können wir nicht annehmen. Der Betrag geht innerhalb von {refundDays} Tagen nach Eintreffen der Ware auf das Konto zurück, von dem gezahlt wurde.`,
    brief: `Sie können die Ware, vollständig und nur anprobiert, innerhalb von {returnDays} Tagen nach {returnFrom} zurückgeben. Der Betrag geht innerhalb von {refundDays} Tagen nach Eintreffen der Ware auf das Konto zurück, von dem gezahlt wurde.`,
  },
  'shop-exchange': {
    warm: `Sie können die Ware innerhalb von {exchangeDays} Tagen nach {exchangeFrom} umtauschen, wenn sie nur anprobiert wurde und vollständig ist. Ein Preisunterschied wird nachgezahlt oder erstattet. Bitte nennen Sie uns die gewünschte Größe oder das Modell; unsere Antwort erhalten Sie bis zum {answerBy}.`,
    brief: `Sie können die Ware, vollständig und nur anprobiert, innerhalb von {exchangeDays} Tagen nach {exchangeFrom} umtauschen. Bitte nennen Sie uns die gewünschte Größe oder das Modell; wir antworten bis zum {answerBy}.`,
  },
  'shop-freight-fault': {
    warm: `Die Ware hat einen Mangel, daher tragen wir das Porto der Rücksendung. Bitte legen Sie es aus und schicken Sie uns die Frachtbriefnummer mit einem Foto des Frachtbriefs. Wir erstatten es[[ bis zu diesen Beträgen: {freightCaps}. Höhere Kosten sind nicht abgedeckt, bitte sehen Sie sich den Preis vor dem Versand an]].`,
    brief: `Das Porto dieser Rücksendung tragen wir[[ bis zu diesen Beträgen: {freightCaps}]]. Bitte schicken Sie uns die Frachtbriefnummer mit einem Foto des Frachtbriefs.`,
  },
  'shop-freight-choice': {
    warm: `Die Ware hat keinen Mangel, deshalb trägt der Absender das Porto dieser Rücksendung. Bitte schicken Sie das Paket nicht per Nachnahme und nicht auf dem Landweg, wir könnten es nicht annehmen. Ist es unterwegs, nennen Sie uns die Frachtbriefnummer, damit wir darauf achten können.`,
    brief: `Die Ware hat keinen Mangel, deshalb trägt der Absender das Porto dieser Rücksendung. Nachnahme und Sendungen auf dem Landweg können wir nicht annehmen.`,
  },
  'shop-return-received': {
    warm: `Ihre Rücksendung ist bei uns[[; sie traf am {actionOn} ein]]. Wir prüfen sie innerhalb von {inspectionDays} Werktagen. Der Betrag geht innerhalb von {refundDays} Tagen nach dem Eintreffen auf das Konto zurück, von dem gezahlt wurde.`,
    brief: `Ihre Rücksendung ist bei uns. Wir prüfen sie innerhalb von {inspectionDays} Werktagen; der Betrag geht innerhalb von {refundDays} Tagen nach dem Eintreffen auf das Konto zurück, von dem gezahlt wurde.`,
  },
  'shop-warranty': {
    warm: `Es tut uns leid, dass an der Ware ein Mangel aufgetreten ist. Für sie gilt eine Garantie von {warrantyDays} Tagen ab {warrantyFrom}. Bitte beschreiben Sie, was geschieht, und fügen Sie ein Foto bei; bis zum {answerBy} erhalten Sie unsere Antwort, mit Reparatur oder neuem Artikel.`,
    brief: `Für die Ware gilt eine Garantie von {warrantyDays} Tagen ab {warrantyFrom}. Bitte beschreiben Sie den Mangel und fügen Sie ein Foto bei; unsere Antwort erhalten Sie bis zum {answerBy}.`,
  },
};

export const wording: ShopWording = { language: 'de', letter, phrases, texts };
