import type { CoarseWords } from '../../../../core/language/lexicon-data.ts';

export const germanCoarse: CoarseWords = {
  language: 'de',
  anywhere: `
    scheiss*/scheiß*/*scheiss/*scheisse/scheisze/schice/schiss/beschissen*/verschissen*/arschloch*/arschlocher/arschlöcher/arschgeige*/arschgesicht*/arschkriecher*/drecksau*/drecksack*/dreckssack*/wichser*/wixer*/wichs*/wixx*/fotze*/hurensohn*/hurensöhne/hurensöhnen/hurenkind*/nutte*/ficken/gefickt*/verfickt*/ficker*/mistgeburt/missgeburt*/schlampe*/pisser*/pissnelke*/saftarsch/leckarsch/bastarde/kackladen/kackverein/kackscheiss*/hurensohnladen/spast*
    leck mich am arsch | leckt mich am arsch | am arsch lecken | verpiss* euch/dich/sich | halt die/deine fresse/schnauze/maul | haltet die/eure fresse/schnauze/fressen | fick dich/euch | fickt euch | fuck off | du/ihr sau/säue/schweine/drecksau | h u r e |  | lmaa | leck mich | leckt mich
  `,
  athome: `
    arsch/arsche/ärsche/arschig | schwanz lutsch*/lutscher | schwanzlutscher* | schwanz/schwänze ~ lutsch*/lecken/kürzer | fick/ficks/fickt/hure/huren/titten | kacke/kack/kackt ab | scheisse/schei
  `,
  mild: `
    mist/mistding/mistdinger/scheibenkleister/kacke/verdammt/verdammte/verdammten/verdammter/verdammtes/verflucht*/pisse/gepisst/furz/kruzifix/zefix/himmelherrgott/verarscht/verarsche/verarschen/verarschung/arschkarte/kotzen/kotzt
    am arsch vorbei | im arsch | für den arsch | zum teufel | zum kotzen
  `,
  hate: `
    kanake*/kanacke*/neger/negerin/nigger*/schlitzauge*/schlitzäugig*/judensau*/kameltreiber*/kümmeltürke*/polacke*/spaghettifresser*/itaker/untermensch*/schwuchtel*/ölauge*/ziegenficker*/kopftuchschlampe*/mongo/mongos/behindi
    ausländer raus | scheiß/dreckige/typisch/drecks ausländer/türken/polen/chinesen/juden/araber/russen/inder/zigeuner | alle ausländer/türken/polen/chinesen/juden/araber sind betrüger/gleich/kriminell | vergast/vergasen
  `,
  harmless: `
    dickicht/dick/dicke/dicker/dickes/dicken/vierschanzentournee/schanze*/marsch*/barsch*/harsch*/kitzler/fickfack*/wichsleinwand/schuhwichse/schuhwichsen/stiefelwichse/lederwichse/wichsbürste*/wichsbuerste*/analog*/analyse*/uhr/uhren/urinstein*/pissoir/scheitel*/scheide*/vorhaut/miststreuer/mistgabel*/mistkäfer/mistelzweig*/mistel*/pferdemist/kuhmist/fotografie*/saurer/saurier*/sauna/saugt/saugen/schlampermäppchen*/schlamperetui*/schlamperrolle*/spastik/spastisch*/spachtel*/spaß*/fickert/fickeisen/nuten
    arsch huh | schwanz der/des/vom/wedelt/fehlt/abgerissen/abgefallen/angenäht/plüsch/katze/hund/teddy/dino/drache | sack kartoffeln/zement/sand/erde/futter/reis | mein sack | schlafsack | müllsack | dudelsack | sack | säcke mit/voll/sind | sau stall | leck/undicht im/am/an | ein leck | leck in | das leck | penner | leckt am/aus/unten/an/wasser | jack | zu dick
  `,
};
