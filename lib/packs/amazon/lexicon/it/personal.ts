import type { PersonalCues } from '../../../../core/language/lexicon-data.ts';

export const italianPersonal: PersonalCues = {
  language: 'it',
  script: 'words',
  capitals: 'names',
  roles: `
    titolare/proprietario/proprietaria/gestore/gestrice/responsabile/direttore/direttrice/amministratore/amministratrice/capo/padrone/padrona/fondatore/fondatrice/socio/socia/venditore/venditrice/commerciante/negoziante/impiegato/impiegata/dipendente/addetto/addetta/operatore/operatrice/commesso/commessa/tecnico/interlocutore/interlocutrice/collaboratore/collaboratrice/centralinista/magazziniere/magazziniera/superiore/segretaria/segretario/assistente/collega/consulente/referente/incaricato/incaricata/caporeparto/bottegaio/rivenditore | capo magazziniere/reparto/ufficio/assistenza/magazzino/servizio | persona/signore/signora incaricata/incaricato/responsabile
  `,
  desks: `
    assistenza | servizio clienti/assistenza/resi | ufficio resi/vendite/reclami/spedizioni/clienti/amministrazione | assistenza clienti | customer service/care | centralino | magazzino | amministrazione | reparto resi/vendite/spedizioni/assistenza | supporto clienti/tecnico | reclami | post vendita | resi | esperienza clienti | spedizioni
  `,
  staff: `
    presentato/presentata/presenta come | parlato/parlare/discusso con | insultato/minacciato/truffato/scritto/risposto da/dal/dalla | mi ha risposto/scritto/chiamato/insultato/minacciato | la sig.ra/signora | uomo/donna/signore/signora/tizio/tizia/tale/persona/ragazzo/ragazza/individuo/tipo di nome/chiamato/chiamata/che si/si | @role di nome/chiamato/chiamata/che si/si/è/e | gestito/gestita/diretto/diretta da | un certo | una certa | un tale | una tale | tal | di nome | si fa chiamare | nome del venditore/titolare/responsabile | il suo nome | lui/lei si chiama | biglietto/lettera di | che prepara/segue/gestisce/risponde/imballa ~ ordine/ordini/pacchi/negozio/clienti/resi/telefono | moglie/marito/figlio/figlia/fratello/sorella del/della titolare/proprietario/proprietaria/venditore/capo | ha/aveva firmato ~ mail/email/risposta/risposte/messaggio/messaggi | firma/firmava ~ mail/email/risposta/risposte/messaggio/messaggi | mail/email/risposta/risposte/messaggio/messaggi ~ firmato/firmata/firmati/firmate
  `,
  closings: `
    firmato/firmata/firmate/firmati | firmato/firmata/firmate/firmati da/dal/dalla/a nome | saluti/cordialmente/firma
  `,
  contact: `
    si chiama | risposta/mail/messaggio/lettera/telefonata/chiamata/email ~ di/da/del/della/dalla/dal | fattura/busta/ricevuta/etichetta/scontrino/biglietto c è | sulla fattura/ricevuta/etichetta | intestata/intestato/intestate a | mittente | signor/signora/sig/sig.ra/sig ra/dott/dottor/dottoressa/dott ssa/geom/ing/rag | contattate/contattare/scrivete/scrivere/chiamate/chiamare/chiedete/chiedere/rivolgetevi a/al/di/direttamente | parlato/parlare/trattato con | con/da/al/dal/del/il/loro/vostro signor/sig/signora | con/dalla/alla/della/la/loro/vostra signora/dott/sig | scrivete/rivolgetevi direttamente | scrivete/scritto a/al/alla | passato/passata/rimandato/inoltrato/dirottato a/al/alla | mi hanno passato/dato/rimandato | negato/rifiutato/gestito/seguito/risposto/respinto/servito/trattato da/dal/dalla | secondo/stando | fregare/ingannare/imbrogliare/raggirare/abbindolare da/dal | vergogna/vergognati/vergognatevi | attenti/attenzione a/al | evitate | grazie a | buongiorno | buonasera | salve | gentile/caro/cara/egregio | il contatto | grazie a | quel/quella/questo/questa tale/tal | complimenti/bravo/brava/applausi a | approvato/autorizzato/annullato/confermato da/dal/dalla | trasferito/trasferita a
  `,
  owns: `
    dell assistenza/ufficio/amministrazione | del servizio/supporto/negozio/magazzino/centralino/reparto | della ditta/segreteria/contabilità/bottega | dall assistenza/ufficio | dal negozio/centralino/magazzino | il proprietario/titolare/responsabile/gestore/venditore/capo/padrone | la titolare/proprietaria/responsabile/venditrice | che gestisce/possiede/segue/prepara/risponde/firma/vende/lavora/cura | gestisce/dirige/possiede questa/questo/il/la/lo
  `,
  deeds: `
    mi ha/aveva/hanno detto/risposto/scritto/promesso/chiamato/chiamata/telefonato/riattaccato/insultato/insultata/minacciato/minacciata/mandato/assicurato/chiesto/bloccato/offerto | mi ha | mi aveva | ci ha | ha chiuso/riattaccato/rifiutato/risposto/promesso/urlato/riso/ignorato/discusso/negato/detto/mentito/scritto | mi dice/risponde/scrive/minaccia | dice che/di/che | scrive | risponde | sostiene | rifiuta | mente | non risponde/rimborsa/vuole/richiama/ha | che firma/risponde | firma le/tutte | si è/e rifiutato/rifiutata/messo | aveva promesso | insiste | dà/da la colpa | e la/il sua/suo squadra/gente/banda | al telefono | delle spedizioni
  `,
  asides:
    'il|la|lo|l|i|un|una|uno|del|della|dell|dello|dei|di|da|dal|dalla|che|è|e|era|loro|vostro|vostra|nostro|suo|sua|come|pare|sedicente|presunto|presunta|a quanto pare|al|alla|lui|lei|stesso|stessa|anche|poi|solo|ancora|sempre|mai|in persona|gentilissima|gentile|maleducato|maleducata|chi|quello|quella|in|sua|suo|squadra',
  works:
    'romanzo|romanzi|libro|libri|biografia|autobiografia|giallo|thriller|autore|autrice|scrittore|scrittrice|poeta|narratore|narratrice|lettore|personaggio|protagonista|eroe|eroina|capitolo|pagine|pagina|audiolibro|illustrazioni|illustratore|film|dvd|blu-ray|bluray|disco|dischi|cd|vinile|album|canzone|canzoni|concerto|poster|ritratto|autografo|dedica|maglia|bambola|bambole|statuina|statua|busto|costume|peluche|calendario|fumetto|manga|episodio|stagione|cofanetto|profumo|shampoo|inciso|incisa|incisione|ricamato|ricamata|edizione|attore|attrice|cantante|regista|stilista|volume|borsa|marca|ricettario|vino|tascabile|copertina rigida',
  dealings: `
    dice/detto/dire/scritto/scrive/scrivere/iscritto/mail/email/messaggio/messaggi/risposta/risposte/risponde/risposto/telefono/telefonata/chiamo/chiamata/chiamato/chiama | rimbors* | reso/resi | cambio | reclam* | promess* | giura | rifiut* | ignor* | scus* | maleducat* | gentil* | scortes* | pazienza | chiesto/chiede | ferie | chat | pratica | ticket | contatt* | servizio | assistenza | aiut* | bugiard* | mente/mentito | trova/pensa/sostiene | accus* | minacci* | insult* | colpa | negozio/bottega | gestisce/gestiva | firma/firmato | liquidato/liquidata | garanzia | sostitu* | grazie | inutile | malafede | scusa/scuse | tira e molla | vendere/vende | squadra | attività/affare | richiamata | rimborso | spedizioni | ceduto | giur* | attesa | trasferita/trasferito | ce ne occupiamo
  `,
  edges:
    'da|dal|dalla|con|a|al|e|ma|poi|che|come|è|dice|risponde|signor|signora|sig|dott|secondo|buongiorno|chi|anche|solo|stesso|capita|vi capita|con un|con una|da un|da una|trovate|se|anche se|mentre|benché|sebbene|da parte di',
  of: "di|d'",
  personEndings: '',
  links:
    'di nome|chiamato|chiamata|che si chiama|si chiama|è|e|il|la|un|una|certo|certa|signor|signora|sig|sig.ra|dott|dottor|dottoressa|del negozio|di questo negozio|dello shop|direttamente|a|al|tale|nome|tal|come|da|dal|dalla|con|per|mi|hanno|passato|dato|nostro|loro|vostro|vostra|mio|mia|suo|una certa|un certo|fa|era|chiamare|stesso|stessa|dott.ssa|ssa|alla|ai|negozio|lo|c|che|in|di turno|qui|lì|sarebbe|sembra|dovrebbe essere|oggi|a quanto pare|in carica|in realtà|davvero|veramente',
  titles: 'signor|signora|sig|sig.ra|dott|dottor|dottoressa|geom|ing',
  followers: '',
  phone:
    'telefono|tel|numero di telefono|cellulare|cell|telefonare|telefonato|chiamare|chiamato|chiamate|chiamo|chiamando|chiami|fax|whatsapp|sms|recapito|numero del venditore|al numero|rispondono al|centralino|numero verde|segreteria|segreteria telefonica|occupato|centralino|squilla|muto|staccato|riattacca|riattaccano|numero sulla fattura|numero in fattura|numero sul pacco|numero sul sito|il loro numero sulla fattura|loro numero sulla fattura',
  numbers:
    "ordine|numero ordine|numero d'ordine|n. ordine|n ordine|tracking|tracciamento|spedizione|numero di spedizione|codice|codice articolo|codice a barre|ean|isbn|asin|modello|seriale|numero di serie|matricola|fattura|numero fattura|pratica|ticket|segnalazione|lotto|iban|conto|partita iva|p.iva|p iva|rif|riferimento|versione|articolo|art|ldv|lettera di vettura|bolla|ddt|cap|pacco|collo|reso|reclamo|tipo|ricambio|pezzo|codice pezzo",
  own: 'il mio numero|mio numero|mio telefono|mio cellulare|chiamatemi|chiamami|mi chiami|contattatemi|contattami|scrivetemi|scrivimi|richiamatemi|mi trovate al|mi può chiamare|mia mail|mia email|mio indirizzo|sono raggiungibile|mi chiamo|mio nome|telefonatemi|rispondo al|rispondetemi|rispondimi|rispondermi|ricontattatemi|scrivermi|chiamarmi|sono reperibile|aspetto una chiamata|fatevi sentire|fatemi sapere|richiamate|mi trovate|mi trova|lascio il mio|ecco il mio|rispondo anche|mandatela|mandatemela|mandatemi|inviatela|inviatemela|inviatemi|speditemela|speditemi|per favore a|per cortesia a|se leggete|se qualcuno legge|si prega di inviare',
  ownAfter: 'è il mio|il mio numero|il mio cellulare|la sera|dopo le|chiedete di me|sono io',
  mine: 'mio|mia|miei|nostro|nostra',
  things: 'numero|telefono|cellulare|cell|fisso|mail|email|e-mail|indirizzo|tel|whatsapp|casella',
  possessives: '',
  strangers:
    'amazon|fedex|ups|usps|dhl|dpd|gls|hermes|evri|tnt|yodel|royal mail|paypal|ebay|poste italiane|poste|bartolini|brt|sda|corriere|vicino|vicina|marito|moglie|figlio|figlia|amico|amica|postino|poster|foto|pallone|libro di|romanzo di|disco di|album di|cd di|maglia|vino di|via|piazza|corso|mi chiamo',
  bearers:
    "autista|fattorino|nipote|nonno|nonna|padre|madre|papà|mamma|zio|zia|cugino|cugina|fratello|sorella|compagno|compagna|fidanzato|fidanzata|cognato|bambola|inciso|incisa|narratore|narratrice|autore|autrice|scrittore|giallo|biografia|creatore|creatrice|stilista|attore|attrice|cantante|regista|protagonista|eroe|personaggio|indirizzato a|consegnato a|lasciato a|pacco intestato|ritirato da|viale|vicolo|regalo per|comprato per|custode|portinaio|portiere|portinaia|dogana|ispettore|capitano|conosco|ha firmato|padrone di casa|mio capo|mia collega|mio collega|mio avvocato|mia suocera|etichetta c'era|etichetta|lasciato con|da una sig.ra|mio medico|chef|spedito a|inviato a|portineria|ordine di|ritirato da",
  digits: 'zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove',
  at: 'chiocciola|at',
  dot: 'punto|dot',
  names: `
    abramo achille adalberto adelaide adelina adelmo agata agnese agostina agostino aimone aldo alighiero amato ambra ambrogio amedeo amerigo anastasia ansaldo anselmo arduino arianna aristide armida arnaldo assunta asia attilio augusta augusto baldassarre bartolomeo beniamino benedetta berenice bernarda bettina biagio bonifacio brando brigida calogero camillo candida carmelo carmine casimiro cassandra catia celeste celestino cesira cettina cinzia cipriano cleto clotilde concetta corinna cosimo costantino costanza crescenzo damiana delfina demetrio desiderio diletta dina dino domitilla donata donatella donato edda edgardo edmondo efisio egidio egle elda eligio elio eliana eliseo elvira ercole ermanno ermenegildo ernestina erminia ermes ersilia esmeralda ettore eufemia euridice eva evaristo ezio fabrizia fausta fausto federigo felice fermo ferruccio filiberto filomena fiorella fiorenza fiorenzo flavia flavio fortunata fortunato fosca fulgenzio fulvia fulvio furio gaetana galeazzo gaspare gastone gavino gemma generoso gerardo germana germano gianmarco giancarla ginevra gioacchino gioele giordano giosue giovanna girolama girolamo giuliana giustina goffredo gottardo graziana graziano gregorio gualtiero guglielmo guendalina ignazio ilario ileana imelda ines iolanda ippolita ippolito isidoro italo ivana jacopo lamberto lando lavinia lazzaro leandro leonarda leone leonida leopoldo letizia licia lidia lino livia livio loredana lorena lucrezia luigina manfredo manlio marcella marcello mariangela marianna mariella marilena marzia marzio massimiliano mattia maurilio melania melchiorre miranda mirco mirella mirko modesto nazario nerea nereo nicodemo norma nuccio olimpia olindo omar ombretta onofrio orazio orlando ornella oronzo orsola osvaldo ottavia otello palmiro pancrazio pantaleo paride pasqualina patroclo perla petronilla piergiorgio pierangelo placido pompeo primo priscilla prospero quintino quirino raimondo rebecca regina remigio remo renata rodolfo rolando romeo romilda romolo rosalba rosaria rosetta rosolino ruben rufina saverio savino sebastiana secondo serafina serafino settimio severino sibilla sigismondo silverio simeone sirio siro susanna tancredi tarcisio tecla telemaco teodora teodoro teofilo terenzio timoteo tino tobia tosca tristano tullio ubaldo ulisse umberta urbano valente vanda vanna vasco venanzio vilma viola virgilia virna vitale vitalia vitaliano viviana wanda zaira zeno mehmet ahmed ahmet ali mustafa hassan ibrahim omar yusuf fatima aisha wei xiao ming jun ling mei hiroshi yuki kenji akira ivan igor dmitri olga svetlana natasha vladimir andrei sergei anatoly piotr pawel tomasz krzysztof agnieszka katarzyna zofia marek jiri lars anders bjorn sven ingrid astrid raj rajesh priya sanjay anil sunil deepak vikram ravi amit pedro joao luis
    achille ada adele adriana adriano agata agnese alba alberto aldo alessandra alessandro alessia alessio alfonso
    alfredo alice amedeo andrea angela angelica angelo anna annalisa annamaria antonella antonia antonietta antonino
    antonio armando arturo asia augusto aurora barbara beatrice benedetta benedetto bianca bruno camilla carla carlo
    carlotta carmela carmelo carmen carolina caterina cecilia cesare chiara christian cinzia cira ciro claudia
    claudio clara concetta corrado cosimo costanza cristian cristiana cristiano cristina daniela daniele dario
    davide debora debora denise diego domenica domenico donatella donato doriana edoardo elena eleonora elia elisa
    elisabetta elvira emanuela emanuele emilia emilio emma enrica enrico enzo erica ermanno ernesto erika ettore
    eugenia eugenio eva fabia fabiana fabio fabrizia fabrizio federica federico felice ferdinando fernando filippo
    fiorella flavia flavio franca francesca francesco franco fulvio gabriele gabriella gaetano gaia gennaro gerardo
    giacomo gian giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo giorgia giorgio giovanna
    giovanni giulia giuliana giuliano giulio giuseppe giuseppina giusy graziella greta guglielmo guido ida ignazio
    igor ilaria ines irene isabella ivan ivana ivano jacopo jessica katia lara laura leonardo letizia lia lidia
    liliana linda lino lisa livio lorena lorenza lorenzo loretta luca lucia luciana luciano lucio lucrezia luigi
    luigia luisa maddalena manuel manuela mara marcella marcello marco margherita maria marianna mariano marilena
    marina mario marisa marta martina massimiliano massimo matilde matteo mattia maurizio mauro michela michele mila
    milena miriam mirko monica nadia natale nicola nicole nicoletta nicolo nino noemi nunzia olga oreste orietta
    ornella oscar ottavio paola paolo pasquale patrizia patrizio piera piero pierluigi pietro pina pino raffaele
    raffaella ramona renato renzo riccardo rino rita roberta roberto rocco romano romina rosa rosalia rosanna
    rosario rosaria rossana rossella ruggero sabina sabrina salvatore samuele sandra sandro santo sara sebastiano
    serena sergio silvana silvano silvia silvio simona simone sofia sonia stefania stefano stella susanna tamara
    teresa tiziana tiziano tommaso ugo umberto valentina valentino valeria valerio vanessa vera veronica vincenza
    vincenzo viola virginia virgilio vito vittoria vittorio viviana walter caradoc tarquinio serafina perpetua gioacchino dorotea clemente guglielmina desiderio roderico giorgiana emerico marcella milo shirley bettina consuelo ravindra trevor cristoforo annalisa patrizia jolanda giuditta lucinda ciro bradley natalia
  `,
  namings: '',
  leads: '',
  callings: '',
  honorifics: '',
  givenSigns: '',
  notNames: `
    amazon logistics logistik logistique logistica logistics support service prime team shop store inc ltd llc gmbh express post seller customer best deals care desk center centre online market trading altro prezzo negozio sconosciuto clienti servizio servizi amazon italia non il la lo gli un una venditore risponde nessuno niente diverso dalla vestito corriere società srl spa assistenza max mara team servizio reparto resi qualità numero zona industriale buongiorno grazie prodotto articolo ordine consegna fattura gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica natale pasqua lumaca cinese tipico tipica gigante fratelli figli ditta forniture costruzioni distribuzione commerciale
  `,
};
