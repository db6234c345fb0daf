import type { CoarseCases } from './cases.ts';

export const italianCases: CoarseCases = {
  obscene: `
    Che m3rda
    c@zzate
    pezzi di m...
    Vaffa...
    andatevene a f******o
    ma vaffanc*lo
    stronz@
    figli di put***a
    Coglioni!!!!
    mi sono rotto il c...
    che cazz
    porco d.
    mannaggia la p*ttana
    schifo di m*rda
    una c****a
    sti stronzi
    teste di caxxo
    caxxo
    minkia
    bastard1
    vadano a cagare
    dio bestia
    inculati
    fottuti bastardi
    ladri di merda
    Ma che cazzo avete spedito
    c*zzo
    ca**o
    c@zzo
    c4zzo
    c...o di venditore
    c a z z o
    kazzo, taglia sbagliata
    cazzzzo
    cazzooooo
    caz-zo
    testa di c.
    teste di cazzo
    una cazzata
    sono incazzato nero
    non funziona un cazzo
    sto cazzo di pacco
    stocazzo
    sti cazzi
    scassacazzi
    cazzeggiano invece di spedire
    del c***o
    strunz
    stronzi
    str*nzi
    stronz1
    $tronzi
    st...zi
    s.t.r.o.n.z.o
    stronzate
    stronzetti
    merda
    m3rda
    m*rda
    m...a
    merdaccia
    roba di m.
    gente di m****
    una merdata
    smerdati da tutti
    vaffanculo
    vaff@nculo
    v4ffanculo
    vaff*****
    vaffa
    v...culo
    ma vaffan
    fanculo
    'fanculo
    affanc*lo
    andate a fanculo
    vffnkl
    vfc
    andate a fare in culo
    mi avete preso per il culo
    prese per il c*lo
    culo rotto
    in c**o
    coglioni
    cogl***i
    cogli0ni
    coglionazzi
    mi avete rotto i coglioni
    rompicoglioni
    rottura di coglioni
    ci avete rotto il cazzo
    puttana
    putt@na
    p*ttana
    puttanate
    figli di puttana
    figli di p.
    figlio di p*****a
    porca puttana
    porca troia
    p0rca troia
    porco d**
    porco dio
    p.d. porco dio
    porcoddue
    dio cane
    diocan
    dio porco
    dioca'
    porca madonna
    madonna puttana
    zoccole
    mignotte
    fottuti ladri
    mi hanno fottuto 30 euro
    fottetevi
    inculata bella e buona
    mi avete inculato
    minchia tre settimane
    mink*a
    suca
    sucate
    pompinari
    segaioli
    bastardi
    b@stardi
    bast**di
    mortacci vostri
    li mortacci loro
    limortacci
    chitemmuort
    mannaggia a chi t'è muorto
    soreta
    va in mona
    va a cagare
    fa cagare
    c@gare
    che troie
    teste di minchia
    pezzi di m*rda
    pdm di venditore
    fuck, taglia sbagliata
    fucking ridicolo
    what the fuck
    wtf
    shit
    merde
    putain
    mierda
    hijo de puta
    Scheisse
    kurwa
    cyka
    arschloch
    bullshit
    futu-i mama
    muie
  `,
  mild: `
    Che palle
    mi hanno rotto le palle
    che cavolo
    del cacchio
    cavolate
    maledetto pacco
    porca miseria
    Mannaggia
    sfiga nera
    che cesso di prodotto
    belin, tre settimane
    un culo di tempo per aprirlo
    pirla io che ho comprato
    che figa di borsa, ma rotta
  `,
  hate: `
    sporchi zingari
    negri ladri
    terroni
    froci
    tornate in Cina
    cinesi di merda
  `,
  harmless: `
    scopa a vapore rotta
    la figlia di mia sorella è contenta, ma si è rotto
    fichi d'India marci
    pene d'amore, libro rovinato
    cassa altoparlante gracchia
    pizza margherita bruciata? il forno scalda male
    cavolo cappuccio marcio
    Il culatello era scaduto
    ragazzo del corriere gentile ma in ritardo
    palazzo sbagliato
    pazzo per il colore ma si scolla
    ammazzacaffè senza tappo
    mortadella scaduta
    stormo di uccelli stampato male
    merluzzo puzzolente
    bastone della tenda storto
    trota finta scolorita
    puttanesca sugo scaduto
    sugo alla puttanesca aperto
    cazzuola da muratore piegata
    devi scopare due volte il pavimento
    la scopa perde setole
    scopa elettrica scarica, scopino rotto
    Lo scopo non era questo
    fichi secchi ammuffiti
    fico d'India marcio
    marmellata di fichi aperta
    che fico il colore, ma si è rotto
    una figata di lampada, però non si accende
    figurine mancanti
    fighter in miniatura senza ali
    Figaro, il gatto di peluche, scucito
    fiches da poker graffiate
    cazzuola storta
    cazzuole arrugginite
    un cazzotto al sacco e si è scucito
    Cazzago San Martino, consegna mai arrivata
    culla instabile
    culatello scaduto
    culo di bottiglia scheggiato
    fondoschiena del pantalone scucito
    articolo, veicolo, calcolo, ridicolo
    ridicolo imballaggio
    acculturarsi è difficile con un libro senza pagine
    occultare il cavo è impossibile
    inculturazione, saggio rovinato
    merenda schiacciata
    Merano, carta strappata
    smerigliatrice ferma
    commerciale, merce, mercato
    emerge acqua dal tappo
    strozzapreti rotti
    stroncature, libro rovinato
    stronzio nella scheda tecnica dell'acqua
    stronzio 90 sul manuale di chimica, pagine mancanti
    troiano, cavallo di Troia in legno crepato
    Troia in Puglia, pacco mai giunto
    Troisi, cofanetto senza un disco
    zoccoli di legno spaccati
    zoccolo del mobile scheggiato
    puttino di gesso rotto
    puttini senza ali
    putto in ceramica scheggiato
    mignon di liquore vuota
    mignolo, guanto scucito
    coglitrice per olive piegata
    raccoglitore ad anelli piegato
    raccogliere i pezzi
    cagliata acida, caglio scaduto
    Cagliari, isola, non coperta
    cagnolino di peluche scucito
    pompa dell'acqua guasta
    pompelmo ammaccato
    segatura ovunque
    sega circolare senza lama
    seghetto smussato
    palle di Natale rotte
    palla da basket sgonfia
    palle da tennis molli
    balle di fieno in miniatura
    Belinda, la bambola, ha un occhio storto
    cavolfiore, cavoli e verza marci
    cavolo nero appassito
    accesso, successo, processo, eccesso
    eccessivo il prezzo
    la vite passa attraverso
    tettarella bucata
    seno: coppetta assorbilatte rigida
    pene: modello anatomico incompleto
    pene d'amor perdute, edizione rovinata
    penne scariche
    ano nuovo? anno nuovo, agenda vecchia
    anello, analisi, analogico
    analisi dell'acqua: strisce scadute
    vulva e utero del modello scambiati
    cacca finta troppo piccola
    cacciavite spuntato
    fallo di reazione, il videogioco si blocca
    fallo presto, grazie
    fitta rete di graffi
    una fitta al braccio dopo aver usato il manubrio
    verga dell'albero della nave in miniatura spezzata
    negroni kit incompleto
    Negramaro, disco rigato
    nero, non bianco
    negrita rum bottiglia rotta
    finocchio selvatico secco
    finocchi marci
    mongolfiera di carta strappata
    Mongolia, guida vecchia
    ebreo errante, romanzo con pagine bianche
    porco spino? porcospino di peluche
    porcellana scheggiata
    porcini ammuffiti
    maiale in salvadanaio rotto
    Madonna, cd graffiato
    statuetta della Madonna scheggiata
    dio greco in gesso, braccio rotto
    Dior, profumo aperto
    dio c'è, il libro è rovinato
    succo fermentato
    voto *** su *****
    3** su 5
    prezzo 12,** diverso
    cioè...boh
    va beh...pazienza
    T-shirt ristretta
    p. es. mancano le viti
    P.D. sulla fattura, errore
    s.r.l. sconosciuta
    C.A.P. sbagliato
    cod. CZZ-100
    codice MRD-20
    con tutto il rispetto
    con calma
    bite per denti troppo grande
  `,
};
