import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** What the seller did or sent, and what it cost. */
export const dealings: LanguageLexicon['aspects'] = {
  service: {
    strong: `
      refund/refunds/refunded/refunding/reimburs*/restocking | money back | my money ~ back | return/returned/returning/returns ~ label/postage/policy/address/free/cost/fee/request/pay/refused/window/shipping/easy/process/accepted/denied/problem/hassle/own | sent it/them back | send it/them back | sending it/them back | send back | sent back | post it back
      exchange/exchanged/replacements/replaced/warranty/invoice/receipt/vat/cancel/cancelled/canceled/cancellation/cancelling/compensation/compensated/voucher/goodwill/credit
      repl/replied/reply/replies/replying/respond/responds/responded/response/responses/responsive/unresponsive/answered/answers/answer/unanswered/communication/communicate/communicated/correspondence/unhelpful/helpful/ghosted/ghosting/ignored/ignores/ignoring/fobbed/stonewall*/apolog*/apologised/apologized/apology/courteous/polite/impolite/rude/rudely/arrogant/dismissive/friendly
      customer service/care/support/services/relations | after sales | aftersales | support team/staff/desk/chat/ticket/never/told/line/department
      emailed/messaged/mailed/wrote/contacted/contact/phoned/rang/called/texted/asked/told/message/messages/email/emails/written/contacting ~ @seller/them/twice/times/several/three/no/nothing/never/silence/without/response/reply/back/ignored/crickets/again/about/nobody/week/weeks/days
      @seller ~ helpful/rude/kind/friendly/polite/great/brilliant/excellent/lovely/fantastic/super/gem/star/honest/dishonest/unhelpful/awful/terrible/useless/refuse*/refused/refuses/won't/wont/wouldn't/wouldnt/doesn't/doesnt/not/care/cares/claims/claimed/says/said/told/tells/blamed/blames/blaming/wants/wanted/asked/asks/offered/offers/promised/demanded/demands/insisted/insists/agreed/denied/denies/lied/sorted/fixed/resolved/replaced/apologised/silent/silence/vanished/disappeared/stopped/fault/problem/recommend/trust/responded/excuses/excuse/argued/sent/send/hung/closed/kept/keeps/just/never/nothing/attitude/immediately/quickly/professional
      great/good/excellent/bad/terrible/awful/poor/wonderful/lovely/fantastic/brilliant/horrible/worst/best/dreadful/honest/amazing/top/nice/trustworthy/reliable/unreliable/recommended seller/sellers/vendor/shop/store/service/retailer/merchant/supplier
      bad/poor/terrible/awful/great/good/excellent/zero/worst/shocking/appalling/no service | service is/was ~ @bad/great/good/excellent/terrible/awful/poor/shocking/slow
      never/nobody/noone/no/not/none/didn't/didnt/won't/wont/hasn't/haven't/without ~ reply/replied/replies/answer/answered/answers/respond/responded/response/back/heard/word/contact/explanation/help/apology/resolve*/communication/care/cared/cares/picked/interested
      heard nothing/back | no reply/response/answer/communication/help/explanation/word/contact | radio silence | never/not a word/peep/squeak back | not a word/peep/squeak from them/you/@seller | i/i've/ive/we/we've/weve/have asked/begged/chased/nagged/wrote/written two/three/four/five/six/several/# times | then silence | total silence | wall of silence | got back to | get back to | picked up the phone | hung up | passed from | passed me | canned/automated/copy/template/scripted/robot/generic/standard reply/answer/response/email/message/paste/replies
      sorted ~ out/quickly/problem/it/same/straight | resolved/resolve the/my/it/quickly/issue/problem/nothing | no fuss/quibble/questions | went above | above and beyond | good/great/bad/poor/excellent to deal with | pleasure to/doing | deal/dealing/dealt with/them | accused me/us | blamed me/us/the | sent/asked/demanded/wanted/wants/asks/asking/want ~ photo/photos/video/pictures/proof/evidence
      pay/paid/cover/paying ~ return/postage/own/shipping back | return ~ expense/cost/own | at my own expense/cost | own expense | out of pocket | still owe | keep half | partial refund | # percent/per refund | refus* to/refund/exchange/take/help/accept/honour/honor
      spoke to/with | got through to | promised ~ refund/replacement/resend/new/call/credit/to | case opened/closed | opened a case | claim | read the manual | canned | runaround | given the run
      nothing/not ~ wrong/fault with/of/the/seller/shop/seller's/sellers | can't fault the seller/shop/service | no complaints about the seller | seller | sellers/vendor/shopkeeper/retailer
    `,
    weak: `replacement/guarantee/kind/merchant/shop/store/company/they/support/ticket/service/help/helped/return/returned/promise/promised/attitude/honest/dishonest/contact/contacted/message/email/phone/called/told/asked/said/offered`,
  },
  order: {
    strong: `
      wrong/different/incorrect/other item/product/size/colour/color/model/one/order/thing/shade/version/part/type/book/title/quantity/number/amount/length/style/flavour/flavor/voltage/plug/edition/side/language/shoe/parts/items/goods/pair/variant/pattern/design/fitting/year/scent/shape/strength
      ordered/chose/picked/selected/asked/paid/bought/wanted/requested ~ got/received/sent/came/arrived/given/was/were/gave/contained/send
      sent/received/got/delivered/shipped/given/gave me/us/a/the wrong/different/incorrect/another/someone/other/only
      instead of ~ the/a/#/@num/ordered/size/black/blue/red/white/green/grey/gray/large/small/medium | not what i ordered/asked/wanted/bought/chose | not the one/size/colour/color i
      missing/absent/lacking ~ part/parts/piece/pieces/screw/screws/item/items/cable/charger/manual/instructions/lid/box/bag/bolt/bolts/from/remote/one/page/pages/key/leg/adapter/handle/accessor*/hardware/batteries
      part/parts/piece/pieces/screw/screws/cable/charger/lid/item/items/one/two/three/some/remote/hardware/bag/half/adapter/accessories/pages/bolts/set ~ missing/absent/short | missing | not included | wasn't/wasnt/weren't/werent/isn't/not ~ included/inside/in/there the/box/bag/package/it
      only #/@num/half/one/two/three/a/single/part ~ of/in/instead/box/arrived/received/came/sent/pack/pieces/pair/pairs/bag/set/were/was/delivered/inside | @num/# short | short by | came without | arrived without | without the/a/any/its ~ charger/cable/lid/screws/remote/batteries/manual/adapter/instructions/power/key/accessor*/plug/bolts/hardware
      no charger/cable/screws/instructions/manual/remote/lid/hardware/batteries/bolts/adapter/plug/key/accessories/fixings | empty box/envelope/bag/package/parcel/packet/bottle | box/envelope/bag/package/parcel was/is/came/arrived ~ empty | nothing inside/in the box/envelope/package/bag
      two left/right | both left/right | odd shoes/pair/socks | one of the/two/three/four/pair | half the/of ~ order/missing/set/parts/items | incomplete | part/half of ~ order | second item | the other one/item/half/pair/box never/missing/didn't/was | extra item | someone else's order/parcel/stuff/item | somebody else's order/parcel
      #/@num instead/rather of/than | pack of # ~ got/only/contained/came/had/received | older/previous/newer/old model/version/edition | set of # ~ got/only/received/came/arrived/contained
    `,
    weak: `ordered/instead/lacks/included/accessory/pair/only`,
  },
  listing: {
    strong: `
      @not/nothing/isn't/isnt/wasn't/wasnt/different/differs/differed/differently/nowhere/unlike/far/contrary ~ described/advertised/pictured/description/picture/photo/photos/pictures/listing/shown/listed/stated/ad/advert/title/image/images/website/page/promised/depicted/illustrated
      listing/description/ad/advert/advertised/title/photo/photos/picture/pictures/page/described/listed/image/images/website/sold/details/specs/specification ~ says/said/claims/claimed/states/stated/shows/showed/show/clearly/promised/promises/mentions/mentioned/misleading/wrong/inaccurate/false/lied/lies/as/different/implies/suggests/had
      misleading/false/deceptive/inaccurate/fake/dishonest/wrong description/advertising/listing/ad/advert/photos/pictures/title/claim/claims/photo/information/advertisement/specs/dimensions
      not as/like/what described/advertised/pictured/shown/stated/listed/promised/the | misdescribed | missold | misrepresent* | bait and switch | as described/advertised/pictured | item not as
      says/said/claims/claimed/advertised/described/listed/sold/supposed/supposedly/stated/labelled/labeled ~ genuine/leather/cotton/silk/wool/steel/stainless/solid/real/pure/organic/new/made/original/waterproof/wood/oak/gold/silver/brass/copper/ceramic/glass/linen/cashmere/litre/liter/inch/cm/gb/tb/watt/mah/usa/germany/italy/japan/it's/its/is
      counterfeit/counterfeits/fake/fakes/replica/imitation/knockoff/knockoffs/bootleg/unauthentic/inauthentic/pirated/forgery | not genuine/authentic/original/real/the leather/cotton/wool/silk/wood/gold/silver/steel | isn't/isnt/wasn't/wasnt genuine/authentic/real/original/leather
      in the photo/picture/pictures/photos/listing/description | on the photo/picture/website/page/listing | colour/color/shade ~ photo/picture/pictured/shown/different/darker/lighter/online/nothing/screen/not | smaller/bigger/larger/thinner/darker/lighter/shorter than/then ~ described/advertised/pictured/stated/listed/photo/picture/shown/looks/expected/suggests/listing
    `,
    weak: `described/advertised/pictured/listing/description/photo/photos/picture/stated/claims/genuine/authentic/original`,
  },
  condition: {
    strong: `
      used/secondhand/preowned/refurbished/refurb/worn/opened/returned/repackaged/resealed/preloved/dirty/dusty/filthy/grubby/soiled ~ item/product/sold/as/before/already/not/goods/one/condition/previously/clearly/obviously/somebody/someone/instead/box/by/marks
      sold/bought/ordered/described/paid/advertised/listed/supposed/came as/for/to ~ new ~ used/opened/worn/scratched/scratches/fingerprints/hair/hairs/dirty/second/someone/somebody/stains/returned/marks/not/refurbished/secondhand/crumbs
      sold as new | not new/brand | isn't/isnt/wasn't/wasnt/never/definitely/clearly/obviously ~ new/used/opened/worn/second/returned/refurbished | second hand | pre owned | already/previously/clearly/obviously/been/had been opened/used/worn/returned/open/owned/installed/registered/activated/unsealed
      seal/seals/cellophane/wrapper/packet/tamper/film/sticker ~ broken/missing/opened/torn/cut/gone/open/removed/not/ripped/resealed | broken seal | no seal | not sealed | unsealed
      expired/expiry/expires/expire/expiring | out of date | best before | use by | sell by | past its/the date/best/sell/use | shelf life | short dated
      only good until/till/til #/next/this/tomorrow/yesterday/monday/tuesday/wednesday/thursday/friday/saturday/sunday/january/february/march/april/may/june/july/august/september/october/november/december | runs out in/within #/@num weeks/months | good until/till the end of the/this month/week | #/@num days/weeks left on the date/label/lid
      fingerprints/fingerprint/hairs/stains/stained/makeup/lipstick/sweat/mould/mold/mouldy/moldy/scuffs/scuffed/scuff/yellowed/grime/cobwebs/dirt
      someone/somebody/else's/previous/other ~ else's/name/owner/hair/photos/account/used/worn/return/it/fingerprints/data/customer | signs of use/wear/previous | signs use | wear marks | return sticker/label/slip/tag | customer return | scratches/scratched/marks on/all/over/across ~ it/screen/surface/new/body/case/lens/over/the | scratched | full of scratches | tag/tags/label/labels missing/removed/cut/gone | no tags/label/labels | half empty/used/full | partly/partially used/filled/empty
    `,
    weak: `hair/stain/crumbs/dust/smudges/used/opened/new/worn/dirty/scratches/scratch/open/old/seal`,
  },
  price: {
    strong: `
      overpriced/pricey/expensive/costly/ripoff/extortionate/overcharg*/markup | rip off | ripped off | daylight robbery | price/prices/cost/costs/priced ~ high/dropped/drop/cheaper/half/double/doubled/went/up/changed/ridiculous/steep/more/much/lower/reduced/gouging/higher/than/joke/crazy/excessive/increase*
      cheaper/less/half/same elsewhere/in/at/on/than/price/from/down/next/everywhere/for ~ price/store/shop/shops/elsewhere/supermarket/ebay/walmart/else/local/aldi/lidl/target/online/high/street/costs/cost/dollar/pound
      found/find/seen/saw/got/buy/bought/get/available/sells/sell/selling ~ cheaper/half/less/fraction/third | not worth the/it/that/what/half/price | too expensive/dear/much money | for ~ price/money expect*/you | paid/pay/paying/charged/charge/cost ~ too much/extra/double/more/twice/triple/customs/duty/import/vat/tax/fortune/over/postage/shipping/delivery
      shipping/postage/delivery/p&p ~ cost/costs/charge/charges/fee/fees/more/expensive/extortionate/price/pounds/dollars/bucks/free | customs/import/duty fee/fees/charge/charges/duty/duties/tax/vat/bill | value for money | good/great/poor/bad/terrible value | dollar/pound/poundland store/shop/tree | # quid/bucks/dollars/pounds/euros/euro/cents | $/£
      put/jacked/hiked/bumped/marked/whacked up from # | jacked/hiked/bumped/ramped up ~ price/prices | put the/their/its price/prices up | price/prices ~ jacked/hiked/bumped
    `,
    weak: `daylight/price/cost/costs/cheaper/money/pay/paid/worth/value/fee/charge/pounds/dollars/bucks/quid`,
  },
};
