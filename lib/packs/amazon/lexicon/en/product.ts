import type { AspectEntries } from '../../../../core/language/lexicon-data.ts';

/** The thing itself: how it works, lasts, fits, tastes, sounds and looks. */
export const product: AspectEntries = {
  strong: `
    sound/audio/voice/video/picture/alarm/bass/cursor/keys/pedal/flash/shutter/timer/clock/watch/subtitles/buttons ~ late/later/delay/delayed/delays/behind/lag/lags | #/@num/half/few/a/one seconds/second/beat late/later/behind | minutes/hour/hours late every/each | runs/gains/loses ~ minutes/hour/hours/seconds a/per/every/fast/slow/late | takes/took/needs ~ hours/minutes/ages/forever/days/week ~ heat/charge/boil/warm/cool/dry/fill/inflate/boot/puff/simmer/pressure/sharpen/assemble | input/audio/video delay | taste*/smell*/aftertaste ~ cardboard/plastic/box/paper/chemical*/medicine/soap
    stopped/stops/quit/quits/ceased/ceases working/charging/spinning/turning/heating/cooling/playing/responding/functioning/holding/lighting/printing/recording/connecting/to
    @not ~ work/works/working/function/charge/charges/connect/connects/pair/pairs/fit/fits/stick/sticks/last/lasts/hold/holds/close/closes/cut/cuts/heat/heats/spin/spins/seal/seals/stay/stays/lock/locks/turn/light/print/prints/scan/start/clean/cleans/stretch/grip/grips/inflate/dissolve/lather/rinse/dry/recognise/recognize/read/sharp/sturdy/comfortable/waterproof/compatible/durable/soft/safe/bright/loud/sharpen
    work* for/once/twice ~ #/day/days/week/weeks/minutes/hours/then
    broke/broken/breaks/snapped/failed/died/dies/dead/burst ~ after/within/on/in/first/second/third ~ #/@num/day/days/week/weeks/month/months/hour/hours/minutes/use/uses/wear/wears/wash/washes/time/times/try/go/goes/night/weekend/afternoon
    fell/falls/falling/fall/came/come/comes/coming/flaked/peel* apart/off/undone/unglued/unstitched/away
    broke/snapped/split/ripped/tore/torn/cracked/shattered/failed/died/burned/burnt/melted/warped/bent/rusted/faded/shrank/frayed/unravel* ~ first/second/third use/wear/wash/time/go/day/night/try/charge
    first/second/third/fourth/one/two/three/couple/few/single wash/washes/wear/wears/use/uses/charge/charges/cycle/cycles
    waste of money/cash/time/space
    poor/bad/terrible/awful/low/cheap/inferior/shoddy/crap/rubbish/horrible/appalling/great/good/excellent/decent/nice/lovely quality/build/material/materials/workmanship/stitching/sound/picture/finish/fabric/taste/fit/design/screen/battery/craftsmanship
    quality is/was/of ~ poor/bad/terrible/awful/low/cheap/good/great/excellent/zero/disappointing
    runs/ran/run small/large/big/tight/loose/short/long/hot/slow/slowly/narrow/wide
    too small/big/large/tight/loose/short/long/thin/thick/heavy/light/loud/noisy/quiet/weak/strong/sweet/salty/bitter/stiff/hard/soft/narrow/wide/bright/dim/dark/slippery/fragile/flimsy/hot/cold/sour/spicy/greasy/sticky/rough/shallow/low/high/slow/complicated/bulky
    way/far/bit/little/much/so/very/super/really/rather/ridiculously too/so small/tight/loose/thin/heavy/noisy/loud/weak/flimsy/stiff/short
    does/do/did/will/would not/nothing ~ what it says/claims/should
    does/did nothing
    won't/wont/doesn't/doesnt/didn't/didnt/cannot/can't/cant/couldn't/couldnt ~ work/open/shut/hold/stand/keep/close/charge/turn/switch/pair/connect/fit/stick/stay/heat/cut/start/seal/lock/spin/print/sit/zip/stop/light/taste/smell/sync/read/see/hear/feel
    smell/smells/smelled/smelt/smelling/stink/stinks/stank/reek/reeks/tastes/tasted/taste like/of/awful/terrible/bad/strange/funny/odd/off/chemical/horrible/nothing/foul/weird/disgusting/great/lovely/nice
    feels/felt/looks/looked/sounds/sounded like/cheap/flimsy/hollow/tinny/cheaply/horrible/awful/terrible/rough/scratchy/nice/great/lovely/good/plasticky
    leaks/leaking/leaked/leaky/drips/dripping ~ from/water/base/lid/cap/spout/seal/everywhere/bottom/over/all/every/oil
    battery/charge/batteries ~ life/dies/died/lasts/lasted/drain*/dead/swollen/flat/hold/holds/runs/ran/gone/barely/hour/hours
    cheap/cheaply plastic/made/material/tat/metal/feeling/looking
    thin/flimsy/see through/as paper/material/fabric/plastic/metal
    paper thin | see through | falls short | fell short | gave up | gives up | gave out | gives out | packed in | packed up | conked out | burn* out | cuts out | cutting out | wears off | wore off | worn off | washed out | washes out | bleeds | wobble/wobbles/wobbly/rattles/rattle/rattling/squeak*/creak*/hums/humming/buzz*/whine*/grinds/grinding/screech*/crackl*/hiss*/flicker*/overheat*/smok*/sparks/sparking/spark*/jams/jammed/jamming/clog*/stall*
    rust*/corrod*/tarnish*/fade*/fading/shrink*/shrunk/shrank/shrunken/pilling/pilled/bobbl*/fray*/unravel*/peeling/peels/peeled/flak*/warp*/sag/sags/sagged/sagging/droop*/blister*/itch*/scratchy/stiff/flimsy/wobbly/tinny/muffled/brittle/blunt/dull/soggy/stale/tasteless/bland/bitter/sickly/gritty/lumpy/watery/greasy/chewy/mushy/rancid/undrinkable/inedible/uncomfortable/comfy/comfortable/sturdy/flattering/unflattering/breathable/absorbent/durable/plasticky/tacky/useless/unusable/defective/faulty/malfunction*/shoddy/subpar/substandard/lightweight/itchy/uneven/crooked/lopsided/wonky/misaligned/misprint*/pixelated/blurry/grainy/laggy/glitchy/buggy/slugg*/underpowered/noisy/deafening
    size/sizing ~ small/large/big/tight/off/wrong/true/chart/inaccurate/weird/up/down
    fit/fits/fitted ~ well/badly/perfectly/perfect/poorly/tight/loose/my/like/snug/great/fine/true
    instructions/manual/app/software/firmware/pairing/setup/directions/assembly ~ @bad/useless/missing/chinese/impossible/unreadable/confus*/crash*/crashes/fails/freezes/loses/unclear/poor/nightmare/hopeless/wrong
    app keeps/crashes/won't/wont/freezes/needs/loses/is
    holes/screws/bolts ~ line/lined/align*/match/strip*/up/off/drilled
    handle/lid/hinge/strap/zip/zipper/button/motor/cord/cable/plug/blade/screen/clasp/buckle/seam/seams/sole/heel/lining/wheel/wheels/leg/legs/pump/nozzle/valve/spring/switch/fan/filter/gasket/hose/bracket/hook/hooks/suction/velcro/elastic/magnet/latch/knob/lens/stand/cap/cover/frame/shelf/drawer/spout/trigger/bulb/glue/stitching/coating/paint/varnish/thread/threads/stem/pedal/key/keys/needle/bristle* ~ broke/breaks/snapped/snaps/fell/falls/came/comes/come/loose/cracked/cracks/split/ripped/tore/failed/fails/died/stuck/sticks/jammed/bent/rusted/faded/peeled/peels/melted/wobbl*/popped/pops/popping/sheared/rips/stripped/worn/wears/off/hollow/thin/weak/useless/flimsy/undone/slips/stops/stopped/gone/blunt/dull
    keeps/kept/constantly/always/randomly/repeatedly disconnecting/dropping/falling/slipping/tripping/turning/switching/cutting/freezing/crashing/breaking/resetting/rebooting/beeping/stopping/losing/jamming/leaking/shutting/disconnects/drops/sliding/deflating/coming/popping
    takes forever/ages to boil/heat/charge/load/cool/warm/dry/set/cook/start/fill
    gave me/him/her a rash/headache/blister/blisters/spots | broke me/her out | skin ~ red/burn*/irritat*/rash/reaction
    no power/suction/sound/bass/taste/flavour/flavor/smell/scent/grip/range/picture/volume/effect/difference/use/good
    # hours/minutes of battery/use/playback/charge | dead/doa/dud on arrival | dud/duds/junk/garbage/rubbish/trash/tat/lemon
    would/do/does not/never recommend this/it/the/these product/item/brand/drill/model/phone/kettle
    do not/don't/dont buy this/these/it | doesn't/doesnt/does/do/dont/don't ~ do what/its/the/job/much/anything/thing
    product/item is/was/itself/are ~ @bad/great/good/lovely/fine/perfect/excellent/amazing/defective/faulty/broken/ok/okay/nice/beautiful/brilliant/useless/junk
    love/loved/like/liked/happy ~ product/item/it/colour/color/design/fabric/pattern/shape/style
    beautiful/lovely/nice/great/gorgeous/pretty/cute/good product/item/fabric/colour/color/design/shirt/dress/lamp/mug/knife/watch/shoes/bag/toy/pattern/glaze
    glare/glitch*/lag/lags/lagging/static/echo/hum/latency/dropouts
    service life | customer support pillow/foam/bar | arch/back/lumbar/neck/wrist/knee/ankle support | delivers/delivered/delivery ~ power/sound/bass/head/torque/heat/flow/watts/pump/trickle/punch/charge/pressure/water/ink/steam | pump* delivery | delivery of ~ water/power/sound/ink/pump | returns to zero | return spring/key/lever/valve/button/pipe/line/hose | order of magnitude | late frost
    tracking of steps/sleep/heart/movement | step/sleep/heart tracking/tracker | mouse/pen/eye/hand tracking | tracks ~ steps/sleep/heart/badly
    `,
  weak: `
    quality/material/fabric/battery/charger/screen/handle/lid/zip/zipper/button/buttons/motor/blade/plug/strap/seam/seams/stitching/sole/heel/lining/wheel/wheels/leg/legs/hinge/nozzle/pump/filter/bulb/sound/bass/volume/mic/microphone/picture/image/taste/flavour/flavor/smell/scent/aroma/colour/color/print/coating/finish/texture/sizing/fit/fits/fitted/instructions/manual/app/bluetooth/wifi/signal/remote/sensor/software/firmware/pages/plot/author/chapter/ending/characters/recipe/mattress/pillow/cushion/sheets/duvet/curtain/curtains/rug/carpet/lamp/light/lights/bulbs/led/kettle/toaster/blender/mixer/pan/pot/knife/knives/mug/cup/glass/bottle/flask/plate/fork/spoon/grater/opener/peeler/scissors/shears/mower/hose/spade/rake/seeds/drill/saw/hammer/screwdriver/spanner/wrench/screws/bolts/tape/glue/paint/brush/roller/shirt/dress/jeans/trousers/socks/shoes/boots/trainers/jacket/coat/hat/gloves/scarf/bra/leggings/tights/jumper/sweater/hoodie/watch/ring/necklace/bracelet/earrings/chain/clasp/perfume/cream/lotion/shampoo/conditioner/soap/lipstick/mascara/foundation/serum/razor/toothbrush/hairdryer/headphones/earbuds/speaker/keyboard/mouse/monitor/laptop/tablet/phone/case/cable/adapter/router/camera/lens/tripod/printer/ink/toner/cartridge/tyre/tire/tyres/tires/bike/pedal/saddle/helmet/tent/bag/backpack/suitcase/rucksack/racket/ball/shuttlecock*/dumbbell/mat/toy/doll/puzzle/blocks/game/dice/cards/crib/pram/nappy/diaper/bib/leash/collar/litter/kibble/aquarium/guitar/strings/drum/violin/sofa/chair/desk/table/shelf/shelves/wardrobe/drawer/drawers/bed/tap/shower/toilet/heater/fan/vacuum/hoover/iron/coffee/tea/chocolate/biscuits/cereal/sauce/honey/rice/pasta/spice/vitamin/capsules/tablets/pills/supplement
    heavy/light/thin/thick/hard/soft/small/big/large/tight/loose/short/long/weak/strong/loud/quiet/slow/cheap/ugly/pretty/beautiful/broken/broke/breaks/snapped/cracked/cracks/burned/burnt/burns/melted/melts/melt/torn/tore/ripped/rips/bent/stuck/sticks/slips/slippery/wash/washed/washing/wear/wearing/wore/worn/sharp/bright/dim/hot/warm/cold/boil/boils/cook/cooks/clean/cleans/spills/leak/leaks/leaking/leaked/works/worked/working/charge/charges/charging/connect/connects/pair/pairs/design/brand/model/product/item/thing/gadget/device/machine/unit/use/used/using/sturdy/solid/flimsy/comfortable
    `,
};
