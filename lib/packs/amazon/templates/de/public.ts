import type { inPublic, Wordings } from '../situations.ts';

export const texts: Wordings<typeof inPublic> = {
  'public-product': {
    warm: `Es tut uns leid, dass der Artikel nicht in Ordnung war. In solchen Fällen ersetzen oder erstatten wir auf unsere Kosten und haben dazu über die Bestellung geschrieben. Die Einzelheiten haben wir auch an unsere Warenprüfung weitergegeben.`,
    brief: `Es tut uns leid, dass der Artikel nicht in Ordnung war. Wir ersetzen oder erstatten ihn auf unsere Kosten; Näheres steht in der Nachricht zur Bestellung.`,
  },
  'public-delivery-own': {
    warm: `Wir bedauern die lange Wartezeit. Auf einen Liefertermin muss Verlass sein, und hier war das nicht so. Wir haben die Sendung Schritt für Schritt nachverfolgt und geändert, was sie aufgehalten hat.`,
    brief: `Wir bedauern die lange Wartezeit. Wir haben die Sendung nachverfolgt und geändert, was sie aufgehalten hat.`,
  },
  'public-delivery-amazon': {
    warm: `Es tut uns leid, dass das Paket zu spät kam. Diese Bestellung wurde von Amazon gelagert, verpackt und zugestellt. Wir verstehen, wie ärgerlich ein verpasster Termin ist, und haben die Angaben weitergegeben.`,
    brief: `Die Verspätung tut uns leid. Diese Bestellung wurde von Amazon gelagert, verpackt und zugestellt.`,
  },
  'public-general': {
    warm: `Vielen Dank, dass Sie Ihre Erfahrung beschrieben haben. Es tut uns leid, dass sie nicht gut war. Wir haben uns die Bestellung angesehen und in einer Nachricht dazu eine Lösung vorgeschlagen.`,
    brief: `Diese Erfahrung tut uns leid. Wir haben uns die Bestellung angesehen und dazu eine Nachricht geschrieben.`,
  },
};
