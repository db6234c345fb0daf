import type { PersonalCues } from '../../../../core/language/lexicon-data.ts';

export const germanPersonal: PersonalCues = {
  language: 'de',
  script: 'words',
  capitals: 'nouns',
  roles: `
    inhaber/inhaberin/geschäftsführer/geschäftsführerin/chef/chefin/chefs/besitzer/besitzerin/betreiber/betreiberin/eigentümer/eigentümerin/leiter/leiterin/verkäufer/verkäuferin/verkäufers/händler/händlerin/mitarbeiter/mitarbeiterin/mitarbeiters/sachbearbeiter/sachbearbeiterin/ansprechpartner/ansprechpartnerin/kollege/kollegin/kollegen/angestellte/angestellter/angestellten/lagerist/lageristin/techniker/technikerin/disponent/disponentin/berater/beraterin/betreuer/betreuerin/vertreter/vertreterin/assistentin/assistent/sekretärin/gründer/gründerin/prokurist/vorgesetzte/vorgesetzter/vorgesetzten/verantwortlicher/verantwortliche/zuständige/zuständiger/bearbeiter/bearbeiterin/hotliner/juniorchef/seniorchef/meister/teamleiterin/supporter | *leiter | *leiterin | *betreuer | *betreuerin | *berater | *beraterin | *mitarbeiter | *mitarbeiterin | *inhaber | *inhaberin | *besitzer | *besitzerin | *chef | *chefin | *techniker | *verkäufer | *verkäuferin | *bearbeiter | *bearbeiterin | leitung versand/lager/service/vertrieb/kundendienst | kontaktperson | geschäftsleitung
  `,
  desks: `
    kundendienst | kundenservice | kundenbetreuung | support | service | reklamation | reklamationsabteilung | vertrieb | verkauf | versand | versandabteilung | retouren | retourenabteilung | hotline | buchhaltung | lager | beschwerdestelle | beschwerdemanagement | verwaltung | büro | customer service | after sales | helpdesk | innendienst | kulanz | kundenerlebnis | kundenbetreuung
  `,
  staff: `
    im impressum steht/ist/steht: | impressum | laut impressum | auf der/dem rechnung/lieferschein/paket/absender/retourenschein/rückschein/karte/visitenkarte ~ steht/stand/name | mit ~ unterschrieben/unterzeichnet | stellte ~ sich ~ als | stellt ~ sich ~ als | vorgestellt als | antwort/mail/nachricht/schreiben/anruf/brief/rückruf ~ von/vom | gesprochen/telefoniert/geschrieben mit | habe/hab mit | verantwortlich | zuständig | nannte/nennt sich | ein/der herr/mann/typ/kerl/mensch | eine/die frau/dame | absender | verkäufer/inhaber/chef/mitarbeiter/besitzer/betreiber/mensch/mann/typ/kerl/frau/dame/herr/mitarbeiterin/kollege/kollegin/jemand namens/heißt/heisst/hieß | @role namens/heißt/heisst/hieß/ist | er/sie heißt/heisst/hieß/nennt | geführt/betrieben von | der laden/shop gehört | ein gewisser | eine gewisse | der herr | die frau | dahinter steckt | dahinter steht | steckt dahinter | name ~ verkäufers/inhabers/chefs | der name ist | sein/ihr/deren/dessen name | geschäftsleitung | frau/mann/sohn/tochter/bruder/schwester/mutter/vater vom/des/der @role
  `,
  closings: `
    unterschrieben/unterzeichnet/beantwortet von/mit/als | gezeichnet | grüßen/gruß/grüße | gez
  `,
  contact: `
    herr/herrn/hr/frau/fr | von/bei/an/mit/durch/gegen/laut/vom herr/herrn/frau | schreibt/wendet/schreiben/ruft/rufen an/bei/sich | wendet/wenden/meldet/melden ~ an/bei | gesprochen/telefoniert/geschrieben/kontakt/gechattet/verhandelt mit | unterschrieben/unterzeichnet von/mit | dank/danke/dankeschön an | gesprochen/telefoniert habe/hab ~ mit | lasst/lassen/glaubt/traut/vertraut ~ von/sich/nicht | schämen/schäm/schäme/schämt ~ sich/dich/euch | vorsicht/achtung/finger vor | kollege/kollegin | weitergereicht/verbunden/weitergeleitet/verwiesen/vertröstet an/mit/von | an/von ~ weitergereicht/verbunden | laut | namens | verkauft ~ von | guten tag | hallo | liebe/lieber/sehr geehrte/geehrter | meldete/meldet sich | kontakt | kontaktperson | so | lob/kompliment an | tel | genehmigt/bestätigt/abgelehnt/storniert von | verband/verbindet mich mit
  `,
  owns: `
    der inhaber/chef/besitzer/geschäftsführer/betreiber/verkäufer | die inhaberin/chefin/besitzerin/geschäftsführerin/verkäuferin | vom kundendienst/kundenservice/support/shop/laden/verkauf/service/versand/lager/vertrieb/team/büro/händler/verkäufer | von der reklamation/hotline/retourenabteilung/buchhaltung/firma/kundenbetreuung/versandabteilung/beschwerdestelle/zentrale | aus dem kundendienst/support/lager/büro/service/shop/versand/vertrieb/verkauf/laden | aus der reklamation/retourenabteilung/versandabteilung/buchhaltung/kundenbetreuung | im service/support/kundendienst/laden/shop/verkauf/lager/büro | in der reklamation/hotline/kundenbetreuung/buchhaltung | dem/der der laden/shop gehört | aus der kundenbetreuung/zentrale/buchhaltung
  `,
  deeds: `
    hat/hatte ~ mir/mich/uns/nicht/meine/meinen/mein/den/dreimal/zweimal/angeblich/einfach/nie/nichts/sich/am/aufgelegt/geantwortet/versprochen/gesagt/behauptet/gedroht/abgelehnt | sagte/schrieb/schreibt/antwortet/antwortete/versprach/behauptet/behauptete/meinte/meint/drohte/erklärte/versicherte | rief/ruft ~ mich/an | legte/legt ~ auf | verweigert | verweigerte | weigert | will/wollte mich/mir/erst/nur/nicht/kein/das/die/den | wollte ~ nicht | fand/findet meine/die/das | meldet/meldete sich | nennt sich | lügt/lacht/lachte | reagiert/reagierte nicht | wusste/weiß auch/es/von/nix/nichts | zahlt/erstattet nichts/nix/nicht | ignoriert | ist zuständig/patzig/frech/unverschämt/pampig | war zuständig/patzig/frech/unverschämt/pampig/unfreundlich | weitergereicht/verbunden/weitergeleitet/vertröstet/abgewimmelt/beleidigt/beschimpft/angerufen/abgefertigt/bedroht/ausgelacht | gesprochen/telefoniert/geschrieben/gechattet/verhandelt/gemailt habe/hab | gesprochen | telefoniert | gechattet | nicht abwimmeln/einschüchtern/täuschen | unterschrieben | unterzeichnet | signiert | und seine/ihre/sein truppe/leute/mannschaft/team | ans telefon/apparat | am telefon/apparat | blieb
  `,
  asides:
    'der|die|das|ein|eine|und|seines|ihres|zeichens|angeblich|wohl|laut|als|vom|von|aus|im|in|unser|unsere|ihr|ihre|euer|deren|dessen|nette|netter|liebe|freundliche|zuständige|zuständiger|leitender|dem|den|er|sie|auch|persönlich|selbst|dann|nur|noch|einfach|mit namen|ist|war|nennt sich|sich|doch|mir|gestern|heute|seine|seine truppe',
  works:
    'roman|romans|romane|buch|buches|bücher|biografie|biographie|krimi|thriller|autor|autorin|schriftsteller|dichter|erzähler|sprecher|sprecherin|vorleser|hörbuch|held|heldin|hauptfigur|figur|figuren|kapitel|seiten|illustrationen|film|films|filme|dvd|dvds|blu-ray|bluray|disc|cd|cds|vinyl|platte|schallplatte|album|lp|soundtrack|lied|lieder|konzert|poster|plakat|bild|porträt|autogramm|trikot|puppe|puppen|statue|büste|kostüm|plüsch|kalender|comic|manga|folge|staffel|box|parfum|parfüm|duft|shampoo|graviert|gravur|gestickt|bestickt|ausgabe|kochbuch|schauspieler|sänger|designer|designerin|regisseur|tasche|marke|hardcover|taschenbuch|band|gebundene',
  dealings: `
    sagt/sagte/gesagt/schreibt/schrieb/geschrieben/schriftlich/mail/mails/email/nachricht/nachrichten/antwort/antworten/antwortet/antwortete/geantwortet/telefon/telefoniert/anruf/angerufen/rief/ruft/ging/geht | erstatt* | gutschrift | rückgabe | retoure* | umtausch* | reklam* | beschwer* | verspr* | versichert* | weiger* | ignorier* | entschuldig* | frech/unfreundlich/pampig/patzig/unverschämt/freundlich/nett/geduld | gefragt/fragt/fragte/bat/bittet/gebeten | urlaub | chat | vorgang | ticket | kontakt* | service | support | hilfe/geholfen/hilft | ausrede* | gelogen/lügt/lügner | meint/meinte/findet/fand/behauptet/behauptete | beschuldig* | droht* | beleidig* | beschimpf* | schuld | laden/shop/geschäft | betreut | bearbeitet | unterschrieben/unterzeichnet/abgezeichnet | aufgelegt | abgewimmelt/abgefertigt | ersatz | garantie | gemeldet/meldete/meldet | danke/dank | hin und her | ausrede* | verkaufen/verkauft | truppe/team | nebenbeschäftigung/gewerbe | rückruf | genehmigt | stur | auflegen/aufgelegt | enttäusch* | geschworen/schwört/schwor | warteschleife | kümmern
  `,
  edges:
    'von|vom|durch|mit|bei|an|so|laut|ist|war|und|aber|dann|weil|dass|als|heißt|herr|herrn|frau|mir|sich|ihm|ihr|nur|auch|sagt|sagte|meint|einer|eine|ein|einem|guten tag|hallo|wer|mit einem|mit einer|von einem|von einer|durch einen|hat|obwohl|während|nachdem|wo',
  of: 'von|der|des',
  personEndings: 'in',
  links:
    'namens|heißt|heisst|ist|der|die|herr|herrn|frau|dr|ein|eine|gewisser|gewissen|des shops|vom shop|dieses shops|des ladens|dieses ladens|name|sich|direkt|an|bei|mit|von|als|gewisse|meine|unser|unsere|ihr|ihre|ihrem|ihren|euer|eure|persönlich|nette|netter|dem|den|vom|steht|lautet|zeichnete|war|hieß|einer|einem|einen|dann|laut|lieferschein|rückschein|impressum|zu|eben|jener|jene|hier|dort|vor ort|heute|wäre|wohl|scheint|im dienst|des tages|diensthabende|angeblich|wahrscheinlich|lautet|in wahrheit|eigentlich|wirklich|in echt|richtig',
  titles: 'herr|herrn|hr|frau|fr|dr',
  followers: '',
  phone:
    'telefon|tel|telefonnummer|tel.nr|telefonnr|handy|handynummer|mobil|mobilnummer|rufnummer|fon|fax|hotline|anruf|anrufen|angerufen|rufen|ruft|whatsapp|festnetz|durchwahl|erreichbar unter|nummer vom verkäufer|nummer des verkäufers|mailbox|anrufbeantworter|besetzt|kein anschluss|wartemusik|abgehoben|abnimmt|zentrale|nummer auf der rechnung|nummer auf dem lieferschein|nummer auf dem paket|nummer auf der website|ihre nummer auf der rechnung|ihre nummer auf dem lieferschein|deren nummer auf der rechnung',
  numbers:
    'bestellnummer|bestellnr|bestell-nr|bestellung|auftragsnummer|auftrag|sendungsnummer|sendungsverfolgung|sendung|trackingnummer|tracking|paketnummer|artikelnummer|artikelnr|art.-nr|artikel-nr|art-nr|modellnummer|modell|seriennummer|serie|rechnungsnummer|rechnung|rechnungsnr|kundennummer|referenz|vorgangsnummer|ticketnummer|ticket|fallnummer|ean|ean-code|barcode|strichcode|charge|chargennummer|iban|kontonummer|ust-id|steuernummer|plz|version|lot|los|teilenummer|typ|retourennummer|paket|lieferschein|lieferscheinnummer|fall|ersatzteil|ersatzteilnummer|bauteil|teil|teilenr',
  own: 'meine nummer|meine telefonnummer|meine handynummer|mein handy|mein telefon|ruft mich|rufen sie mich|ruf mich|melden sie sich bei mir|erreichen sie mich|erreicht ihr mich|erreichbar bin ich|ich bin erreichbar|mich unter|mich an|meine e-mail|meine mail|mein e-mail|schreiben sie mir|schreibt mir|ich heiße|mein name|mir unter|bei mir|an mich|bin unter|antwort an mich|rückruf an mich|bei mir unter|an uns|antwortet mir|antworten sie mir|um rückruf|bitte rückruf|rückruf bitte|rückruf unter|rückruf an|ruft zurück|rufen sie zurück|ruft mal an|meldet euch|melden sie sich|bin ich|ich bin ab|ich bin abends|ich bin tagsüber|ich bin immer|ich bin unter|bin ab|bin abends|bin tagsüber|bin jederzeit|hier nochmal meine|bitte an|bitte per mail an|schickt mir|schicken sie mir|senden sie mir|mailt mir|schickt sie doch|schickt doch|doch einfach an|wenn das jemand liest|falls das jemand liest|falls jemand mitliest',
  ownAfter:
    'ist meine|das ist meine|meine nummer|meine handynummer|mein handy|abends|tagsüber|ab 17|ab 18|bin ich|erreiche ich',
  mine: 'mein|meine|meinen|meinem|meiner|unsere|unser',
  things: 'nummer|telefon|handy|festnetz|mail|mailadresse|adresse|rufnummer|whatsapp',
  possessives: '',
  strangers:
    'amazon|fedex|ups|usps|dhl|dpd|gls|hermes|evri|tnt|yodel|royal mail|paypal|ebay|deutsche post|post|nachbar|nachbarn|nachbarin|mann|ehemann|familie|sohn|tochter|freund|freundin|fahrer|paketbote|bote|zusteller|fußball|foto|poster|karte|autogramm|figur|buch von|roman von|platte von|album von|cd von|hörbuch von|mein name|ich heiße|für herrn|trikot',
  bearers:
    'paketdienst|spediteur|spedition|postbote|briefträger|kurier|neffe|neffen|nichte|enkel|enkelin|opa|oma|vater|mutter|papa|mama|onkel|tante|bruder|schwester|schwager|partner|partnerin|lebensgefährte|kollegin auf arbeit|puppe|graviert|sprecher|sprecherin|autor|autorin|erzähler|roman|krimi|biografie|designer|designerin|schauspieler|sänger|regisseur|held|heldin|hauptfigur|adressiert an|abgegeben bei|zugestellt an|angenommen|geliefert an|meine frau|geschenk für|hausmeister|zoll|adressiert|zugestellt|abgegeben|ausgehändigt|geliefert|vermieter|vermieterin|mein chef|meine chefin|mein kollege|meine kollegin|mein anwalt|meine anwältin|meine schwiegermutter|mein arzt|hausnummer|etikett|dem etikett|bei einem|bei einer|verschickt an|geschickt an|gesendet an|versandt an|empfang|bestellung von',
  digits: 'null|eins|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun',
  at: 'at|ät|klammeraffe',
  dot: 'punkt|dot',
  names: `
    ludger gesine adalbert adele agathe agnes albrecht aloys alois anita annegret ansgar antonia arnd arno arnold arthur asta astrid august benedikt benjamin benno berthold berta bertram bodo bodil bogdan brunhilde cacilie cara chiara conny constanze cordula corinna curt denise diana dietrich dorian dorothee dragan eckart eckbert eckhard edgar edmund eduard egon elfi elisa elli emilia emmi engelbert erhard erwin esther eugen ewald fatma falk ferdi finn friedhelm friederike frauke fridolin friedbert gebhard gero gerrit giesbert gisbert gottfried grit gudula guido gustav hajo hanno harry hasso heidi heidrun heidemarie helen hella henriette henry herta hilde hiltrud hinnerk ignaz isolde ivonne jakob jeanette jeannette jennifer jette joerg jost juergen karsten karina katharina kaspar knut kunibert kuno leander leopold levin liane liesel lilli lina linda lieselotte liselotte lore lorenz lucie luitgard luzia magda magdalena mandy marc marius mareike marina marlies mathias mathilde mechthild meike meinhard meta mia michel mirko nadja nepomuk nico nicola nikolaus norwin notburga odo olga ortrud ortwin oswin otmar ottilie philip quirin raimund reinhild reinhold rico roswitha rosalinde rosi rudolph ruediger rupert sigismund sigmund sieglinde simon sigurd sonka stella swantje theodor thekla thea tilo traudel traute trude ulla undine urs veit viola vinzenz volkmar walburga waldemar wally wendelin wenzel wiebke wiltrud winfrid wladimir wolfram wulf xaver zacharias mehmet ahmed ahmet ali mustafa hassan ibrahim omar yusuf fatima aisha wei xiao ming jun ling mei hiroshi yuki kenji akira ivan igor dmitri olga svetlana natasha vladimir andrei sergei anatoly piotr pawel tomasz krzysztof agnieszka katarzyna zofia marek jiri lars anders bjorn sven ingrid astrid raj rajesh priya sanjay anil sunil deepak vikram ravi amit pedro joao luis
    achim adam albert alexander alexandra alfred alina andrea andreas angelika anja anke anna anne anneliese annette
    annika antje anton armin arne axel barbara bastian beate bernd bernhard bettina birgit bjorn brigitte britta
    bruno burkhard carina carl carla carolin carsten christa christel christian christiane christina christine
    christoph claudia clemens cornelia dagmar daniel daniela david dennis detlef dieter dietmar dirk dominik doris
    dorothea eberhard edith elena elfriede elisabeth elke ellen emil emma erich erik erika erna ernst erwin eva
    fabian felix ferdinand florian frank franz franziska friedrich fritz gabi gabriele georg gerald gerd gerda
    gerhard gerlinde gertrud gisela gregor gudrun gunter gunther hanna hannah hannelore hannes hans harald hartmut
    hedwig heike heiko heiner heinrich heinz helena helga helmut henning henrik herbert hermann hildegard holger
    horst hubert hugo ida ilona ilse ines inge ingeborg ingo ingrid irene iris irmgard isabel isabell jan jana
    janina jannik jasmin jens jessica joachim jochen johann johanna johannes jonas jorg josef judith julia julian
    juliane jurgen jutta kai karin karl karla karsten katharina kathrin katja katrin kerstin kevin kilian klaus
    konrad konstantin kornelia kristin kristina kurt lara lars laura lea lena leon leonie lisa lothar louis ludwig
    luisa luise lukas lutz maik maja manfred manuel manuela marcel marco marcus maren margarete margit margot
    margret maria marianne marie mario marion markus marlene martha martin martina marvin matthias max maximilian
    melanie michael michaela mike miriam monika moritz nadine nadja natalie nicole niklas nils nina norbert olaf
    oliver oskar oswald otto pascal patricia patrick paul paula peter petra philipp pia rainer ralf ralph ramona
    raphael regina reiner reinhard renate rene ricarda richard rita robert robin roland rolf roman ronny rosemarie
    rosa rudiger rudolf ruth sabine sabrina sandra sara sarah saskia sascha sebastian siegfried sigrid silke silvia
    simon simone sofia sonja sophie stefan stefanie steffen stephan susann susanne sven svenja swen sylvia tamara
    tanja tatjana theo theresa thomas thorsten tilman tim timo tina tobias tom torben torsten udo ulf ulrich ulrike
    ursula ute uwe valentin vanessa vera verena veronika viktor viktoria volker waltraud walter werner wilfried
    wilhelm wilma winfried wolfgang yannick yvonne seraphine jolan karlotta theobald aurelius kasimir wilhelmine lorenz clemens jolanda emmerich marzella schirin milo holger patrizia konstanze kristof bettina deniz trevor ravindra consuelo luzinda cyrill bertold bradley natalia
  `,
  namings: '',
  leads: '',
  callings: '',
  honorifics: '',
  givenSigns: '',
  notNames: `
    amazon logistics logistik logistique logistica logistics support service prime team shop store inc ltd llc gmbh express post seller customer best deals care desk center centre online market trading *er *es *en *em *ung *heit *keit *schaft *tion *tät *handel *shop *versand *service deutsche falsche keine neue alte unbekannt antwortet angabe made niemand nur nix nichts leider kundendienst kundenservice hotline straße strasse allee versandhandel berlin hamburg münchen musterhandel firma dame herr frau verkauf versand service qualität nummer team halle lager schlechter schlechte guter gute keine kein sehr immer ware produkt artikel lieferung bestellung rechnung betrag automatische abwesenheit katastrophe unfreundlich januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag weihnachten ostern euro cent stern sterne prozent holder ringe typisch chinesisch käse verbraucherzentrale zahlung reine gebrüder söhne handels handelshaus gesellschaft vertriebs
  `,
};
