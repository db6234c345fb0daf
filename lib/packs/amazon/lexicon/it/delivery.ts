import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** Everything between the seller's door and the buyer's. */
export const delivery: LanguageLexicon['aspects'] = {
  late: {
    strong: `
      quando ~ è arrivato/arrivata ~ avevo/abbiamo/già ~ comprato/preso/trovato | finalmente ~ arrivato ~ già comprato/preso ~ negozio | ne avevo già ~ comprato/preso ~ negozio
      promesso/previsto/prevista ~ lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica ~ arrivato/arrivata/consegnato/dopo
      nessun movimento/aggiornamento | spedizione/pacco ~ immobile/inchiodato/fermo
      prime ~ giorno/giorni/24/48/24h/48h/domani/ore/settimana/settimane/ritardo/promesso/promessi/aspettare
      rimasto/rimasta/stato/stata/restato/restata/aspettato/atteso ~ casa ~ giorno/giornata/mattina/pomeriggio/niente/nulla/nessuno/invano | non è venuto/passato/arrivato nessuno | nessuno ~ venuto/passato/presentato/arrivato
      pacco/ordine/spedizione mancante/smarrito/scomparso/sparito | arrivato/arrivata/consegnato/consegnata/ricevuto ~ dopo ~ festa/compleanno/natale/matrimonio/cresima/comunione/battesimo/partenza/vacanze/laurea | ne sono passati
      ritardo/ritardi/ritardato/ritardata/tardivo/tardiva/tardi/rinvio/rinviata/rinviato/rimandata/posticipata/slittata
      mai/non/nulla/niente/ancora/nemmeno ~ arrivato/arrivata/arrivati/arrivate/arriva/ricevuto/ricevuta/consegnato/consegnata/pervenuto/pervenuta/visto/giunto
      ancora ~ niente/nulla/aspettando/attesa/aspetto/non | niente/nulla/nessuna ~ arrivato/pacco/traccia/consegna/notizia/ricevuto/oggi | pacco/ordine/spedizione/collo/plico ~ perso/smarrito/disperso/bloccato/fermo/ferma/sparito/scomparso/mai/introvabile/svanito/giace
      smarrito/smarrita/disperso/dispersa | perso/persa dal/dalla/nel/durante/in ~ corriere/poste/transito/viaggio/spedizione/pacco | tracking/tracciamento/tracciabilità/tracciatura/stato ~ fermo/ferma/bloccato/aggiorna/aggiornato/mosso/inesistente/dice/sempre/dal/da/non/cambia/morto
      fermo/ferma/bloccato/bloccata/giace/giacenza/parcheggiato a/in/da/al/alla/presso/per ~ hub/deposito/dogana/magazzino/centro/giorni/settimane/filiale/smistamento/bologna/milano
      aspetto/aspettando/aspettato/aspettare/attesa/atteso/attendo/attendere ~ ancora/da/per/#/@num/settimane/giorni/mesi/pacco/invano/oltre/più/infinita/lunga
      arrivato/arrivata/arrivati/consegnato/consegnata/ricevuto/ricevuta ~ in/con/dopo/troppo/#/@num ritardo/tardi/settimane/giorni/mesi/mese/settimana | dopo ~ #/@num/tre ~ settimane/giorni/mesi ~ arrivato/arrivata/consegna/ancora/niente/attesa
      #/@num giorni/settimane/mesi/mese/settimana ~ ritardo/attesa/più/dopo/per/aspettare/arrivare/consegna/niente/nulla/invece
      ci ha/hanno/mette/messo/vuole/sono ~ #/@num/settimane/mesi/vita/tanto/troppo/giorni/eternità/mese | tempi/tempo di/biblici/lunghi/attesa/lunghissimi/consegna ~ consegna/attesa/rispettati/lunghi/biblici/infiniti/lunghissimi/lungo | tempi biblici/lunghi/lunghissimi/infiniti
      doveva/dovevano/sarebbe/previsto/prevista/previste/promesso/promessa/garantita/stimata ~ arrivare/consegnato/consegna/lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica/entro/giorni/ieri/il/per/essere/data/48
      data ~ consegna/prevista/rispettata/superata/passata/slittata/cambiata | consegna/spedizione/trasporto/corriere ~ lenta/lentissima/lento/tardiva/lunghissima/eterna/lumaca/ritardo/slittata/rinviata/rimandata/mai/interminabile/in
      natale/compleanno/matrimonio/festa/pasqua/comunione/battesimo/vacanze/befana/regalo ~ passato/passata/saltato/dopo/tardi/perso/finito/finita/già/ormai/passate | dopo natale/la festa/il compleanno/il matrimonio/la data/le feste | troppo tardi | dov è | dove è/sono ~ pacco/ordine | ad oggi ~ niente/nulla/ancora/non | a oggi | non pervenuto | oltre la data | fuori tempo | lumaca
      risulta/segna/segnato/dice/scritto/dato/data/dichiarato/indica/stato/riporta ~ consegnato/consegnata/assente/assenti/tentata/effettuata/recapitato/recapitata/ritirato/ritirata
      consegnato/consegnata ~ secondo/risulta/ma/dicono ~ niente/nulla/sconosciuto/chi/nessuno/dice | destinatario/cliente/consegnatario assente/sconosciuto/irreperibile/trasferito | mancata consegna | tentata consegna | consegna tentata/fallita | consegna non riuscita/effettuata/avvenuta | tentativo/tentativi di consegna | assente ~ casa/ero/tutto | ero/eravamo ~ casa | firma ~ falsa/falsificata/mia/altro/illeggibile/mai | firmato ~ nessuno/altro/posto/non/falso/chi | non è passato/passata | passato nessuno
      rispedito/rispedita/tornato/tornata/ritornato/ritornata/rientrato/reso/riconsegnato al mittente | tornato/tornata/rientrato al/in deposito/magazzino | di/in ritorno/rientro al mittente
      consegnato/consegnata/dato/data/firmato/firmata/ritirato/lasciato ~ sconosciuto/sconosciuti/estraneo/estranei/ignoto/ignoti | ritirato/ritirata/firmato/firmata da chi/nessuno/ignoti/terzi | consegnato/consegnata a chi/nessuno | chi ~ ha firmato/ritirato | non ho firmato/ritirato niente/nulla/io
      indirizzo/nominativo/civico/via inesistente/incompleto/sconosciuto/irreperibile/insufficiente | indirizzo/nominativo non trovato/esistente | zona non servita/raggiungibile | foto ~ consegna/portone/porta ~ non ~ mia/mio/casa | porta/portone ~ foto ~ non ~ mia/mio
      ancora/tuttora/ma ~ niente/nessun pacco/consegna | del pacco nessuna/neanche/nemmeno/manco | pacco/spedizione/plico ~ fantasma/volatilizzato/evaporato/rubato/rubata | rimasto/rimasta/resto a mani vuote | in consegna da ~ giorni/settimane/@num/#
    `,
    weak: `
      slitta/attesa/consegna/consegnato/arrivato/arrivata/arrivare/spedizione/pacco/transito/tracking/giorni/settimane/finalmente/aspettare/tardi/ricevuto
    `,
  },
  courier: {
    strong: `
      fattorino/corriere/autista/postino/postina/ragazzo ~ maleducato/maleducata/scortese/sgarbato/cafone/arrogante/risposto
      consegnato/lasciato ~ civico/numero/indirizzo/via/scala sbagliato/sbagliata/errato | signora/vicino/vicina/signore/passante ~ gentile | portato/riportato/consegnato una/un/la/il ~ signora/vicino/vicina/signore/passante ~ gentile/cortese | portato/riportato una/un/la/il ~ signora/vicino/vicina/signore/passante
      corriere/corrieri/fattorino/postina/autista/trasportatore/bartolini/brt/gls/sda/dhl/ups/fedex/tnt/nexive/portalettere/spedizioniere
      poste italiane | non/nemmeno/senza/mai/neanche ~ suonato/suonare/citofonato/citofonare/citofono/campanello/bussato/bussare/avviso/avvisare/avvisato/preavviso
      lasciato/lasciata/lasciati/buttato/buttata/lanciato/gettato/gettata/abbandonato/abbandonata/depositato/mollato/posato/infilato/appoggiato/messo/scaraventato/scaricato ~ fuori/davanti/dietro/sopra/sotto/dentro/cancello/cancelletto/portone/porta/bidone/bidoni/cassonetto/pioggia/giardino/pianerottolo/marciapiede/vicino/vicini/vicina/strada/scale/siepe/recinzione/cassetta/vialetto/garage/androne/cortile/atrio/portineria/zerbino/balcone/muretto/spazzatura/neve/terra/acqua
      oltre/sopra/dal/al/davanti/fuori il/cancello/dal/muro/recinzione/siepe/cancelletto ~ cancello/muro/recinzione/portone/cancelletto | al/dal/dai/a/da ~ vicino/vicini/vicina/altro/sbagliato | indirizzo/civico/via/palazzo/portone/piano/casa sbagliato/sbagliata/errato/diverso/altrui | altro/altra indirizzo/via/palazzo/casa | sbagliato/sbagliata indirizzo/civico/via/porta
      consegnato/consegnata ~ a/al ~ vicino/sbagliato/altro | giacenza/fermoposta/locker | avviso di passaggio/giacenza | andare a ritirare/prendere | ritirare ~ deposito/punto/ufficio/sede/posta/pacco | punto ritiro/di
      scatola/pacco/cartone/scatolone/imballo/busta/collo ~ bagnato/bagnata/fradicio/fradicia/schiacciato/schiacciata/zuppo/zuppa/aperto/aperta/strappato/strappata/sfondato/sfondata/ammaccato/ammaccata/distrutto/distrutta/lacerato/squarciato/bucato/accartocciato/deformato/malconcio/inzuppato/umido/calpestato/rotto/rotta/sfasciato
      sotto la pioggia/acqua/neve | alla pioggia
    `,
    weak: `
      postino/citofono/campanello/vicino/cancello/portone/deposito/pioggia/firma/ritiro/corriere/pianerottolo/portineria
    `,
  },
  'delivery-praise': {
    strong: `
      fattorino/corriere/autista/postino/postina ~ cordiale/gentile/gentilissimo/gentilissima/cortese/simpatico/educato
      consegna/spedizione/arrivo/trasporto/recapito/invio ~ veloce/velocissima/velocissimo/rapida/rapidissima/rapido/puntuale/puntualissima/celere/lampo/perfetta/impeccabile/ottima/express/tempestiva/fulminea/super/anticipo/efficiente/immediata/regolare/eccellente/sprint
      veloce/rapida/ottima/velocissima/puntuale/perfetta/super consegna/spedizione
      arrivato/arrivata/arrivati/arrivate/consegnato/consegnata/ricevuto/ricevuta/spedito ~ subito/velocemente/rapidamente/presto/prima/puntuale/puntualmente/anticipo/tempo/orario/giorno/veloce/giornata/48/24/tempi/perfettamente/regolarmente/domani
      in anticipo | nei tempi | in tempo | puntuale come | il giorno dopo/seguente/successivo | in giornata | giorno dopo | prima del previsto/tempo/data | tempi rispettati/perfetti/rapidi/ottimi | tempi di consegna rispettati/ottimi/perfetti/brevi/rapidi | corriere/fattorino/postino/autista ~ gentile/gentilissimo/cortese/simpatico/disponibile/educato/bravo/educatissimo/puntuale/carino | gentile/gentilissimo/cortese ~ corriere/fattorino/postino | puntuale/puntualissimo/puntualissima/puntualità/fulmine/lampo | come promesso ~ arrivato | arrivato in un/due/giornata/tempo | tutto ok spedizione
    `,
    weak: `
      veloce/rapido/rapida/velocemente/subito/presto/anticipo/celere
    `,
  },
  'seller-shipping': {
    strong: `
      @seller ~ spedito/spedisce/spedire/inviato/invia/spedizione/spediscono/preparare/partito ~ dopo/tardi/giorni/settimane/mai/ritardo/non/lento/lentamente/ancora/economico/sbagliato/settimana
      @seller ~ messo/impiegato/aspettato/tardato/atteso/mette/lento/ha ~ giorni/settimane/settimana/# ~ spedire/inviare/preparare/spedirlo/spedirmi/partire/spedito
      @seller ~ non/mai/lento/tarda ~ spedito/spedisce/inviato/spedire/partire
      spedito/spedita/inviato/partito/partita/spediscono/affidato ~ dopo/solo/tardi/con/soltanto #/@num/giorni/settimane/ritardo/oltre/una
      non/mai/ancora/neanche spedito/spedita/inviato/partito/partita | etichetta/ldv/lettera ~ creata/stampata/generata/vettura/emessa | preso in carico ~ dopo/mai/non | spedito/inviato/spedizione ~ posta/ordinaria/prioritaria/economica/raccomandata/piego/lenta/busta ~ invece/ordinaria/express/economica/nonostante/pagato | pagato/pagata/pagare ~ espresso/express/celere/prioritaria/corriere/veloce ~ ordinaria/posta/normale/spedito/invece/arrivato/standard | evasione/evaso/evadere ~ giorni/lenta/lento/ordine/settimane | lento/lenta/lenti ~ spedire/spedizione/inviare/evadere/preparare | tempi di spedizione/evasione/preparazione | mezzo più lento | per spedire/spedirlo/spedirmi/inviare | posta ordinaria | spedizione partita
    `,
    weak: `
      spedito/spedita/inviato/partito/evaso
    `,
  },
  'transit-damage': {
    strong: `
      arrivato/arrivata/arrivati/arrivate/ricevuto/ricevuta/consegnato/consegnata/aperto/aprendo/apertura/scatola/dentro/ricevuti ~ rotto/rotta/rotti/rotte/danneggiato/danneggiata/danneggiati/spaccato/spaccata/spaccati/crepato/crepata/frantumato/frantumata/ammaccato/ammaccata/ammaccati/scheggiato/scheggiata/incrinato/incrinata/piegato/piegata/storto/pezzi/frantumi/bricioli/distrutto/distrutta/versato/rovesciato/fuoriuscito/schiacciato/schiacciata/deformato/sciolto/sciolta/scongelato/appassita/appassite/esploso/scoppiato/squagliato/cocci/bozzo/botta
      rotto/rotta/rotti/danneggiato/danneggiata/spaccato/ammaccato/crepato ~ arrivato/arrivata/trasporto/viaggio/spedizione/consegna/arrivo/tragitto
      in pezzi/frantumi/briciole/cocci | in mille/due/tre pezzi | mille pezzi | danno/danni da/di/dal/nel/durante trasporto/spedizione/viaggio | durante/nel/dal trasporto/viaggio/tragitto | frantumi/cocci/schegge/bozza/bozzo/bozzi/ammaccatura/ammaccature/ammaccato/ammaccata/ammaccati/scheggiato/scheggiata/scheggiati/incrinato/incrinata/crepa/crepe/sbeccato/sbeccata/sbeccati/frantumato/frantumata/spaccato/spaccata/spaccati/sgretolato
      vetro/specchio/vaso/barattolo/bottiglia/schermo/piatto/tazza/bicchiere/angolo/angoli/spigolo/spigoli/bordo/flacone/uova ~ rotto/rotta/rotti/spaccato/spaccata/crepato/frantumato/frantumata/ammaccato/ammaccati/piegato/piegati/scheggiato/scheggiata/schiacciato/schiacciati/versato/versata/infranto
    `,
    weak: `
      danneggiato/danneggiata/danni/danno/rovinato/rovinata/schiacciato/versato
    `,
  },
  packaging: {
    strong: `
      imballo/imballaggio/imballaggi/imballato/imballata/imballati/imballate/imballare/confezionamento/confezionato/confezionata/impacchettato/impacchettata/incartato/incartata/avvolto/avvolta/avvolti/pluriball/millebolle/polistirolo/cellophane/riempitivo/imbottita/protezioni/protetto/protetta/protetti/scotch/scotchato
      carta di giornale | fogli/foglio di giornale | semplice/misera/sottile/normale/vecchia/una/sola busta/bustina/bustona | in/dentro una/un ~ busta/sacchetto/sacco/bustina/scatola | una busta e | scatola ~ troppo/enorme/gigante/grande/dieci/vuoto | ballava/ballavano/sballottato/sballottata/sfuso/sfusi/sfusa | senza ~ protezione/imbottitura/scatola/imballo/pluriball/involucro/riempitivo | bene/male/malissimo/benissimo/perfettamente/accuratamente/ben/mal imballato/imballata/confezionato/confezionata/protetto/impacchettato/incartato | confezione ~ curata/regalo/elegante/misera/bella/pessima/accurata
    `,
    weak: `
      bolle/imbottitura/protezione/nastro/scatola/busta/sacchetto/cartone/scatolone/confezione/plastica
    `,
  },
  'amazon-service': {
    strong: `
      amazon ~ assistenza/servizio/rimborsa/rimborsato/rimborso/rifiuta/aiuta/risposta/dice/risponde/telefono/chat/promesso/deluso/logistica/magazzino/colpa/responsabile/vergogna/rimanda/prime/contattato/chiamato/fatto/nulla/clienti/operatore
      contattato/chiamato/sentito/con/chiamata ~ amazon | prime ~ disdico/disdetto/disdire/serve/pago/abbonamento/inutile/pagare/rinnovo/presa | amazon/prime
    `,
  },
};
