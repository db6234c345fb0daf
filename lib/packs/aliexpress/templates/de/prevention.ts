import type { Letter, Wordings } from '../../../template-house.ts';
import type { prevention } from '../situations.ts';

export const letter: Letter = {
  opening: 'Guten Tag,\n\nwir schreiben Ihnen zu Ihrer Bestellung {orderId}[[ ({item})]].',
  closing: 'Freundliche Grüße',
};

export const texts: Wordings<typeof prevention> = {
  'prevent-late': {
    warm: `Ihr Paket braucht länger als geplant, das tut uns leid[[; es hat unser Lager am {shippedOn} verlassen]]. [[Es wird nun am {expectedOn} erwartet. ]]Wir verfolgen seinen Weg und schreiben Ihnen bis zum {answerBy} wieder. Kommt es in der Lieferzeit der Bestellung nicht an, wird der volle Preis erstattet.`,
    brief: `Ihr Paket braucht länger als geplant, das tut uns leid. [[Es wird nun am {expectedOn} erwartet. ]]Wir schreiben Ihnen bis zum {answerBy} wieder; kommt es in der Lieferzeit nicht an, wird der volle Preis erstattet.`,
  },
  'prevent-tracking': {
    warm: `Die Sendungsverfolgung Ihres Pakets[[ ({tracking})]] steht seit einigen Tagen still. Das kommt zwischen zwei Scans vor, wir möchten Sie aber nicht im Ungewissen lassen: Wir haben beim Zusteller nachgefragt und teilen Ihnen die Antwort bis zum {answerBy} mit. Ihr Käuferschutz läuft in der Zwischenzeit weiter.`,
    brief: `Die Sendungsverfolgung Ihres Pakets[[ ({tracking})]] steht seit einigen Tagen still. Wir haben beim Zusteller nachgefragt und teilen Ihnen die Antwort bis zum {answerBy} mit.`,
  },
  'prevent-customs': {
    warm: `Ihr Paket liegt beim Zoll Ihres Landes[[, Sendungsnummer {tracking}]]. Abkürzen können wir die Prüfung nicht, wir verfolgen sie aber täglich. Verlangt der Zoll von Ihnen eine Unterlage, leiten Sie uns die Anfrage bitte hier weiter; Sie erhalten das Dokument bis zum {answerBy}. Wird das Paket in der Lieferzeit nicht freigegeben, wird der volle Preis erstattet.`,
    brief: `Ihr Paket liegt beim Zoll[[, Sendungsnummer {tracking}]]. Werden Sie nach einer Unterlage gefragt, leiten Sie uns die Anfrage bitte hier weiter; Sie erhalten das Dokument bis zum {answerBy}.`,
  },
  'prevent-receipt': {
    warm: `Der Zusteller meldet Ihr Paket[[ am {deliveredOn}]] als zugestellt. Bitte packen Sie in Ruhe aus und prüfen Sie den Inhalt. Sie müssen den Erhalt nicht bestätigen, solange der Artikel nicht bei Ihnen und in Ordnung ist. Fehlt etwas oder funktioniert etwas nicht, schreiben Sie uns bitte hier; Sie erhalten bis zum {answerBy} eine Lösung.`,
    brief: `Der Zusteller meldet Ihr Paket[[ am {deliveredOn}]] als zugestellt. Sie müssen den Erhalt nicht bestätigen, bevor Sie alles geprüft haben. Stimmt etwas nicht, schreiben Sie uns bitte hier; wir antworten bis zum {answerBy}.`,
  },
};
