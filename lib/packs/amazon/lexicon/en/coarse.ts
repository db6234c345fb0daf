import type { CoarseWords } from '../../../../core/language/lexicon-data.ts';

export const englishCoarse: CoarseWords = {
  language: 'en',
  anywhere: `
    wanker*/bitchez/assholez/fuckerz | f d over/up | f ed over/up
    fuck*/motherfuck*/*fucker/*fuckers/*fucking/*fucked/*fuck/absofuckinglutely/unfuckingbelievable/abfuckingsolutely/fuk/fuking/fukin/fukking/fuker/fukers/fukk*/phuck*/phuk/fkn/fkin/fking/fker/fkers/fck/fcks/fckn/fcking/fcked/fcker/fckers/fcuk*/fvck*/fvk*/fxck*/fxxk*/fxxking/fuq/fuqq*/fuxk*/fuxx*/fack/facking/facker/feckn/foook/fuuck*/stfu/gtfo/wtf/wtaf/wtff/omfg/idgaf/gfys/mofo/mofos/mfer/mfers/mthrfckr*/muthafuck*/muthafucka*/mutherfuck*/mothafuck*/motherfcker*/motherfukr*/clusterfuck*/fucktard*/effing/effin/foad/dafuq/gtfoh
    shit/shits/shitty/shittier/shittiest/shite/shites/shitebag*/shitter/shitted/shitting/shithead*/shitshow*/shithole*/shithouse*/shitload*/shitbag*/shitface*/shitstain*/shitcunt*/shitstorm*/shitlord*/shitfaced/bullshit*/bullshite/bullsht/horseshit/batshit/apeshit/ratshit/dogshit/chickenshit/dipshit*/holyshit/*shitters/sht/shts/shyte/shiit*/shitt*/shiet/sheeit/gobshite*/bulshit*/bullcrap/sxxt/5hit
    cunt/cunts/cunty/cuntish/cnut/cnuts/kunt/kunts/twat/twats/twatty/wanker/wankers/wankstain*/wanking/bellend/bellends/knobhead*/dickhead*/dickhed*/dickwad*/dickface*/dikhead*/asshole*/asswipe*/assclown*/asshat*/assface*/arsehole*/arsewipe*/arseholed/azzhole*/ahole/aholes/a55hole*/dumbass*/dumbarse*/fatass/lardass/smartass*/bitch/bitches/bitchass*/bitching/bitchy/biatch*/biotch*/beotch*/beyotch*/bytch*/biitch*/sonofabitch*/sonsofbitches/whoreson/whore/whores/bollocks/bollox/bollix/cocksuck*/pissflap*/pissoff/douchebag*/douchecanoe*/jizz/blowjob*/handjob*/gangbang*/butthole*/buttfuck*/ballsack*/nutsack*/fuckwit*/fuckface*/jerkoff*/jagoff*/jackoff*/goddamnit/scumfuck*/bstard/bstards/basterd/basterds/bawbag*/bastard/bastards/dickless
    fu ck/cks/cked/cking/ckin/cker/ckers | f uck/ucks/ucked/ucking/ucker/uckers | fuc k/king/ked/ker | f ck/cks/cking/ckin/cked/cker/ckers | fuck ing/ed/er/ers | sh it/itty/its | shi t/tty/ty | s hite | b itch/itches | bi tch/tches | bit ch | b tch/tches | c nt/nts/unt/unts | cu nt/nts | cun t | sh t/tty | bull shit/sh | ass hole/holes | arse hole/holes | dick head/heads | knob head/heads | bell ends | mother fucker/fuckers/fucking/f | mf er/ers | m f er/ers
    son of a bitch | son of a b | sons of bitches | piece/pieces of shit | f off/u/you/ing | go f yourself/yourselves | eff off/you/this/em | fk you/off/this/em/these | eat shit | suck my/a dick/balls/cock/nuts | kiss my/our ass/arse | up your/their ass/arse/asses/arses | shove/stick/ram ~ up your/ur/their ass/arse/asses/arses/hole | what/who/how/why/where/when/wth the/tf f/tf | what/who/how/why/where/when tf | what the f/fuck/eff | pos seller | jesus f christ | go to fuck | for f sake | ffs seller/just/why/how/it/its/this/reply/answer | rat arsed/assed | bloody/ye/you/ya/wee/dirty/lying/cheeky/lazy wank | wank stain/off | dick move/moves/heads | big hairy balls | balls deep | bust my balls | suck balls
  `,
  athome: `
    ffs/fml/gfy/smegma/twatted/tosser/tossers/slut/sluts/slutty/wank/wanked/shat/fucc/cunting/arsehat/arsehats
    fook off/this/you/em | shag off | douche bag/bags | prick/pricks seller/sellers | a/such/absolute/total/complete/utter/massive/little/lying/stupid/useless/arrogant/rude/thieving/pathetic/you/bunch/these/those/fucking/cheeky/lazy/spiteful/miserable/smug prick/pricks | of pricks | utter/total/complete/right/lying/stupid/you/lazy/cheap/fat cow/slag/slags | lying/stupid/dirty/filthy/cheap slut/slag
  `,
  namesakes: `
    dick/dicks
  `,
  cutShort: `
    f/fu/fuc | piece/pieces/load/pile/full/sack/bag of s/sh | bulls/bullsh | son of a | motherf | mother f | you c/b/w | bunch of c/b/w
  `,
  mild: `
    ass/asses/arse/arses/arsed/assed/arsing/jackass*/badass/cockup/cockups/crap/craps/crappy/crappier/crappiest/craptastic/crapped/crapola/crapfest/crp/damn/damned/damnit/dammit/goddamn/goddamned/goddam/gawddamn/godamn/bloody/bugger/buggers/buggered/buggering/frigging/friggin/frickin/fricking/freaking/freakin/piss/pissed/pissing/pisses/pissy/pissant/turd/turds/bs/pos/git/gits/pillock/pillocks/plonker/plonkers/prat/prats/feck/fecking/feckin/fecked/feckers/numbnuts/fart/farts/minger/mingers/minging/lmfao/nobhead
    go to hell | what/who/how/where/why the hell | bloody hell | fucking hell | hell no | sod off/this/all/it/them | bugger off/all/it | up yours | screw you/them/these/off | get stuffed/knotted/rooted/bent | pissed off | taking the piss/mick | half assed/arsed | lazy/dumb/cheap/long/weak/slow/stupid/bad/sorry/fat/crap ass | slow/late/cheap/dodgy/rude/useless/bad/annoying/angry/mad/weird/tiny/boring/ugly/shady/sketchy/fake/broken/small af | b s | total/utter/complete/load/full/pure/such bs | bs excuse/excuses | cock up/ups | for christs/gods sake | bite me
  `,
  hate: `
    you/a/complete/total/bunch/fucking/absolute/stupid/what retard | retard seller/sellers | fag seller/sellers
    nigger*/nigga/niggas/niggaz/kike/kikes/chink/chinks/chinky/gook/gooks/spic/spics/wetback*/paki/pakis/raghead*/towelhead*/faggot/fags/retards/retarded/retarted/libtard*/spastic/spastics/spaz/spazz/darkie/darkies/coon/coons/gyppo*/pikey/pikeys/sandnigger*/shemale*/mongoloid/chingchong/curryniggers/currymuncher*/dothead*/poofter*/golliwog/wog/wogs/boong/boongs/kaffir*/kaffer*/beaner/beaners/zipperhead*/pajeet*/jeets/chinaman
    ching chong | white/trailer trash | dirty/filthy/stinking/fucking/bloody/lying/cheating/thieving/greedy jew/jews/indian/indians/chinese/chinaman/muslim/muslims/immigrant/immigrants/arab/arabs/paki/asian/asians/pakistani/pakistanis/african/africans/nigerian/nigerians/mexican/mexicans/gypsy/gypsies/blacks/foreigner/foreigners/gays | bloody foreigner/foreigners/immigrants | go back to ~ china/india/africa/country/pakistan/mexico/nigeria/poland | all indians/chinese/jews/muslims/blacks/arabs/asians/mexicans/gypsies are | you/bunch faggots | faggots
    typical/stupid/filthy/lazy/thieving/cheating indian/indians/chinese/jew/jews/muslim/muslims/black/blacks/arab/arabs/mexican/mexicans/gypsies | sand nigger/niggers
  `,
  harmless: `
    scunthorpe/shuttlecock*/cockpit*/cocktail*/peacock*/hancock/hitchcock/dickson/dickens/dickinson/assemble*/assembly/bass/class*/grass/glass*/sussex/essex/middlesex/penistone/lightwater/clitheroe/cockermouth/arsenal/cumberland/babcock/cockatiel*/cockatoo*/cockroach*/weathercock*/woodcock/titmouse/dickies/scrap*/shitake/shiitake/shitakes/shiitakes/shittah*/shittim*/fuchsia/nutcracker*/dickory/mishit/mishits/cockle*/cockney/cockerel*
    moby/spotted/philip/andy/k/francis/deadwood/uncle dick | dick smith/francis/tracy/tracey/whittington/bruna/turpin/cheney/van/dale/grayson/wolf/clark/powell/tiger/king/johnson/martin/was/is/and/from/told/said/wrote/answered/replied/in/at | dick s sporting
    brood/spayed/whelping/labrador/retriever/terrier/spaniel/collie/puppy/dog/dogs/litter ~ bitch/bitches | bitch/bitches ~ whelp/heat/puppies/season/spayed/litter/pups/harness/collar | jack ass | jackass penguin/rabbit
    bastard file/sword/cut/cabbage/toadflax/mill | salad/dressing/pizza/dough/coin/caber/pancake/ring tosser/tossers | tosser handle/bowl/lid | effing and blinding
    chink in/of/between | chinks in/of | chink light | coon hound/hounds/cat/cats/skin | maine coon/coons | flame/fire/growth/weather/set retardant/retarded | retarded growth/flame | spastic colon/paraplegia/diplegia | faggots in/and | faggot stitch/oven/mix | faggots ~ gravy/peas/butcher/frozen/oven | dirty fag ends | fag ash | spic and span
    donkey/wild/pack/young ass | ass milk/s | ass and foal/ox | bloody mary/sunday/valentine/nose/knuckles/finger/chamber/roar | bloody ~ finger/fingers/nose/hands/hand/knuckles | pos system/systems/terminal/terminals/printer/printers/machine/scanner/till/tablet/software/cable | bs #/en | bs degree | en bs | git hub/repo/book/lab/commit | learn/version/pro git | cat/dog/puppy/kitten/pet/horse ~ piss | burro jackass | badass ~ look/jacket/bike | the damned united
  `,
};
