import type { CoarseCases } from './cases.ts';

export const frenchCases: CoarseCases = {
  obscene: `
    Bande d'enc*lés
    put*in de merde
    vous vous foutez de ma gueule
    Bordel de merde
    Quel c*nnard
    fils de p.
    c'est d'la m*rde
    service de m€rde
    j'en ai rien à foutre
    enfoirés de voleurs
    sal*perie de vendeur de merde
    Allez vous faire v...
    espèce de s*lope
    casse-toi connard
    P*tain
    c'est quoi ce bordel putain
    trou d'uc
    tas de m.rde
    nique sa mère
    couilles molles
    enc*lé
    put…
    tabarnak de câlisse
    des branleurs
    va chier
    Vendeur de merde
    Quelle merde ce mixeur
    m*rde alors
    m3rde
    m€rde
    m...e
    M**** de colis
    merdique du début à la fin
    m e r d e
    mer-de de produit
    mèèèèrde
    meeeerde
    mrd, encore cassé
    Produit de m.
    Service client de m...
    emmerdeurs
    ils m'emmerdent avec leurs formulaires
    quel merdier ce suivi
    Putain, encore en retard
    p*tain
    put@in
    p.u.t.a.i.n
    putaiiiin
    ptain de colis
    ptn c'est pas le bon
    put1 de vendeur
    fils de pute
    fils de p***
    FDP
    f.d.p
    filsdeputes
    sales putes
    bande de salopes
    s*lope
    salop de vendeur
    salauds
    $alaud
    connard
    c0nnard
    con****
    conn@rd
    con-nard
    connasse du service client
    connards de voleurs
    gros con
    bande de cons
    bande de c***
    vous êtes des cons
    pauvre conne
    prenez-nous pas pour des cons
    enculés
    encul*s
    3nculés
    enc**és
    enkulé
    espèce d'enc...
    va te faire enculer
    va te faire foutre
    allez vous faire foutre
    allez vous faire f*****
    allez vous faire mettre bande d'enflures de merde
    VTFF
    vtff le vendeur
    nique ta mère
    niquez vos mères
    n1que ta mère
    NTM
    ntm le sav
    je me suis fait niquer
    fait chier
    ça fait chier d'attendre
    à chier
    produit à chier
    vous me faites chier
    fais ch**r
    casse-couilles
    ils me cassent les couilles
    j'en ai plein les couilles
    c'est de la couille
    foutage de gueule
    ils se foutent de ma gueule
    foutage de g*****
    ta gueule
    fermez vos gueules
    TG le vendeur
    trou du cul
    trouduc
    mon cul oui
    livraison express mon c**
    bite au cirage
    suce ma bite
    sucez moi la bite
    branleurs
    petits branl*urs
    enf**rés
    bâtards
    batar de vendeur
    pétasse
    poufiasse du standard
    tabarnak, encore brisé
    tabarnac de vendeur
    câlisse de livraison
    crisse de colis, ostie
    ostie de marde
    esti de cave
    c'est de la marde
    hostie de câlisse
    mangez de la marde
    décâlissez
    viarge, encore en retard
    Godverdomme, de la merde
    shit, mauvais colis
    what the fuck
    fucking vendeur
    wtf ce colis
    puta madre, encore cassé
    zebi, rien reçu
    wallah nik mok
    nik zebi le vendeur
    kurwa, cassé
    vaffanculo
    wesh sa mère la pute
    ta race
    sa race le livreur, connard
  `,
  mild: `
    je m'en fous de vos excuses
    Quel bordel
    C'est chiant
    c'est con, il manque une vis
    une belle connerie
    saloperie de machine
    Fichu produit, foutu en deux jours
    une fermeture à la con
    Zut alors
    maudit vendeur
    un colis dégueu
  `,
  hate: `
    sales arabes
    sale juif
    bougnoules
    bande de bicots
    sales pédés
    tous des gitans voleurs de poules, sales gitans
  `,
  harmless: `
    les bites de mouillage sont rouillées
    la chatte de ma voisine
    culbuto cassé
    console retardée
    Le pain bâtard est rassis
    le conte est bon mais pages cornées
    marque Bic, stylo sec
    une ampoule foutraque? non, elle clignote
    putter trop lourd
    garde-fou branlant
    pot de miel fendu
    javel renversée
    Connecteur cassé
    Concours perdu
    la sauce chien est périmée
    Nickel mais trop petit
    encollage raté
    La pieuvre suceuse de ventouse se décolle
    salade fanée
    ma chatte adore le coussin mais il sent mauvais
    La chatte est stérilisée, les croquettes sont périmées
    Chattes et chatons : la litière est arrivée percée
    cul de poule cabossé
    Un cul-de-sac, le livreur n'a pas trouvé
    cul de bouteille ébréché
    culotte trop petite
    cul-de-lampe abîmé
    culture et agriculture, livre corné
    bite d'amarrage en plastique, cassée
    Big Bite pour chien cassé
    habite au rez-de-chaussée, livré au cinquième
    bitume, débite, orbite, subite
    Con Air en DVD rayé
    Con alma, le CD, est rayé
    concombre, concert, contact, console
    La console ne s'allume pas
    chili con carne périmé
    Comic-Con : badge manquant
    conte de fées aux pages collées
    député, réputé, dispute, putois
    putter de golf plié
    Computer bag trop petit
    puits, puisque, putréfié, amputé
    salopette trop courte
    niquel ou nickel, le robinet rouille
    communique mal, technique, unique, pique-nique
    pique-nique gâché, panier cassé
    gueule-de-loup semences vides
    gueuleton raté, fromage moisi
    gueule du four trop étroite
    pédale de frein tordue
    pédales du vélo grincent
    pédalier faussé
    enculturation, livre de sociologie taché
    feutres secs
    fouet et four
    bordelais, vin bouchonné
    Bordeaux bouchonné
    bordure fendue
    chiot malade, collier trop grand
    chiots, chien et chienne
    chienne stérilisée, collerette trop petite
    chiffon, chicorée, chiens
    Couillet en Belgique, colis égaré
    coquilles Saint-Jacques fêlées
    Coquille dans le livre à chaque page
    branle-bas de combat, jeu incomplet
    ébranlé par le choc, le cadre est fendu
    table branlante
    bâtarde : une lime bâtarde émoussée
    bâtard de pain? moule à bâtard rouillé
    sauce bâtarde trop salée
    tarte Tatin écrasée
    crotte de chien : sacs percés
    crottes en chocolat fondues
    pipi au lit, alaise percée
    caca d'oie, la couleur n'est pas la bonne
    sein : tire-lait en panne
    seins sensibles, coussinets d'allaitement rêches
    pénis et testicules du modèle anatomique mal collés
    vagin du mannequin médical fendu
    analyse d'urine, bandelettes périmées
    anal ogique? analogique, cadran bloqué
    sexe du lapin erroné sur la fiche
    sextant rayé
    sucette fondue, sucer une pastille ne change rien
    sucre durci
    mouche tue-mouches sans colle
    mérou, merle, mercerie, mercredi
    merdeka 118, maquette sans notice
    Merci quand même
    queue de poêle dévissée
    queue-de-pie mal coupée
    noix et noisettes rances
    P.D. James, roman abîmé
    réf. FDP-100 introuvable
    FDP 4,90 € c'est cher
    frais de port (FDP) élevés
    FDP offerts mais article absent
    réf. NTM-20
    Suprême NTM, vinyle rayé
    note *** sur *****
    2** sur 5
    prix 12,** € affiché
    bon...mais lent
    enfin...bref
    c'est...moyen
    tee-shirt, sous-vêtement, porte-clés
    p. ex. la vis manque
    S.A.V. injoignable
    S A V muet
    t-il prévu de répondre
    tabernacle miniature ébréché
    calice en étain bosselé
    hostie : moule à hosties rouillé
    ciboire rayé
    crisser : les freins crissent
    la craie crisse
    viager, livre annoté
    zébu, zèbre en peluche décousu
    race du chien erronée
    la race Holstein, figurine
    Race Control, jeu vidéo rayé
    négroni, kit incomplet
    nègre en chemise, moule cabossé
    cochon, porc, truie en bois fendue
    chinois (passoire) troué
    riz arabe? café arabica rance
    tarlatane déchirée
  `,
};
