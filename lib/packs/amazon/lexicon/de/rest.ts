import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** Subjects beside the goods and the dealings. */
export const rest: LanguageLexicon['aspects'] = {
  'buyer-error': {
    strong: `mein/meine/eigener/eigene/selbst/selber/unser fehler/schuld/versehen/irrtum/dummheit/verschulden | selbst/selber schuld | mein fehler | aus versehen | versehentlich | habe/hab/haben ~ mich/falsch/verkehrt/versehentlich ~ verklickt/vertippt/verlesen/vermessen/verguckt/geirrt/verschaut/vertan | falsch/doppelt/zweimal/zu viel bestellt/gemessen/gelesen/geklickt/ausgewählt/geordert | ich ~ falsche/falschen/falsches ~ größe/farbe/modell/gekauft/bestellt/ausgesucht/adresse | hätte ~ lesen/messen/schauen/aufpassen/besser sollen/müssen | nicht richtig/genau/gründlich gelesen/gemessen/geschaut/hingeschaut | überlesen/übersehen/verlesen/verklickt/vermessen/vertippt | brauche/brauchen ~ nicht mehr/doch/nun | anders überlegt | doch nicht gebraucht | statt ~ genommen | ich depp/idiot/esel/trottel | gefällt mir doch nicht`,
  },
  threat: {
    strong: `anwalt/anwältin/rechtsanwalt/gericht/klage/klagen/verklage/verklagen/polizei/anzeige erstatten/anzeigen/strafanzeige/verbraucherzentrale/verbraucherschutz/gewerbeamt/finanzamt/inkasso/rechtlich/rechtliche/juristisch/mahnbescheid/mahnung/staatsanwaltschaft/schlichtungsstelle/ordnungsamt/rechtsweg | anzeige bei/wegen/erstatte/raus/ist | sonst/ansonsten/andernfalls/oder ~ gibt/geht/melde/schreibe/bewerte/folgt/schalte/sehe/sehen/werde/wird/erzähle/stern/anwalt/bewertung/hagelt | falls/wenn/bis ~ erstattung/geld/erstattet/ersatz/ersetzt/antwort/reagiert/zurück/nicht/überwiesen ~ bewertung/stern/sterne/anwalt/melde/ändere/schreibe/anzeige/schalte | frist/letzte/letztmalig warnung/frist/aufforderung | rückbuchung/lastschrift ~ zurück | werde ~ melden/anzeigen/berichten/warnen/verklagen/erzählen | amazon melden | überall ~ schlecht/warnen/bewerten/posten | fünf sterne ~ wenn/bekommt/sobald | dann ändere/lösche/nehme ich`,
    weak: `melden/sonst/andernfalls`,
  },
  'other-seller': {
    strong: `falscher/falschen/falsche/falschem/anderer/anderen/anderem/verkehrten verkäufer/händler/shop/laden/anbieter/bestellung/bewertung | bewertung/rezension ~ falsch/falsche/falscher/verrutscht/gilt/galt/versehentlich/gehört/anderen/verwechselt/für | nie/nichts/niemals/nicht/gar ~ hier/bei/dort/diesem ~ bestellt/gekauft | habe/hab ~ nie/nichts/nicht/gar ~ bestellt/gekauft | gilt/galt/gehört/war/ist ~ für/einem/zu ~ anderen/andere/anderer | verwechselt | mit einem anderen | nicht meine bestellung | von einem anderen verkäufer/händler/shop | bitte ignorieren/löschen`,
  },
  promotion: {
    strong: `www/http/https/gutscheincode/rabattcode/rabatt/gutschein/newsletter/abonniert/abonnieren/instagram/telegram/whatsapp/tiktok/youtube/krypto/bitcoin/casino | besucht/schaut/kommt/geht/folgt ~ unser/unseren/meine/meinen/mal/seite/shop/laden/kanal/vorbei/profil | bei uns ~ gibt/günstiger/kaufen | kauft lieber/besser/stattdessen bei | wir reparieren/bieten/verkaufen/liefern | link in/im | verdienen ~ zuhause/geld/online | jetzt neu | code | aktionscode`,
    weak: `shop/seite/kostenlos/empfehle`,
  },
  irrelevant: {
    strong: `asdf*/qwert*/qwertz*/lorem/bla/blabla/blub/test/testtext/hallo/moin/xxx/xyz/abc/lalala/hihi/haha/jkl/jklö | wetter/fußball/bundesliga/politik/regierung/kanzler/merkel/wahl/gedicht/witz/lied/rezept | kein kommentar | keine ahnung | frohe weihnachten | guten tag | schönen tag | nur ein test | kommt ein mann | rosen sind rot | to be or`,
  },
  insult: {
    strong: `betrüger/betrügern/betrügerisch/betrug/betrogen/betrügt/gauner/ganoven/halunken/halsabschneider/abzocker/verbrecher/verbrecherbande/gaunerbande/betrügerbande/diebe/dieb/diebstahl/räuber/lügner/lügen/gelogen/lügt/belogen/verlogen/schwindler/schwindel/scharlatan/scharlatane/bauernfänger/bauernfängerei/nepper/schlepper/kriminell/kriminelle/idiot/idioten/trottel/deppen/dilettanten/dilettant/stümper/nichtskönner/versager/pappnasen/saftladen/sauladen/drecksladen/schweine/schweinebande/pack/gesindel/lumpen/lump/lumpenpack/banditen/pfeifen/flaschenverein/unfähig/unfähige/unfähiger/hirnlos/dumm/dämlich/abschaum/aasgeier/hütchenspieler/fakeshop/halsabschneiderei/schurken/schufte/schweinepriester`,
    weak: `frechheit/unverschämt/verein`,
  },
  unclear: {
    strong: ` naja | na ja | schlecht/schlechter/mies/mangelhaft/enttäuscht/enttäuschend/enttäuschung/katastrophe/katastrophal/unzufrieden/zufrieden/furchtbar/schrecklich/grauenhaft/grottenschlecht/grottig/naja/geht/mittelmäßig/durchschnittlich/okay/ok/bravo/danke/toll/super/klasse/spitze/prima/wunderbar/herrlich/großartig/ärgerlich/ärger/verärgert/sauer/wütend/frust/frustriert/schade/traurig/peinlich/lächerlich/frechheit/unverschämtheit/unmöglich/unglaublich/sprachlos/fassungslos/nein/nie/niemals/finger/hände/vorsicht/achtung/warnung/reinfall/fehlkauf/zeitverschwendung/geldverschwendung/albtraum/horror/witz/lachhaft/sterne/stern/bewertung/empfehlung/empfehlenswert/ungenügend/sechs/setzen/pfui/bäh/tja/ach/gut/top/daumen | nie wieder/mehr | nicht zu empfehlen | nicht empfehlenswert/zufrieden/gut/schön/toll | kann ich nicht/nur empfehlen/abraten | rate ab | abzuraten | finger weg | hände weg | geht gar nicht | so lala | einmal und nie | ein/einen/null/kein/keine/1/0 stern/sterne | na bravo/toll/super/danke | gelohnt | ganz okay/ok | das letzte | unter aller sau/kanone | braucht kein mensch | muss man nicht haben | nicht mein fall`,
    weak: `nicht/kein/leider`,
  },
  neutral: {
    strong: `für ~ tochter/sohn/mann/frau/mutter/vater/oma/opa/enkel/enkelin/neffen/nichte/freundin/freund/kinder/kind/hund/katze/urlaub/küche/garten/büro/hochzeit/geburtstag/weihnachten ~ gekauft/bestellt/gedacht/gesucht/geholt | als geschenk | geschenk für | zum geburtstag | zu weihnachten | gekauft/bestellt ~ am/im/letzten/letzte/vor/zum ~ januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember/woche/monat/jahr/geburtstag/# | zum ersten mal ~ bestellt/gekauft | stammkunde | ich habe/hab ~ gesucht/bestellt | wir haben ~ bestellt/gekauft | ich nutze/benutze/verwende`,
    weak: `bestellt/gekauft/geschenk/geburtstag/tochter/sohn/mann/frau/mutter/vater/freundin/enkel`,
  },
};
