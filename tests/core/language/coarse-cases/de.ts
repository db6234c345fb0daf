import type { CoarseCases } from './cases.ts';

export const germanCases: CoarseCases = {
  obscene: `
    So ein Sch€iß
    Scheiss Verein!!
    Das ist doch beschissen
    Arschl*ch
    was für A....löcher
    ihr Wixxer
    verarscht und gefickt
    Hurens*hne
    leckt mich doch alle am Arsch
    F*ck euch
    Drecks Wichser
    Sch**** Qualität
    Scheisendreck
    So ein Schrott ihr Fotzen
    verfi**te Sch***e
    Verpisst euch
    Kackbratzen
    Arsch offen oder was
    so ein Bullshit
    Shit happens aber dreimal?
    Hurensöhne!!!
    Du miese Ratte, du Hund, du Arsch
    scheiß auf euch
    Fick.dich
    S c h e i s s laden
    Scheißladen, nie wieder
    So ein scheiss Kundendienst
    schon wieder so eine Scheisse
    beschissener Service
    Scheissdreck geliefert
    Der letzte Scheiß
    Schei*e verpackt
    Sch... Laden
    Sch***laden
    Sch.... Händler
    Schei.e
    Scheixxe
    $cheiße
    5cheisse
    S c h e i ß e
    Sche!ße
    Scheisssssse
    Scheeeeiße
    schaise Ware
    scheis Laden
    Schais Verkäufer
    Verkäufer ist ein Arschloch
    Arschlöcher alle miteinander
    Ar***loch
    A...loch
    A****loch
    Ar$chloch
    Arschl*cher
    Arsch-loch
    Oaschlecha seids alle
    so a Oaschloch
    der Verkäufer ist ein Arsch
    Drecksarsch
    diese Ärsche antworten nicht
    Lahmarsch im Versand
    leck mich am A****
    Leck mi am Oasch
    Ihr könnt mich mal am Arsch lecken
    Wichser
    W1chser
    W*chser
    Wi**ser
    Wixxer
    ihr Wixer
    Fick dich, Verkäufer
    f1ck dich
    F*ckt euch
    Fickt eure Mutter
    verfickte Warterei
    verf*ckt noch mal
    gefickt eingeschädelt: nur der Karton kam
    ihr Ficker
    Fotzen
    F*tze
    Hurensohn
    H*rensohn
    Hur€nsohn
    H.u.r.e.n.s.o.h.n
    Hurens0hn
    ihr Hurensöhne
    Huso
    HDF und Geld zurück
    ein Hurenbock dieser Händler
    huere Seich, wieder falsch
    Gopfertami huere Schissdräck
    Du Schafseckel
    Schlampe am Telefon
    Drecksau
    Drecksäcke
    Mistsau, verpiss dich
    verp*sst euch
    Halt's Maul und zahl
    Halt die Fresse sagt der Kundendienst
    Nutten
    Kackbratze
    Kackladen
    Pissladen
    Pisser
    Arschkriecher
    Arschgeigen
    Bastarde
    du Bastard
    LMAA
    wtf, falsche Farbe
    What the fuck soll das
    Fucking Verkäufer
    bullshit Ausreden
    Putain, schon wieder kaputt
    che cazzo, falsches Kabel
    Kurwa, wo ist mein Paket
    Kurwa mać
    Amk wo bleibt das Paket
    siktir lan
    orospu çocuğu
    Sikerim so einen Laden
    Suka blyat, alles kaputt
    хуй, никогда больше
    Klootzak von Händler
    Mierda, ist das schlecht
    pička ti materina
    jebem ti mater
    Du Spacken, verfick dich
    Bumst euch doch selber, ihr Wichser
    Titten gibt es wohl nur gegen Aufpreis
    dumme Fut
    so a Schaas, es Beidln
    gschissener Verein
    Ned amoi de Soaß... fick di
  `,
  mild: `
    So ein Mist
    verdammter Laden
    Verdammt lange gewartet
    Was für eine Kacke
    Das Ding ist für den Arsch
    geht mir am Arsch vorbei
    alles im Arsch
    Ich fühle mich verarscht
    Verarsche hoch drei
    zum Kotzen
    Das kotzt mich an
    Schas, wieder nix
    Verkäufer hat es verkackt
    Zefix noamoi
    So eine Pisse
    Drecksladen
    Dreckszeug
  `,
  hate: `
    Ausländer raus
    dreckige Türken
    scheiß Kanaken
    Schlitzaugen
    ihr Spasten
    Behindis im Lager
    Zigeunerpack
    Schwuchtel
  `,
  harmless: `
    Borsten für Kamine hielten keine Woche
    Dickmilch war sauer
    Puten Schnitzel verdorben
    Asbach Flasche zerbrochen
    Der Mistral-Ventilator brummt
    Kotflügel verkratzt
    Wichtelfigur ohne Mütze
    Schlamm im Aquarium
    Hurra, endlich da, aber kaputt
    Uhrensammler-Box zu klein
    Fotos verwackelt
    Spatz aus Keramik zerbrochen
    Pisten-Karte veraltet
    Bitte melden
    Schwanzfeder fehlt
    Scheitholz zu nass
    Analkanal im Anatomiemodell falsch
    Kruzifix Holz gesplittert
    Er aß davon und es schmeckte nicht
    Das Benzin vergast nicht richtig
    Die Schuhwichse ist eingetrocknet
    viel zu dick aufgetragen
    dickflüssiger Honig, Glas gesprungen
    Der Schwanz vom Plüschhund ist ab
    Schwanz angenäht und gleich abgerissen
    Schwänzchen fehlt am Drachen
    Katzenschwanz knickt ein
    Marschgepäck und Barsch, Harsch und Kirsch
    Arschan ist eine Stadt? Bestellung kam nie
    Kirscharoma fehlt
    Frischkäse schmeckt nach nichts
    Pute war nicht aufgetaut
    Puten-Salami abgelaufen
    Putenbrust ohne Kühlung geschickt
    Truthahn und Pute vertauscht
    Nutella Glas zerbrochen
    Die Nut ist zu breit für das Brett
    Nuten und Federn passen nicht
    Die Uhr geht nach
    Wank ist ein Berg in Garmisch, die Karte fehlt
    Wankelmotor Bausatz ohne Schrauben
    wackelt und wankt
    Schlampermäppchen riss
    pure Schlamperei beim Verpacken
    schlampig verpackt
    Spaß sieht anders aus
    Spaten ist stumpf, Spachtel auch
    spastische Lähmung: Rollstuhl kam verspätet
    Mistgabel verbogen
    Misteln aus Plastik
    Mistkäfer Figur zerbrochen
    Kompostmist riecht
    Pferdemist war nicht trocken
    Urin-Teststreifen abgelaufen
    Urinflasche undicht
    Kotbeutel reißen, Hundekot klebt
    Stuhlgang Testkit unvollständig
    Analogwaage ungenau
    Analyse App startet nicht
    Analthermometer falsch geeicht
    After Shave riecht muffig
    Afterwork Buch falsch geliefert
    After Eight zerbrochen
    Scheide für das Messer fehlt
    Messerscheide zu eng
    Vaginalcreme abgelaufen
    Brustwarzenschutz zu groß
    Sechs Stück bestellt, fünf bekommen
    Sexten in Südtirol, Karte veraltet
    geile Farbe, leider kaputt
    geil aufgemacht, aber der Reißverschluss klemmt
    Sackkarre quietscht
    Sack Zement war feucht
    Schlafsack friert
    Dudelsack ohne Rohrblatt
    Hodenschutz beim Kampfsport zu klein
    Eier kaputt
    Eierkocher kocht nicht
    Leck im Schlauch
    Das Fass leckt
    Leckerli sind hart
    Der Hund leckt das Spielzeug und es färbt ab
    Maul des Pferdes passt nicht in das Halfter
    Maulkorb zu klein
    Fressnapf rutscht
    Fresse aus Stahl? nein: Fräse aus Stahl
    Fickfackerei steht im Roman, der Einband ist lose
    Fickmühle beim Mühlespiel: zwei Steine fehlen
    Kitzler Brand heißt der Schnaps, Flasche leer
    Titan Becher rostet
    Hupen an der Puppe zu leise
    Ass im Kartenspiel fehlt
    Asse und Buben doppelt
    Kraftfahrzeug, Ass-Nr. fehlt
    Art.-Nr. ASS-100
    Bestellung FCK-88 kam unvollständig
    1. FCK Schal verblichen
    Trikot vom 1. FCK ist zu klein
    Con Air DVD zerkratzt
    Con-Tact Folie klebt nicht
    Fan-Artikel kam zu spät
    Fanny heißt die Puppe und ihr fehlt ein Arm
    Bewertung *** von *****
    2** Hotelgutschein statt 4****
    So...jetzt reicht es
    na ja...geht so
    Größe S-M statt L-XL
    U-Bahn Modell, S-Bahn fehlt
    B-Ware als neu verkauft
    z. B. die Schrauben fehlen
    i. d. R. kommt es früher
    KG-Wert 5*6*7
    Kut aus Film? nein: Cut fehlt auf der DVD
    Schissler heißt der Autor, Seiten fehlen
    Kaktus kam vertrocknet
    Kakao verklumpt
    Pissoir Becken hat einen Riss
    pissarro Druck verknickt
    Bastardfeile stumpf
    Türkei Reiseführer veraltet
    Chinesen-Hut Kostüm zu klein
    Piepmatz Futter schimmelt
    Vögel fressen das Futter nicht
    Blasen beim Aufkleben, Blasebalg undicht
    Blasenpflaster klebt nicht
    Rohrverleger fehlt
    Stecher für Plätzchen stumpf
    Dose ist verbeult
  `,
};
