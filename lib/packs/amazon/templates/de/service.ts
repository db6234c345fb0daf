import type { service, Wordings } from '../situations.ts';

export const texts: Wordings<typeof service> = {
  'missing-part': {
    warm: `Es tut uns leid, dass Ihre Lieferung unvollständig war. Was fehlt, schicken wir[[ ({part})]] auf unsere Kosten nach; alles andere behalten Sie.

Ein Foto des Inhalts hilft uns, das richtige Teil einzupacken, eine kurze Beschreibung genügt aber auch. Das Versanddatum nennen wir Ihnen bis zum {answerBy}.`,
    brief: `Es tut uns leid, dass etwas gefehlt hat. Bitte nennen Sie uns das Teil; wir schicken es auf unsere Kosten nach und bestätigen bis zum {answerBy}.`,
  },
  'not-as-described': {
    warm: `Es tut uns leid, dass der Artikel von der Beschreibung abweicht. Bitte schreiben Sie uns, was nicht passt (Farbe, Größe, Material), damit wir das Angebot berichtigen.

Für Ihre Bestellung haben Sie die Wahl:

1. Wir nehmen den Artikel auf unsere Kosten zurück und erstatten den vollen Preis.
2. Wir schicken die erwartete Ausführung, sofern vorrätig.

Unsere Antwort erhalten Sie bis zum {answerBy}.`,
    brief: `Es tut uns leid, dass der Artikel von der Beschreibung abweicht. Bitte antworten Sie mit 1 für kostenlose Rücksendung und volle Erstattung oder 2 für die erwartete Ausführung; wir antworten bis zum {answerBy}.`,
  },
  'how-to-use': {
    warm: `Vielen Dank für Ihre Frage. Die Anleitung liegt dieser Nachricht bei; die ersten Seiten zeigen die Schritte in Bildern.

Wenn es dann noch nicht klappt, schreiben Sie uns bitte, bei welchem Schritt es hakt und was Sie sehen. Unsere Antwort erhalten Sie bis zum {answerBy}. Sollte der Artikel defekt sein, ersetzen oder erstatten wir ihn.`,
    brief: `Die Anleitung liegt bei. Wenn es dann noch nicht klappt, schreiben Sie uns bitte, bei welchem Schritt es hakt; wir antworten bis zum {answerBy}.`,
  },
  authenticity: {
    warm: `Ihre Zweifel an der Echtheit nehmen wir ernst. Wir beziehen den Artikel vom Hersteller oder von einem autorisierten Händler und können das Amazon jederzeit mit Rechnungen belegen.

Bitte schreiben Sie uns, was Sie stutzig gemacht hat, gern mit Foto. Sie können den Artikel auch auf unsere Kosten zurückgeben und erhalten den vollen Preis. Unsere Antwort erhalten Sie bis zum {answerBy}.`,
    brief: `Ihre Zweifel nehmen wir ernst; die Rechnungen unserer Lieferanten liegen vor. Schreiben Sie uns, was Sie stutzig gemacht hat, oder geben Sie den Artikel auf unsere Kosten zurück. Wir antworten bis zum {answerBy}.`,
  },
  'tracking-stuck': {
    warm: `Sie haben recht: In der Sendungsverfolgung[[ ({carrier}, {tracking})]] bewegt sich nichts. Wir haben beim Paketdienst nachgefragt.

Tut sich bis zum {answerBy} nichts, haben Sie die Wahl:

1. Wir verschicken die Ware auf unsere Kosten noch einmal.
2. Wir erstatten den vollen Kaufpreis.`,
    brief: `In der Sendungsverfolgung bewegt sich nichts, wir haben beim Paketdienst nachgefragt. Tut sich bis zum {answerBy} nichts, antworten Sie bitte mit 1 für eine neue Sendung oder 2 für die volle Erstattung.`,
  },
  'late-customs': {
    warm: `Ihr Paket wird unterwegs durch den Zoll oder das Wetter aufgehalten; die Wartezeit tut uns leid. Wir verfolgen die Sendung täglich.

Bis zum {answerBy} hören Sie von uns. Möchten Sie nicht länger warten, schreiben Sie uns bitte, dann erstatten wir den vollen Kaufpreis.`,
    brief: `Ihr Paket wird durch den Zoll oder das Wetter aufgehalten. Bis zum {answerBy} hören Sie von uns; möchten Sie nicht länger warten, erstatten wir den vollen Kaufpreis.`,
  },
  'return-accept': {
    warm: `Selbstverständlich können Sie den Artikel zurückgeben. Bitte starten Sie die Rücksendung unter Meine Bestellungen; dort finden Sie Etikett und Adresse[[, das Paket sollte bis zum {returnBy} unterwegs sein]].

Sobald es bei uns ist, prüfen wir es und erstatten innerhalb von zwei Werktagen. Fragen dazu beantworten wir bis zum {answerBy}.`,
    brief: `Sie können den Artikel unter Meine Bestellungen zurückgeben; dort finden Sie das Etikett. Nach Eingang erstatten wir innerhalb von zwei Werktagen. Fragen beantworten wir bis zum {answerBy}.`,
  },
  'partial-refund': {
    warm: `Beide Wege stehen Ihnen offen, ohne jede Bedingung:

1. Sie senden den Artikel zurück und erhalten den vollen Preis.
2. Sie behalten ihn und erhalten {amount} zurück.

Bitte nennen Sie uns die gewünschte Nummer; wir veranlassen alles bis zum {answerBy}.`,
    brief: `Bitte wählen Sie: 1. Rücksendung und volle Erstattung oder 2. Artikel behalten und {amount} zurück. Wir veranlassen es bis zum {answerBy}.`,
  },
  'return-received': {
    warm: `Ihre Rücksendung ist eingetroffen und[[ am {actionOn}]] geprüft worden. Die Erstattung über {amount} ist auf dem Zahlungsweg veranlasst, den Sie beim Kauf genutzt haben; die Bank braucht meist drei bis fünf Werktage.

Sollte sie dann nicht zu sehen sein, schreiben Sie uns bitte.`,
    brief: `Ihre Rücksendung ist eingetroffen, die Erstattung über {amount} ist veranlasst. Die Bank braucht meist drei bis fünf Werktage.`,
  },
  'cancel-before': {
    warm: `Die Bestellung ist noch nicht versandt und lässt sich stornieren. Bitte stellen Sie die Stornierungsanfrage unter Meine Bestellungen, damit sie dort vermerkt ist. Wir bestätigen sie bis zum {answerBy}, es wird nichts berechnet.`,
    brief: `Die Bestellung ist noch nicht versandt. Bitte stellen Sie die Stornierungsanfrage unter Meine Bestellungen; wir bestätigen sie bis zum {answerBy}.`,
  },
  'cancel-after': {
    warm: `Das Paket ist schon beim Zusteller und lässt sich nicht mehr aufhalten. Sie können die Annahme verweigern oder es unter Meine Bestellungen zurücksenden; in beiden Fällen erstatten wir nach Eingang den vollen Preis.

Fragen dazu beantworten wir bis zum {answerBy}.`,
    brief: `Das Paket ist schon beim Zusteller. Bitte verweigern Sie die Annahme oder senden Sie es unter Meine Bestellungen zurück; wir erstatten nach Eingang den vollen Preis. Fragen beantworten wir bis zum {answerBy}.`,
  },
  'address-before': {
    warm: `Die Bestellung ist noch nicht versandt. Zu Ihrer Sicherheit dürfen wir nur an die in der Bestellung hinterlegte Adresse liefern. Bitte stornieren Sie unter Meine Bestellungen und bestellen Sie mit der richtigen Adresse neu; die Stornierung bestätigen wir bis zum {answerBy}.`,
    brief: `Wir dürfen nur an die hinterlegte Adresse liefern. Bitte stornieren Sie unter Meine Bestellungen und bestellen Sie neu; wir bestätigen bis zum {answerBy}.`,
  },
  'address-after': {
    warm: `Das Paket ist schon unterwegs, das Ziel können wir nicht mehr ändern. Oft bietet die Sendungsverfolgung des Zustellers eine Abholstelle oder einen anderen Tag an. Kommt es unzustellbar zurück, erstatten wir den vollen Preis. Bis zum {answerBy} hören Sie von uns.`,
    brief: `Das Paket ist schon unterwegs; die Sendungsverfolgung bietet oft eine Abholstelle an. Kommt es zurück, erstatten wir den vollen Preis. Bis zum {answerBy} hören Sie von uns.`,
  },
  warranty: {
    warm: `Für Ihren Artikel gilt die Garantie. Bitte beschreiben Sie den Fehler kurz und legen Sie ein Foto oder einen kurzen Film bei. Bis zum {answerBy} teilen wir Ihnen mit, ob repariert oder ersetzt wird; das Porto tragen wir.`,
    brief: `Für Ihren Artikel gilt die Garantie. Bitte beschreiben Sie den Fehler mit Foto; bis zum {answerBy} teilen wir mit, ob repariert oder ersetzt wird.`,
  },
  invoice: {
    warm: `Ihre Rechnung liegt dieser Nachricht bei; Sie finden sie auch unter Meine Bestellungen. Soll sie einen anderen Firmennamen oder eine Steuernummer tragen, senden Sie uns die Angaben, dann erhalten Sie die berichtigte Fassung bis zum {answerBy}.`,
    brief: `Ihre Rechnung liegt bei. Muss eine Angabe berichtigt werden, schreiben Sie uns; die neue Fassung erhalten Sie bis zum {answerBy}.`,
  },
  'claim-buyer': {
    warm: `Es tut uns leid, dass Sie sich an Amazon wenden mussten. Über Ihren A-bis-Z-Antrag entscheidet Amazon, die nötigen Unterlagen reichen wir ein.

Davon ganz unabhängig möchten wir die Sache in Ordnung bringen: Schreiben Sie uns, ob Ihnen Ersatz oder die volle Erstattung lieber ist; wir veranlassen es bis zum {answerBy}.`,
    brief: `Der Ärger tut uns leid. Ganz unabhängig von Ihrem A-bis-Z-Antrag: Schreiben Sie uns, ob Ihnen Ersatz oder die volle Erstattung lieber ist; wir veranlassen es bis zum {answerBy}.`,
  },
  solved: {
    warm: `Wir freuen uns, dass Ihr Anliegen erledigt ist[[; die Lösung ging am {actionOn} an Sie]]. Sollte derselbe Fehler wiederkommen, antworten Sie in diesem Nachrichtenverlauf: Hier ist alles vermerkt.`,
    brief: `Ihr Anliegen ist erledigt. Sollte derselbe Fehler wiederkommen, antworten Sie in diesem Nachrichtenverlauf; hier ist alles vermerkt.`,
  },
  'solved-notice': {
    warm: `Wir freuen uns, dass wir die Sache[[ am {actionOn}]] lösen konnten.

Falls Ihr Anliegen aus Ihrer Sicht erledigt ist: Es ist möglich, die abgegebene Verkäuferbewertung zu ändern oder zu entfernen. Ob Sie das tun, entscheiden ganz allein Sie.`,
    brief: `Die Sache ist gelöst. Falls Ihr Anliegen aus Ihrer Sicht erledigt ist: Es ist möglich, die Verkäuferbewertung zu ändern oder zu entfernen. Das entscheiden allein Sie.`,
  },
};
