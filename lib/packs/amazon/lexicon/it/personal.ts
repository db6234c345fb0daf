import type { PersonalCues } from '../../../../core/language/lexicon-data.ts';

export const italianPersonal: PersonalCues = {
  language: 'it',
  script: 'words',
  capitals: 'names',
  staff: `
    firmato/firmata | firmato da | parlato/parlare/discusso con | insultato/minacciato/truffato/scritto/risposto da | mi ha risposto/scritto/chiamato/insultato/minacciato | risposta/mail/messaggio/lettera di | la sig.ra/signora | titolare/proprietario/proprietaria/gestore/responsabile/direttore/direttrice/amministratore/capo/padrone/padrona/fondatore/fondatrice/socio | venditore/venditrice/commerciante/negoziante/impiegato/impiegata/dipendente/addetto/addetta/operatore/operatrice/commesso/commessa/signore/signora/tizio/tale/uomo/donna/persona di nome/chiamato/chiamata/che si/si | venditore/venditrice/titolare/proprietario è/e | gestito/gestita/diretto/diretta da | un certo | una certa | un tale | tal | si chiama | di nome | nome del venditore/titolare
  `,
  contact: `
    fattura/busta/ricevuta/etichetta/scontrino c è | intestata/intestato/intestate a | venditore/venditrice | mittente | sulla fattura | signor/signora/sig/sig.ra/dott/dottor/dottoressa | contattate/contattare/scrivete/scrivere/chiamate/chiamare/chiedete/chiedere/rivolgetevi a/al/di/direttamente | parlato/parlare/trattato con | con/da/al/dal/del/il signor/sig | con/dalla/alla/della/la signora | firmato/firmata da | firmato | scrivete/rivolgetevi direttamente | scrivete a
  `,
  owns: `
    dell assistenza | del servizio/supporto/negozio | il proprietario/titolare | il titolare/proprietario/responsabile/gestore/venditore/capo | la titolare/proprietaria/responsabile/venditrice | titolare/proprietario/amministratore | che gestisce/possiede il/la/questo | del servizio/negozio clienti | dell assistenza | del negozio/supporto
  `,
  links:
    'di nome|chiamato|chiamata|che si chiama|si chiama|è|e|il|la|un|una|certo|certa|signor|signora|sig|sig.ra|dott|dottor|dottoressa|del negozio|di questo negozio|dello shop|direttamente|a|al|tale|nome|tal',
  titles: 'signor|signora|sig|sig.ra|dott|dottor|dottoressa|geom|ing',
  followers: '',
  phone:
    'telefono|tel|numero di telefono|cellulare|cell|telefonare|telefonato|chiamare|chiamato|chiamate|chiamo|chiamando|chiami|fax|whatsapp|sms|recapito|numero del venditore|al numero|rispondono al|centralino|numero verde',
  numbers:
    "ordine|numero ordine|numero d'ordine|n. ordine|n ordine|tracking|tracciamento|spedizione|numero di spedizione|codice|codice articolo|codice a barre|ean|isbn|asin|modello|seriale|numero di serie|matricola|fattura|numero fattura|pratica|ticket|segnalazione|lotto|iban|conto|partita iva|p.iva|p iva|rif|riferimento|versione|articolo|art|ldv|lettera di vettura|bolla|ddt|cap|pacco|collo|reso|reclamo|tipo",
  own: 'il mio numero|mio numero|mio telefono|mio cellulare|chiamatemi|chiamami|mi chiami|contattatemi|contattami|scrivetemi|scrivimi|richiamatemi|mi trovate al|mi può chiamare|mia mail|mia email|mio indirizzo|sono raggiungibile|mi chiamo|mio nome|telefonatemi|rispondo al',
  strangers:
    'amazon|fedex|ups|usps|dhl|dpd|gls|hermes|evri|tnt|yodel|royal mail|paypal|ebay|poste italiane|poste|bartolini|brt|sda|corriere|vicino|vicina|marito|moglie|figlio|figlia|amico|amica|postino|poster|foto|pallone|libro di|romanzo di|disco di|album di|cd di|maglia|vino di|via|piazza|corso|mi chiamo',
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
    vincenzo viola virginia virgilio vito vittoria vittorio viviana walter
  `,
  notNames: `
    amazon logistics logistik logistique logistica logistics support service prime team shop store inc ltd llc gmbh express post seller customer best deals care desk center centre online market trading altro prezzo negozio sconosciuto clienti servizio servizi amazon italia non il la lo gli un una venditore risponde nessuno niente diverso dalla vestito corriere società srl spa assistenza max mara
  `,
};
