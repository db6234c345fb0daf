import type { delivery, Wordings } from '../situations.ts';

export const texts: Wordings<typeof delivery> = {
  'not-received': {
    warm: `Es tut uns leid, dass Ihr Paket noch nicht bei Ihnen ist[[; {carrier} befördert es unter der Sendungsnummer {tracking}]]. Wir fragen beim Zusteller nach, wo es liegt. Manchmal wurde es bei Nachbarn oder in einer Abholstelle abgegeben, ein kurzer Blick dorthin lohnt sich.

Ist es bis zum {answerBy} nicht angekommen, haben Sie die Wahl:

1. Wir verschicken die Ware auf unsere Kosten noch einmal.
2. Wir erstatten Ihnen den vollen Kaufpreis.`,
    brief: `Es tut uns leid, dass Ihr Paket noch nicht angekommen ist. Ist es bis zum {answerBy} nicht bei Ihnen, antworten Sie bitte mit 1 für eine neue Sendung oder 2 für die volle Erstattung.`,
  },
  'late-own': {
    warm: `Es tut uns leid, dass Sie auf Ihr Paket warten mussten[[; es hat unser Lager am {shippedOn} verlassen]]. Auf einen genannten Termin muss Verlass sein, deshalb prüfen wir in unserem Versand, wo die Zeit verloren ging.

Falls die Ware noch unterwegs ist oder Ihnen nun nichts mehr nützt, schreiben Sie uns bitte: Sie erhalten bis zum {answerBy} unsere Antwort, auf Wunsch mit Rücksendung oder Erstattung.`,
    brief: `Die Verspätung tut uns leid. Falls Sie den Artikel nicht mehr brauchen, schreiben Sie uns bitte; wir regeln Rücksendung und Erstattung bis zum {answerBy}.`,
  },
  'late-fba': {
    warm: `Es tut uns leid, dass Ihr Paket zu spät kam. Diese Bestellung wurde von Amazon gelagert, verpackt und zugestellt; über den Weg der Sendung sehen wir deshalb nicht mehr als Sie. Trotzdem sollen Sie gut versorgt sein:

Fehlt das Paket oder nützt es Ihnen nichts mehr, kann der Amazon-Kundenservice es über die Bestellseite ersetzen oder erstatten. Wenn Sie etwas von uns brauchen, schreiben Sie uns bitte; unsere Antwort erhalten Sie bis zum {answerBy}.`,
    brief: `Die Verspätung tut uns leid. Amazon hat diese Bestellung zugestellt; der Amazon-Kundenservice kann sie über die Bestellseite ersetzen oder erstatten. Wenn Sie etwas von uns brauchen, antworten wir bis zum {answerBy}.`,
  },
};
