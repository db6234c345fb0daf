import type { PersonalCues } from '../../../../core/language/lexicon-data.ts';

export const germanPersonal: PersonalCues = {
  language: 'de',
  script: 'words',
  capitals: 'nouns',
  staff: `
    inhaber/inhaberin/geschäftsführer/geschäftsführerin/chef/chefin/besitzer/besitzerin/betreiber/betreiberin/eigentümer/eigentümerin/leiter/leiterin/verkäufer/verkäuferin/händler/mitarbeiter/mitarbeiterin/sachbearbeiter/sachbearbeiterin/kundenberater/ansprechpartner/ansprechpartnerin/shopbetreiber/ladenbesitzer/filialleiter | verkäufer/inhaber/chef/mitarbeiter/besitzer/betreiber/mensch/mann/typ/kerl/frau namens/heißt/heisst | geführt/betrieben von | der laden/shop gehört | ein gewisser | eine gewisse | der herr | die frau | dahinter steckt | dahinter steht
  `,
  contact: `
    herr/herrn/hr/frau/fr | von/bei/an/mit/durch/gegen herr/herrn/frau | schreibt/wendet/schreiben/ruft/rufen an/bei/sich | gesprochen/telefoniert/geschrieben/kontakt mit | unterschrieben/unterzeichnet von/mit | gezeichnet | gruß | namens/name/heißt/heisst | dank/danke an
  `,
  owns: `
    der inhaber/chef/besitzer/geschäftsführer/betreiber/verkäufer | die inhaberin/chefin/besitzerin/geschäftsführerin/verkäuferin | inhaber/geschäftsführer/chef | vom kundendienst/kundenservice/support/shop/laden/verkauf | aus dem kundendienst/support | dem/der der laden/shop gehört
  `,
  links:
    'namens|heißt|heisst|ist|der|die|herr|herrn|frau|dr|ein|eine|gewisser|gewissen|des shops|vom shop|dieses shops|des ladens|dieses ladens|name|sich|direkt|an|bei|mit|von',
  titles: 'herr|herrn|hr|frau|fr|dr',
  followers: '',
  phone:
    'telefon|tel|telefonnummer|tel.nr|telefonnr|handy|handynummer|mobil|mobilnummer|rufnummer|fon|fax|hotline|anruf|anrufen|angerufen|rufen|ruft|whatsapp|festnetz|durchwahl|erreichbar unter|nummer vom verkäufer|nummer des verkäufers',
  numbers:
    'bestellnummer|bestellnr|bestell-nr|bestellung|auftragsnummer|auftrag|sendungsnummer|sendungsverfolgung|sendung|trackingnummer|tracking|paketnummer|artikelnummer|artikelnr|art.-nr|artikel-nr|art-nr|modellnummer|modell|seriennummer|serie|rechnungsnummer|rechnung|rechnungsnr|kundennummer|referenz|vorgangsnummer|ticketnummer|ticket|fallnummer|ean|ean-code|barcode|strichcode|charge|chargennummer|iban|kontonummer|ust-id|steuernummer|plz|version|lot|los|teilenummer|typ|retourennummer|paket|lieferschein|lieferscheinnummer|fall',
  own: 'meine nummer|meine telefonnummer|meine handynummer|mein handy|mein telefon|ruft mich|rufen sie mich|ruf mich|melden sie sich bei mir|erreichen sie mich|erreicht ihr mich|erreichbar bin ich|ich bin erreichbar|mich unter|mich an|meine e-mail|meine mail|mein e-mail|schreiben sie mir|schreibt mir|ich heiße|mein name|mir unter|bei mir',
  at: 'at|ät|klammeraffe',
  dot: 'punkt|dot',
  names: `
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
    wilhelm wilma winfried wolfgang yannick yvonne
  `,
  notNames: '',
};
