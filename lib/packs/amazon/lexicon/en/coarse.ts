import type { CoarseWords } from '../../../../core/language/lexicon-data.ts';

export const englishCoarse: CoarseWords = {
  language: 'en',
  anywhere: `
    fuck*/motherfuck*/*fucker/*fucking/clusterfuck*/fck/fcking/fcked/fuk/fuking/fukin/phuck/phuk/fkn/fking/effing/stfu/gtfo/wtf/omfg/lmfao
    shit/shits/shitty/shite/shitshow/shithole/shithead*/bullshit*/horseshit/dipshit*/shitting/shithouse/sht/shyte/shitty/shitbag*
    cunt/cunts/twat/twats/wanker/wankers/wank/wanking/tosser/tossers/bellend/bellends/knobhead*/dickhead*/dickheads/asshole*/arsehole*/ahole/aholes/jackass/dumbass*/asshat*/bastard/bastards/bitch/bitches/bitching/bitchy/sonofabitch/whore/whores/whoreson/bollocks/bollox/arsed/cocksucker*/cocksucking/pussies/pissoff/douchebag*/jizz/blowjob*/handjob*/gangbang*/butthole*/tits/titties/ballsack/shagging/buggered/nutsack/minger/wankstain*/fuckwit*/goddamnit
    kurwa/kurwy/chuj/chujowe/jebac/jebany/pierdol*/spierdalaj*/klootzak/klootzakken/godverdomme/kutwinkel/caralho/fodase/javla/fitta/filhadaputa
    piss off | pissed off | pissing on | son of a bitch | sons of bitches | piece of shit | up your/their ass/arse | kiss my ass/arse | suck my dick/balls/cock | eat shit | bull shit | mother fucker/fuckers | f off | f you | f u | f ing | fk you/off/this | pos seller
  `,
  athome: `
    douche/douches/ass/arse/asses/arses/dick/dicks/cock/cocks/slut/sluts/slag/slags/prick/pricks/wtaf/fml/ffs/tit/poon/smegma
    screw you/them/this | fook off | shat
  `,
  mild: `
    crap/crappy/craptastic/crapped/damn/damned/dammit/damnit/goddamn/goddamned/bloody/bugger/bugger/frigging/fricking/piss/pissed/pissing/turd/turds/bs/pos/arsing/git/gits/pillock/pillocks/plonker/plonkers/prat/prats/feck/fecking/numbnuts/fart/farts
    go to hell | what the hell | sod off | bugger off | up yours
  `,
  hate: `
    nigger*/nigga/niggas/kike/kikes/chink/chinks/gook/gooks/spic/spics/wetback*/paki/pakis/raghead*/towelhead*/faggot*/retard/retards/retarded/darkie/darkies/gyppo*/pikey/pikeys/sandnigger*/shemale*/mongoloid/chingchong
    ching chong | white trash | dirty jew/jews/indian/indians/chinese/muslim/muslims/immigrant/immigrants/arab/arabs/paki | bloody foreigner/foreigners/immigrants | go back to ~ china/india/africa/country/pakistan/mexico | all indians/chinese/jews/muslims/blacks/arabs/asians are
    typical/stupid/filthy/lazy/thieving/cheating indian/indians/chinese/jew/jews/muslim/muslims/black/blacks/arab/arabs/mexican/mexicans/gypsies
  `,
  harmless: `
    blue/great/coal/long tailed tits | blue/great/coal tits
    scunthorpe/shuttlecock*/cockpit*/cocktail*/peacock*/hancock/hitchcock/dickson/dickens/dickinson/assemble*/assembly/bass/class*/grass/glass*/sussex/essex/middlesex/penistone/lightwater/clitheroe/cockermouth/arsenal/cumberland/babcock/cockatiel*/cockatoo*/cockroach*/weathercock*/woodcock/titmouse/dickies/scrap*
    moby dick | dick smith/francis/tracy/whittington/tracey | stop cock | ball cock | cock and bull | rooster cock | cock feathers | coq au vin | tit bits | tit for | blue tit | great tit | coal tit | fat balls | pussy cat/willow | dog bitch | in whelp bitch | jack ass |  road | shitake/shiitake | shih tzu | fuchsia | spotted dick | nutcracker* | bass/sea
    chink in/of/between | chinks in/of | chink light | flame/fire retardant | rugby prick | pin/finger/needle/skin/to prick | pricks my/the/your/finger/skin/holes | prick test/test/tester | slag heap | donkey ass | wild ass | screw the/it/in/holes/hole |  moth/kings/skirt/cream | spic and span | spick | pissarro | hell's kitchen | hello | hells bells | bloody mary | bum bag | butt joint/weld/hinge/hinges | water butt/butts | rain butt | balls of | bastard file/sword/cut | pos system/terminal/printer/machine
  `,
};
