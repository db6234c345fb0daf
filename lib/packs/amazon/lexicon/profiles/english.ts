import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Frequent words and letter runs of English comments, accents folded. Source: our own corpus, 2026-11. */
export const english: LanguageProfile = {
  language: 'en',
  words: `
    the a and it i in to s on is of my for was t they one with seller at that this had not two as so out like from
    up off you came all after but ve by days shop back sent are got wrong when day says than has have delivery
    them too an left three been were first ordered box be doesn there nothing about never said over its half took
    asked refund then don time bag what can won weeks bought every only still down return week order just parcel
    we now through new late another good again before four go arrived here which if told because get very within
    even though money different your already into more same right these month ten missing driver without under put
    delivered five courier gave case snapped old other say third re side quick did where dead phone nice dog next
    water opened gone light didn price until isn lid work picture way send full much went inside hour flat well
    size cracked small used smells bottle glass paper ll paid twice night store number bent someone nobody carrier
    would slow who away door else loose read th own itself reply stick lovely cut wouldn open stopped sound wont
    broken card fit our gets hot could since postage colour handle any strap both how broke bad split their wet
    everything battery smell wheel needed should big free let hold black look turned promised nine pay label
    answer straight hair refunded great shipping looks years offered corner meant round wasn make plastic buy
    whole does know turn disc morning stars his plug tin take she call hard front company short people times home
    thing cat poor screen better rather book fell bit thin couldn rain ever monday mine must twenty somebody see
    want cost why leaks need thanks vendor feet paint works print email glue run dry eight enough wait something
    customer ship ask skin tho tea gift quality going keeps room cardboard worn shade tuesday green sold bits
    shows fault model returned cold white rubber wear bottom holes line looked between copy closed received item
    product shipped find address wanted blue each bed evening lamp seat pump neck keep needs cheap fits office
    head empty across leg comes leaves dust drive padding thought shame seam badly hours oil torn foot soft lining
    pounds although house love package tried posted charged lock working credit pair stay found bags goes thank
    coming ones pan while wrote heard sheet hole sticks gives everywhere clean waiting claims window give anything
    feels takes grey chair corners supplied hands instead emailed ripped sun dropped marks always envelope
    exchange replacement given asking fee power looking some bulb match coat food packed leave printer socket blew
    seal cream described play being longer thirty slide apology dark road mind eleven early emails failed makes
    become write tray lens cant remote pad lead above ink leaked brown dispatch leaf bend fall roots packing
    thursday sat expected threw refused lady rude postman either answered pressure clearly warehouse handling shoe
    doesnt mid yellow mirror scratched chain shut expensive apart feel close quid think less useless cartridge
    stripped written response miles taste printed single listing loses wall drops rang smashed mistake polite
    blade fence cup stays warped chipped daylight thread powder carpet screws twelve runs drips neighbour arrival
    sheets us held today wife button called kept contacted faulty sunday bubble sticker fabric letter buckle
    proper wrapped crack release toy reach later behind together smaller packaging paying doing haven boxes
    basically press fortnight whenever middle however blunt brake scent washing burnt uk arms street jar dented
    class brilliant birthday wheels invoice saw delivers life report many charger rubbish rust show soup quiet
    mean weak charging standard desk level floor bulbs properly fish squeaks popped fitted dried slips plate
    complained tell wednesday customs stiff friendly along roof knock signed clamp warranty yet sealed decent walk
    wood grip child spare hinge firm tips try ended shelf cord few edge tyre boots factory advertised spring
    crooked load mint those glasses myself stale frame speed worked dear high buying around brand legs screw
    replied receipt supposed quickly wash daughter peel crumbs telling near christmas sheds burst check
  `,
  runs: `
    d$ ed$ y$ ing$ th sh oo ly$ ly ^th ow ^sh ted$ ted w$ ry wh the ay$ ght igh ks$ ear ty ry$ ^wh lea oun ped$
    ty$ ked$ ked ight ting she tc hea ther thi sed$ ght$ hed tch sho king ow$ ook ned$ ^sho led$ th$ oa sh$ day
    red$ eat ned hed$ pped eas sw ^lea ^sl eed oth ever day$ ey wn whe id$ ^hea hou atch atc ded$ ^sw ugh aw oke
    low een ish ery ^thi eak wr ny thin hing dg ound ys ew$ ead$ ^wr ered own eel ged$ ash ip$ ic$ eal ough oot
    loo tle roo ^sha ws tho ount een$ ^ea old sted wn$ cked thr dy$ ear$ ws$ lly tch$ eet shed ould lly$ ^thr ys$
    cks$ ap$ ms$ read rack side gh$ ^she ery$ ^tw eep ips$ ^whe mp$ cket boo very tle$ own$ othe ood ath dge$ any
    old$ ny$ row wee whi
  `,
};
