import type { CoarseCases } from './cases.ts';

export const spanishCases: CoarseCases = {
  obscene: `
    hijos de p*ta
    que m!erda
    vayanse a la vrga
    puta estafa
    m13rda
    c0ñ0
    gil1pollas
    una put* mierda
    HIJOS DE SU PUTA MADRE
    me cago en su madre
    j#der
    cabrón de mierda
    pinches culeros
    chinguen a su madre
    la chingaron
    pend3jos
    ctm weones culiaos
    no sean mamones
    concha de su madre
    hp malparidos
    que se vayan al carajo
    de la v3rga
    putos ladrones
    vete a tomar por c*lo
    cojones ya
    coño e la madre
    Menuda mierda
    vendedor de mierda
    mi3rda
    m**rda
    m*erda
    mier-da
    m i e r d a
    mieeeerda
    m...a de tienda
    tienda de m.
    producto de m*****
    mierdoso
    una mierdecilla
    puta mierda
    váyanse a la mierda
    vete a la m...
    hijos de puta
    hijo de p.
    hijos de p***
    hijosdeputa
    hijoputas
    jijos de su puta madre
    hijueputa
    jueputa
    HDP
    hdspm
    puta madre
    la put@ madre
    pvta madre
    p u t a s
    puto vendedor
    put0 vendedor
    la puta que los parió
    lpm
    qué putada
    joder
    j0der
    j*der
    joooder
    estoy jodido con este vendedor
    no me jodas
    jódanse
    que se jodan
    coño
    c*ño
    coñoooo
    ¡coñ0!
    cabrones
    c@brones
    cabr*nes
    c.a.b.r.o.n
    kabrones
    gilipollas
    g1lipollas
    gilip*llas
    gilipolleces
    soplapollas
    me importa tres cojones
    tócate los cojones
    c*jones
    hasta los huevos
    hasta los h*evos
    tocapelotas
    me cago en todo
    me cago en la p***
    me cago en dios
    la cagaron
    follaros
    que os follen
    que te follen
    iros a tomar por culo
    tomar por c*lo
    anda a tomar por saco, cabrón
    pinche vendedor culero
    culeros
    chinga tu madre
    chingue a su madre
    ch1nga tu m4dre
    chtm
    vales verga
    vale v3rga
    a la verga
    alv
    vrg
    verg@
    me vale madres
    pura chingadera
    chingaderas
    hijos de la chingada
    pendejos
    p3ndejos
    pend*jos
    pendejada
    no mamen
    mamadores
    mamadas
    puñetas
    andá a la concha de tu madre
    la c0ncha de tu madre
    c o n c h a de tu hermana
    la concha de la lora
    concha tu madre
    LCDTM
    conchesumadre
    ctm
    ctmre
    weon culiao
    wn ql
    qlo
    aweonao culiado
    maraco culiao
    pelotudos
    pel*tudo
    forros de mierda
    sorete
    manga de soretes
    andate a cagar
    la re puta
    gonorrea hijueputa
    malparidos
    carechimba
    mamagüevo
    mama huevo
    mamabicho
    coñoetumadre
    cojudos
    conchasumare
    singao
    pinga
    comemierdas
    zorra
    maricón el último, cabrón
    bastardos
    Fuck, talla equivocada
    fucking vendedor
    wtf
    bullshit
    shit de producto
    merda
    caralho
    filho da puta
    porra, caralho
    putain
    kurwa
    cazzo
    Scheisse
    vaffanculo
  `,
  mild: `
    como el culo
    embalado con el culo
    manda huevos
    Maldita sea
    Hostias
    tiene cojonudo el color, lástima
    un coñazo montarlo
    pinches cajas
    pinche caja
    boludos
    weón
    huevones
    mala leche
    una porquería de los huevos
    está de la chingona, no sirve
    qué perra vida
  `,
  hate: `
    putos moros
    sudacas
    chinos de mierda
    maricones
    pinche indio
    gitanos ladrones
  `,
  harmless: `
    como reloj no me vale
    cono de tráfico roto
    conos de helado rotos
    los huevos llegaron rotos
    la tela pica
    tres y pico euros
    pico de la jarra roto
    el hijo de la vecina lo usa
    la concha de la tortuga está rota
    coger la olla quema
    paquete retrasado una semana
    cojín roto
    puntas rotas
    putty color raro
    disputa abierta
    tomar por separado los comprimidos
    polvo de cacao
    verja metálica doblada
    mamá contenta, pero roto
    El cuece huevos no cuece
    huevos rotos en la caja
    la concha de vieira llegó rota
    conchas de mar astilladas
    concha para afeitar sin filo
    mi suegra Concha no recibió nada
    Concha me dijo que no llegó
    pan dulce tipo concha aplastado
    coger la taza quema
    coge polvo
    no se puede coger por el asa
    la polla de agua, figura del pájaro, rota
    pollo, pollos y pollitos
    repollo mustio
    cebolla, ampolla, ampollas en el pie
    verga del mástil rota en la maqueta
    Vergara, calle equivocada
    vergel, envergadura, vergüenza
    qué vergüenza de embalaje
    sinvergüenzas
    computadora, disputa, diputado, reputación
    imputable al transportista
    culo de vaso rayado
    culote de ciclismo pequeño
    cultura, cultivo, artículo, ridículo
    partícula, película, matrícula
    vinculo mal la cuenta con el reloj
    acción, función, canción
    pinche de cocina: gorro pequeño
    clip y pinche para el pelo rotos
    pincha el balón
    pinchos, pinchazo, pinchada la rueda
    zorro de peluche descosido
    zorra ártica, lámina arrugada
    capullo de seda, kit vacío
    capullos de rosa secos
    forro del abrigo roto
    forros polares pequeños
    cagarruta de plástico muy pequeña
    cagatió sin barretina
    caganer roto
    mamadera con fuga
    mamá no recibió el paquete
    mamón de fruta podrido
    carajillo, vasos rotos
    níquel oxidado
    niqui pequeño
    técnico, único, botánico
    follaje artificial descolorido
    folleto en chino
    follón de cables
    follones aparte, llegó tarde
    jodhpur pantalón pequeño
    joya falsa
    miércoles no llegó
    putrefacto el olor
    putt de golf doblado
    ref. HDP-300
    CTM es la marca del tornillo
    ref. CTM-22 equivocada
    LPM: litros por minuto, el caudal es bajo
    caudal de 8 lpm y no de 12
    ALV-100 no encaja
    ano nuevo? año nuevo, agenda vieja
    años esperando
    analizador de agua sin sensor
    pene y vagina del modelo anatómico
    pechos: sacaleches averiado
    tetina rota
    tetera sin tapa
    pezonera grande
    caca de perro: bolsas rotas
    pis del gato: arena mala
    culito de bebé: crema caducada
    pajarita torcida
    pajita de papel blanda
    pajas de cartón
    paja para conejos húmeda
    correa rota, correrse la tinta
    la tinta se corre
    huevera rota
    hostia de consagrar, molde roto
    hostal equivocado
    ostra de plástico
    leche en polvo caducada
    porras de la feria congeladas
    cabra de juguete coja
    cabrestante atascado
    cabritilla, guantes pequeños
    cojín descosido
    cojines pequeños
    cojinete oxidado
    coñac derramado
    coñac roto
    chinchetas sin punta
    chinela izquierda dos veces
    chino, el pantalón, pequeño
    tinta china seca
    té moruno
    moros y cristianos, figuras rotas
    negro en vez de blanco
    gitana de porcelana, abanico roto
    indio, figura del oeste, rota
    mongol fiera? globo
    perra y cachorros: arnés pequeño
    hijos de mi hermana lo usan
    la madre que compró esto quedó triste
    maricultura, libro
    mariposa rota
    con cuidado, con todo
    con la mano
    nota *** de *****
    2** de 5
    12,** euros
    pues...nada
    bueno...regular
    p. ej. faltan tornillos
    S.L. desconocida
    T-shirt pequeña
    C. P. equivocado
    d. n. i. pedido
    bite de protección dental
    concha acústica rota
    La Concha de San Sebastián, lámina doblada
    bicho de plástico roto
    insecticida: los bichos siguen
    mono de trabajo pequeño
    mamut de peluche
    chupa de cuero cuarteada
    chupete roto
  `,
};
