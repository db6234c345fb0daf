import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** Everything between the seller's door and the buyer's. */
export const delivery: LanguageLexicon['aspects'] = {
  late: {
    strong: `
      by the time ~ it/they ~ came/arrived/showed/turned | by the time ~ came/arrived ~ already/had ~ bought/got/found/had
      #/@num days/weeks ~ same/sorting facility/warehouse/depot/hub/center/centre/place/city/state/stop/status | and counting
      tracking page ~ says/shows/said/just | page ~ label created | guaranteed/promised/due ~ monday/tuesday/wednesday/thursday/friday/saturday/sunday ~ came/arrived/got/here/showed
      no movement/scan/scans/update/updates ~ since/for/in/days/weeks | no movement/scans
      prime ~ day/days/hours/same/next/two/overnight/supposed/promise*/means/tomorrow/forever/weeks | same/next/two day ~ prime/became/turned/meant/means/took/really
      didnt/didn't/never/not/wont/won't ~ come/arrive/show/turn | parcel/package/order/delivery/shipment missing/vanished/disappeared/lost
      stayed/stay/stuck/sat/waited/waiting ~ home/indoors/in ~ day/morning/afternoon/delivery/nothing/nobody/hours | took ~ day off | nobody/noone/no one came/showed/turned/delivered/arrived
      arrived/came/showed/turned/got/delivered/ordered ~ after/when ~ already/back/over/gone/home/left/ceremony/party/trip/holiday/funeral/exam | after/past the ceremony/party/wedding/event/trip/holidays/funeral/birthday/shower/graduation
      missed/miss/after/past/late ~ graduation/ceremony/shower/trip/vacation/retirement/funeral/christening/halloween/easter/thanksgiving/valentine*
      late | too late | so late | days/day/weeks/week/months/month/hours late/overdue/behind/delayed | #/@num days/weeks/months/hours late/later/overdue/delayed/past/after
      arrived/arrives/came/come/comes/delivered/turned/showed/got/shipped/reached/received ~ late/later
      late by/again/delivery/arrival/parcel/package
      never/not/hasn't/hasnt/didn't/didnt/haven't/havent/hadn't/still/yet/nothing/no/nor/isn't ~ arrive/arrived/arrives/came/come/received/receive/delivered/turned/showed/materialised/materialized/shown/reach/reached/got/here/appeared/parcel/package
      never/not ~ turned/showed up | nothing ~ arrived/came/received/yet/delivered/shown | no sign of | no show
      still waiting/nothing/not/no/hasnt/hasn't/havent/haven't/awaiting/pending/stuck | been/am/are waiting | waiting/waited for/since/on/over/more/nearly/almost/@num/# | weeks/days/months ~ waiting/wait
      took/take/takes/taken ~ #/@num/few/several/over/nearly/almost/ages/forever/long/couple ~ days/day/weeks/week/months/month/long/arrive/deliver/come/get/here
      took/takes/taking ages/forever/long/way
      #/@num days/weeks/months/day/week ~ arrive/deliver/delivered/here/for/nothing/and/late/wait/waiting/transit/no/still
      lost in/by/somewhere/parcel/package/it/my/transit/the | gone missing | went missing | goes missing | lost it/parcel/package
      tracking/tracked/tracker/app/status ~ stuck/says/said/stopped/frozen/update/updated/updates/moved/movement/nothing/hasn't/hasnt/not/shows/showed/dead/since/still/changed
      stuck/sat/sitting/stranded/languish*/rotting/parked/held ~ depot/customs/transit/warehouse/hub/sorting/facility/for/since/in/at/memphis/airport
      should/supposed/meant/due/promised/expected/guaranteed/estimated/scheduled/said/stated ~ arrive/arrived/here/be/been/by/on/date/delivery/come/monday/tuesday/wednesday/thursday/friday/saturday/sunday/today/tomorrow/yesterday/next/@num/#/two/window
      missed/miss/after/past/too/over ~ birthday/christmas/xmas/wedding/event/party/deadline/anniversary/holiday/deliver*/date/due/estimated/promised/window/mother's
      delivery date/window/estimate/day/time/slot ~ missed/came/passed/changed/moved/pushed/slipped/kept/wrong/back/keeps
      postponed/rescheduled/delayed/delay/delays/overdue/belated | pushed back | slow delivery/shipping/post/mail/arrival/delivered/getting | delivery/shipping/arrival/post was/is/took/very/so/too/extremely ~ slow/late/forever/ages/weeks/long/delayed/sluggish/snail | snail mail
      a/one/two/three/four/five/six/seven/eight/nine/ten/#/@num/full/whole day/days/week/weeks/fortnight/month/months ~ late/after/past/later/over/behind/than
      week/weeks/day/days/month after/past/later/beyond/over the/than/i/my/it/promised/quoted/due/date
      where is/are/'s my/the/order/parcel/package/stuff | wheres my | where's my/the | showed/turned up the following/next/week/days/@num
      way/very/extremely/ridiculously/far/really/pretty late | out for delivery | in transit for/since | no delivery | non delivery | undelivered | didn't/didnt/never/not make it | ordered ~ weeks/months ago ~ nothing/still/no/not
      undeliverable | returned/sent/shipped/gone/went/going back to sender/depot/warehouse/shipper/origin | return/returned/returning to sender/shipper/depot/origin
      marked/says/said/shows/showing/showed/listed/logged/claims/status ~ delivered/handed/signed/attempted | delivered but/yet/though ~ nothing/nowhere/nobody/noone | delivered but ~ not/isn't/isnt/never/wasn't/wasnt here/there/received/arrived/came | supposedly/allegedly/apparently delivered
      handed/given/delivered to resident/occupant/householder/nobody/stranger | attempted delivery/deliveries | delivery attempt* | failed attempt | no attempt | missed you card | sorry we missed
      not my/our door/house/porch/signature | signed for/by ~ nobody/someone/not/somebody/person/who | forged signature | proof/photo of delivery | delivery photo/picture | someone else's door/porch/house/doorstep | signature isn't/isnt/wasn't/wasnt/not mine
      claims/claim/says/say/said/insists/swears ~ nobody/noone was/is/at/home | claims/says/said ~ i wasn't/wasnt home/in | recipient/customer/consignee/addressee unavailable/absent/refused/unknown | business/premises closed | insufficient/incomplete address | address unknown/incomplete/insufficient | unable to deliver | unable to locate/access property/recipient/premises
      nobody/noone/neighbours/neighbors ~ has/have/seen/received/got/given ~ parcel/package/delivery | parcel/package/delivery ~ nowhere/limbo/vanished | presumed/declared/confirmed/officially lost | lost by the courier/carrier/depot/post | somewhere between ~ depot/hub/hubs/warehouse
    `,
    weak: `arrive/arrived/arrival/waiting/wait/delivery/deliver/shipping/transit/tracking/depot/customs/parcel/package/days/weeks/eventually/finally/yet`,
  },
  courier: {
    strong: `
      driver/courier/carrier/postman/mailman ~ rude/surly/grumpy/aggressive/sour/unfriendly/shouted/swore | delivery man/woman/guy/person ~ rude/surly/grumpy/unfriendly/shouted
      stranger/lady/neighbour/neighbor/woman/man/guy/someone ~ brought/returned/carried/walked/handed ~ over/it/me/us | wrong street/number/block/unit/porch/building | lobby/hallway/entrance/stairwell ~ anyone/anybody/take/stolen
      doorbell
      driver/courier/carrier/postman ~ called/rang/phoned/ignored/skipped/couldn't/couldnt/never ~ nobody/noone/me/anyone/us | gate/door/access/entry/entrance/buzzer code/instructions | delivery instructions/notes
      over ~ fence/gate/wall/hedge/balcony | thrown/threw/tossed/left/dropped/dumped ~ patio/deck/balcony/roof/lawn/carport | on/in/behind/under/beside ~ bins/bin/trash/dumpster/hedge
      driver/courier/postman/mailman/postie/carrier/deliveryman/hermes/evri/ups/usps/fedex/dpd/dhl/yodel/royal/ontrac/lasership/canpar/purolator/auspost/startrack/delhivery/couriers ~ threw/throw/throws/chucked/tossed/dumped/left/leave/lied/lies/rude/rang/ring/knock/knocked/never/didn't/didnt/not/refused/claimed/said/marked/kicked/delivered/drove/forged/signed/shouted/stole/put/wouldn't/dropped/wrong/handed/photo/just/sure/crushed/hid/launched/lobbed/flung/binned
      driver/courier/postman/mailman/postie/deliveryman/drivers/couriers/evri/hermes/yodel
      delivery driver/man/guy/person/woman/company/men/lady/service
      left/dumped/dropped/chucked/thrown/threw/tossed/put/placed/hidden/stuffed/lobbed/flung/launched/abandoned/sitting ~ bin/bins/gate/fence/porch/doorstep/rain/neighbour/neighbours/neighbor/neighbors/street/hallway/lobby/driveway/bush/bushes/pavement/sidewalk/garden/step/stairs/shed/puddle/outside/wrong/road/curb/kerb/yard/lawn/hedge/garage/communal/reception/corridor/mailbox/letterbox/plain/full/snow
      over the gate/fence/wall/hedge | behind the bins/bin | in the rain | to/with/at ~ wrong/next/different address/house/door/flat/street/apartment/neighbour/neighbor/building/unit | wrong address/house/building/door | next door's/neighbour*/neighbor*
      no/nobody/never/didn't/didnt/not/without/wouldn't ~ knock/knocked/ring/rang/bell/doorbell/buzz/buzzed/signature/call/card
      card through/said/left ~ door/missed/out | photo shows/of/is ~ door/house/porch/different | porch pirate*/pirates | stolen from/off ~ porch/doorstep/door
      outer/shipping/cardboard/delivery/parcel/package/amazon/mail box/carton/bag/packaging ~ crushed/wet/soaked/torn/ripped/squashed/battered/damaged/soggy/open/dented/mangled/destroyed/punctured/flattened/smashed/hole/holes/drenched/bashed
      box/carton/parcel/package/packet/envelope was/is/came/arrived/looked/got/were/had/in ~ crushed/wet/soaked/soggy/battered/squashed/soup/drenched/mangled/hole/tyre/flattened/ripped/torn/mess/pieces/dripping/kicked/bashed/damp/beaten/mauled
      crushed/wet/soaked/soggy/battered/drenched/mangled/squashed box/parcel/package/carton/cardboard
      pick/picked/collect/collected/fetch ~ depot/post/office/shop/locker/miles/pickup | had to/drive/drove ~ depot/collect | parcel/package ~ bin/bins/neighbour/neighbor/porch/hedge/roof/gate/fence/dog/stolen/thrown/street/outside/rain
    `,
    weak: `doorstep/porch/doorbell/neighbour/neighbor/depot/postcode/ups/usps/fedex/dpd/dhl/gate/signature/signed/carrier/delivered/rain/bins`,
  },
  'delivery-praise': {
    strong: `
      carrier/courier/driver/postman ~ careful/polite/kind/friendly/cheerful/lovely
      fast/quick/speedy/prompt/rapid/swift/lightning/quickest/fastest/excellent/great/good/timely/efficient/brilliant/perfect delivery/shipping/postage/dispatch/shipment/arrival/post/turnaround/ship
      delivery/shipping/postage/shipment/dispatch/post/it was/is/were/very/super/really/so/came/arrived ~ fast/quick/quickly/prompt/promptly/speedy/swift/rapid/punctual/perfect/excellent/flawless/lightning
      arrived/came/delivered/got/received/shipped/here/turned/landed/showed/reached ~ quickly/fast/promptly/early/sooner/swiftly/next/overnight/speedily/rapidly/ahead/super
      arrived/came/delivered/here/received/turned/showed/got ~ on time | on time delivery | delivered/arrived/came ~ within/in @num/#/two/one/a day/days/hours
      next day delivery/arrival/shipping | the next day | same day | day early | days early | early delivery | ahead of schedule/time/date | before/earlier/sooner/quicker/faster than ~ expected/date/promised/estimated/quoted/thought/due
      driver/courier/postman/delivery ~ friendly/polite/kind/lovely/helpful/nice/careful/cheerful/star/courteous/brilliant | on the dot | right on time | on time and | bang on time | arrived on schedule | no problem* with delivery/shipping | record time
    `,
    weak: `quick/quickly/fast/prompt/promptly/speedy/swift/early`,
  },
  'seller-shipping': {
    strong: `
      @seller ~ took/take/takes/taking/waited/waits/needed/slow/late/sat ~ ship/shipped/post/posted/dispatch/dispatched/send/sent/mail/mailed/shipping/despatch/days/weeks/label/it
      @seller ~ didn't/didnt/not/never/hasn't/hasnt/finally/only/still/yet/eventually/failed ~ ship/shipped/post/posted/dispatch/dispatched/send/sent/mailed/despatched/shipping
      @seller ~ shipping/ships/shipped/dispatch/dispatched/sends/sent ~ slow/late/slowly/wrong/economy/second/standard/week/weeks/days/slowest/cheapest
      slow/late/delayed/lazy dispatch/despatch/shipper/posting/handling/sender/seller
      slow/late to ship/post/dispatch/send/despatch/mail | took/takes/waited ~ #/@num ~ to ship/post/dispatch/send/mail/despatch | to ship/dispatch/post/despatch it/the/my/this/them/out/an
      dispatched/shipped/posted/sent/despatched/mailed/handed ~ after/late/later/weeks/week/days @num/#/days/than/after/late/weeks/payment/order
      not/never/wasn't/wasnt/only/still/finally/isn't/hasn't/yet ~ shipped/dispatched/posted/sent/despatched/handed ~ until/for/@num/#/yet/out/on/till/days/after/weeks
      label ~ created/printed/made/generated ~ days/not/never/but/weeks/no/nothing/pickup/and | not handed to/over | shipping label created | marked as shipped/dispatched | says shipped but
      paid for/extra ~ express/next/expedited/first/priority/tracked/overnight/two/special/fast ~ sent/used/standard/second/economy/regular/got/but/shipped/slow
      instead of express/priority/tracked/first/expedited/recorded | sent by/via ~ standard/second/economy/untracked/snail/slow/regular/wrong/cheapest | untracked
      seller/shop/vendor/store slow | seller's shipping | seller shipping | handling time
    `,
    weak: `dispatch/dispatched/despatched/posted/shipped/shipper`,
  },
  'transit-damage': {
    strong: `
      arrived/arrives/came/come/delivered/received/reached/turned/showed/got/arrival/landed/opened/unboxed ~ broken/damaged/cracked/smashed/shattered/dented/bent/crushed/chipped/pieces/bits/leaking/squashed/leaked/ripped/torn/snapped/spilled/spilt/burst/melted/scratched/split/crumbled/shards/wrecked/warped/bashed/buckled/frozen/dead/wilted/soaked/defrosted/thawed/creased/mangled
      broken/damaged/cracked/smashed/shattered/dented/crushed/chipped/leaking/squashed/bent/creased/spilled/bashed/buckled on/upon/in/during/when/by arrival/transit/delivery/shipping/post/shipment/arrived/mail/it
      broken/damaged/smashed/cracked/leaked/dented in the post/box/mail/package/parcel | transit/shipping/shipment/postal/delivery damage | damaged goods/item/in/by/product/parcel
      broke/burst/leaked/spilled/spilt/exploded/opened in/during/inside/all transit/shipping/post/delivery/box/mail/package/over/parcel
      in/to/into a/# thousand/million/hundred/many/two/three/several pieces/bits/shards | in pieces/bits/shards | smashed to | shattered/smashed/cracked glass/screen/mirror/jar/bottle/plate/plates/into/inside/bulb/frame
      glass/mirror/screen/jar/bottle/mug/plate/frame/corner/corners/vase/lid/cup/eggs/casing ~ shattered/smashed/cracked/broken/dented/chipped/crushed/bashed/squashed ~ arrived/arrival/box/open*/transit/delivered/came/inside
      dent/dents/crack/cracks/chipped/dented/shattered/smashed/shards | bent corner/corners/cover/spine | corners bent/crushed/bashed/dinged/damaged/squashed
    `,
    weak: `chip/damaged/damage/crushed/squashed/spilled/spilt/bashed`,
  },
  packaging: {
    strong: `
      packing/packaged/wrapping/wrapped/packed/padding/padded/jiffy/cushioning/filler/styrofoam/polystyrene
      poorly/badly/well/carefully/beautifully/nicely/terribly/carelessly/securely/properly/lovingly packed/packaged/wrapped/boxed/protected
      no padding/bubble/protection/box/cushioning/wrapping/packaging/filler/packing | thin/flimsy/plastic/paper/plain envelope/bag/mailer/sack/wrapper | loose in/inside a/the/an box/bag/envelope/jiffy/carton | rattling/rolling/sliding/bouncing around/about/in/loose ~ box/carton/bag
      in a/an ~ envelope/bin/carrier/jiffy/padded/plastic/cereal/crisp bag/envelope/liner/box | thrown/chucked/stuffed/shoved/tossed/crammed into/in a/an/the box/bag/envelope/sack/carton | box too big/small/large | bag/box ~ sizes too | sheet/layer of newspaper/paper/bubble | one layer | not/barely/hardly protected/taped/sealed | held together | taped ~ together/up/badly | box within | double boxed
    `,
    weak: `packaging/bubble/box/boxed/envelope/bag/newspaper/tape/taped/mailer/carton`,
  },
  'amazon-service': {
    strong: `
      amazon/amazon's ~ help/helpline/customer/support/chat/rep/agent/service/phone/rang/refund/refunded/won't/wont/refuse*/useless/fault/should/promised/keeps/told/advisor/adviser/bot/hopeless/logistics/driver/said/nothing/blamed/let
      rang/called/phoned/contacted/emailed/asked/complained/chat/chatted/spoke ~ amazon | prime ~ joke/useless/worth/cancel*/member*/pay/paying/anymore | cancel* ~ prime | amazon prime | shame/disappointed/fault/blame/thanks/come ~ amazon | amazon/prime | jeff bezos | alexa | a to z
    `,
  },
};
