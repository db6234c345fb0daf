import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Frequent words and letter runs of German comments, accents folded. Source: our own corpus, 2026-11. */
export const german: LanguageProfile = {
  language: 'de',
  words: `
    der die und nicht das nach ist auf ich war hat in ein mit im den am dem wie sich es nur bei fur man beim aber
    zu aus an als mir zwei von eine kam verkaufer ab dann handler ohne so sie drei schon noch wochen hatte wurde
    einen vom paket sind mehr einer bestellt habe keine mein einem nichts tage dass erst tagen tag auch alles
    karton sehr zum statt meine jetzt mich ersten wird steht seit nie kein bis geliefert woche geht lieferung
    riecht weg haben leider uber vor vier gar viel um nich durch laut weil versand sein einfach ware hab angeblich
    geld gibt minuten waren bekommen kann immer lauft halt wieder raus wir farbe fahrer sagt zuruck funf uhr unter
    bleibt jeder obwohl ging anderen lag hier selbst geschickt drin ihr passt fehlt dafur falsche soll kommt gerat
    laden zeigt voll wenn seite stunde kurz verschickt bestellung gut wasser gekommen stinkt tot dabei trotz
    stehen gekauft sollte sechs macht dritten hoch kabel zehn schief lose innen meiner sofort lasst springt hinten
    sieht rutscht akku koffer heute sendung zur ganz acht grosse doch schnell deckel ihn ganze schwarz hiess jedem
    ersatz andere klebt ende neu stunden ins ja grad kratzt nix ladt drauf erhalten schickt fest zweiten dreimal
    zusteller zustellung keiner danke tur antwortet allerdings hin artikel dieser diesem jede einmal immerhin
    gleich bild eher umtausch folie heiss gebrochen lief seiten regen boden gegen lange angekommen plastik
    verliert null nachts warten liegt neun verpackt trotzdem verpackung dhl oder wer brummt pfeift danach reisst
    jahren dazu klemmt dunn ruckgabe fallt runter fehlte hulle innerhalb modell rechnung riss fahrt quietscht
    vorbei schmeckt bekam hund dreht spiel wegen zieht buch wollte versprochen wurden antwort bezahlt etikett
    verbogen nett inhalt zweimal kostet gehen gebraucht weiss roch gab uberall konnen offen bitte schrieb preis
    schachtel muss wohl nass ganzen damit anderes stoff alter schritt stecker spedition schrauben vollig fehlen
    musste hart zerbrochen umschlag tute halfte dose tropft hangt konnte darf zugestellt richtig telefon anbieter
    bewertung lieber kleben kamen lack undicht luft meinte farbt druckt sonst direkt unterwegs davon zwolf produkt
    termin kontakt kauf spat glas aussen hort entgegen vorher monaten griff topf mitte uberhaupt linke gehabt
    nachfrage eines fernseher klingt dauernd ecke wackelt gemacht liess zusammen schmecken unsere kette
    verkauferin freundlich erstattet nacht montag gedacht zeit abgegeben uns plotzlich machen offenbar schreiben
    frage falsch ding paketdienst punktlich sogar meinen anwalt diese eigentlich voller weisse losen offnet
    gerissen bugel furs gerade leuchtet hersteller wort schreibt wirklich verweigert passen rad aufkleber warum
    dritte findet zwischen spater angegeben selber gelost lang weniger naht leder ihnen anders sagen friert
    teppich reicht langsam band haar meines schneller rand rostet jedes tragen geschnitten schultern sohle vorne
    quietschen meinem rechte aufgerissen handy beutel spritzt ventil beide broselt halben verschoben ausgelaufen
    komplett daneben staub kater benutzt schlecht verkauft bereits hangen decke scherben morgen lesen wo dienstag
    karte niemand weiter klingeln gemeldet nachbarn elf urlaub nachsten dasselbe tun rucksendung teil mussen
    reagiert kundendienst brief glaser sprung funktioniert tasten lassen etwas gehort fehler sondern zerkratzt
    keinen jahr gummi haare locher verlangt mitten bleiben eng kragen stimmt schuh anleitung waschen ladegerat
    allein lagen laufen gesprungen nachricht reaktion zettel zwar ihre nachste liegen bekommt gleiche naturlich
    euch werde hilft vergessen weit zwanzig rum unten ruckwarts bitter blinkt tolle werden drucken wasserkocher
    standig schnel armel reissverschluss blasen unser abgebrochen traurig geburtstag klebrig kamera liefert siegel
    drucker meldet tut knarzt sobald werkstatt offnen werk duft ranzig klumpen ankunft bohnen kapseln besteht
    katze kippt rucken platt gewinde saugt fallen streifen batterien halten fernbedienung kurzer dezember warte
    wirft sass mann gestern spediteur treppe genommen gegangen heisst zahle angeboten gesehen einschalten
    reklamation lager aufgegeben stern entweder besser zoll teuer bilder austausch greift hinterlasst namlich
    schaltet kalt dichtung schneidet knopf bluse schwitzen getragen tadellos abgelaufen bricht faden schwach
    gedruckt anlieferung teig sau gross bestens figuren karten worden rechts zugesagt blatt aufdruck bett pakete
    ostern bloss jemand eiert neue inzwischen bekomme sekunden dauerte lieferzeit eins entschuldigt keller
    anstandslos matratze treppenhaus wohne nen nachbar haus absender abgelehnt prozent rucknahme braucht versendet
    losgeschickt oben nirgends gleicher knapp netter braun schutz rot angerufen vorbildlich reifen monat gluck
    sehe geandert falsches nahm klar billig oma satz echt zahlt neuen haken abzug bewegung zweite geruch
  `,
  runs: `
    en$ sch ei ^k ^ge ^sch cht ung ich eh hl ^z ung$ ka kt hen tz hr gen ten$ ze ko chen hen$ lt$ cht$ kl gen$ kt$
    rei hn ich$ aus ah auf ^ka lich sche ben ^ei zu eit sen$ gel ert$ chl ig$ ^ein schl eis pf ku uck ^kl ek ben$
    ruck ^ko ber rau gt icht ruc ^zu hal ckt ken geb wei nen nac chr esch gt$ nach ebe lte uh ckt$ ege erk schr
    fen ken$ ief fen$ oh ^aus tet$ ^nac scha eine zt hm ssen atz lau tet kr hle nen$ schu ^auf kom chte ube chn
    rsch rsc cken gesc ^ges hne tun tt$ llt hte ern$ acht ^ze zen ren$ halt stel zt$ tsch tsc eben mt rung len$
    tzt ersc men$ ecke hw iefe bes ag$ eich sch$ chw kel eic dun ^ku eru erst zw bg tung geh sst lief zei abg tze
    bt schw mt$
  `,
};
