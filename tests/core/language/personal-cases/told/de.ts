import type { PersonalCases } from '../cases.ts';

export const german: PersonalCases = {
  DE: {
    sellers: `
      Am Telefon stellte sich jemand als {Gundolf Rehbinder} vor und meinte, das müsse so quietschen.
      Alle drei Mails waren mit {Hannelore Trautwetter} unterschrieben, geholfen hat keine.
      Die nette Dame im Service, {Annegret Flösser}, konnte leider auch nichts machen
      {Korbinian Aschenwald} aus der Reklamation will erst Fotos, dann ein Video, dann gar nichts mehr
      Mein Ansprechpartner war ein {Volkhard Immenstedt}, der hat sich nie wieder gerührt
      Hr. Dr. {Egbert Zollikon} persönlich hat mir geschrieben, dass Kratzer normal sind
      Die Chefin ({Liselotte Brandmaier-Koch}) duzt einen gleich und legt dann auf.
      Wurde an {Friedegard von Trossau} weitergereicht, zuständig für Kulanz, die es nicht gibt
      Antwort vom Geschäftsführer {Sönke Harmsdorf}: Pech gehabt
      Laut {Wilma Gerstenbräu}, Leiterin Versand, ist das Paket heil losgegangen.
      Mit freundlichen Grüßen, {Joachim Pfefferling}. Mehr stand nicht drin.
      ein gewisser herr {detlev sonnabend} behauptet ich hätte die vase selbst zerdeppert
      VORSICHT, DAHINTER STECKT {HORST WALDSCHRAT}, DER ZAHLT NIX ZURÜCK
      Lagerist {Mirko Bjelovic} hat angeblich alles dreimal kontrolliert
      Eine {Traudel Hinterseer} rief mich abends an und wollte die Sterne weghaben
      Die Kundenbetreuerin heißt {Ottilie Kranzberger} und liest offenbar keine Anhänge
      {Tassilo Wendehorst} nennt sich Serviceleiter und antwortet mit Textbausteinen
      Der nette {Hinnerk Petersen-Lührs} von der Hotline hat sich wirklich bemüht, der Topf rostet trotzdem
      Der Techniker, {Ruprecht Angermeier} mit Namen, wusste es auch nicht besser
      Herr {Giovanni Bellarosa} hat mir am Telefon gedroht
      Ihr Mitarbeiter {Cem Yildizhan} hat mich ausgelacht
      Verkauft wird das Ganze von {Kunigunde Falterbach}, die wohnt laut Rückschein in einer Garage
      {Rüdiger Maus} vom Verkauf: „Dafür sind wir nicht zuständig“
      Inhaberin ist laut Lieferschein {Ernestine Quast}, erreichbar ist sie nie
      schreibt mir doch glatt der Juniorchef {Leander Wiesengrund}, ich solle mich nicht so anstellen
      Zuständig sei Frau {Mechthild Ovelgönne}. Die ist seit drei Wochen krank.
      Support-Mitarbeiterin {Svetlana Rybakowa} hat den Chat einfach beendet
      habe den besitzer {burghard tannert} angeschrieben keine antwort
      Gesprochen habe ich mit Herrn {Ingolf Dreyfürst} und danach noch mit einer Kollegin
      Der Kollege {Balduin Eckstätter} hat mir eine Gutschrift versprochen, da war nie was
      {Apollonia Reiff} (Kundendienst) fand meine Fotos nicht scharf genug
      Auf dem Retourenschein steht der Name {Sighart Molnar}, Annahme verweigert
      Durchwahl {030/23125-488}, da läuft nur Musik
      Man erreicht nur eine Handynummer: {0171 39 20 016}
      unter der {0 3 0 2 3 1 2 5 0 6 6} geht keiner hin
      {+49 (0)30 23125 310} - immer besetzt
      Die Null drei null, zwei drei eins zwei fünf, sieben sieben: {null drei null zwei drei eins zwei fünf sieben sieben} ist tot
      Rückruf kam von {0171-3920088}, Drohungen wegen der Sterne
      Kontakt läuft über {moni.laden@korbflechterei-ost.example}, Antwort nach zwei Wochen
      {reklamation(ät)korbflechterei-ost(punkt)example} nimmt nichts an
      An {korbflechterei Klammeraffe postfach Punkt example} habe ich fünfmal geschrieben
      {KORBFLECHTEREI@POSTFACH.EXAMPLE} ist überfüllt
      Jede Antwort kommt von einer {Marlies Odenthal-Finke}, und jede lautet nein.
      Schriftlich habe ich es von {Clemens Haargrund}: ohne Originalband kein Umtausch
      {Dorothea Lindquist}, die den Laden online betreut, bat um Geduld.
      Ihr Retourensachbearbeiter {Jolan Aberneth} meint, die Kiste sei schwerer gewesen
      Den Vorgang geschlossen hat eine gewisse {Ottoline Prachtfurth}
      Guten Tag {Bernhard Kastleiner}, da Sie keine Mails lesen: das Scharnier fehlt immer noch.
      Inhaberin ist wohl Frau {Wilhelmine Strauder}, im Urlaub bis Mai
      bekam eine mail von {lorenz duffeld}, ich sei ein zeitdieb
      Lieferschein abgezeichnet von {Nils Unterhag}, Lager
      „Nicht unsere Schuld“, so {Perpetua Gössling} von der Beschwerdestelle
      Angerufen, {Karlotta Lewandowsky} ging ran, dann war die Leitung tot
      Herr {Roderich Zweigert} findet die Delle „kosmetisch“
      zweimal von {Georgina Weißlamm} abgewimmelt worden
      Danke an {Seraphine Kohl} für die schnelle Erstattung, schade um den Kocher
      Kontaktperson dort ist {Desmond Ruddeck}, keine Hilfe
      Es meldete sich {Aurelius Fink} und beschimpfte mich
      Gez. {Theobald Rauschenbach}, Geschäftsleitung. Das war's.
      Sein Name ist {Kasimir Wohlleben}, und er hört nicht zu.
      Ein Typ namens {Emmerich Sorgenfrei} ging ran, sagte „Firmenpolitik“ und legte auf.
      Kundenberaterin {Jolanda Prüttmann} meinte, Kratzer seien „normale Transportspuren“.
      Laut {Holger Grantlinger} (Versandleitung) hat mein Paket das Lager nie verlassen.
      Der Laden ist ein Ein-Mann-Betrieb, der Mann heißt {Leopold Anker}, und er hat es nicht eilig.
      Das ist die Nebenbeschäftigung von {Marzella Dellbrück}, und das merkt man.
      Wer {Ravindra Pillai} ans Telefon bekommt, sollte gleich auflegen
      Ein Lob an {Konstanze Barrenstein} vom Versand, sie hat mein Paket gefunden. Kaputt war es trotzdem.
      Der Verkäufer heißt in Wahrheit {Duncan Schönwetter}, steht auf dem Retourenetikett
      Zwei Wochen Ausreden von {Schirin Okonkwo}
      Hin und her mit einem {Kristof Malinowski}, er blieb stur
      „Wir schätzen Ihr Vertrauen“, {Trevor Inglenok}, Kundenerlebnis. Ja klar.
      die dame dort {patrizia hollenbruck} ist so was von frech
      {Milo Santangelo} und seine Truppe sollten kein Glas verkaufen
      Rückruf wurde mir von {Bettina Krohe} versprochen, ich warte noch.
      Inhaber {Walter Jessup-Kern} reagiert auf gar nichts
      Sprach mit Abteilungsleiter {Deniz Merriwetter}, sehr höflich, null Hilfe
      Ich hatte Frau {Ulrike von Behrenfels} am Apparat, eine Zumutung
      Zwei Monate „wir kümmern uns“ von {Cyrill Attenberger} aus der Kundenbetreuung.
      Man verband mich mit {Luzinda Farrow}, dann Warteschleife bis zum Sankt Nimmerleinstag
      Rücksendeschein kam nie, obwohl {Bertold Okafor} es geschworen hat
      Die Frau vom Chef, {Natalia Brzezinski}, macht Telefon und Beleidigungen
      Händler ist ein {Jerome Tillmanns}, verkauft aus der Garage
      {Hugo Pemberling} hat sich persönlich entschuldigt. Nett. Mixer bleibt tot.
      Frau {Irmgard Stolzenfels} vom Verkauf weiß von nichts`,
    others: `
      Das Buch von Annegret Flösser wollte ich gar nicht, bestellt war ein Kalender
      Im Roman von Korbinian Aschenwald fehlen die Seiten 80 bis 96
      Sprecher Volkhard Immenstedt nuschelt das ganze Hörbuch durch
      Die Puppe heißt Emma Sonnenschein und verliert nach einem Tag die Haare
      Meine Liselotte Brandmaier Tasche ist nach einer Woche gerissen
      Graviert werden sollte „Oma Hilde Krüger“, drauf steht „Opa“
      War ein Geschenk für meinen Neffen Felix Bauer, das Rad brach sofort ab
      Der DHL Bote Martin Krause hat es in den Regen gestellt
      Angenommen hat es ein Herr Jürgen Scholz, den kennt hier keiner
      Nachbarin Frau Elke Brandt hatte das Paket eine Woche
      Meine Tochter Lena Hoffmann hat geweint, als der Arm abfiel
      Das Paket war an Peter Lorenz adressiert, nicht an mich
      Poster von Marilyn Monroe kam geknickt an
      Die Helmut Schmidt Biografie riecht nach Rauch
      Loriot Box, Disc drei nicht lesbar
      Sendung JD 0002 2511 3340 1127 bewegt sich nicht
      Charge 22-0419-7783 ist seit März abgelaufen
      Ersatzteil 030-23125-014 passt nicht an Baujahr 2014
      EAN 4 012345 678901 auf dem Etikett, andere Ware drin
      Erstattung auf IBAN DE02 1203 0000 0000 2020 51 kam nie an
      5000 6000 7000 Lumen versprochen, höchstens 300
      Thermometer zeigt 38,3 37,1 36,5 35,9 in einer Minute
      Bestellung 302-1234567-7654321 wird noch vorbereitet
      120 200 14 cm stimmen nicht
      Abgestellt in der Konrad Adenauer Allee, zwei Kilometer weg
      Lieferung 12 01 2026 bis 15 01 2026 hieß es
      Die Heike vom Support war nett
      Chef Toni hat abgelehnt
      Frau Lindner vom Service meldet sich nicht
      Unterschrift: Ihr Serviceteam Korbflechterei
      Kundenservice Abteilung Retouren antwortet nicht
      Der Händler sitzt in Bad Homburg und das Paket lag in Frankfurt
      Die Firma Müller und Söhne kennt das Teil nicht
      Kommissar Derrick DVD auf Französisch
      Kapitän Jack Sparrow Kostüm, Naht gerissen
      Frau Holle Figur ohne Kissen
      Herr Nilsson Plüschaffe verliert Fell
      Doktor Eisenbarth Tropfen ausgelaufen
      Der Held, Leander Wiesengrund, heißt ab Seite 90 plötzlich Leo. Schlampig.
      Der Postbote, Herr Günther Mayr, sagte, es lag im Depot
      Bei Amazon sagte mir eine Frau Sandra Vogt, ich solle warten
      Mein Mann Dieter Albrecht hat zweimal angerufen
      Mein Name ist Judith Karweil und ich will mein Geld
      Statt Isaac Asimov kam Ron Hubbard. Falsches Buch.
      Als Karl Lagerfeld verkauft, auf dem Etikett steht Primark
      Zurück ging es an Gewerbepark Nord Halle Drei, nie erstattet
      Der Duft Wolfgang Joop ist gepanscht
      Das Trikot Bastian Schweinsteiger ist falsch beflockt
      Der Verkäufer schickte den Helene Fischer Kalender von 2019
      Autogramm von Uwe Seeler ist nur gedruckt
      Designerin ist angeblich Ottilie Grau, der Reißverschluss klemmt trotzdem
      Im Karton lag ein Zettel Qualität Geprüft Nummer Sieben
      Verantwortlich ist wohl das Lager Süd
      Antwort von Automatische Abwesenheit
      Leiter Aluminium Drei Meter wackelt
      Der Verkäufer Schlechter Service
      Chef Messer Stumpf, Griff Locker
      Die Besitzerin der Katze Minka Müller lacht
      Mitarbeiter Lieferung Katastrophe
      Herr der Ringe Extended fehlt Disc zwei
      Frau am Telefon sehr unfreundlich, Herr im Laden auch
      Der Mann vom Paketdienst, Uwe Petzold, klingelt nie
      Das Kochbuch von Dorothea Lindquist kam mit Riss
      Pater Brown Box, Disc zwei hakt
      Statt dem Druck von Jolan Aberneth kam ein anderer
      Auf dem Schild steht „Nils und Ottoline“, bestellt war Niels
      Abgegeben bei einer Frau Wilhelmine Strauder, Hausnummer 40
      Hermes Fahrer Lorenz Duffeld war klasse, die Tasse nicht
      Auf dem Etikett stand Bernhard Kastleiner aus Leipzig, das bin nicht ich
      Meine Frau Georgina Weißlamm hat blau bestellt
      Der Queue Roderich Zweigert ist krumm
      Der Ton Eleonore Grau sieht anders aus
      Am Rosa Luxemburg Platz abgestellt
      Der Zoll in Köln Wahn hat es festgehalten
      Ritter Rost Kostüm, Schwert abgebrochen
      Platte falsch: Nina Simone bestellt, Norah Jones bekommen
      Meine Bank Berliner Volksbank sagt, es kam nichts
      Verbraucherzentrale Baden Württemberg sagt, ich habe recht
      Chef Tischgrill von Steba heizt nicht
      Verkäufer Top, Versand Flop
      Typ 0171-3920-114 statt 0171-3920-115 geliefert
      Dr. Oetker Backform klebt
      Frau Antje Käse schmeckt nicht
      Herr Mann, der Ofen qualmt
      Gutschein für Tante Emma Laden nicht einlösbar
      Hersteller Bosch Professional schickt mich zum Händler Süd
      Mein Vermieter Herr Karl Obermann hat es angenommen
      Bei Amazon half mir Herr Tobias Kern
      Kaspar Hauser Film ruckelt
      Verkauft von Blitz Versand Hamburg, nie wieder
      Die Emma Bridgewater Tasse kam angeschlagen, Erstattung dauerte Wochen
      Meine Paul Green Stiefel wurden nicht zurückgenommen
      Zweimal wegen des Vera Wang Kleids geschrieben, keine Antwort
      Der Händler meinte, der Sebastian Fitzek sei ein Taschenbuch
      Unterschrieben hat Emmerich Sorgenfrei vom Empfang meines Büros
      Mein Name ist Jolanda Prüttmann, Bestellung vom Mai, keine Antwort
      Verschickt wurde es an Holger Grantlinger in Tübingen, nicht an mich
      Mein Sohn Milo Santangelo hat dort angerufen, vergeblich
      DHL Fahrer Kristof war super
      Dankeskarte für eine Bestellung von Marzella Dellbrück, falscher Kunde
      Das Hardcover von James Patterson hat einen Riss, Verkäufer antwortet nicht
      Mein Anwalt Dr. Duncan Schönwetter meldet sich
      Meine Ärztin Anita Rao riet mir, die Bandage nicht mehr zu tragen
      Die Mary Jane Schuhe sind gerissen, keine Erstattung
      Auf dem Stift steht „Danke Trainer Dan Müller“, sollte Don heißen
      Bosch Kundendienst Hotline sagt, kein Garantiefall
      Der Verkäufer meinte, Santa Fe sei ausverkauft
      Im Laden Rosa Thal gekauft wäre es billiger, Rückgabe verweigert
      Anton Bauer Akku hält nicht, Umtausch abgelehnt
      Der Verkäufer schickt Lisa Müller Schnittmuster in falscher Größe
      Gute Ware Schneller Versand Gerne Wieder
      Frau Dr. Karin Weiß, meine Hautärztin, rät davon ab
      Die Ausgabe von Clemens Barring hat unscharfe Karten
      Tortenaufsatz für Hugo und Natalia bestellt, Hans und Nadja bekommen
      Die Dame bei der Post, Luzinda Farrow, sagt, es wurde nie gescannt
      Der Sherlock Holmes Hut fällt auseinander
      Mein Freund Bertold Okafor trug es einmal, dann riss es
      Das Etikett ist auf Norbert Westerfeld in Ulm ausgestellt, ich wohne in Kiel
      Anna Maria Bluse zwei Nummern eingelaufen`,
    own: `
      Bitte dringend um Rückruf, ich bin abends unter {030 23125 443} da
      Ich habe meine Festnetznummer 030 23125 271 hinterlassen, nie ein Rückruf
      meine Mailadresse ist ja bekannt: lese.ratte@postfach.example
      hier nochmal mein Handy 0171 3920 044
      Rückruf bitte an mich, 030 23125 119
      Bin unter 0171 39 200 61 zu erreichen
      Antwort bitte an mich: k.kunde@postfach.example`,
    unclear: `
      Sebastian Krähwinkel. Nie wieder.
      Lasst euch von Bernadette Zirbel nicht abwimmeln
      Schämen Sie sich, Waldemar Pohl!
      Mit freundlichen Grüßen, Judith Karweil`,
  },
};
