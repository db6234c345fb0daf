import type { service, Wordings } from '../situations.ts';

export const texts: Wordings<typeof service> = {
  'missing-part': {
    warm: `Ci dispiace che la consegna fosse incompleta. Le inviamo quanto manca[[ ({part})]] a nostre spese e tutto il resto rimane a Lei.

Una foto del contenuto ci aiuta a imballare il pezzo giusto, ma basta anche una breve descrizione. Le comunicheremo la data di spedizione entro il {answerBy}.`,
    brief: `Ci dispiace che mancasse qualcosa. Ci dica quale pezzo: lo inviamo a nostre spese e confermiamo entro il {answerBy}.`,
  },
  'not-as-described': {
    warm: `Ci dispiace che l'articolo sia diverso dalla descrizione. Ci dica che cosa non corrisponde (colore, misura, materiale), così sistemiamo l'inserzione.

Per il Suo ordine può scegliere:

1. Riprendiamo l'articolo a nostre spese e rimborsiamo l'intero prezzo.
2. Le inviamo la versione che si aspettava, se disponibile.

Riceverà la nostra risposta entro il {answerBy}.`,
    brief: `Ci dispiace che l'articolo sia diverso dalla descrizione. Risponda con 1 per reso gratuito e rimborso completo o con 2 per la versione attesa; risponderemo entro il {answerBy}.`,
  },
  'how-to-use': {
    warm: `Grazie per la domanda. Le istruzioni sono allegate a questo messaggio; le prime pagine mostrano i passaggi con immagini.

Se ancora non funziona, ci dica a quale passaggio si ferma e che cosa vede. Riceverà la nostra risposta entro il {answerBy}; se l'articolo è difettoso, lo sostituiremo o rimborseremo.`,
    brief: `Le istruzioni sono allegate. Se ancora non funziona, ci dica a quale passaggio si ferma; risponderemo entro il {answerBy}.`,
  },
  authenticity: {
    warm: `Prendiamo sul serio il Suo dubbio sull'autenticità. Acquistiamo l'articolo dal produttore o da un distributore autorizzato e possiamo mostrare le fatture ad Amazon in qualsiasi momento.

Ci dica che cosa L'ha insospettita, se possibile con una foto. Può anche rendere l'articolo a nostre spese con rimborso completo. Riceverà la nostra risposta entro il {answerBy}.`,
    brief: `Prendiamo sul serio il Suo dubbio e abbiamo le fatture dei fornitori. Ci dica che cosa L'ha insospettita o renda l'articolo a nostre spese; risponderemo entro il {answerBy}.`,
  },
  'tracking-stuck': {
    warm: `Ha ragione: il tracciamento del pacco[[ ({carrier}, {tracking})]] è fermo. Abbiamo chiesto al corriere di cercarlo.

Se non ci sono novità entro il {answerBy}, scelga:

1. Lo spediamo di nuovo a nostre spese.
2. Le rimborsiamo l'intero prezzo.`,
    brief: `Il tracciamento è fermo e abbiamo chiesto al corriere di cercare il pacco. Se non ci sono novità entro il {answerBy}, risponda con 1 per una nuova spedizione o con 2 per il rimborso completo.`,
  },
  'late-customs': {
    warm: `Il Suo pacco è trattenuto lungo il percorso dalla dogana o dal maltempo e ci dispiace per l'attesa. Ne seguiamo il tragitto ogni giorno.

Avrà nostre notizie entro il {answerBy}. Se preferisce smettere di aspettare, ce lo dica e rimborseremo l'intero prezzo.`,
    brief: `Il pacco è trattenuto dalla dogana o dal maltempo. Avrà nostre notizie entro il {answerBy}; se preferisce smettere di aspettare, rimborsiamo l'intero prezzo.`,
  },
  'return-accept': {
    warm: `Può certamente rendere l'articolo. Avvii il reso da I miei ordini: lì trova etichetta e indirizzo[[, e il pacco dovrebbe partire entro il {returnBy}]].

Quando arriva da noi lo controlliamo e rimborsiamo entro due giorni lavorativi. Alle domande rispondiamo entro il {answerBy}.`,
    brief: `Può rendere l'articolo da I miei ordini, dove trova l'etichetta. Al suo arrivo rimborsiamo entro due giorni lavorativi. Alle domande rispondiamo entro il {answerBy}.`,
  },
  'partial-refund': {
    warm: `Ha a disposizione entrambe le possibilità, senza alcuna condizione:

1. Rende l'articolo e rimborsiamo l'intero prezzo.
2. Lo tiene e rimborsiamo {amount}.

Ci indichi il numero che preferisce; provvederemo entro il {answerBy}.`,
    brief: `Scelga: 1. reso e rimborso completo, oppure 2. tiene l'articolo e riceve {amount}. Provvederemo entro il {answerBy}.`,
  },
  'return-received': {
    warm: `Il Suo reso è arrivato ed è stato controllato[[ il {actionOn}]]. Il rimborso di {amount} è stato emesso sul metodo di pagamento usato; la banca richiede di solito da tre a cinque giorni lavorativi.

Se per allora non lo vede, ci scriva.`,
    brief: `Il reso è arrivato e il rimborso di {amount} è stato emesso. La banca richiede di solito da tre a cinque giorni lavorativi.`,
  },
  'cancel-before': {
    warm: `L'ordine non è ancora partito e si può annullare. Invii la richiesta di annullamento da I miei ordini, così resta registrata. La confermeremo entro il {answerBy} e non pagherà nulla.`,
    brief: `L'ordine non è ancora partito. Invii la richiesta di annullamento da I miei ordini; la confermeremo entro il {answerBy}.`,
  },
  'cancel-after': {
    warm: `Il pacco è già affidato al corriere e non possiamo più fermarlo. Può rifiutarlo alla consegna o renderlo da I miei ordini; in entrambi i casi rimborsiamo l'intero prezzo quando torna da noi.

Alle domande rispondiamo entro il {answerBy}.`,
    brief: `Il pacco è già affidato al corriere. Lo rifiuti o lo renda da I miei ordini; rimborsiamo l'intero prezzo quando torna. Alle domande rispondiamo entro il {answerBy}.`,
  },
  'address-before': {
    warm: `L'ordine non è ancora partito. Per la Sua sicurezza possiamo spedire solo all'indirizzo dell'ordine. Lo annulli da I miei ordini e ordini di nuovo con l'indirizzo giusto; confermeremo l'annullamento entro il {answerBy}.`,
    brief: `Possiamo spedire solo all'indirizzo dell'ordine. Lo annulli da I miei ordini e ordini di nuovo; confermeremo entro il {answerBy}.`,
  },
  'address-after': {
    warm: `Il pacco è già in viaggio e non possiamo più indirizzarlo altrove. Spesso la pagina di tracciamento del corriere propone un punto di ritiro o un altro giorno. Se torna da noi, rimborseremo l'intero prezzo. Avrà nostre notizie entro il {answerBy}.`,
    brief: `Il pacco è già in viaggio; la pagina di tracciamento propone spesso un punto di ritiro. Se torna da noi, rimborsiamo l'intero prezzo. Avrà notizie entro il {answerBy}.`,
  },
  warranty: {
    warm: `Il Suo articolo è in garanzia. Descriva il guasto in poche parole e alleghi una foto o un breve video. Entro il {answerBy} Le diremo se viene riparato o sostituito; la spedizione è a nostro carico.`,
    brief: `Il Suo articolo è in garanzia. Descriva il guasto con una foto; entro il {answerBy} Le diremo se viene riparato o sostituito.`,
  },
  invoice: {
    warm: `La fattura è allegata a questo messaggio e si trova anche in I miei ordini. Se deve riportare un'altra ragione sociale o una partita IVA, ci invii i dati e riceverà la versione corretta entro il {answerBy}.`,
    brief: `La fattura è allegata. Se un dato va corretto, ce lo dica; riceverà la nuova entro il {answerBy}.`,
  },
  'claim-buyer': {
    warm: `Ci dispiace che abbia dovuto rivolgersi ad Amazon. Sul reclamo dalla A alla Z deciderà Amazon e noi invieremo i documenti richiesti.

Indipendentemente da questo vogliamo rimediare: ci dica se preferisce un articolo nuovo o il rimborso completo e provvederemo entro il {answerBy}.`,
    brief: `Ci dispiace per il disagio. Indipendentemente dal reclamo dalla A alla Z: ci dica se preferisce un articolo nuovo o il rimborso completo; provvederemo entro il {answerBy}.`,
  },
  solved: {
    warm: `Siamo lieti che la Sua richiesta sia risolta[[; la soluzione è partita il {actionOn}]]. Se lo stesso problema dovesse ripresentarsi, risponda in questa conversazione: qui è tutto annotato.`,
    brief: `La Sua richiesta è risolta. Se lo stesso problema dovesse ripresentarsi, risponda in questa conversazione; qui è tutto annotato.`,
  },
  'solved-notice': {
    warm: `Siamo lieti di aver risolto la questione[[ il {actionOn}]].

Se ritiene che sia tutto a posto, è possibile modificare o rimuovere il feedback lasciato al venditore. La decisione spetta soltanto a Lei.`,
    brief: `La questione è risolta. Se lo ritiene anche Lei, è possibile modificare o rimuovere il feedback lasciato al venditore; la decisione è Sua.`,
  },
};
