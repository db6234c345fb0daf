import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** Subjects beside the goods and the dealings. */
export const rest: LanguageLexicon['aspects'] = {
  'buyer-error': {
    strong: `
      colpa mia | mio/mia/nostro errore/colpa/sbaglio/distrazione/svista/disattenzione | ho sbagliato/sbagliata | ho/abbiamo ~ ordinato/comprato/preso/cliccato/scelto/selezionato/letto/misurato/visto ~ sbagliato/sbagliata/errore/male/due/doppio/distrattamente | per errore/sbaglio/distrazione | sbagliato io | errore mio | è stata colpa mia | mi sono ~ sbagliato/sbagliata/confuso/confusa/distratto | avrei dovuto ~ leggere/misurare/controllare/guardare | dovevo ~ leggere/misurare/controllare | non ho ~ letto/misurato/controllato/guardato/visto | cambiato idea | non mi serve/servono ~ più | non serve più | ripensamento | ordinato due/doppio volte | letto male | misurato male
    `,
  },
  threat: {
    strong: `
      avvocato/avvocati/legale/legali/legalmente/tribunale/giudice/querela/querelo/denuncia/denunce/denuncio/denuncerò/denunciare/carabinieri/polizia/finanza/guardia/segnalo/segnalerò/segnalare/segnalazione/codacons/altroconsumo/adiconsum/consumatori/diffida/diffido | vie legali | associazione consumatori | altrimenti/sennò/oppure/se ~ stella/stelle/recensione/recensioni/denuncia/avvocato/segnalo/querela/feedback/amazon/negativo/scrivo/lascio/consumatori | se non ~ rimborsate/rimborso/rispondete/arriva/rispondono/risolvete/mandate ~ stella/recensione/denuncia/avvocato/segnalo/scrivo/sentono/vado/cambio | lascio/lascerò/metto/metterò/scrivo/scriverò ~ recensione/recensioni/feedback/stella/ovunque/tutti/negativo/dappertutto | cambio/cambierò/modifico/tolgo ~ stelle/recensione/feedback/voto | vi denuncio/segnalo/querelo/porto | ultimo avviso/sollecito | entro ~ rimborso/rimborsate/soldi/altrimenti/sennò/denuncia | mi sentono/sentirete
    `,
    weak: `
      altrimenti/sennò/recensione
    `,
  },
  'other-seller': {
    strong: `
      altro/sbagliato/diverso venditore/negozio/ordine/feedback | altra venditrice/ditta/azienda/bottega | venditore/negozio/ordine sbagliato/errato/diverso | recensione/feedback/voto/valutazione ~ sbagliata/sbagliato/errore/altro/destinata/destinato/riferita/riferito/altra | mai/niente/nulla ~ comprato/acquistato/ordinato ~ da/qui/questo/voi | non ho ~ mai ~ comprato/ordinato/acquistato | destinato/destinata/riferito/riferita/rivolto a/ad ~ altro/un/altra | ho confuso | scambiato per | non è il mio ordine | ignorate/ignorare ~ recensione/feedback | sbagliato negozio/venditore/ordine
    `,
  },
  promotion: {
    strong: `
      www/http/https/instagram/telegram/whatsapp/tiktok/youtube/casinò/casino/crypto/bitcoin/iscrivetevi/iscriviti/seguiteci/seguimi | codice sconto/promo | visitate/visita/venite/seguite/scoprite/passate ~ nostro/nostra/mio/mia/sito/negozio/canale/pagina/profilo/bottega | da noi | guadagna/guadagnare ~ casa/online/euro | comprate ~ da/su/invece | riparariamo/ripariamo/offriamo/vendiamo/facciamo/consegniamo/realizziamo | link in | preventivo gratuito/gratis | prezzi imbattibili | contattateci
    `,
    weak: `
      sito/gratis/link/consiglio
    `,
  },
  irrelevant: {
    strong: `
      asdf*/qwert*/lorem/bla/blabla/prova/test/ciao/buongiorno/salve/haha/ahah*/lol/xxx/abc/lalala/meteo/calcio/juventus/juve/inter/milan/politica/governo/elezioni/poesia/barzelletta/canzone/ricetta | buon natale | buon anno | buona pasqua | c era una volta | forza | no comment | nel mezzo del | ei fu
    `,
  },
  insult: {
    strong: `
      ladro/ladri/ladra/ladroni/truffatore/truffatori/truffatrice/truffa/truffe/truffato/truffata/truffano/imbroglione/imbroglioni/imbroglio/imbrogliato/imbrogliata/bugiardo/bugiardi/bugiarda/bugie/disonesto/disonesti/disonesta/disonestà/farabutto/farabutti/delinquente/delinquenti/criminale/criminali/mascalzone/mascalzoni/cialtrone/cialtroni/furfante/furfanti/lestofante/lestofanti/banditi/briganti/approfittatori/sanguisughe/parassiti/sciacalli/avvoltoi/buffone/buffoni/pagliaccio/pagliacci/incapaci/incapace/incompetenti/dilettanti/idiota/idioti/imbecille/imbecilli/cretino/cretini/deficienti/deficiente/scemi/ignoranti/vergognosi/pezzenti/miserabili/raggiro/raggirato/fregatura/fregato/fregata/fregati/fregano/rubato/rubano/rubare/frode/gentaglia/canaglie/cafoni/cafone
    `,
    weak: `
      vergogna/vergognoso/vergognatevi/schifosi
    `,
  },
  unclear: {
    strong: `
      pessimo/pessima/pessimi/deluso/delusa/delusi/deludente/delusione/male/malissimo/orribile/terribile/vergogna/vergognoso/disastro/disastroso/scandaloso/scandalo/schifo/insoddisfatto/insoddisfatta/soddisfatto/soddisfatta/soddisfatti/mediocre/mah/boh/bah/insomma/così/peggio/peggiore/mai/evitare/evitate/evitatelo/evitateli/attenzione/attenti/occhio/bravi/complimenti/grazie/ottimo/ottima/perfetto/perfetta/eccellente/bene/benissimo/fantastico/stupendo/bello/peccato/pentito/pentita/arrabbiato/arrabbiata/furioso/indignato/inaccettabile/ridicolo/assurdo/sconsigliato/sconsiglio/sconsigliatissimo/consigliato/consiglio/stella/stelle/zero/voto/ok/no/nulla/niente | mai più | non compratelo/comprate/consiglio/consigliato/raccomando/soddisfatto/soddisfatta/contento/contenta/acquistate/acquisterò/buono/bene/bello | una/zero/nessuna/0/1 stella/stelle | da evitare/dimenticare | state/stare alla/lontani larga | alla larga | perdita di tempo/soldi | ultima volta | così così | senza parole | che dire | lasciamo perdere | si commenta da | no comment
    `,
    weak: `
      non/solo
    `,
  },
  neutral: {
    strong: `
      comprato/comprata/ordinato/ordinata/acquistato/preso/presa/regalato ~ per/come/a/in/ad ~ compleanno/figlia/figlio/marito/moglie/madre/padre/mamma/papà/natale/regalo/amico/amica/nipote/vacanza/vacanze/matrimonio/cucina/ufficio/giardino/cane/gatto/sorella/fratello/nonna/nonno/gennaio/febbraio/marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre/dicembre/sostituire/lavoro | per regalo | come regalo | regalo per/di | era un regalo | per il compleanno | primo/prima acquisto/volta | cliente abituale/da/affezionato | avevo bisogno | cercavo/cercava | mi serviva/servivano | uso ~ ogni/giorno/lavoro | abito a/in | urgente avevo
    `,
    weak: `
      regalo/compleanno/figlia/figlio/marito/moglie/nipote/comprato/acquistato/ordinato/preso
    `,
  },
};
