import type { Wordings } from '../../../template-house.ts';
import type { disputes } from '../situations.ts';

export const texts: Wordings<typeof disputes> = {
  'dispute-accept-refund': {
    warm: `Bestellung {orderId}. Die Unannehmlichkeiten mit dieser Bestellung tun uns leid. Wir nehmen die von Ihnen beantragte Erstattung[[ von {amount}]] an; Sie müssen nichts zurückschicken. AliExpress zahlt den Betrag auf das Zahlungsmittel der Bestellung zurück.`,
    brief: `Bestellung {orderId}: Wir nehmen die Erstattung[[ von {amount}]] an. Sie müssen nichts zurückschicken.`,
  },
  'dispute-accept-return': {
    warm: `Bestellung {orderId}. Wir nehmen die Rücksendung mit voller Erstattung an. Bitte schicken Sie den Artikel innerhalb von {shipBackDays} Tagen nach dieser Einigung ab oder bis zu dem Datum, das AliExpress im Streitfall anzeigt, und tragen Sie dort die Sendungsnummer ein. Die Rücksendeadresse steht im Streitfall. Ist das Paket bei uns, bestätigen wir den Eingang, und die Erstattung folgt.`,
    brief: `Bestellung {orderId}: Wir nehmen die Rücksendung mit voller Erstattung an. Bitte schicken Sie den Artikel innerhalb von {shipBackDays} Tagen oder bis zum angezeigten Datum ab und tragen Sie die Sendungsnummer ein.`,
  },
  'dispute-counter-part': {
    warm: `Bestellung {orderId}. Vielen Dank für die Beschreibung und die Fotos. Wir sehen den Mangel und schlagen eine Erstattung von {amount} vor; den Artikel behalten Sie. Möchten Sie ihn lieber zurückschicken, steht Ihnen ebenso die Rücksendung mit voller Erstattung offen. Beide Vorschläge stehen in diesem Streitfall, die Wahl liegt bei Ihnen.`,
    brief: `Bestellung {orderId}: Wir schlagen eine Erstattung von {amount} vor, der Artikel bleibt bei Ihnen, oder die Rücksendung mit voller Erstattung. Die Wahl liegt bei Ihnen.`,
  },
  'dispute-evidence-delivered': {
    warm: `Bestellung {orderId}. Das Paket wurde am {shippedOn} unter der Sendungsnummer {tracking} an {carrier} übergeben. Der Zusteller weist die Zustellung an die Adresse der Bestellung am {deliveredOn} nach. Beigefügt: Versandnachweis, Zustellnachweis, Sendungsverlauf.`,
    brief: `Bestellung {orderId}: am {shippedOn} mit {carrier} versandt, Sendungsnummer {tracking}, zugestellt am {deliveredOn}. Der Zustellnachweis ist beigefügt.`,
  },
  'dispute-evidence-described': {
    warm: `Bestellung {orderId}. Wir haben die Bestellung mit dem Angebot verglichen: Modell, Farbe und Größe sind die gewählten. Beigefügt: das Angebot, wie es am Tag der Bestellung aussah, und Fotos des Artikels vor dem Verpacken. Sieht der Artikel bei Ihnen anders aus, fügen Sie dem Streitfall bitte ein Foto hinzu; wir sehen es uns bis zum {answerBy} an.`,
    brief: `Bestellung {orderId}: Der versandte Artikel ist der aus dem Angebot; Angebot und Fotos vor dem Verpacken sind beigefügt. Sieht Ihrer anders aus, fügen Sie bitte ein Foto hinzu; wir sehen es uns bis zum {answerBy} an.`,
  },
  'dispute-evidence-transit': {
    warm: `Bestellung {orderId}. Das Paket ist[[ mit {carrier}]] unter der Sendungsnummer {tracking} unterwegs[[ und wird bis zum {expectedOn} erwartet]]. Die Lieferzeit der Bestellung ist noch nicht abgelaufen. Der Sendungsverlauf ist beigefügt. Kommt das Paket in dieser Zeit nicht an, erstatten wir die Bestellung in voller Höhe.`,
    brief: `Bestellung {orderId}: Das Paket ist unter der Sendungsnummer {tracking} unterwegs[[ und wird bis zum {expectedOn} erwartet]]. Kommt es in der Lieferzeit nicht an, erstatten wir den vollen Betrag.`,
  },
};
