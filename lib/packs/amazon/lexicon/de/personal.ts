import type { PersonalCues } from '../../../../core/language/lexicon-data.ts';

export const germanPersonal: PersonalCues = {
  language: 'de',
  script: 'words',
  capitals: 'nouns',
  staff: `
    im impressum steht/ist/steht: | impressum | laut impressum | auf der/dem rechnung/lieferschein/paket/absender/retourenschein steht/stand | unterschrieben/unterzeichnet/beantwortet von | antwort/mail/nachricht/schreiben/anruf ~ von | gesprochen/telefoniert/geschrieben mit | habe/hab mit | verantwortlich | nannte/nennt sich | ein herr/mann | eine frau/dame | absender | inhaber/inhaberin/geschäftsführer/geschäftsführerin/chef/chefin/besitzer/besitzerin/betreiber/betreiberin/eigentümer/eigentümerin/leiter/leiterin/verkäufer/verkäuferin/händler/mitarbeiter/mitarbeiterin/sachbearbeiter/sachbearbeiterin/kundenberater/ansprechpartner/ansprechpartnerin/shopbetreiber/ladenbesitzer/filialleiter | verkäufer/inhaber/chef/mitarbeiter/besitzer/betreiber/mensch/mann/typ/kerl/frau namens/heißt/heisst | geführt/betrieben von | der laden/shop gehört | ein gewisser | eine gewisse | der herr | die frau | dahinter steckt | dahinter steht
  `,
  contact: `
    verkäufer/händler | herr/herrn/hr/frau/fr | von/bei/an/mit/durch/gegen herr/herrn/frau | schreibt/wendet/schreiben/ruft/rufen an/bei/sich | gesprochen/telefoniert/geschrieben/kontakt mit | unterschrieben/unterzeichnet von/mit | gezeichnet | gruß | namens/name/heißt/heisst | dank/danke an
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
  strangers:
    'amazon|fedex|ups|usps|dhl|dpd|gls|hermes|evri|tnt|yodel|royal mail|paypal|ebay|deutsche post|post|nachbar|nachbarn|nachbarin|mann|ehemann|familie|sohn|tochter|freund|freundin|fahrer|paketbote|bote|zusteller|fußball|foto|poster|karte|autogramm|figur|buch von|roman von|platte von|album von|cd von|hörbuch von|mein name|ich heiße|für herrn|trikot',
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
    wilhelm wilma winfried wolfgang yannick yvonne
  `,
  notNames: `
    amazon logistics logistik logistique logistica logistics support service prime team shop store inc ltd llc gmbh express post seller customer best deals care desk center centre online market trading *er *es *en *em *ung *heit *keit *schaft *tion *tät *handel *shop *versand *service deutsche falsche keine neue alte unbekannt antwortet angabe made niemand nur nix nichts leider kundendienst kundenservice hotline straße strasse allee versandhandel berlin hamburg münchen musterhandel firma dame herr frau
  `,
};
