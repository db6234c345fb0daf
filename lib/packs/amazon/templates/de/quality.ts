import type { quality, Wordings } from '../situations.ts';

export const texts: Wordings<typeof quality> = {
  'product-complaint': {
    warm: `Es tut uns leid, dass der Artikel nicht so funktioniert, wie er soll. Das möchten wir in Ordnung bringen, und Sie haben die Wahl:

1. Wir schicken Ihnen auf unsere Kosten einen neuen.
2. Wir erstatten Ihnen den vollen Kaufpreis.

Eine kurze Antwort mit der Nummer genügt. Unsere Bestätigung erhalten Sie bis zum {answerBy}.`,
    brief: `Der Mangel tut uns leid. Bitte antworten Sie mit 1 für kostenlosen Ersatz oder 2 für die volle Erstattung; unsere Bestätigung erhalten Sie bis zum {answerBy}.`,
  },
  damaged: {
    warm: `Es tut uns sehr leid, dass Ihr Paket beschädigt angekommen ist. Ein Foto vom Artikel und vom Karton hilft uns, die Ursache zu finden; wir helfen Ihnen aber auch ohne Foto:

1. Wir schicken Ihnen auf unsere Kosten einen neuen Artikel.
2. Wir erstatten Ihnen den vollen Kaufpreis.

Bitte nennen Sie uns die gewünschte Nummer. Sie hören bis zum {answerBy} von uns und müssen den beschädigten Artikel bis dahin nicht zurückschicken.`,
    brief: `Es tut uns leid, dass der Artikel beschädigt angekommen ist. Bitte antworten Sie mit 1 für Ersatz oder 2 für die volle Erstattung; wir bestätigen bis zum {answerBy}.`,
  },
  'wrong-item': {
    warm: `Wir bitten um Entschuldigung: Sie haben nicht den bestellten Artikel erhalten. Das ist unser Fehler, und Ihnen entstehen dadurch keine Kosten. Was ist Ihnen lieber?

1. Wir schicken den richtigen Artikel und ein bezahltes Etikett für den falschen.
2. Wir erstatten den vollen Kaufpreis und schicken ein bezahltes Rücksendeetikett.

Unsere Antwort erhalten Sie bis zum {answerBy}.`,
    brief: `Es tut uns leid, dass Sie den falschen Artikel erhalten haben. Bitte antworten Sie mit 1 für den richtigen Artikel oder 2 für die volle Erstattung; die Rücksendung ist für Sie kostenlos. Wir antworten bis zum {answerBy}.`,
  },
  'general-concern': {
    warm: `Es tut uns leid, dass Ihr Einkauf nicht so verlaufen ist, wie Sie es erwartet haben. Bitte schreiben Sie uns kurz, was nicht gestimmt hat. Wir sehen uns die Sache persönlich an und melden uns bis zum {answerBy} mit einer Lösung.`,
    brief: `Es tut uns leid, dass etwas nicht gestimmt hat. Bitte schreiben Sie uns kurz, was passiert ist; wir melden uns bis zum {answerBy} mit einer Lösung.`,
  },
};
