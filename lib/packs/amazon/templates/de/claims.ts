import type { claims, Wordings } from '../situations.ts';

export const texts: Wordings<typeof claims> = {
  'claim-delivered': {
    warm: `Bestellung {orderId}. Das Paket wurde am {shippedOn} an {carrier} übergeben[[, vor dem Versandtermin {shipBy}]], Sendungsnummer {tracking}. Der Zusteller weist die Zustellung am {deliveredOn} an die Adresse der Bestellung nach.

[[Der Käufer schrieb uns am {contactedOn} und erhielt unsere Antwort am {repliedOn}. ]]Anlagen: Einlieferungsbeleg, Zustellnachweis, Nachrichtenverlauf.`,
    brief: `Bestellung {orderId}: am {shippedOn} mit {carrier} versandt, Sendungsnummer {tracking}, zugestellt am {deliveredOn}. Zustellnachweis und Nachrichtenverlauf liegen bei.`,
  },
  'claim-refunded': {
    warm: `Bestellung {orderId}. Der Käufer hat am {refundedOn} die volle Erstattung erhalten[[ ({amount})]]. [[Er schrieb uns am {contactedOn} und erhielt unsere Antwort am {repliedOn}. ]]Der Beleg liegt bei. Wir bitten Amazon, auf dieser Grundlage zu entscheiden.`,
    brief: `Bestellung {orderId}: am {refundedOn} voll erstattet, der Beleg liegt bei. Wir bitten Amazon, auf dieser Grundlage zu entscheiden.`,
  },
  'claim-appeal': {
    warm: `Bestellung {orderId}. Wir bitten um eine neue Entscheidung, weil eine Information hinzugekommen ist: die Bestätigung der Zustellung am {deliveredOn} durch den Zusteller, Sendungsnummer {tracking}. Sie liegt bei, ebenso der Einlieferungsbeleg vom {shippedOn}. Das früher Eingereichte wiederholen wir nicht.`,
    brief: `Bestellung {orderId}: Neu liegt die Bestätigung der Zustellung am {deliveredOn} bei, Sendungsnummer {tracking}.`,
  },
  'chargeback-delivered': {
    warm: `Bestellung {orderId}[[ vom {orderedOn}]]. Die Ware wurde am {shippedOn} mit {carrier} versandt, Sendungsnummer {tracking}, und am {deliveredOn} an die Adresse der Bestellung zugestellt. Anlagen: Bestelldaten, Einlieferungsbeleg, Zustellnachweis und alle Nachrichten mit dem Käufer.`,
    brief: `Bestellung {orderId}: am {shippedOn} mit {carrier} versandt, Sendungsnummer {tracking}, zugestellt am {deliveredOn}. Die Unterlagen liegen bei.`,
  },
  'review-choice': {
    warm: `Es tut uns leid, dass unser Produkt Ihre Erwartungen nicht erfüllt hat. Als Marke möchten wir das in Ordnung bringen. Bitte wählen Sie:

1. volle Erstattung
2. ein neues Gerät auf unsere Kosten

Eine kurze Antwort mit der Nummer genügt.`,
    brief: `Es tut uns leid, dass unser Produkt Sie enttäuscht hat. Als Marke bieten wir Ihnen die volle Erstattung oder ein neues Gerät an, ganz wie Sie möchten.`,
  },
  'review-support': {
    warm: `Es tut uns leid, dass unser Produkt Ihnen Mühe macht. Als Marke möchten wir helfen. Bitte beschreiben Sie, was geschieht und seit wann; unser Kundendienst antwortet bis zum {answerBy} mit einer Lösung.`,
    brief: `Es tut uns leid, dass unser Produkt Ihnen Mühe macht. Beschreiben Sie uns, was geschieht; unser Kundendienst antwortet bis zum {answerBy}.`,
  },
};
