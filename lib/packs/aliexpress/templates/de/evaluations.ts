import type { Wordings } from '../../../template-house.ts';
import type { evaluations } from '../situations.ts';

export const texts: Wordings<typeof evaluations> = {
  'evaluation-product': {
    warm: `Es tut uns leid, dass der Artikel nicht so war, wie er sein sollte. Wir haben den Bestand geprüft, aus dem er stammt, und die Angaben an unsere Warenprüfung weitergegeben. Wie wir die Sache in Ordnung bringen, steht in den Nachrichten zur Bestellung.`,
    brief: `Es tut uns leid, dass der Artikel nicht so war, wie er sein sollte. Wir haben den Bestand geprüft; die Lösung steht in den Nachrichten zur Bestellung.`,
  },
  'evaluation-late': {
    warm: `Die lange Wartezeit tut uns leid. Auf eine Lieferzeit muss Verlass sein, und hier war das nicht so. Wir haben die Sendung Schritt für Schritt nachverfolgt und abgestellt, was sie aufgehalten hat.`,
    brief: `Die lange Wartezeit tut uns leid. Wir haben die Sendung nachverfolgt und abgestellt, was sie aufgehalten hat.`,
  },
  'evaluation-not-received': {
    warm: `Es tut uns leid, dass das Paket nicht angekommen ist. Wir haben beim Zusteller eine Nachforschung veranlasst und in den Nachrichten zur Bestellung beschrieben, wie es weitergeht.`,
    brief: `Es tut uns leid, dass das Paket nicht angekommen ist. Der Zusteller sucht danach; das weitere Vorgehen steht in den Nachrichten zur Bestellung.`,
  },
  'evaluation-wrong-item': {
    warm: `Es tut uns leid, dass ein anderer Artikel im Paket lag. Das ist beim Verpacken passiert; jede Bestellung wird nun noch einmal mit dem Etikett verglichen. Wie wir die Sache in Ordnung bringen, steht in den Nachrichten zur Bestellung.`,
    brief: `Es tut uns leid, dass ein anderer Artikel im Paket lag. Die Lösung steht in den Nachrichten zur Bestellung.`,
  },
  'evaluation-neutral': {
    warm: `Vielen Dank, dass Sie Ihre Erfahrung so offen beschrieben haben. Wir haben alles gelesen und die Bestellung durchgesehen. Was wir herausgefunden haben, steht in den Nachrichten zur Bestellung.`,
    brief: `Vielen Dank für Ihre Schilderung. Wir haben die Bestellung durchgesehen und in den Nachrichten dazu geschrieben.`,
  },
  'evaluation-thanks': {
    warm: `Vielen Dank für Ihre Schilderung. Es freut uns, dass der Artikel gut angekommen ist und seinen Zweck erfüllt.`,
    brief: `Vielen Dank für Ihre Schilderung. Es freut uns, dass der Artikel seinen Zweck erfüllt.`,
  },
};
