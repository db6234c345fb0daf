import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** What the seller did or sent, and what it cost. */
export const dealings: LanguageLexicon['aspects'] = {
  service: {
    strong: `
      venditore/venditrice/venditori/commerciante/rivenditore/esercente
      rimborso/rimborsi/rimborsato/rimborsata/rimborsare/rimborsano/rimborsa/reso/resi/restituzione/restituito/restituita/restituire/restituirlo/rispedire/rispedito/rispedirlo/cambio/sostituzione/sostituito/sostituita/sostituire/sostituirlo/sostituirmelo/ricambio/garanzia/garanzie/reclamo/reclami/reclamato/recesso/annullato/annullata/annullare/annullamento/disdetta/fattura/fatture/storno/stornato/risarcimento/risarcito/indennizzo/scuse/scusa/scusato/scusati/scusarsi/riaccredito/accredito
      risposta/risposte/risponde/rispondono/risposto/rispondere/rispondeva/silenzio/muti/sparito/spariti/contattato/contattata/contattati/contattare/contatto/contatti/raggiungibile/irraggiungibile/irreperibile/comunicazione/comunicazioni/messaggi/mail/email/scritto/sollecito/solleciti/sollecitato/riscontro/riscontri/ignorato/ignorata/ignora/ignorano/ignorati
      servizio clienti/cliente/post/assistenza/ottimo/pessimo | assistenza/postvendita | post vendita | servizio ~ pessimo/ottimo/zero/inesistente/eccellente/scadente/impeccabile
      gentile/gentilissimo/gentilissima/gentilissimi/gentili/gentilezza/cortese/cortesi/cortesia/scortese/scortesi/maleducato/maleducata/maleducati/maleducazione/arrogante/arroganti/arroganza/disponibile/disponibili/disponibilità/indisponente/professionale/professionali/professionalità/incompetente/incompetenza/serio/seri/serietà/affidabile/affidabili/inaffidabile/onesto/onesti/correttezza/corretto/cordiale/cordiali/educato/educati/menefreghismo/menefreghisti
      @seller ~ rifiuta/rifiutato/vuole/voleva/propone/proposto/chiede/chiesto/pretende/sostiene/dice/accusa/promesso/promette/nega/risolto/ammesso/serio/top/ottimo/pessimo/onesto/consigliato/scusa/offerto/risposto/colpa/scaricato/scarica
      rifiuta/rifiutano/rifiutato/rifiutati ~ rimborso/rimborsare/sostituire/reso/cambio/aiutare/rispondere | a mie/mio/mia/nostre/nostro spese/carico | spese di/a/del/per reso/restituzione/ritorno/carico | costo/costi del/di/per reso/restituzione | mie/miei/due/tre/quattro/cinque/varie/diverse/numerose/# ~ mail/messaggi/email/richieste/solleciti/telefonate | senza ~ risposta/risposte/spiegazioni/spiegazione/scuse/riscontro | nessuna/nessun/mai/zero ~ risposta/scusa/scuse/soluzione/rimborso/aiuto/spiegazione/riscontro/contatto/assistenza | fanno finta/orecchie/melina | fa finta/orecchie | scaricabarile/rimpallo/rimpallano | malafede | mala fede | buona fede | chiedono/chiesto/chiede/vogliono/pretendono ~ foto/video/prove/prova/fotografie | problema/problemi ~ risolto/risolti/risolvere | risolto/risolvere/risolvono ~ problema/subito/tutto/velocemente | risposta/risposte ~ automatica/automatiche/preconfezionata/copia/fotocopia | copia e incolla | ottimo/pessimo/buon/bravo/gentile/serio/miglior/super venditore/servizio/contatto/negozio/rivenditore | niente da dire/ridire ~ venditore | restituito/ridato/ridare/rivoglio/indietro ~ soldi/denaro | soldi indietro/restituiti | soldi ~ tenuto/tenuti/indietro | mi hanno/ha ~ risposto/rimborsato/proposto/detto/offerto/scritto/chiesto/ignorato/sostituito/trattato | numero ~ suona/squilla/vuoto/risponde
      scritto/chiesto/chiamato/telefonato/sollecitato due/tre/quattro/cinque/dieci/# volte | mai/neanche/nemmeno/manco una/mezza parola/riga/sillaba/telefonata | visualizzato/visualizzano e basta/stop/nulla
    `,
    weak: `
      negoziante/fornitore/resa/iva/buono/muto/messaggio/negozio/ditta/azienda/loro/problema/promesso/contatto/soldi/telefono/scusa/spese/soluzione/aiuto/rispedire
    `,
  },
  order: {
    strong: `
      sbagliato/sbagliata/sbagliati/sbagliate/errato/errata/diverso/diversa/altro/altra ~ articolo/prodotto/taglia/colore/modello/misura/numero/ordine/versione/quantità/oggetto/libro/pezzo/formato/lunghezza/gusto/dimensione/lato/pacco/inviato/ricevuto/tipo/colori/inviata/spedito
      articolo/prodotto/taglia/colore/modello/misura/numero/quantità/pezzo/versione/merce sbagliato/sbagliata/errato/errata/diverso/diversa
      ordinato/ordinata/ordinati/ordinate/ordine/chiesto/richiesto/scelto/scelta/comprato/acquistato/pagato/volevo ~ arrivato/arrivata/arrivati/arrivate/ricevuto/ricevuta/mandato/inviato/spedito/consegnato/invece
      arrivato/arrivata/arrivati/ricevuto/inviato/mandato/spedito/ricevuta ~ invece/posto/altro/altra/sbagliato/sbagliata/diverso/solo/soltanto/uno/vuoto/metà/errato
      invece/anziché/al posto di/del/della/dei/che/dello | manca/mancano/mancava/mancavano/mancante/mancanti/incompleto/incompleta/dimenticata/dimenticati | senza ~ caricatore/cavo/viti/istruzioni/pile/batterie/coperchio/telecomando/adattatore/accessori/tappo/chiave/spina/tasselli/alimentatore/manuale
      scatola/pacco/busta/confezione/flacone/scatolone vuota/vuoto | vuoto/vuota ~ scatola/pacco/dentro/busta | solo/soltanto #/@num/uno/una/la/il/metà ~ su/di/invece/ricevuto/arrivato/pezzo/pezzi/scatola/dentro/consegnato/paio | due sinistre/sinistri/destre/destri/sinistra | metà dell ordine/della | pezzo/pezzi/accessorio/accessori/viti/parte/parti/componente ~ mancante/mancanti/manca/mancano/meno | errore di/nell/nella/d spedizione/ordine/invio/taglia | scambiato/scambiata/scambiati | confuso/sbagliato/sbagliati ~ ordine/articolo/taglia/colore/modello/pacco | non è/era/sono ~ quello/quella/quelli ~ ordinato/ordinata/scelto/chiesto | uno è ~ l altro | # e l altro | numero/pezzi inferiore/in meno | di meno
    `,
    weak: `
      dimenticato/ordinato/invece/accessorio/solo/soltanto/vuoto/dentro/manca
    `,
  },
  listing: {
    strong: `
      non/diverso/diversa/differente/niente/nulla/tutt/lontano/poco/diversi ~ conforme/conformi/descrizione/descritto/descritta/foto/fotografia/annuncio/immagine/immagini/annunciato/scheda/indicato/presentato/pubblicizzato/somiglia/assomiglia/come
      conforme/conformi/difforme ~ descrizione/foto/annuncio/ordine/non
      descrizione/annuncio/foto/immagine/immagini/scheda/titolo/sito/pagina/inserzione/elenco ~ ingannevole/ingannevoli/falsa/falso/errata/sbagliata/inesatta/dice/diceva/indica/indicava/mostra/mostrava/precisa/prometteva/promette/corrisponde/niente/parla/diverso/diversa/fuorviante/menzognera/c/bugiarda/parlava/riporta
      corrisponde/corrispondono/corrispondeva/rispecchia/rispecchiano ~ non/affatto/descrizione/foto/annuncio/immagine | non corrisponde/rispecchia/somiglia | pubblicità ingannevole/falsa | descritto/descritta/venduto/venduta/spacciato/spacciata/indicato/dichiarato/dichiarata/scritto/presentato/pubblicizzato/etichetta ~ come/in/vera/pelle/cotone/acciaio/inox/seta/lana/massello/oro/argento/legno/originale/nuovo/litri/cm/mm/watt/mah/gb/impermeabile/bio/italia/italy/poliestere/sintetico/plastica/rame/lino/invece
      contraffatto/contraffatta/contraffatti/contraffazione/tarocco/taroccato/taroccata/taroccati/falso/falsi/fake/imitazione/imitazioni/replica/replicato/patacca/similpelle/ecopelle/finta/finto | non ~ originale/originali/autentico/vero/vera pelle/cotone/seta/acciaio/marca/originale | non è/sono ~ originale/originali/pelle/cotone/oro/argento/autentico/autentica/vero/vera | colore/tinta/taglia/dimensioni/misure/materiale/tonalità ~ foto/descrizione/annuncio/diverso/diversa/diverse/immagine/dichiarato/dichiarate/indicato/corrispondono/corrisponde | più piccolo/piccola/grande/scuro/chiaro/corto/sottile di/rispetto/della ~ foto/descritto/dichiarato/indicato/immagine/descrizione | nella/nelle/sulla/dalla/in foto/descrizione/immagine/scheda/immagini/annuncio | nell annuncio/inserzione/elenco | made in ~ cina/italy/china/prc
    `,
    weak: `
      copia/descrizione/annuncio/foto/immagine/originale/titolo/vero/vera/dichiarato
    `,
  },
  condition: {
    strong: `
      usato/usata/usati/usate/utilizzato/utilizzata/ricondizionato/ricondizionata/rigenerato/rigenerata/rimballato/riconfezionato/esposizione/scaduto/scaduta/scaduti/scadute/scadenza/scade/sporco/sporca/sporchi/sporche/sporcizia/polveroso/impolverato/macchiata/macchie/ammuffito/ammuffita/graffiato/graffiata/graffiati/graffi/graffio/rigato/rigata/ingiallito/ingiallita/ingiallite/capello/impronte/ditate/aloni/briciole/unto/residui
      scadono/scadeva/scadevano ~ tra/fra/entro/dopo ~ giorni/settimane/settimana/mese/mesi | da consumare/consumarsi entro | a ridosso della scadenza
      già ~ usato/usata/aperto/aperta/aperti/indossato/indossata/utilizzato/montato/scartato/attivato/registrato/letto/iniziato/graffiato/provate/provato
      non/mai/certo/affatto ~ nuovo/nuova/nuovi | venduto/venduta/comprato/ordinato/spacciato/pagato/acquistato come/per/nuovo ~ nuovo/nuova ~ usato/aperto/graffi/graffiato | di seconda mano | seconda mano | segni/tracce d/di/evidenti ~ usura/utilizzo/uso/utilizzi | scatola/confezione/imballo/barattolo/flacone/tubetto/involucro ~ aperta/aperto/manomessa/risigillata/riaperta/sigillata/strappata/già | sigillo/sigilli/pellicola/etichetta/cartellino/etichette ~ rotto/rotti/assente/aperto/mancante/strappato/strappata/tagliata/tolto/staccata/tolta/violato/rimossa/mancava | senza/privo/priva ~ sigillo/etichetta/cartellino/cellophane/pellicola/sigilli | data di scadenza | vicino/prossimo/prossima/a alla/a/un scadenza | reso di/da ~ altro/cliente/qualcuno | qualcuno/altri/altro ~ usato/indossato/prima/provato/aperto/già | nome/foto/account/dati/scontrino ~ altro/precedente/qualcun/altra/proprietario/cliente | qualcun altro
    `,
    weak: `
      polvere/macchiato/macchia/muffa/capelli/peli/nuovo/nuova/aperto/aperta/vecchio/sigillo/stato/usura
    `,
  },
  price: {
    strong: `
      caro/cara/cari/care/carissimo/costoso/costosa/costosi/prezzo/prezzi/prezzaccio/tariffa/sovrapprezzo/esoso/esosa/esagerato/esagerata/esorbitante/rincaro/dazio/dazi/sdoganamento/ladrocinio/salasso
      troppo caro/cara/costoso | costa/costava/costano/pagato/trovato/vendono/trova/venduto ~ meno/metà/più/doppio/troppo/altrove/supermercato/negozio/ferramenta/centro/cinese/cinesi/lidl/mercato
      meno/metà ~ al/in/altrove/supermercato/negozio/ferramenta/cinesi/mercato | spese di spedizione/dogana/sdoganamento/trasporto | spese doganali | costo/costi di spedizione/trasporto/dogana | rapporto qualità | qualità prezzo | metà prezzo | non vale/valgono/li ~ soldi/prezzo/costo/vale/euro/cifra | # euro/franchi ~ meno/più/di/per/altrove/troppo/spedizione/dogana/buttati/in | dopo il prezzo/calato | prezzo calato/sceso/abbassato | tassa/tasse/iva/dazi ~ pagare/pagato/doganali/euro | al supermercato/mercato | furto ~ euro/prezzo | prezzo/prezzi ~ aumentato/aumentati/raddoppiato/gonfiato/gonfiati/lievitato/salito/saliti/rialzato/ritoccato/triplicato | aumentato/alzato/gonfiato/ritoccato/raddoppiato il prezzo | passato/salito/aumentato/portato da # a # euro
    `,
    weak: `
      euro/pagato/pagare/costa/costo/vale/spese/soldi/franchi/centesimi/doppio
    `,
  },
};
