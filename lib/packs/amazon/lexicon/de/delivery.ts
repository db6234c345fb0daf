import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** Everything between the seller's door and the buyer's. */
export const delivery: LanguageLexicon['aspects'] = {
  late: {
    strong: `
      bis ~ endlich/mal da/ankam/kam | längst/schon/bereits ~ woanders/anderswo/anderweitig/laden ~ gekauft/besorgt/geholt | hatte ~ längst/schon/bereits ~ gekauft/besorgt
      nichts/nix/nie bekommen/erhalten/gekommen/angekommen
      warten/warte/gewartet ~ vergeblich/umsonst/tag/vormittag/nachmittag | nichts/keine/kein ~ bewegung/bewegt
      prime ~ tag/tage/tagen/tags/same/next/day/stunden/morgen/express/versprochen/woche/wochen/heißt/warten/angeblich | same/next day ~ week/wurde/woche/wochen/tage
      zu/zuhause/daheim ~ hause/geblieben/gewartet ~ geblieben/gewartet/keiner/niemand/kam/umsonst/vergeblich | kam/kommt/erschien keiner/niemand/nix | keiner/niemand ~ gekommen/erschienen/aufgetaucht | urlaub ~ genommen ~ lieferung/paket/umsonst/kam/nichts
      paket/sendung/lieferung/bestellung fehlt/verschwunden/verloren | konfirmation/kommunion/taufe/einschulung/umzug/party/feier/pfingsten/ostern/reise ~ vorbei/verpasst/zu/spät/danach/später/schon/erst
      nicht/nie/nichts/noch/immer/bis/keine/kein/niemals/nix ~ angekommen/geliefert/erhalten/bekommen/da/gekommen/eingetroffen/zugestellt/lieferung/paket/erschienen/aufgetaucht/ware
      immer noch nicht/nichts/unterwegs/kein/keine | bis heute nicht/nichts/kein/keine/warte/warten/nix | warte/warten/wartete/gewartet/wartezeit/warterei ~ noch/seit/schon/auf/#/@num/immer/wochen/lange/ewig/über/vergeblich/umsonst
      zu spät/lang/lange | viel/deutlich/erst/tage/tag/wochen/woche/stunden/monate später/verspätet/verspätung/überfällig/drüber/danach | verspätet/verspätung/verspätete/verzögert/verzögerung/überfällig/verschollen/lieferverzug/lieferverzögerung/spätlieferung/unpünktlich
      kam/kommt/kamen/gekommen/angekommen/geliefert/lieferung/eingetroffen/erhalten/da ~ zu/spät/später/verspätet/erst/verspätung/wochen/danach
      #/@num tage/tagen/wochen/woche/monate/monaten/tag ~ gewartet/zu/später/verspätet/verspätung/unterwegs/gedauert/überfällig/warten/nichts/nach/kein/keine/für/bis/lieferzeit/auf/lang
      hat/dauerte/dauert/gedauert/gebraucht/brauchte/braucht ~ #/@num/ewig/ewigkeit/lange/zu/über/fast/wochen/ewigkeiten tage/tagen/wochen/woche/monat/monate/lange/ewig/lang/gedauert/gebraucht
      dauerte/dauert/gedauert ewig/lange/zu/wochen | ewig/ewigkeiten/lange gedauert/gewartet/unterwegs/gebraucht | lieferung/lieferzeit/zustellung/versand/paket/sendung ~ langsam/ewig/lange/lahm/spät/katastrophe/schneckentempo/verschoben/schleppend/lahmarschig/wochen/dauert/dauerte/verspätet/nie/nicht/überfällig
      lange/langsame/langsamer/lahme/verspätete/späte/schleppende lieferung/lieferzeit/zustellung/versand/lieferzeiten
      verloren gegangen | verlorengegangen | paket/sendung/päckchen/lieferung ~ verloren/verschwunden/weg/verschollen/hängt/steckt/liegt/steht/festgehalten/unauffindbar/nie
      sendungsverfolgung/tracking/sendungsstatus/status/sendungsnummer/trackingnummer ~ seit/steht/hängt/nicht/keine/kein/tut/ändert/stehen/nichts/sagt/zeigt/bewegt/unverändert/falsch/ungültig/aktualisiert
      liegt/hängt/steckt/steht/lag/hing/festgesteckt/fest seit/im/in/bei/beim/noch ~ depot/zoll/verteilzentrum/zentrum/lager/paketzentrum/verteilerzentrum/tagen/wochen/transit/zustellbasis
      sollte/sollten/hätte/versprochen/angekündigt/zugesagt/angeblich/laut/geplant/erwartet ~ am/bis/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/gestern/heute/kommen/da/sein/ankommen/geliefert/tage/tagen/liefertermin/zwischen/werktage
      liefertermin/lieferdatum/termin/zustelltermin/lieferfenster/zeitfenster ~ nicht/verschoben/verpasst/überschritten/eingehalten/verstrichen/vorbei/geändert/falsch
      verschoben/verpasst | geburtstag/weihnachten/hochzeit/ostern/urlaub/feier/nikolaus/muttertag ~ vorbei/verpasst/zu/spät/zurück/nach/schon/zwei/danach/über | zu spät für/zum | wo bleibt/ist/bleiben ~ paket/bestellung/ware/lieferung/mein/meine | bestellt ~ nichts/nie/immer/noch/nicht ~ da/angekommen/gekommen/erhalten/bekommen | nichts/nie ~ bekommen/erhalten/angekommen/gekommen/geliefert | keine lieferung/ware/zustellung/spur | wartezeit | termin nicht eingehalten | paket weg | kam und kam nicht
      zugestellt/ausgeliefert/zustellung/übergeben/ausgehändigt ~ laut/angeblich/nichts/nix/app/status/tatsächlich/niemand/keiner/keinem/wem | geliefert ~ angeblich/app/status | laut/angeblich ~ zugestellt/ausgeliefert/geliefert/übergeben/ausgehändigt/abgegeben
      als/status/tracking/app ~ zugestellt/ausgeliefert/geliefert/delivered ~ markiert/gemeldet/verbucht/gebucht/vermerkt/geführt/eingetragen/gescannt/steht | zugestellt/ausgeliefert ~ obwohl/dabei/aber ~ nicht/nichts/nix/kein/leer | grüner haken ~ nichts/nix/kein/aber
      unterschrift ~ gefälscht/nicht/fremde/falsche | unterschrift/unterschrieben/quittiert ~ nicht von mir/uns | fremder/fremde/fremden/unbekannte/unbekannten/unbekannter/wildfremde/wildfremden ~ ausgehändigt/übergeben/unterschrieben/quittiert
      paket/sendung/päckchen/packerl/päckli/lieferung ~ zurück/retour/rückweg ~ absender/versender/depot | zurück/retour an absender | auf dem rückweg zum absender | zurück/retour ~ absender ~ weil/wegen/angeblich | angeblich verweigert | angeblich ~ annahme verweigert
      adresse/anschrift/empfänger ~ unbekannt/unvollständig/unzustellbar/verzogen | unzustellbar/unzustellbare/nachforschungsauftrag/nachforschungsantrag | adresse/hausnummer ~ nicht gefunden/auffindbar
      tür/haustür/briefkasten/hausflur/ablageort/paketbox/fußmatte ~ lag/liegt/stand/steht nichts/nix/niemals | weder ~ noch ~ nachbarn/nachbar ~ erhalten/bekommen/ausgehändigt/angenommen | keiner/niemand ~ nachbarn/haus/nachbarschaft ~ paket/päckchen/sendung/angenommen | kein nachbar ~ hat/weiß/angenommen
      packstation/abholstation/locker/paketfach/abholfach ~ leer/nichts drin | filiale/paketshop/depot/abholshop ~ weiß/wusste/wussten von nichts | filiale/paketshop/packstation/depot ~ nicht auffindbar/aufzufinden
      paket/päckchen/packerl/sendung ~ geklaut/gestohlen/futsch/abgeblieben/abhandengekommen | verbleib ~ sendung/pakets/lieferung/unbekannt/ungeklärt | nie bei mir/uns ~ angekommen/gelandet/aufgetaucht
    `,
    weak: `angekommen/ankunft/geliefert/lieferung/zustellung/lieferzeit/versand/unterwegs/warten/paket/päckchen/sendung/tage/wochen/spät/später/dauert/dauerte/endlich/erst`,
  },
  courier: {
    strong: `
      bote/zusteller/zustellerin/fahrer/paketbote/postbote/kurier/mann ~ unfreundlich/unhöflich/frech/patzig/pampig/rabiat
      falsche/falschen/falscher/anderen hausnummer/straße/haus/adresse ~ geliefert/zugestellt/gebracht/abgegeben/abgestellt | frau/nachbar/nachbarin/mann/dame/herr ~ gebracht/vorbeigebracht/rübergebracht/abgegeben
      bote/boten/zusteller/zustellerin/postbote/postbotin/paketbote/paketboten/paketzusteller/fahrer/fahrerin/lieferant/kurier/lieferbote/ausfahrer/briefträger/auslieferer/paketdienst/zustelldienst/lieferdienst/hermes/dpd/gls/fedex/postler/paketmann/austräger/spediteur
      nicht/nie/ohne/niemand/kein ~ geklingelt/klingeln/geläutet/klingel/läuten/geklopft/benachrichtigung/benachrichtigt/karte/zustellversuch
      klingelt/klingelte/klingeln/geklingelt | vor die/der/meiner haustür/tür/wohnungstür/garage/haus/einfahrt | abgelegt/abgestellt/abgeworfen/hingeworfen/hingeschmissen/geworfen/geschmissen/abgeladen/deponiert/hingeknallt/hingestellt
      über den/das/die zaun/tor/hecke/gartenzaun/mauer | in/neben/hinter/auf/unter/bei/im/an ~ mülltonne/mülltonnen/tonne/tonnen/papiertonne/garten/hausflur/treppenhaus/einfahrt/hecke/gebüsch/gehweg/straße/treppe/flur/carport/fußmatte/blumenbeet/briefkasten/schnee/pfütze/bordstein/müll
      beim/bei/an/am/zum/vom ~ nachbar/nachbarn/nachbarin/nachbarhaus/falsche/falschen/falscher/fremden/kiosk/paketshop/filiale/abholstation/packstation | falsche/falschen/falscher/anderer/anderen/fremde adresse/hausnummer/haus/tür/empfänger/straße/nachbarn/wohnung
      angeblich/laut ~ angetroffen/empfänger/zustellversuch | nicht angetroffen | nicht zuhause | nicht zu hause | war zuhause/zu | den ganzen tag ~ zuhause/hause/da | war niemand da | zustellversuch | benachrichtigungskarte | abholkarte | selbst abholen | selber abholen | abholen musste | abholen müssen | musste ~ abholen | paketshop/packstation/poststelle
      karton/paket/päckchen/schachtel/umkarton/außenkarton/verpackung/versandkarton/sendung ~ nass/durchnässt/aufgeweicht/zerdrückt/zerquetscht/eingedrückt/aufgerissen/zerfetzt/zerrissen/demoliert/verbeult/verdreckt/matsch/loch/durchweicht/plattgedrückt/zerknautscht/triefte/feucht/platt/gequetscht/ramponiert/kaputt/offen/beschädigt/geöffnet/aufgeplatzt/lädiert
      nasses/nasser/durchnässtes/zerdrücktes/zerquetschter/aufgeweichter/zerfetztes/ramponiertes/beschädigter/eingedrückter/eingedrücktes karton/paket/päckchen | durchgeweicht | im regen | in den regen | lag/stand/gestellt ~ regen
    `,
    weak: `dhl/ups/spedition/haustür/klingel/nachbar/nachbarn/zugestellt/zustellung/tonne/regen/unterschrift/abholen/nass/karton/post`,
  },
  'delivery-praise': {
    strong: `
      fahrer/bote/zusteller/paketbote ~ zuvorkommend/zuvorkommender
      schnelle/schneller/schnellen/rasche/rascher/flotte/flotter/prompte/prompter/pünktliche/pünktlicher/zügige/zügiger/blitzschnelle/superschnelle/supi/gute/tolle/super/problemlose/reibungslose/fixe/fixer/einwandfreie/perfekte/top lieferung/versand/zustellung/postweg/lieferzeit/zusendung/auslieferung
      lieferung/versand/zustellung/paket/sendung/post/lieferzeit/kam/kamen/geliefert/angekommen/da/ging/war/erfolgte/alles ~ schnell/flott/rasch/prompt/pünktlich/zügig/blitzschnell/superschnell/fix/ruckzuck/überpünktlich/termingerecht/fristgerecht/problemlos/reibungslos/tadellos/schneller/früher/vorzeitig/rechtzeitig/planmäßig
      schnell/pünktlich/flott/rasch/prompt/zügig/fix/früher/rechtzeitig/termingerecht/vorzeitig/superschnell/blitzschnell ~ geliefert/da/angekommen/gekommen/erhalten/versendet/verschickt/zugestellt/eingetroffen/kam/bekommen/lieferung/versand
      am nächsten/selben/gleichen/folgenden tag/werktag/morgen ~ da/geliefert/angekommen/kam/zugestellt/erhalten/bekommen | schon/bereits/gleich am/nach ~ nächsten/einem/zwei/tag/tagen ~ da/geliefert/angekommen | am nächsten/selben tag | über nacht | früher als/da ~ erwartet/angekündigt/gedacht/geplant/da | vor der zeit | einen tag früher/eher | schneller als/geliefert ~ erwartet/gedacht/angegeben
      bote/zusteller/fahrer/paketbote/postbote/postbotin/dhl ~ freundlich/nett/höflich/hilfsbereit/lieb/freundlicher/netter/super/toll/top/gut | freundlicher/netter/höflicher/lieber bote/zusteller/fahrer/paketbote/postbote | lieferung top/super/perfekt/einwandfrei/tadellos/prima/klasse/okay/ok | versand top/super/perfekt/prima/klasse | wie angekündigt geliefert
    `,
    weak: `schnell/flott/prompt/pünktlich/rasch/zügig/fix/ruckzuck`,
  },
  'seller-shipping': {
    strong: `
      @seller/die/der laden/shop ~ verschickt/versendet/versandt/schickt/versendete/verschickte/abgeschickt/losgeschickt/versand/versenden/verschicken/schickte ~ erst/nicht/spät/tage/tagen/wochen/nie/langsam/falsch/woche/später/trödelt
      @seller/shop/laden ~ erst/langsam/braucht/brauchte/tage/tagen/wochen/trödelt/lässt ~ verschickt/versendet/versand/abgeschickt/losgeschickt/rausgeschickt/versenden/zeit/schickt/abzuschicken/verschicken/losschicken
      erst/nach/noch/nicht/nie/spät/verspätet ~ verschickt/versendet/versandt/abgeschickt/losgeschickt/abgesendet/rausgeschickt/aufgegeben/übergeben/eingeliefert/versandbestätigung
      versandbestätigung/versandmitteilung/etikett/label/versandlabel/sendungsdaten/paketmarke/versandetikett ~ erst/tage/tagen/nur/erstellt/angelegt/elektronisch/aber/gedruckt/übermittelt/wochen/später | elektronisch angekündigt | daten übermittelt | nur angekündigt | vorankündigung | etikett erstellt | label erstellt
      versand ~ dauerte/erst/langsam/schleppend/verzögert/durch/vom ~ verkäufer/händler/shop/anbieter | versand/bearbeitung/bearbeitungszeit/abfertigung ~ lahm/langsam/schneckentempo/katastrophe/ewig/wochen/schleppend | langsamer/lahmer/schleppender versand | express/premium/eilversand/expressversand/expresszuschlag ~ bezahlt/gezahlt/normal/standard/trotzdem/aber/gewählt/versendet | als brief/warensendung/büchersendung/päckchen/bücherwarensendung/unversichert verschickt/versendet/geschickt/statt/versandt | warensendung/büchersendung/unversichert/einwurf | falsche/falscher/falschem versandart/versandweg/versanddienstleister | statt dhl/express/paket | lieferverzug ~ verkäufer
    `,
    weak: `verschickt/versendet/versandt/abgeschickt/losgeschickt`,
  },
  'transit-damage': {
    strong: `
      kam/kamen/angekommen/ankam/geliefert/erhalten/bekommen/ankunft/eingetroffen/lieferung/auspacken/ausgepackt/öffnen/aufgemacht/paket ~ kaputt/zerbrochen/beschädigt/defekt/zerkratzt/verbeult/gebrochen/gesprungen/zersplittert/ausgelaufen/zerdrückt/verbogen/eingedrückt/zerdeppert/kaputte/zerbrochene/scherben/delle/dellen/riss/sprung/geknickt/geplatzt/demoliert/zermatscht/aufgetaut/geschmolzen/vertrocknet/verwelkt/zerbröselt/abgebrochen/angeschlagen/macke/macken/kratzer/lädiert
      kaputt/zerbrochen/beschädigt/defekt/zersplittert/ausgelaufen/gesprungen/verbogen/zerdrückt/verbeult/zerschlagen/zerdeppert ~ angekommen/geliefert/an/erhalten/bekommen/ankam/kam/eingetroffen/kamen
      transportschaden/transportschäden/versandschaden/bruchschaden/glasbruch/scherben/scherbenhaufen/zerbrochen/zerbrochene/zerbrochenes/zersplittert/zersprungen/zerschmettert/zerdeppert/zerbröselt/eingedellt/delle/dellen/beule/beulen/verbeult/eingedrückt/angeschlagen/sprung/gesprungen/gesplittert
      beim/auf/während/im ~ transport/versand/postweg/weg ~ kaputt/beschädigt/zerbrochen/gebrochen/ausgelaufen/gelitten/zerstört/geplatzt/passiert | in @num/#/tausend/viele/mehrere/zwei/drei teile/teilen/stücke/stücken | in scherben/einzelteilen/stücken | halb/alles/komplett/ganze/inhalt/flasche/beutel/dose/glas/tube ausgelaufen | ausgelaufen ~ karton/paket/alles/flasche/inhalt | ecke/ecken/kante/kanten/buchecke/rücken ~ gestoßen/eingedrückt/bestoßen/zerdrückt/abgebrochen/angestoßen/geknickt/verbogen/beschädigt
    `,
    weak: `beschädigt/beschädigte/beschädigung/kaputt/ausgelaufen/zerdrückt`,
  },
  packaging: {
    strong: `
      verpackung/verpackt/verpackte/verpacken/eingepackt/eingewickelt/verpackungsmaterial/füllmaterial/polsterung/gepolstert/luftpolster/luftpolsterfolie/luftpolsterumschlag/luftpolstertasche/noppenfolie/blisterfolie/styropor/packpapier/umverpackung/originalverpackung/verpackungschips/briefumschlag/versandtasche/papiertüte/plastiktüte/mülltüte/müllsack/zeitungspapier
      nicht zugeklebt/gepolstert/geschützt/gesichert | lose im/in/darin/drin karton/paket/kiste/tüte/umschlag | lag/flog/rollte/klapperte/schlackerte ~ lose/herum/karton/paket | ohne ~ schutz/polster/karton/folie/füllung/umkarton/luftpolster/schachtel/box | viel zu großer/großem/kleiner/kleinem karton/paket | einfach in/nur ~ tüte/umschlag/karton/sack/folie/beutel/geworfen/geschmissen/gesteckt | karton ~ zu/viel groß/klein/offen/zugeklebt | dünne/dünner/dünnem folie/karton/tüte/umschlag/pappe | klebeband/tesa | liebevoll/sorgfältig/sicher/gut/schlecht/lieblos/mangelhaft/ordentlich verpackt/eingepackt
    `,
    weak: `umschlag/karton/tüte/folie/schachtel/zeitung/zugeklebt`,
  },
  'amazon-service': {
    strong: `
      amazon/amazons ~ kundenservice/kundendienst/hotline/support/hilft/service/chat/mitarbeiter/angerufen/rückerstattung/erstattet/schuld/versprochen/sagt/verweist/weigert/lager/logistik/enttäuscht/schiebt/erstattung/antwortet/kümmert/nichts/nicht/prime/bietet
      prime ~ sparen/kündigen/gekündigt/lohnt/bezahle/zahle/bringt/nutzlos/witz/mitglied/kunde/abo/mitgliedschaft
      amazon/prime | von amazon enttäuscht | bei amazon angerufen/gemeldet/beschwert
    `,
    weak: `    `,
  },
};
