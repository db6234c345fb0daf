import type { PersonalCases } from '../cases.ts';

export const italian: PersonalCases = {
  IT: {
    sellers: `
      Al telefono si è presentato come {Barnaba Torriglia} e mi ha detto di rileggere il manuale.
      Tre mail, tutte firmate {Filippa Vescovelli}, tutte inutili.
      {Cordelia Rovereschi} dell'ufficio resi mi aveva promesso l'etichetta lunedì
      Un tale {Ignazio Pellegrotti} mi ha telefonato a cena per le due stelle
      Mi hanno passato {Marisa De Santis Volpato}, responsabile soddisfazione clienti
      Risposta maleducata della dott.ssa {Enrichetta Querciola}
      {Fiorenzo D'Alembra} mi ha detto di comprare meglio la prossima volta. È il padrone.
      {Tobia Chittaro-Savi} (il titolare) ha discusso per 4 euro
      Secondo {Lisandro Corvaro}, capo magazziniere, il pacco è partito integro.
      {silvestro granduca} del negozio dice che l'ho rotto io
      la titolare, una certa {Agnieszka Wroblewska}, ha urlato al telefono
      {Vendelino P. Astori}, Direttore Commerciale, mi ha mandato una lettera standard.
      L'operatrice {Delfina Ravelli} ha chiuso la pratica due volte
      STATE ALLA LARGA. {EDMONDO ARCASTELLI} GESTISCE QUESTA TRUFFA DA CASA
      Ho scritto alla fondatrice, {Priscilla Nakamura-Boldi}, mai risposto
      Il vostro dipendente {Gedeone Marcabruni} mi ha riattaccato
      Cordiali saluti, {Monterano degli Aschi}, ufficio vendite. Tutto qui.
      Nel pacco un biglietto sgarbato di {Rosmunda Ticchielli}, la proprietaria
      Il venditore si fa chiamare {Geremia Orini Strada}, informatevi
      Ho chiesto un superiore e mi hanno dato {Kwame Adjei-Olmo}, peggio ancora.
      La signora che prepara gli ordini, {Beatrice Lomondi}, ci aveva messo un cartoncino
      La persona incaricata si chiama {Taddeo Broccoletti} e non rimborsa.
      È {Yusuf Karadeniz} che firma le risposte. Nessuna è servita.
      Rimborso negato da {Orazio Pennalighi}, capo assistenza
      il signore del centralino ({Ruperto Vandersloot}) si è messo a ridere
      il tecnico {Zoltan Berecz} mi ha detto di soffiarci sopra
      il loro sig. {Ambrogio Tidoni} dice che l'usura è normale
      Il suo nome è {Percivalle Dumori} e si tiene i soldi
      {Sunniva Allgrimi} dell'assistenza clienti scrive «non è un problema nostro»
      Bella lampada, e {Araminta Fosco Greve} che segue gli ordini è gentilissima
      il proprietario è {aurelio macchiavelli} e dà la colpa alle poste
      L'assistenza (una {Leopoldina Strani}) insiste che la crepa è voluta
      Il mio interlocutore, {Agostino Pimpinelli}, non ha voluto sentire ragioni
      provate a chiamare lo {02 5550 6320} e fatevi due risate
      unico contatto un cellulare, {333.000.7108}
      {(+39) 02 5550 4410}: segreteria piena da marzo
      il centralino {0 2 5 5 5 0 7 7 4 1} squilla a vuoto
      {zero due cinque cinque cinque zero uno due due quattro} dice il biglietto, muto
      SMS dal {+39 333 000 1290}: «tolga il commento»
      scrivete a {ollis.trenti(chiocciola)lanternarame(punto)example}, decide lui
      {reclami @ lanternarame . example} torna sempre indietro
      la sua mail privata: {o.merlo chiocciola lanternarame punto it}
      mi ha chiesto le foto a {LANTERNA.RESI@CASELLA.EXAMPLE}
      Ogni risposta arriva da una {Margherita Oduya} ed è sempre no.
      Ce l'ho per iscritto da {Clemente Arrugati}: niente cambio senza nastro originale
      {Dorotea Lindi}, che gestisce il negozio online, mi ha chiesto pazienza
      L'addetto ai resi {Gioacchino Abernati} giura che la cassa pesava di più
      pratica chiusa da uno che si firma {Ottilio Pracchia}
      Buongiorno {Bernardo Castellani}, visto che non legge le mail: manca la cerniera.
      La direttrice sarebbe la sig.ra {Guglielmina Strauda}, in ferie fino a maggio
      ricevuta una mail da {lorenzo duffi} che mi dà del perditempo
      «Non è colpa nostra» dice {Perpetua Gozzoli} dell'ufficio reclami
      Chiamo, risponde {Caradoc Lovelli}, poi cade la linea
      Il sig. {Tarquinio Belvivere} trova la bozza «estetica»
      sono stato liquidato due volte da {Giorgiana Vitali}
      grazie a {Serafina Colle} per il rimborso, peccato per il bollitore
      Il referente è {Desiderio Ruddi-Vanni}, inutile
      Responsabile di turno: {Roderico Tuetti}.
      Firmato {Anatolio Grimberti}, la direzione.
      Malafede totale di {Leontina Vassori}, titolare
      Un tizio di nome {Emerico Sorelli} ha risposto, detto «politica aziendale» e riattaccato.
      L'addetta {Jolanda Pruiti Baez} mi ha detto che i graffi sono normali
      Stando a {Ollis Grandi} (capo spedizioni) il pacco non è mai partito.
      Il negozio è un uomo solo, {Leopoldo Ancelli}, e non ha fretta.
      Se al telefono vi capita {Ravindra Pillai}, riattaccate
      Complimenti a {Consuelo Barrientos} delle spedizioni, ha ritrovato il pacco. Rotto però.
      Il venditore in realtà si chiama {Duncan Beltempo}, sta sull'etichetta
      Due settimane di scuse da {Shirley Okonkwo}
      Tira e molla con un {Cristoforo Malinoschi} che non ha ceduto
      «La sua fiducia ci onora», {Trevor Inglenotti}, Esperienza Clienti. Certo.
      la signora lì {patrizia olimbrocchi} è maleducatissima
      {Milo Santangelo} e la sua squadra non dovrebbero vendere vetro
      Richiamata promessa da {Bettina Crovi}, aspetto ancora.
      Ho avuto al telefono la responsabile, {Ulderica de Berensi}: una vergogna
      Parlato col sig. {Gualtiero Iessi Carnera}, nessun aiuto
      Due mesi di «ce ne occupiamo» da {Ciro Attenberghi} dell'ufficio clienti.
      Mi hanno trasferita a {Lucinda Farrò}, che mi ha lasciata in attesa
      L'etichetta non è mai arrivata anche se {Bradley Okafor} giurava di averla spedita
      La moglie del titolare, {Natalia Brzezinski}, sta al telefono e insulta
      Il venditore è {Gerolamo Tillinghi}, lavora in un garage
      {Ugo Pemberli} mi ha scritto per scusarsi. Gentile. Il frullatore resta morto.
      Ha firmato la mail una certa {Marta Bramante}, e nessuna scusa
      Risposta firmata da {Ettore Lavalli}`,
    others: `
      Pensavo di aver ordinato la biografia di Rosmunda Ticchielli, è arrivato un ricettario.
      Mancano le pagine da 40 a 56 nel giallo di Imogene Artuso.
      Il narratore, Giuliano Farris, borbotta per tutto l'audiolibro.
      Le illustrazioni di Margherita Solvi sono sfocate
      La bambola si chiama Clara Vinselli e perde un braccio
      La mia borsa Eleonora Vanzi ha perso la tracolla
      «Nonna Odilia Ferrando» doveva essere inciso, hanno scritto «Odetta»
      Comprato per mio nipote Oscar Fontana, rotto in una settimana
      Il corriere Davide Utini l'ha lasciato sotto la pioggia
      L'autista BRT, un certo Martino Coli, l'ha lanciato oltre il cancello
      il vicino Gerardo Pitti l'ha tenuto una settimana
      Mia figlia Sofia Langella ha pianto quando si è staccata la ruota
      Pacco intestato a Pietro Allieri, non a me
      Poster di Marilyn Monroe arrivato piegato
      La biografia di Steve Jobs puzza di fumo
      Cofanetto Alberto Sordi, disco 3 illeggibile
      Spedizione 8R 00022 51133 40112 ferma
      Lotto 22-0419-7783 scaduto da marzo
      Il ricambio 02-5550-6320 non va sul modello 2014
      EAN 8 012345 678900 sull'etichetta, dentro altro
      Rimborso su IBAN IT60 X054 2811 1010 0000 0123 456 mai arrivato
      5000 6000 7000 lumen dichiarati, 300 al massimo
      Il termometro segna 38,3 37,1 36,5 35,9 in un minuto
      Ordine 405-1234567-7654321 ancora in preparazione
      120 200 14 cm non corrispondono
      Lasciato in viale Abramo Lincoln, a due chilometri
      consegna dal 12 01 2026 al 15 01 2026 dicevano
      parlato con Armonia, gentile ma inutile
      il titolare Tony ha rifiutato
      Firmato «Il team Lanterna Rame»
      Servizio Clienti Reparto Resi non risponde
      Il venditore è a Hong Kong e il pacco a Los Angeles
      Costume Capitan Jack Sparrow, cucitura saltata
      Mister Potato senza orecchie
      Dottor House cofanetto graffiato
      Film del regista Paolo Sorrentino, disco rigato
      Mi chiamo Giuditta Carraresi e rivoglio i soldi
      Chiedi Isaac Asimov e ti mandano Ron Hubbard. Libro sbagliato.
      Venduto come Carlo Pignatelli, l'etichetta dice Primark
      Restituito alla Zona Industriale Nord, mai rimborsato
      Il profumo Laura Biagiotti è annacquato
      Il protagonista, Luca Merivoglio, diventa Lucio a pagina 90. Trascurato.
      Il postino, Colino Bretti, mi ha detto che dormiva al deposito
      Da Amazon una Sandra Breventi mi ha detto di aspettare
      mio marito Alano Vitturi ha chiamato due volte
      La stilista sarebbe Ottolina Grassi, la cerniera è pessima
      autografo di Roberto Baggio, stampato
      Il venditore ha mandato il calendario Laura Pausini del 2019
      Capo Plaza felpa scolorita
      Responsabile Qualità Numero Sette scritto sul cartone
      Consegnato in via Vittorio Emanuele a Bernardo Tissi, mai visto
      Ispettore Gadget, braccio rotto
      vino di Paolo Scavino che sa di tappo
      statuina di Padre Pio senza mano
      ha firmato il custode Michele Dupri al posto mio
      Direttore D'Orchestra carillon muto
      il cuscino Commesso Viaggiatore è piccolo
      la Signora Fletcher in DVD è in inglese
      Il disco di Fabrizio De André salta
      Il libro di cucina di Dorotea Lindi è arrivato strappato
      Ricevuta la stampa di Gioacchino Abernati invece dell'altra
      Il cartello dice «Nils e Ottilia», volevamo Niels
      Pacco lasciato da una sig.ra Guglielmina Strauda al 40
      L'autista DPD Lorenzo Duffi è stato perfetto, la tazza no
      Sull'etichetta c'era Bernardo Castellani, Lecce, non sono io
      Mia moglie Giorgiana Vitali voleva il blu
      Il colore Eleonora Grigia non somiglia
      Lasciato in piazza Rosa Parks
      Fermo alla dogana di Milano Malpensa
      Costume Sir Lancillotto, spada rotta
      Vinile: ordinato Nina Simone, arrivato Norah Jones
      La mia banca Intesa Sanpaolo dice che non è arrivato nulla
      Altroconsumo mi dà ragione
      Il venditore Tipico Cinese, nient'altro
      Babbo Natale Gigante sgonfio
      Capo Horn giacca scucita
      Modello 333-000-7114 al posto di 333-000-7115
      Da Amazon Tommaso Malli mi ha rimborsato, loro no
      Il mio padrone di casa Gianni Obermanni l'ha ritirato
      La signora Maria del piano terra ha preso il pacco
      Gioco Indovina Chi Paolo Rossi manca di carte
      Lo chef Carlo Cracco ha messo la firma su questa padella che si graffia
      La tazza Emma Bridgewater è arrivata scheggiata, rimborso in tre settimane
      I miei stivali Paul Green rifiutati come reso
      Ho scritto due volte per l'abito Vera Wang, nessuna risposta
      Il venditore dice che il Gianrico Carofiglio è un tascabile
      Ritirato da Emerico Sorelli alla portineria del mio palazzo
      Mi chiamo Jolanda Pruiti, ordine di maggio, nessuna risposta
      Spedito a Ollis Grandi di Trani, non a me, e nessuno risponde
      Mio figlio Milo Santangelo li ha chiamati, niente
      Biglietto di grazie per un ordine di Marcella Dellacorte, cliente sbagliata
      Il mio avvocato, Duncan Beltempo, vi scriverà
      La mia fisioterapista, Anita Rao, me lo sconsiglia
      Le scarpe Mary Jane si sono rotte, niente rimborso
      Sulla penna «Grazie Mister Dan Molinari», doveva essere Don
      Il venditore ha detto che Santa Fe era esaurito
      Contattate Leroy Merlin o Brico Center per i ricambi
      Servizio Assistenza Inesistente
      Buongiorno, Prodotto Non Conforme, Grazie
      Il libro firmato Andrea De Carlo è falso, il venditore nega
      L'edizione di Clemente Barrini ha mappe sfocate
      La signora delle poste, Lucinda Farrò, dice che non è mai stato scansionato
      Il mio ragazzo Bradley Okafor l'ha messo una volta, strappato
      L'etichetta è intestata a Norberto Ovesti di Bari, io vivo a Como
      La camicetta Anna Maria si è ristretta
      Il pacco lo ha firmato una certa Marta Bramante, mai vista
      Mail del corriere firmata da Marta Bramante`,
    own: `
      ho lasciato il mio fisso 02 5550 3371 due volte, mai richiamata
      Il mio cell: 333 000 2015, aspetto
      avete la mia mail, jo.lettrice@casella.example
      ecco di nuovo il mio numero 333 000 1180
      Gli ho dato il mio cellulare, il 333 000 7710, tre volte
      Rispondetemi a r.cliente@casella.example`,
    unclear: `
      Vittoria Ellinghi. Mai più.
      Non fatevi fregare da Sebastiano Crevoli
      Vergognati, Bertrando Colletti!
      Cordiali saluti, Giuditta Carraresi`,
  },
};
