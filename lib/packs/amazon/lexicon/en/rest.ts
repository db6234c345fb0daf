import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** Subjects beside the goods and the dealings. */
export const rest: LanguageLexicon['aspects'] = {
  'buyer-error': {
    strong: `my/our own/bad/mistake/fault/error/stupidity | my mistake/fault/bad | i made a mistake | i/we/husband/wife/daughter/son ~ ordered/bought/picked/clicked/chose/selected/entered/typed ~ wrong/mistake/twice/accident/accidentally/by/two | by mistake/accident | accidentally/mistakenly/stupidly | changed my mind | should have read/measured/checked/looked/known/ordered | should've read/measured/checked | shouldve | didn't/didnt/did not/failed ~ read/check/measure/notice/realise/realize ~ description/size/dimensions/measurements/listing/properly/carefully/it/that | no longer need/needed/want/required | don't/dont need it/them anymore | misread | i misread/mismeasured/overlooked | wrong address on my | ordered ~ wrong size/one/colour/color ~ myself/my/me | my wife/husband/son already`,
    weak: `mistake/accidentally/myself`,
  },
  threat: {
    strong: `lawyer/lawyers/solicitor/attorney/court/police/sue/suing/sued/legal/ombudsman/watchdog/bbb/chargeback/ftc/prosecut* | trading standards | small claims | consumer protection/rights/affairs/office/association | better business | take/taking/see you ~ court/legal/action/further | report/reporting/reported ~ you/amazon/police/authorities/fraud/standards | or else | or i/we will/leave/shall/go/report/post/tell/am/ll | or i'll/we'll/ill | unless/until/if ~ refund/refunded/money/replacement/free/pay/compensation/respond/reply ~ star/stars/review/reviews/rating/i'll/i'm/i/lawyer/change/remove/everyone/will/stays | either ~ refund/money/send/or ~ or/will | everyone i know ~ hear | i will/i'll ~ warn/tell/post/report/make/change/remove/delete/leave/update/dispute/destroy ~ everyone/review/rating/star/stars/you/feedback/bank/everywhere/world | last/final warning | hours/days to refund/pay/respond | dispute ~ charge/bank/card/paypal`,
    weak: `bank/report/review`,
  },
  'other-seller': {
    strong: `wrong/different/other/another seller/shop/store/vendor/company/order | meant/intended for ~ another/other/different/someone/seller/shop/store | never/not/didn't/didnt/haven't/dont/don't ~ bought/ordered/purchased/order/buy ~ from/here/you/anything/this/shop/seller | not my order/purchase | i did not/didn't/didnt/never order/buy/purchase this/anything/from/it | clicked on the wrong | this ~ for/about ~ another/different/other ~ order/seller/purchase/item | please ignore | ignore this review/feedback/rating | mixed up ~ orders/sellers/order/shop | mistaken for | wrong page | never heard of`,
  },
  promotion: {
    strong: `www/http/https/com/.com/subscribe/telegram/instagram/tiktok/youtube/coupon/promo/giveaway/crypto/bitcoin/casino/whatsapp | check/visit/follow/join/see my/our/out/us ~ shop/store/site/page/website/channel/profile/blog/instagram/etsy/ebay | discount/promo/coupon/referral code | use ~ code | buy/get/order/shop ~ instead ~ from/at/on | dm me/us/for | link in bio | welcome | we repair/sell/offer/buy/ship/clean/install/deliver | earn/make money ~ home/online/day/from | free shipping on | work from home | best prices at | call us/today`,
    weak: `shop/store/website/site/link/free`,
  },
  irrelevant: {
    strong: `asdf*/qwert*/lorem/ipsum/blah/test/testing/hjkl/lalala*/xyz/abc/abcd/hello/hi | knock knock | once upon | to be or | why did the | roses are red | vote for | first comment | n a | na | none | no comment | nothing to say | happy new year | merry christmas | weather/president/election/government/football/recipe/poem/song | just testing | this is a test`,
    weak: `today/life`,
  },
  insult: {
    strong: `scam/scams/scammer/scammers/scammed/scamming/fraud/frauds/fraudster/fraudsters/fraudulent/thief/thieves/crook/crooks/crooked/conmen/conman/liar/liars/cheat/cheats/cheater/cheaters/swindler/swindlers/swindle*/idiot/idiots/moron/morons/clown/clowns/cowboy/cowboys/shyster*/criminal/criminals/robber/robbers/charlatan*/parasite*/scum/scumbag/scumbags/rat/rats/snake/imbecile*/incompetent/incompetents/amateurs/jokers/muppets/muppet/numpties/numpty/pathetic/disgrace/lowlife/lowlifes/vultures/rogue/rogues/dishonest/conned/stealing/robbed/bandits/pirates/gangsters/sharks/weasel*/leeches/spivs/chancers/dodgy/stole | con artist/artists/man/men | rip off merchants/artists | bunch/pack/gang/load of | shame on you/them | taking the mick | steal your/my | stole my`,
    weak: `joke/shame/steal/lies/lied/ashamed`,
  },
  unclear: {
    strong: `bad/terrible/awful/horrible/disappointed/disappointing/disappointment/rubbish/meh/worst/poor/disgusting/unhappy/dissatisfied/avoid/never/nope/okay/ok/fine/average/mediocre/shocking/ridiculous/unacceptable/appalling/regret/annoyed/angry/furious/frustrat*/upset/fuming/disgusted/sad/shame/joke/nightmare/disaster/hopeless/pathetic/great/wonderful/brilliant/fantastic/bravo/congratulations/thanks/good/excellent/perfect/amazing/wow/lol/ugh/sigh/pfft/stars/star/zero/rating
      never again | not happy/good/impressed/satisfied/great/pleased/recommended/recommend | do not/don't/dont/wouldn't/wouldnt/won't/cannot ~ recommend/bother/buy/again/order/use/trust | stay away | steer clear | keep away | buyer beware | beware | one/1/zero/0/two/2/no star/stars | so so | could be better | let down | waste | no thanks | what a joke/shame/letdown/disappointment/disaster | not worth it | lesson learned | lesson learnt | speechless | enough said | nuff said | words fail | big mistake | thumbs down | expected better/more | last time | well done | nice one | good job | slow clap`,
    weak: `no/not/bad`,
  },
  neutral: {
    strong: `bought/ordered/purchased/got ~ for/as/because ~ work/birthday/gift/present/son/daughter/wife/husband/mum/mom/dad/mother/father/kids/kid/friend/nephew/niece/grandson/granddaughter/holiday/christmas/wedding/kitchen/office/trip/school/boyfriend/girlfriend/sister/brother/house/party/garden/him/her | ordered/bought/purchased ~ in/on/last/this/# january/february/march/april/may/june/july/august/september/october/november/december/week/month/year/monday/tuesday/wednesday/thursday/friday/saturday/sunday/spring/summer/autumn/winter/# | first time buyer/ordering/buying | i have ~ dog/cat/kids/two/three | was a gift | birthday/christmas/wedding present/gift | i am a | i use ~ every/daily/at | i wanted/needed/was looking | long/regular/loyal customer | as a gift`,
    weak: `bought/ordered/birthday/gift/present/daughter/son/wife/husband/mum/mom/dad/friend`,
  },
};
