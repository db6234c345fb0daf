import type { ForeignCoarseWords } from '../../../core/language/lexicon-data.ts';

/** Coarse words of languages without a lexicon of their own. Source of the register: general dictionaries of each. */
export const foreignCoarse: readonly ForeignCoarseWords[] = [
  {
    language: 'hi',
    anywhere: `
      bhenchod*/bhenchodd/behenchod*/behanchod*/bahenchod*/bahanchod*/bhanchod*/banchod*/benchod*/bhnchod*/bhenchot/bhencod/bhosdi*/bhosadi*/bhosdk*/bhosadk*/bhosri*/bhonsdi*/bsdk/bhsdk/bkl/bhadwa*/bhadwe*/bhadve*/bhadva*/madarchod*/maderchod*/madharchod*/madarchot/madarjat/madarjaat/maadarchod*/madrchod*/motherchod*/mkc/mkb/chutiya*/chutia*/chutiy*/chootiya*/chutya*/chutiye/chutiapa/chutmarike/chutmarani/gandu/gandus/gaandu*/gaand/gandmara/gandmasti/lavda/lavde/lodu/lawda/lawde/jhaat/jhant/jhatu/jhantu/jhaatu/randi/raand/randwa/randibaaz/randikhana/haramzada*/haramzade*/haramkhor*/haramjad*/haraami/harami/chodu/chodna/chodenge/penchod*/pencho/panchod/bhenkalauda/behnkelode/betichod/bhaynchod/pehnchod/gashti/bhadwagiri
      mc bc | loda le | kutiya ke
      mc/bc bc/mc | behen/bhen/bahen/bhan/behn/ben/bahan/behan/pen/bhain chod/chodd/ch0d/ki/ke/di/de/da chod/chut/choot/lund/lode/takke/loude/lodey/phuddi | behen/bhen/bahen/bhan/behn/ben/bahan/behan/pen/bhain chod/ch0d/chodd | madar/mader/mather/maadar/mother/madr chod/ch0d/chot/jat | maa/ma ki/ka/ke chut/choot/chu/loda/bhosda/bhosra/aankh/lode/gand/bharwe/phudi | teri/tere maa/ma/behen/bhen ki/ka/ko/chod | gand/gaand mara/maar/mein/me/marao/mara/maarlo/phat | chut/choot ke/ka/marike | saale/sala/saala/saale harami/chutiye/kaminey
      मादरचोद/भेनचोद/बहनचोद/बेहनचोद/चूतिया/चुतिया/चूतिये/चुतिये/भोसड़ी/भोसडी/गांड/गाण्ड/लौड़ा/लौडा/लंड/रंडी/रण्डी/हरामी/हरामजाद/हरामखोर/झाट/भड़वे/भड़वा
      मादर चोद
    `,
    athome: '',
    mild: `
      saala/saale/kaminey/ullu/bakchod*/bakchodi
      ullu ka pattha/patha
    `,
    harmless: `
      mkc tools
    `,
  },
  {
    language: 'ta',
    anywhere: `
      thevdiya*/thevidiya*/thevadiya*/thevdya*/thevudiya*/punda/pundai/pundek/pundamavan*/pundamavane/sunniya/oombu/ommala/ommale/okkala/lanjakodaka/lanja/lanjakodka/dengey/dengeyi/dengutha/thayoli/thaayoli/poorimone/sulemaga/bolimaga/bokachoda/bokachod*/khankir/khanki/chodmarani
      umbu da | otha punda | okka mavane | baadu punda | puku lo | nee amma pooku | nee amma lanja | kunna myre | poori mone | sule maga | boli maga | magir pola | gud marani | kuttar bachcha
    `,
    athome: '',
    mild: '',
    harmless: '',
  },
  {
    language: 'pt',
    anywhere: `
      caralho*/karalho/fodase/fodasse/foder/fodam/fodeu/fodido*/fodida*/fodeo/fudeu/fudido*/fudida*/fudidos/merdas/putaria/putaquepariu/pqp/puteiro/filhodaputa/filhadaputa/fdpzada/vtnc/vtmnc/vsfd/arrombado*/arrombada*/cuzao/cuzão/cuzoes/cuzona/buceta/bucetas/boceta/piroca/pirocas/viadagem/punheta*/punheteiro*/desgracado*/paneleiro*/cabrão/cabroes/cabrões/caralha
      porra nenhuma | bosta de | rapariga de merda | corno manso
      filho/filhos/filha/filhas/fi/fio da/de puta/putas/mae/mãe/p | puta que pariu/pariu/te | vai/vao/vão/va/vá/vão tomar no/nu cu/cú/rabo/caralho | tomar no cu/cú | vai/vao/vão se/te/pra/à/a foder/merda/porra/puta/caralho | no teu/seu cu | foda se | que porra | porra de | uma porra | uma bosta/merda | pra caralho | do caralho | pau no cu | que merda | um monte de merda/bosta
    `,
    athome: `
      merda/puta/putas/puto/porra/cu/bosta/bostas/krl/crl/krlh/fdp/fdps/viado/viados/veado/cona/picas/rola/cacete/cagada/vsf/tnc/desgraça
    `,
    mild: '',
    harmless: `
      foda frango
    `,
  },
  {
    language: 'nl',
    anywhere: `
      klootzak*/klootviool*/kloothommel*/kutwinkel*/kutzooi*/kutding*/kutbedrijf*/kutservice*/kutverkoper*/kutspul*/kutproduct*/kutzak*/kutwijf*/kutwijven/kutkop*/kutlijer*/kuttent/kutpakket*/kutspullen/kutlevering/kutklus/godverdomme/godverdom*/gvd/godsamme/godskolere/potverdomme/verdomme/kankerlijer*/kankerwinkel*/kankerzooi*/kankerhoer*/kankerbedrijf*/kankerding*/kankertent/kankerhomo*/kankerjood*/kankerkut/teringlijer*/teringzooi*/teringwinkel*/teringtent/teringbedrijf/teringhond*/tyfuslijer*/tyfuszooi*/tyfuswinkel*/tyfustent/tyfushoer*/tyfushond/hoerenzoon*/hoerenjong*/hoerenkind*/hoerenzooi*/schijtzooi*/schijtwinkel*/stront/strontzooi/lulhannes*/eikelbijter/neuken/geneukt/verneukt*/neukers/pleurislijer*/pleuriszooi*/sodemieter*/opgesodemieter*/flikkerop/mafkees/klotezooi*/kloteding*/klotewinkel*/klotebedrijf*/klotezak/klotespul*/klotetent
      krijg de/het tering/tyfus/kanker/kolere/pleuris/klere | kom klaar neuken | rot op | houd/hou je/jullie bek/muil/smoel | je moer/moeder is/de hoer | val dood | wat een kut/kloten
    `,
    athome: `
      kut/klote/kloten/lul/lullen/lulkoek/hoer/hoeren/bek/pik/schijt/kak/kanker/tering/tyfus/neuk/eikel/eikels/klojo/klojos/rukker/rukkers/reet/kontkrummel
      zak hooi
    `,
    mild: '',
    harmless: `
      kanker
    `,
  },
  {
    language: 'pl',
    anywhere: `
      kurwa/kurwy/kurwe/kurwo/kurwom/kurew/kurew*/kurwamac/kurwie/kurwi*/skurw*/wkurw*/zakurw*/kurva/kurwisko/chuj/chuja/chuju/chujem/chuje/chujowe/chujow*/chujnia/chujni/huj/huje/huja/hujow*/hujnia/jebac/jebany/jebana/jebane/jebani/jebaj/jebal*/jebie*/jebc*/zjeb*/pojeb*/wyjeb*/przejeb*/rozjeb*/ujeb*/najeb*/zajeb*/wjeb*/podjeb*/pierdol*/pierdal*/spierdal*/wypierdal*/spierdol*/popierdol*/zapierdal*/rozpierd*/wpierdal*/opierdal*/pieprzon*/pizda/pizdy/pizdo/pizdu/kutas/kutasy/kutasem/kutasa/cipsko/sukinsyn*/sukinsyni/skurwiel*/dziwka/dziwki/dziwko/dziwkarz/gowno/gowna/gownian*/gówno*/gówniany*/gowniane/gównem/dupek/dupki/zasran*/osran*/obsran*/zasraniec/wysran*/sraczka
      kurwa mac/mać/jego | w dupe/dupie | do dupy | w pizdu | w chuj | ni chuja | jak chuj | na chuj | po chuj | pocaluj mnie w dupe
    `,
    athome: `
      dupa/dupy/dupe/cholera/cholerny/cholerne/suka/suki/srac/sra/szmata/szmaty/ciul/ciule/frajer/frajerzy/menda/mendy
    `,
    mild: '',
    harmless: `
      cholera szczepionka
    `,
  },
  {
    language: 'ru',
    anywhere: `
      blyat*/bliat*/blyad*/bliad*/bljad*/bljat*/blyadi/blyadina/cyka/cykablyat/sukablyat/pizdec/pizdets/pizdetz/pizda/pizdos/pizdabol*/pizdyuk*/pizdui/nahui/nahuy/naxui/naxuy/nahuj/nahoy/pohui/pohuy/ohuet*/ohuel*/huylo/huynya/huinya/hujnya/hueta/huyovy*/yebat/yobany*/ebany*/yebany*/ebuchi*/ebanut*/ebanat*/ebanko/zaebal*/zaebis*/zaebali/naebal*/naebali/naebka/dolboeb*/dolboyob*/dolbayob*/dalbaeb*/mudak/mudaki/mudila/mudilo/gandon/gandony/gondon/gondony/gavno/govno/govna/gavnyuk*/govnyuk*/pidor/pidory/pidoras*/pidaras*/pidar/zalupa/zalupka/shlyuha/shluha
      suki blyat | huevo blyat | sosat hui | hui tebe | hui vam | poshel nahui
      suka/cyka/syka blyat/bliat/blyad/blyat/bliad/bljat | idi/idite/poshel/poshli/poshyol/pashol na/v hui/huy/xuy/xui/hyi/zhopu/pizdu | yob/yeb/job/eb tvoyu/tvoju/tvaju/vashu mat/mats | tvoyu mat
      хуй/хуи/хуя/хую/хуем/хуе*/хуев*/хуево/хуёв*/хуйн*/хуйл*/хуин*/хуил*/хуес*/нахуй/нахуи/похуй/похуи/нихуя/дохуя/охуе*/охуев*/ахуе*/ахуен*/пизд*/опизд*/распизд*/спизд*/пиздец/пиздюл*/напизд*/блять/блядь/блят*/бляд*/бля/блядск*/сука/суки/сучка/сучки/сучар*/суку/сукин*/ебат*/ебан*/ебал*/ебло/ебла/еблан*/ебуч*/ебу/ебет*/ебись/ебёт*/ёб*/еби*/заеб*/наеб*/объеб*/обьеб*/уеб*/выеб*/проеб*/отъеб*/разъеб*/доеб*/поеб*/въеб*/съеб*/подъеб*/долбоеб*/долбаеб*/мудак*/мудач*/мудил*/мудозвон*/гандон*/гондон*/пидор*/пидар*/педик*/говно/говн*/гавно/гавн*/дерьмо/дерьм*/дерьмов*/жопа/жопу/жопы/жопе/жопой/жоп*/хер/хера/херня/херн*/херов*/нахер/нахрен/похер*/шлюх*/залуп*/манда/мандавошк*/срань/сран*/засран*/насрать/обосра*/срать/сраный/сраная/ублюд*/выблядк*/курва/курви/курвы/йобан*/їбан*/їбат*/їбал*/хуйня/пиздець/лайно/лайн*/майната/путка/путки/шибан*/мамицата/копеле
      блин сука
      на хуй/хуи/хер/хрен | в жопу/пизду | твою мать | иди/идите/пошли/пошел/пошёл/пошол на/в/к хуй/хуи/хер/жопу/пизду/черту | еб/ёб/ебать твою/вашу мать | мать твою/вашу | мамка ти | майната ти/ви
    `,
    athome: `
      хуйло
    `,
    mild: `
      suka/suki/bljaha/черт/чёрт/блин/гад/гады/гадина/сволочь/сволочи/скотина/скоты/тварь/твари
    `,
    harmless: `
      saya/sangat/tak/tidak/suka/paling/kurang/dia/anak/kami
      aku suka
      suka suka/sama/dengan/banget/sekali | asam/suka suka/cuka | moja suka | suki suki
    `,
  },
  {
    language: 'tr',
    anywhere: `
      amk/amq/amınakoyim/aminakoyim/aminakoyayim/aminakoyduğum*/aminakodum*/amınakodum*/amcik/amcık/amciklar/orospu*/orospucocugu/orospucocuğu/siktir*/siktirgit/siktirin/sikeyim/sikerim/sikicem/siktiler/siktigimin*/siktiğimin*/sikik/sikikler/sikimde/sikiyim/sokarim/sokayim/yarrak*/yarrağ*/yarragim/yarrağım/pezevenk*/götveren*/gotveren*/gotunu/götünü/pustlar/puştlar/serefsiz*/şerefsiz*/kaltak/kaltaklar/dallama*/yavsak/yavşak*/yavşaklar/ananısikeyim/anasini
      amına koyim | anasını siktim | mk cocugu
      amına/amina/aminiza/amınıza koy*/kod*/sok* | anani/ananı/ananizi/ananızı/anasini/anasını/avradini/avradını sik*/sikeyim/avradini | orospu cocu*/çocu*/evladi | oc/oç cocugu | it oglu/oğlu it | ananin/ananın ami/amı/amina/amına
    `,
    athome: '',
    mild: '',
    harmless: `
      amk charger/brand/charger/adapter/gmbh/products/werkzeug
    `,
  },
  {
    language: 'ar',
    anywhere: `
      kosomak/kosommak/kosomk/kossomak/kossommak/kusomak/kusommak/kusomk/kusommk/koskhtak/kosokhtak/kosemak/kusemek/kusemak/kisomak/kosomo/koskesh*/koskesha/sharmouta/sharmuta/sharmota/sharmoota/charmouta/charmuta/sharameet/sharamit/zebbi/zebi/nikomok/nikomak/nikmok/nikommok/nikoumouk/nikoumok/nikomook/nikhebbak/kahba/9ahba/qahba/kahbe/kehba/9a7ba/ka7ba/qa7ba/kahpa/gahba/weldlkahba/wlad9hab/9hab/manyouk/manyak/manayek/maniouk/manyuk/khawal/khawalat/5ara/zamel/zamla/zwamel/tabonmok/tabonyemak/tboun/yelaan/kalbibnkalb/jendeh/madarjende/madarjendeh/jakesh/koonkesh/kirekhar/kirtu/benzona/sharlila
      kiri mother
      kos/kuss/kus/koss/ks/qos omak/ommak/ummak/umak/omok/omuk/okhtak/ukhtak/emak/emmak/ommek/nanat/nanet | nik/nique/nek/niq/neek omok/ommok/mok/omak/ommak/oumek/oumok/zebi/imak/yemek/yemak/mouk | zeb/zeb fik | ibn/bent/bint/ben/wald/weld/ould/wlad el/l/al/il sharmouta/sharmuta/charmouta/kahba/qahba/9ahba/kalb/kelb/haram/metnaka/sharmota/kehba | ya sharmout*/sharmut*/manyouk/manyak/khawal/khara/ibn | ayre/ayri fik/feek/bi | kol khara/khra/5ara | kul khara | tez/tiz fik
      كسمك/كسم/كسختك/كسخت/شرموطة/شرموط/شراميط/شرموته/منيوك/منايك/منيك/قحبة/قحبه/القحبة/قحاب/عرص/معرص/عرصات/خول/خولات/زبي/زبك/زبى/نيك/انيك/أنيك/ناكك/متناك/متناكة/خرا/خره/خراء/طيزك/طيز/كلخرا/زامل/نيكمك
      كس امك/أمك/اختك/أختك/ام/أم | ابن/بنت/يا/ولد/اولاد/أولاد الكلب/كلب/الشرموطة/القحبة/شرموطة/الوسخة/متناكة/قحبة/المتناكة/العرص | نيك امك/أمك | ايري فيك | کسکش/جنده/کیرم/کیر/کونی/مادرجنده/کس
    `,
    athome: '',
    mild: `
      hmara/7mar
    `,
    harmless: `
      zobi la mouche
      a7a lasi | kiss me/my/you/cam | kara khara khoto | khara khoto | قحبه ناصر | kus kus
    `,
  },
  {
    language: 'he',
    anywhere: `
      זונה/זונות/שרמוטה/שרמוטות/כוסאמק/כוסאמא/כוסאמאק/מניאק/מניאקים/מזדיין/מזדיינים/תזדיין/תזדיינו/תזדייני/חרא/לזיין/זיון/בןזונה/קוקסינל/זין/קיבינימט
      בן/בני/בת זונה/זונות | לך/לכו תזדיין/תזדיינו/קיבינימט | כוס אמק/אמא/אוחתק
    `,
    athome: '',
    mild: '',
    harmless: '',
  },
  {
    language: 'el',
    anywhere: `
      malaka/malakas/malakes/malakia/malakies/malakismen*/gamoto/gamwto/gamisou/gamiesai/gamimen*/gamhmen*/gamiste/gamiseme/gamw/skatofatsa/poutana/poutanes/mouni/mounia/mounopan*/arxidia/arhidia/arxidi/kwlotripida/kolotripida*/kariola/karioles/karioli/pousti/pousth/poustides/tsoula
      gamo thn | putanas yie
      gamo to/tin/thn/tis/ton/ti | gamw to/tin/thn/ton/ti | ai/ante/adi gamisou/gamhsou/sto/gamithite diaolo/gamisou | antε gamisou
      μαλακα/μαλακας/μαλακες/μαλακια*/μαλακισμ*/γαμω/γαμωτο/γαμησου/γαμημεν*/γαμιεσαι/γαμιεστε/γαμιουνται/σκατα/σκατοφατσα/πουτσα/πουτσες/πουτανα/πουτανες/μουνι/μουνια/μουνοπαν*/αρχιδι*/καριολ*/πουστη/πουστηδες/πουστης/κωλοτρυπιδ*/κωλοπαιδ*/κωλομαγαζ*/κωλο*/τσουλα/χεστηκα/χεσε
      άντε γαμησου/γαμηθειτε | γαμω το/την/τη/τον
    `,
    athome: '',
    mild: '',
    harmless: `
      malaka strait/straits
      straits of malaka | kolos 2/ii/shop
    `,
  },
  {
    language: 'ro',
    anywhere: `
      muie/muistule/muisti/futui/fututi/futu/futut/futeti/futatinevoie/futemas/pizda/pizdii/pizdei/pizde/pizdarie/pulii/pularau/sugipula/cacat/cacatul/cacatule/cacaturi/căcat/labagiu/labagii/labar/poponar/bulangiu
      futa te | curve de
      pula/pulă mea/mă-tii/in/ta | in/în/sugi/suge pula/pulă/pizda/cur | o/pula pula/mea | futu/fute/futui/futuți/fut ti/ți/i/te/va/vă/mama/mă/ma/gura/mortii/morții | du/duceti te/va in/în/dracu/dracului pizda/pula/cur/mea | fut/futu mortii/morții/gura/mama/crucea/dumnezeu | in pizda/pula ma-tii/mea/matii/mă | sa imi/mi sugi | suge o/mi | mortii/morții ma-tii/mă-tii/tai/tăi/matii/vostri/voștri | fir ai/ati al/ai dracului/dracu/naibii
    `,
    athome: '',
    mild: '',
    harmless: `
      futu ra
      pula croatia/istria/arena/airport/stadt/istrien | muie pour
    `,
  },
  {
    language: 'hu',
    anywhere: `
      bazdmeg/bazmeg/baszdmeg/bassza/basszátok/basszatok/basszameg/bazzmeg/baszki/baszott/baszódj*/baszodj*/baszni/kibaszott*/elbaszott*/elbasz*/kurvaanyád*/kurvaanyad*/kurvára/kurvara/kurvák/kurvak/kurvanyja/anyádat/gecik/gecis/gecire/fasz/faszom/faszfej*/faszok/faszság*/faszsag*/faszkalap*/faszszopo*/lofasz/lófasz*/picsa/picsába/picsaba/picsafej*/pinaba/pináddal/szarházi*/szarhazi*/szarok/szopjal/szopjál/szopjátok/szopatok/szopas/köcsög*/kocsog*/rohadek/rohadékok
      baszd/bassza/bazd meg/szajba | a/az/rohadt kurva/faszom/picsa/anyád/anyad/kurva elet/életbe/anyad/anyád/jó/eletbe/istenit/tudja | menj/menjetek/húzz/huzz a picsába/picsaba/faszba/francba/kurva | kurva anyád/anyad/anyátok/jó/élet
    `,
    athome: '',
    mild: `
      szar/francba/szaros
    `,
    harmless: `
      geci/ka keszeg
      picsa plaza
    `,
  },
  {
    language: 'cs',
    anywhere: `
      kurva/kurvy/kurvo/kurvu/kurvafix/zkurv*/skurv*/kokot/kokoti/kokote/kokotina/kokotko/kokotsk*/hovno/hovna/hovno*/hovad/hovadina/zmrd/zmrdi/zmrde/zmrdsk*/mrdat/mrdka/mrdky/mrdat/vymrdanec/vymrdan*/zamrdan*/jebat/jebnut*/jebn*/jebky/jebo/vyjeban*/zajeban*/dojebal*/dojeban*/pojebal*/pojeban*/najeban*/rozjeban*/curak/curaci/čurák*/čuráci/pičovina/picovina*/pičovin*/picku/posran*/zasran*/sracka/sračka/sracky/sračky/srač*/vysrat/vyser/nasrat/nasral*/nasran*/prdel/prdele/prdeli/doprdele/sukin/buzerant*
      do picoviny
      do prdele/pici/píči/piče/riti/řiti | na/v hovno/pici/píči/piču/prd/prdeli/riti/řiti | jdi/jděte/chod/choď/běž/bez do prdele/píči/pici/riti/řiti/kelu | polib mi/me/prdel | kurva do/fix
    `,
    athome: '',
    mild: '',
    harmless: `
      kunda lini/park/yoga
      sere na/no | zasran y
    `,
  },
  {
    language: 'hr',
    anywhere: `
      jebem/jebemti/jebi/jebite/jebote/jebiga/jebiše/jebeno*/jebena/jebene/jebeni/jebenti/jeben/jebali/jebala/zajebal*/zajebava*/zajebi/zajebano/odjebi*/odjebite/najebal*/sjebal*/sjebano/ujebal*/pojebal*/jebač/jebac/picke/pickica/pičketina/popišan*/kurca/kurcu/kurčin*/kurcina/kurčić/kurčev*/kurcev*/kurčina/popušite/popusi/popuši/pušite/pizda/pizde/pizdarija/pizdarije/pizdo/kučkin*/kuckin*/kučka/kučke/kučko/drkadžij*/drkadzij*/drkadžija/govno/govna/govnar*/govnari/sranje/sranja/seronja/pederčin*/pederčino
      pusite mi | smrad iz
      jebem/jebo/jebala/jeb/jebi/jebote ti/te/vam/vas/ga/se/im mater/majku/sve/mamu/boga/sunce/krvi/krv | u/idi/idite/odi/goni/nosi/nosite picku/kurac/materinu/materina/kurcu/se | picku/u picku ti/materina/mater/vam/vi | materinu/materina picku | idi u/se kurac/picku/guzicu/jebi | picka/picku ti/materina/vam/mater | boli me kurac/kita/dupe | koji kurac | do/od kurca | na kurac | ma marš/mars
    `,
    athome: '',
    mild: '',
    harmless: '',
  },
  {
    language: 'sq',
    anywhere: `
      qifsha/qifshin/qifshim/qifsh/qiftë/qifte/qire/qiri/qihu/pidhi/pidhin/bythqir*/bytha/rrotkari/rrotkar
      kurva e | rrot kari
      te/të/ta/ju/t/tua qifsha/qifsh/qifshin/qift/qifte | pidhi i/e/n nanes/nënës/motres/motrës/sat/jot | hangsh/hajde/ha mut/kar | kari i/e
    `,
    athome: '',
    mild: '',
    harmless: `
      byth mewn
      byth eto | byth | muti germany/merkel
    `,
  },
  {
    language: 'sv',
    anywhere: `
      jävla/javla/jävlar/javlar/jävligt/javligt/jävlig/jävlars/djävla/djavla/djävul*/jävlaskit/jæv/jævla/jaevla/jævlig/jaevlig/jævler/jaevler/faen/faens/faenskap/fæn/fytti/fyfaen/fanskap/fittan/fittor/fittig*/fittjävel/fittunge/kukjävel*/kukhuvud*/kuksugare*/kuksug*/knulla/knullad/knull/knullare/horunge/horungar/horan/horor/hestkuk/drittsekk*/drittbutikk*/drittfirma/drittprodukt/skitstövel*/skitstovel*/skitföretag*/skitforetag*/skitbutik*/skitprodukt*/skitsnack/skithög/skitjävlar/helvettes/kraftedeme*/kraftedme/kraftknus*/røvhul*/rovhul/røvhuller/fissefjæs/forpulede*/forpulet/lortefirma/lortebutik*/lorteprodukt*/lortefirma*/møgluder/pikhoved*/satans
      drit i | skide butik | sgu da
      fan/faen/fanden i/ta/tage/ta' helvete/helvede/dig/mig/meg/deg | for/för helvete/helvede/faen/fan/fanden/pokker | dra/far/gå/ga til/åt/at helvete/helvede/fanden | åt helvete | til helvete/helvede | kyss meg/mig i/min ræva/rumpa/røv/arslet | ræva mi | dra åt/til helvete/skogen | rend/rend mig i røven | hold/hold kæft | fyr og flamme faen
    `,
    athome: `
      fan/helvete/fitta/kuk/kukar/hora/skit/skiten/satan/fanken/fasen/arsle/arslen/röv/rövhål/knulla/sug/bög/slyna/slynor/pik/lort/fandeme/sgu/kuken
      fy fan
    `,
    mild: '',
    harmless: `
      luder/auerbach konrad
      ludera | dritt
    `,
  },
  {
    language: 'fi',
    anywhere: `
      perkele/perkeleen/perkeleet/vittu/vitun/vitut/vituttaa/vitulla/vittuun/vittua/vittuja/vittujen/vittupää*/vittumai*/saatana/saatanan/saatanat/saatanallinen/paska/paskaa/paskat/paskan/paskapää*/paskamai*/paskiainen/paskiaiset/kusipää*/kusipaa*/mulkku/mulkut/mulkero/kyrpä/kyrpa/kyrvän/kyrvat/huora/huoran/huorat/runkkari/runkkarit/helvetti/helvetin/helvettiin/jumalauta
      haista vittu/paska/paskat | suksi/painu vittuun/helvettiin/kuuseen | vedä/veda vittu/vitun käteen/pää/paa
    `,
    athome: '',
    mild: '',
    harmless: `
      paska kulich/pascha/easter/cheese/bread/chleb
    `,
  },
  {
    language: 'tl',
    anywhere: `
      putangina*/putanginamo/putanginanyo/putragis/putangena/potangina*/potanginamo/punyeta/punyemas/tangina*/tanginamo/tanginaka/tngina*/tangena/tngna/pakyu/pakyo/pakshet/pakingshet/kupal/kupals/kupalog/ulol/tarantado*/tarantada/hinayupak*/kantot/kantutin/iyot/iyutin
      puñeta ka | gaga ka | puke mo | titi mo | tae mo
      putang/potang/tang/puta/p ina/inang/ng/ina ka/mo/nyo/niyo/to/naman | putang ina | tang ina | potang ina | puke/pekpek ng ina | anak ng puta/putang/tokwa | ina mo | yawa ka | buang ka | pisting yawa
    `,
    athome: '',
    mild: '',
    harmless: `
      salsal
      tite live | gago coutinho | buang air | burat hikam | tite street
    `,
  },
  {
    language: 'ko',
    anywhere: `
      씨발*/시발/시발놈*/시발년*/시발새끼*/시발것/시발아/시발롬*/씨팔*/시팔*/씨바/씨빨*/씹새*/씹*/씨부랄*/ㅅㅂ/ㅆㅂ/ㅅㅂㄹㅁ/ㅆㅅㄲ/개새끼*/개새*/개색기*/개색끼*/개쉐*/개자식*/개같은*/개년*/개놈*/개지랄*/새끼*/쌔끼*/ㅅㄲ/병신*/븅신*/빙신*/ㅂㅅ/ㅄ/좆*/좇*/존나*/졸라게/ㅈㄴ/ㅈㄲ/지랄*/ㅈㄹ/닥쳐*/엿먹*/미친놈*/미친년*/미친새끼*/또라이새끼*/니미*/느금마*/느금*/니애미*/니엄마*/창녀*/걸레년*/썅*/쌍년*/쌍놈*/염병*/육시랄*/젠장할/호로새끼*/후레자식*/보지*/자지새끼*/꺼져새끼*/ㄱㅅㄲ/씨댕*/엠창*/애미뒤진*
      ssibal*/sshibal*/sibal*/shibal/shiibal/ssibbal/gaesaekki*/gaesekki*/kaesaekki/byeongsin/byungshin/byungsin/jonna/jotna/jiral/michinnom/michinnyeon/nigimi
      jot gateun
      개 새끼* | 시발 놈*/년*/새끼* | 엿 먹* | 미친 놈*/년*/새끼*
    `,
    athome: '',
    mild: `
      꺼져/젠장/제기랄/졸라
    `,
    harmless: `
      보지도/보지는/보지만/보지를/보지못*/보지않*/보지마*/개새로/씹어*/씹는*/씹을*/씹던*/씹히*/씹힌*/씹기*/니미츠*/개년도
      sibal taxi/car
    `,
  },
  {
    language: 'vi',
    anywhere: `
      vcl/vkl/vlz/clgt/clmm/dmm/dcmm/dkm/dcm/vailon/vailoz/ditme/ditmemay/ditconme/concac/concak/conkec/cailon/choden
      dit/địt me/mẹ/con/cu may/mày/me/mẹ/no/nó | du/đụ ma/má/me/mẹ | đu ma | con/cái/cai cac/cặc/kec/lon/lồn/kặc | vai/vãi lon/lồn/cac/cặc/loz/cứt | cho/chó de/đẻ/má | oc/óc cho/chó | me/mẹ kiep/kiếp | do/đồ cho/chó/khon/khốn | dm/đm may/mày/shop/ban/bán/no/nó
    `,
    athome: '',
    mild: '',
    harmless: `
      dit me que/on/qu/avoir/rembourser
      elle/il/on/me/vendeur/site dit me | du me | do cho | con la/lon | lon con | me kiep | cho de
    `,
  },
  {
    language: 'id',
    anywhere: `
      bangsat/bgsd/bgst/kontol/kntl/kontlo/memek/ngentot*/ngentod*/ngewe/jancok/jancuk/jancox/diancuk/dancok/cukimai/cukimay/pukimak*/pukimai/pukima/pantek/bajingan/brengsek/keparat/kampret/anjg/anjrit/lancau/lanjiao/lancao/lanjiau/chibai/cibai/cibay/cheebai/cheebye/chiobye/cheebai/ccb/knn/knnbccb/knnccb/kanina/kaninabu/kaninia/kimak/kimakkau/butoh/haramjadah
      mmk lu | pantat lu | asu kowe | anjing lu | anjing kau | babi lu | tolol anjing | kepala butoh
      puki mak/emak/mai | kepala bapak/hotak/butoh/kau/hangguk kau | kan/gan ni/nin na/lao/nia | kan ni na/nabu | lan jiao/jiau | babi/anjing lu/kau/lo/loe/elu | sial/celaka anjing
    `,
    athome: '',
    mild: '',
    harmless: `
      kanina
      palat | kan ni/nin | ccb #/bank | knn classifier/algorithm/model | butoh dance/dancer
    `,
  },
  {
    language: 'th',
    anywhere: `
      เหี้ย/ไอ้สัตว์/ไอ้สัส/สัส/ควย/เย็ด/เย็ดแม่/แม่ง/หี/อีดอก/อีสัตว์/กระหรี่/ระยำ/เชี่ย/ไอเหี้ย/ตอแหล/ส้นตีน/พ่อมึง/แม่มึง
    `,
    athome: '',
    mild: '',
    harmless: `
      หีบ/หีต/แม่งาน/เหี้ยม
    `,
  },
  {
    language: 'af',
    anywhere: `
      fok/fokken/fokkin/fokking/fokkol/fokof/fokkof/fokop/poeslap/poesface/kakpraat/kakhuis/kakjas/moerskont/moermeter/domdoos/doosface/bliksemse/naaier/hoerkind
      gatvol vir kak
      fok jou/julle/off/af | jou/ma se/ma's poes/moer/ma/gat/doos | jou ma/moer se/poes
    `,
    athome: '',
    mild: `
      voetsek/voertsek/bliksem/donder op
    `,
    harmless: `
      poes kat
      poes | fok #
    `,
  },
];
