import type { CoarseCases } from './cases.ts';

export const englishCases: CoarseCases = {
  obscene: `
    Service ควย
    f&&king thieves
    What the actual f^ck
    this seller is a c-u-n-t
    sh!tshow from start to finish
    Total B*llocks
    lying sack of sh*te
    a shower of w@nkers
    F&#k this
    Fkn joke mate
    you absolute melt, fuck off
    Sh*t packaging, sh*t product
    Piece of $hit
    motherf***ing thieves
    a$$hat never replied
    Stupid b!tches in customer service
    f...ing useless
    They can shove it up their a$$
    Bloody wankerz
    Bhosdike seller sent fake product
    Madarch*d seller
    Kutte kamine seller, gaand maar li
    complete d1ck
    effing useless
    Dickheads all of them
    what a load of sh🤮t
    for fucks sake
    fuk u seller
    bollocks
    Fucked up my order twice and blamed the weather
    fuckin useless, the lid does not even close
    motherfuckers kept my deposit
    unfuckingbelievable, sent the left shoe twice
    Absofuckinglutely not what I ordered
    what a clusterfuck of a return
    go f yourself
    f'ing joke of a seller
    f-ing joke of a seller
    effin liars
    eff off with your excuses
    f**k this shop
    F*** these people
    f*** you and your restocking fee
    fck this, I want my money
    feck off? no, fuck off
    fvck this seller
    fu¢k off
    phuck them
    f u c k i n g scam
    F.U.C.K. this store
    f-u-c-k them
    f_u_c_k_e_r_s
    fu ck this place
    fuuuuuuck no reply
    f🤬ck this shop
    f#ck em
    f@ck em all
    f--k them
    f..k them
    f-ck this store
    f•ck this store
    fuсk this shop
    sh*t quality
    sh1tty service
    5hit seller
    $hit show
    sh¡t service
    what a s**t show
    s*** service
    sh--t
    sh..t
    sh-t happens but three times?
    s h i t e
    shiiiit
    bullsh!t tracking number
    bull$hit excuses
    complete and utter shite
    Shitebags the lot of them
    no shit sherlock, a box needs tape
    ratshit aussie seller
    you lying gobshite
    full of sh💩t
    this $h!t is broken
    assholes, every one of them
    a$$hole seller
    @sshole
    a-hole seller
    a**hole
    ass hole will not answer
    arse holes
    shove it up your arse
    stick your voucher up your ass
    kiss my ass
    dumbasses packed it upside down
    what an asswipe
    cunts
    c*nt
    c**t of a seller
    cnuts the lot
    b!tch never answers
    bi*ch sent me a brick
    biatch
    son of a b*tch
    biiiitch please
    lying bstards
    b@stards
    thieving b******s
    wankers
    w*nkers
    a complete bell-end
    knob head in the warehouse
    dick head refused the return
    what a dick move
    d1ckhead
    d!ck seller
    such a prick about the refund
    twats
    stupid tw@t
    absolute fuckwits
    mofo took my money
    mofos
    mf'er sent a used one
    wtf is this
    WTF???
    W.T.F. is going on
    w t f
    what tf is this
    stfu and refund
    gtfo with the restocking fee
    FFS just reply
    idgaf about your apology
    gfy seller
    you suck balls
    suck my d*ck
    total horse shit
    bhenchod seller
    behen chod
    Madarchod company
    chutiya banaya hamko
    chutiyas
    saale harami madarchod
    kurwa, where is my parcel
    suka blyat where is my parcel
    cyka blyat
    putang ina mo seller
    tangina naman
    siktir git, refund me
    amk where is my order
    malaka seller
    caralho, broken again
    puta madre, broken again
    merde alors, wrong colour
    putain de colis
    Scheisse, wrong size
    vaffanculo, no refund
    хуй вам, give my money back
    сука, no reply
    씨발 wrong item
    kuss ommak seller
    jävla skit
    klootzak of a seller
    perkele, wrong size
    đụ má seller
    傻逼 seller
    bollocks to that
    pile of bollox
    get stuffed you wanker
    Jesus fucking Christ
    thieving gits and fucktards
    𝒇𝒖𝒄𝒌 this
    ｆｕｃｋ
    ⓕⓤⓒⓚ off
    shıt shop
    You are a sack of shit
    a shitload of scratches
    batshit crazy seller
    bitchass seller
    arsewipe
    shithousery
    pissflaps
    cocksuckers
    douchebags
    what a jerkoff
    jagoff seller from Pittsburgh
    shitcunt
    go get fucked mate
    bloody fecking shite
    ya wee fuckers
  `,
  mild: `
    Seller sent me old crap
    crappy box
    damn slow
    dammit, late again
    bloody useless
    bugger all in the box
    pissed off with the wait
    taking the piss
    this pisses me off
    can't be arsed to answer
    half-assed packing
    pain in the ass to return
    pain in the a**
    goddamn slow
    slow af
    BS excuses
    lots of b.s.
    freaking joke
    friggin joke
    pillock in dispatch
    what the hell is this
    screw you guys
    cock-up with the address
    sucks ass
  `,
  hate: `
    lying chinks
    typical thieving gypsies
    f*cking pakis
    go back to India
    dirty jews
    never buy from these n*ggers
    fag seller
  `,
  harmless: `
    The cockerel weathervane lost its tail
    Grandma Fanny loved it but it broke
    Titanic model kit missing parts
    Assorted screws all wrong size
    The basset hound figurine chipped
    Order 112-FCK is a code on the label
    Beaver tail soap smells odd
    The dickey bow tie frays
    Puss in Boots DVD skips
    Buttplate on the rifle stock is cracked
    Therapist finder book came late
    Pen island brand pens leak
    Analog clock stopped
    Cummins engine part did not fit
    Wang brand printer jammed
    Kunststoff cover broke
    Two for $** deal was fake
    4* seller, 3* product
    wait.. is this the right size?
    I live in Scunthorpe and it came from Penistone
    Delivered to Cockermouth instead of Lightwater
    Sussex, Essex and Middlesex are three different counties
    The shuttlecock lost its feathers
    Cockpit canopy cracked
    the cocktail shaker leaks
    The weathercock is bent
    Stop cock drips at the joint
    the ball cock in the cistern sticks
    cock pheasant print has the wrong frame
    Cocker spaniel bed too small
    Peacock feather cushion shed everywhere
    Dick was helpful on the phone but the sofa never came
    Moby-Dick arrived with a torn cover
    I ordered a Philip K. Dick novel and got a cookbook
    Dick Francis paperback, pages missing
    Dick's Sporting Goods sells the same for less
    tin of spotted dick was dented
    Fick's law is misprinted in the textbook
    The shiitake growing kit stayed bare
    Shih Tzu coat too tight
    Shitake mushrooms were stale
    bass guitar strings snapped
    The grass seed did not grow, classic
    Assembly took four hours, brass screws missing
    assess the damage yourself
    Assam tea tastes stale
    Assassin's Creed disc was scratched
    SKU ASS-100 does not match the picture
    Order ID FUK-20 shipped from Fukuoka
    model F4CK200 hums
    A4 and A5 refills, 5h1p code
    Paid $** more than listed
    I rate it *** out of *****
    ***** stars? no, * star
    2/5 ** for postage
    10 * 12 * 3 cm is what I ordered
    size M/L came as S/M
    S M L XL all look the same
    the blue tits never used the nest box
    tit for tat with the return form
    a titanium mug that rusts
    The title page is torn
    Tits and finches ignore the feeder
    the needle pricks my finger each time
    pin prick holes in the paddling pool
    cactus prickly as described but dead
    cat's name is Pussy Willow, the tag says Billow
    pussy willow stems were snapped
    Pumpkin carving: butt of the knife came loose
    water butt leaks at the tap
    butter dish chipped
    the button came off
    hello, where is my parcel
    Hellmann's jar broken
    shell cracked
    seashell bracelet too small
    Shell garage voucher missing
    clockwork dickory dock toy stopped
    Hancock, Hitchcock and Babcock box set has one disc missing
    analogue dial stuck
    the analysis software will not start
    anal gland wipes for the dog dried out
    anatomical model: penis and vagina parts do not fit
    breast pump lost suction
    nipple of the bottle is too hard
    vulva and uterus models were swapped
    sextant lens is scratched
    sexy dress, seam tore
    unisex gloves far too big
    Sex Pistols LP is warped
    scrap metal quality
    scrapbook pages wrinkled
    damson jam leaked
    Dammam seller sent it late
    bloodhound collar broke
    Bloody Mary mix tastes flat
    Hells Bells LP skipped
    Bastard file is blunt
    Dog breeding book: chapter on the bitch in whelp is missing
    niggardly portion of tape
    Montenegro flag was upside down
    snigger all you like, the toy broke
    chinks of light come through the blind
    a chink in the armour of this helmet
    flame retardant coating smells
    spick and span it was not
    Fukushima apples? Fukuoka noodles were broken
    Phuket magnet cracked
    mist spray nozzle blocked
    wet wipes: pissaladiere tin dented
    Pissarro poster creased
    swank bag, but the zip jams
    bollard light cracked
    salad tosser handle broke
    rear end of the bike bent
    half hour assembly
    fun for kids but pieces missing
    it is... just... late
    so..it took six weeks
    t-shirt shrank
    Wi-Fi e-reader with f-stop dial
    F-150 floor mats do not fit
    U.S. plug, not U.K.
    P.O. box label missing
    A.S.A.P. please
    f. e. the cable is too short
    C D E F keys stick
    f sharp key on the piano sticks
    I bought it for my son, a bc of the alphabet was missing
    BC Canada address was fine yet it came late
    MC size medium
    B.C. era coin replica is plastic
    AMK brand charger died
    Turdus merula bird call toy is silent
    Hoarfrost lamp flickers
    Cumin jar half empty
    cum laude sash misspelled
    magna cum laude frame cracked
    dyke drainage pump failed
    Van Dyke beard oil leaked
    faggots in gravy tin was bulging
    fagioli soup tin dented
    gay pride flag was torn
    black bag, white one was ordered
    Arsenal scarf faded
    arsenic test kit expired
    parsed the manual twice, still no sense
    coarse sandpaper instead of fine
    hearse model lacks wheels
    bum bag strap ripped
    screw the lid tightly and it still leaks
    screws missing
    effing and blinding is not my way, so: please reply
    the mother board is dead
    Mother Fuchsia seedlings wilted
    Count each piece: three missing
    Country life butter dish
    Hoe handle snapped
    garden hoes bent
    slag glass bowl chipped
    nut cracker jammed
    ballcock washer leaks
    POS system printer will not pair
    bs 1363 plug is missing
    poo bags tear
    cat litter: urine smell stays
    toilet seat cracked
  `,
};
