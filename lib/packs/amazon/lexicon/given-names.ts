/** Given names from all over the world, folded: they tell a person from a firm in any language. Source: general knowledge, 2026-11. */
export const givenNames = `
  victoire bertrando beltran leopoldina leopoldine
  abbondio abdul abdullah abeba abelard abimbola abner adaeze adalgisa addolorata adelardo adelbert adelia adelino
  ademaro adewale adjoa adlai adnan adolphe adosinda afonso agatha agenore ahmad aiden aiko aisling aitziber ajay
  akash akiko akin akosua alamanno alarico alban alberic alberta albertina albina albino albion alderico aldonza
  aleardo alec aled alejo aleksander aleksandra aleksei alexandria alexane alexei alexey alfie alfio alfonsina alford
  alicja alida alienor aliette aliou alisha alistair alix alizee alke allegra allison almut aloyse aloysius altagracia
  althea alva alvara alvin alvise alwyn alyssa amabel amadis amadou amal amalie amara amaury amaya ambrine ambrogia
  ambros amelien amias amina aminata amir amira amity anahi anastasija anastasiya anatol ancelin ancilla andoni
  andreea andreina andrej andrzej aneta angelines angiolina angus aniela anika anjali ankit annabella anneke annelie
  annelies annunziata anouk ansel anselm anson anthelme antoinette antonello antoni anuj anunciacion anya aoife
  apolinar apollonia apolonia aponi aquilina arabella araminta arantxa arcadia arcangelo archer archie arend argia
  ariadne arialdo ariel arif arild aristote aritz arjan arjun arline arlo armance armanda arnav arndt arnoldo arsenia
  artemisa artemisia arun arvid asa ascension asdrubale asensio asha asher ashok ashraf asier asif aslan assuntina
  asunta ataulfo athena atsuko attilia aubrey audra augustus aurele aurelia auriane avelina avelino avery avis awa
  axelle ayaan ayako ayelen ayesha aylin ayse azalea azalee azra azzurra bailey baki balbina balbino baldo balduin
  balthasar balthazar barbaro barbora barnaba barney barrett bart barthelemy bartolo bartosz bashir basia basile
  basilia basilisa bastienne bathilde battista beata beatrix becky begonya bekir bela belarmino belinda belisario
  bella benedicta benita bennett benny berat berengere bernardetta bernardin bernardino bernardita bernice bernie
  bertha berthe bertin bertolt bessie bettany beulah bevan bhavna bilal birte bjarne blair blanka blazej blythe bodhi
  bojan bonnie boris boubacar boyd brady brais brandi branko branwell branwen breanna brenna breogan briac brianna
  bridget brieuc brigid brigitta brisa briseida brittany bronislaw bronwen bronwyn brunella bruni brunilde bryce
  bryony bulent burak burghard burkhardt busra byron caitlin caitriona caleb calista calixte callisto calum calypso
  camelia candace candelario cansu caoimhe carleton carlton carly carmel carmelina carolyn carrie carson carter
  casiano casimira cassidy cassie catarina cathal cathy cayetana cecilio cecylia ceferina celedonio celina celinda cem
  cemil cengiz cenobia ceri cesarea cesarina cesarine chabela chadwick chandra chanel chantelle charlene charly
  charmaine chauncey chen cherie cheyenne chiaretta chidi chinedu chinwe chioma christabel christy cian ciara ciaran
  cilla cillian cilly cindy cintia cipriana ciriaco citlali clarabel clarissa claud clelia clem clemencia cleofe
  cleophas cleveland clorinda clothilde clovis coen colleen collette colomba colombine columbano conor conrad conrada
  constance constancio constantin cora corbinian corentine coretta cormac cornelio corradina cosima courtenay
  crescentia cressida crispian crispina crispino crispulo csaba cyprienne cyriaque dacio dafne dagny dahlia dalila
  dalmacio dalmazio dalton damienne damilola damir damon dana danica daniil danilo dankwart danny dante danuta darby
  darcy daria darius dariusz darko darla darlene daryl dashiell davina davor deanna deanne debbie deepa deepika deidre
  deirdre delbert delfo delilah della delmar delores delphia demetrius demir denny denys deogracias dermot derrick
  desdemona desideria desiree destiny detlev devika devin dewey dhruv diethelm dietlinde dieudonne dilan dilip dimitar
  dimitra dimitri dimitrios dinah dinesh dion dionigi dionisia divya djamila dmitriy dmytro dolly domiciano dominick
  dominika domitila dona donaciano donal donnell donovan doreen dorinda dorle dorota dragana drago drew drusilla
  duilio dulcie dusan dwayne dyson dzsenifer earl earnest ebba ebbo ebe ebru eddie eddy edelmira edeltraud edeltraut
  edelweiss ederne edison edita edmea edmee eduarda edurne edwige edwina effie efren egbert egisto ehrenfried eider
  eilert eilidh eirik ekaterina ekkehard ekrem eladia elbert eldon elea eleanora eleanore eleazar eleni eleuteria
  elfreda eli eliberto eliette elif elin eliott elisee elisha elissa ellis elma elmo eloi eloina elroy elsbeth elton
  elva elvin elvis elwira elwood emanuel emeka emerance emerenciana emeric emery emigdio emile emilija emine emmeline
  emmerich emmet emmett emo emre ender endika enea eneko enes engin enguerrand enid enno enoch enora enrichetta
  enriqueta ephraim ephrem ercolina erdem erdmann erkan erma ermelinda ermete ermione ernesta ernestine ernie errol
  ersilio erundina erwan erzsebet escolastica esra estefano estella esterina estibaliz eszter ethelbert etta euan
  eudaldo eudoxia eudoxie eufrasia eufrasio eulogia eustace eutiquio evadne evamaria evander evangelina evangeline
  evariste evelia evelina evelio everard everardo evie ewa ewalda ewan ewelina ewen ezgi fabricio facunda fadi fahad
  faisal fantine farah farid farida faruk fatih fatimah fatou faustin faustina faye fedora felicia feliciana felicie
  felicisima felicita femi fenella ferdinanda ferdinande ferenc ferhat fernanda fernande ferran ferreol fiacre
  fiammetta fideline fikret filemon filip filipa filippa filippina filiz filomeno finbar findlay finlay finley finnian
  fionn fiorentino firmin firmina fitz flaminia flaminio florentin floriana floriano florin floro foca forrest
  foulques francesc frankie freda freddie frederica frediano fredrik frieda friedegard friedemann friederich froilana
  fructuosa fulgencia fulgenzia funda furkan gabin gabor gabrio gadea gail gaizka galatee galen ganaelle garazi
  garbine garfield garret garrett garrick garth gaspara gaspardine gaud gaurav gaynor gedeon gedeone geltrude gena
  genara gene genesio genoveffa geoff georgette georgi georgiana georgie georgios geraint geraldine gerarda gerardine
  geremia gergely gerhild gerolamo gerold geronimo gerry gertie gertraud gervais gervaise gervasia gesa gesualdo
  ghassan giacinta giacinto giacomina gianandrea gianna giannina gianpiero gideon gigliola gilberta giles ginesa gino
  gioconda giordana giovan giovita giselher giselle gislain gitta giuditta giulietta giunone giusto gladstone glafira
  glenys glyn glynis godefroy godfrey godofredo godric goetz goffreda goran gorgonio gorka gotthilf goulven govind
  goyo grady graeme grainne granville grazyna greer gretchen grete griffith griselda griseldis grover grzegorz
  guenaelle guenole guerrino guilaine guinevere gulay gulsen gumersinda gunda gundel gundolf gundula gunnar gustaf
  gwenda gwendal gwendolina gwendoline gwyn gwyneth gyorgy hadiya hadley hadrien hadwig hakan halil halima halina
  hamid hamish hamza hanako hanjo hank hannelor hanson harinder harish harlan harpreet harriett hartley hartwig haruka
  haruki haruko harvey hasan hayley hedda hedley heimo helgard heliodoro helmar helmi henar hendrik henrietta henrike
  henryk heraclia herb herbie heredio heribert herlinda herman hermia herminda hermione hester hettie hideo hidetoshi
  hilal hildburg hilton hinrich hiram hiroki hiroko hiroyuki hobart hollis honorata honoria honorino hopkins horacia
  horatia horatio hosea hoshi howell hoyt huberta hubertus huda huey hulya humbert husein huseyin hussein hyacinte
  hyacinthe hyman hyun iacopo iain iben ibolya ichabod iciar idoia idris ieuan ifeoma ifigenia igina igino ignace
  ignacia ignatius ignazia igone ikechukwu iker ikram ilda ildefonsa ildut ilene ilhan ilia ilias ilker ilva imani
  imanol imke immacolata immanuel imogene imran imre inaki indira inez inga ingelore inger ingolf ingram ingrun inigo
  innocenzo inocencia ioana ioannis iona ione ipek iphigenie irakli irati irem irena irina irma irmela irmtraud irvin
  irwin isabela isacco isadora isaiah isaura isaure iseult isha ishaan isidra islam ismail isolina isotta israel
  istvan itziar iveta ivo ivona ivor iwona izabela izaskun jabez jacek jacinta jacinth jacinthe jackson jacquelyn
  jadranka jadwiga jafet jago jaione jairo jakub jamal jamila janek janelle janette janire janis janos janusz jaouen
  jared jarek jaroslav jaroslaw jarrod jarvis jasper jaume javed javiera jaya jayne jeannie jebediah jedediah
  jefferson jehan jelena jemima jemma jena jenaro jenna jennie jeremiah jericho jermaine jerold jerrold jerzy jesper
  jess jesusa jethro jiang jillian jing jitendra jitka joanie joann joanny jobst jocasta jocelyn jodie jody joevin
  joey jokin jolanta jole jolene jolyon jonah jonatan jonathon jonte jonty joost jordana joris jorn joseba josefine
  josephus josiah josie joss josselyn josu josune jourdain jovan jovino jozef judah judd jude judicael juha jukka jule
  julen julianna juliano julienne julika julius junko jupp justina justyna jyoti jyrki kadir kalinda kamal kamala
  kamil kamila kamran kaori karan kareem karel karlheinz karmele karol karolina kasey kasia katalin katarina katerina
  katharine kathy katrina katrine katy kavita kayleigh kayode kazimierz kazuki kazuo keenan keiko keira keisuke kellie
  kelsey kelvin kemal kendall kendrick kenna kerem kermit kerri keskin ketut khadija khaled kieran kimball kingsley
  kip kiran kirby kirill kirsten kirstin kitty kjell klaas klara klaudia klothilde knox kofi koichi kojo koldo
  konstantinos konstanze koray korbinian kostas kouame kreszentia kriemhild krishna kristen kristi kristian kristof
  kristy kriszta krystyna kunal kunigunde kwabena kwaku kwame kylie kyoko lachlan ladislada laia lajos lakshmi lamar
  lambert lamia lamont lana lancelot landolfo larissa lasse laszlo latifa latika laureana laurel lauretta laurie lauro
  lavinio lawson lazzara leandra leandre leandros leann leanne ledo leif leigh leighton lemuel lenka leokadia leona
  leonce leoncia leonhard leonid leonidas leonila leonilda leonora leonore leontine leonzio leopolda leopoldine
  leovigilda leovigildo lesley leszek leta letitia letterio letty levent leyla libby libia liborio lidija lidio lidon
  lieke liesbeth lilith lillie lilly lilou lindsay lindsey linh linus lioba lisandra lisandro lisbeth liza lizzie
  ljubica lodovica lodovico lora lorcan lorea lorella loren lori lothaire lottie louisa louison lowell luana luanne
  lubomir lucero lucian luciane lucile lucilla lucille lucina lucinda lucius lucja lucretia ludmila ludmilla ludovica
  ludovico ludwik luigino luisella luisina luiz luka lukasz lupita luzdivina lyla lyle lyman lynda lyndon lynette
  lynne lysander lysandre lyudmila maarten mable maciej mackenzie maddox madeline madelyn madge madhu madoka mae mael
  maelle maelys maeve mafalda maffeo magdalene maggie magnolia magnus mahesh mahmoud mahmut maia maider maike mairead
  maisie maite maiwenn makoto maksim malachi malachy malena malgorzata malik mallory malte malvina mamadou mamie
  manfreda manish manoj manolis manolo mansour marceau marceliano marcellina marcie marcin marga margareta margery
  margie margo mariacristina mariah mariam mariane mariangeles mariarosa mariastella marica mariele marietta marife
  marija marijke marika mariko marilisa marilou marimar mariolina marissa marit maritza marivi marjan marjolaine
  marjory marko marla marnie marquis marsha marten martino martyna marusca marva maryann maryline maryse masako masaru
  masato matej mateusz mathis mathurin mati matilda mats maud maude mauricia maurits maxence maximiliane maxwell mayer
  maynard mayumi mechtild meera meg megumi mehdi meinolf melaine melih melina melitona melitta meltem mencia menotti
  mercan merce mercede merche merete meriadec merle merrill merritt merve mervin meryem mette micah michal michiko
  mickey midori mieczyslaw mietta mihai mika mikael mikel mikhail mikkel milana milica millicent milly milo milos
  mimma mindy minna mirabel mireia mirela mirian mirjam miroslav miroslaw mirta mitchell mitsuko mitzi miyuki modesta
  mohamad mohammad mohan moira mollie monaldo monroe monserrat montague montgomery morag mordecai moreno morgan moriah
  morten mortimer morton moses mukesh munir murat murphy murray myfanwy mykola myles myrna myron myung nabil nadeem
  naeem nagore nahia naima nalan namrata nance nando nanette naoko naoto napoleon napoleone narcisa narciso narek
  nasrin nasser natalina natalio nathanael nathaniel nayeli nazaret nazli nazzareno neele neha nehemiah nekane nele
  nelida nella nenad nerys neslihan nessa nesta nestore neville newton niamh nicasia niceto nicholson nick nicky nicla
  nicolette nidia niels nigella nikhil nikita nikki nikola nikolai nikolaj nikos nilda nilde nilufer nisha nitin
  nobuko noelie noelle nola nolwenn nona norah noriko notger nuno nunziata nunzio nuray nurhan nyla oana oberon obinna
  octavie octavius odalys oddone odell odessa odetta odilia odilo odilon ofelia ognjen okan oksana olalla olavi olaya
  ole oleg olegaria oleksandr olena olin oliverio oliviero oliwia olli ollie oluwaseun omer ondina onesimo onorina
  onur oona ophelia oralia oren orfeo orfilia orhan orin orla orlaith ornello orpheus orsolya orson ortensia ortrun
  osanna osanne osbert osborn osman osmond osvalda otavio otfried otilio ottilia ottis ottmar ottoline ottone owain
  ozan ozge ozlem pacome padma padraig palesa pandora pankaj pankraz pansy paquita parisa parker parnell parth
  pascuala patryk patsy patti patty pavel pavlo paxton payton pearlie peggy pelagie pelagio pelin penelope perceval
  percival perdita perrin persephone perseus petar petr petros petter petula peyton philemon philippa philomena
  phineas pierina pierino pierrick piers pieter pinar pirmin placida plutarco policarpa polly pooja porfiria portia
  porzia prakash pranav prasad pratibha preben predrag preeti priscila priscille prudenciana prunella przemyslaw puja
  quinn quiteria rachael rachele radek radoslaw radu rafaela rafal rafiq raghav ragna ragnar rahim rahul raimar raimon
  raimonda raisa rajan rajiv rakesh raleigh ramazan ramesh ramira ramsey randal randolph ranieri ranjit raphaelle
  rashid rasmus reagan rebekah recep redmond reese refik regulo reid reiko reilly reinaldo reinhilde rembert remco
  rena renan renke reuben reza rhett rhian rhiannon ria richie richmond rieke rigby rigoberta rikke riley rina rinalda
  rinaldo rishi ritsuko roald robbie robertino robyn rochelle roderich roderick rodger rodolfa rodrick rodrigue
  rogatien rohan rohit roisin rolland romana romaric romualda romy rona ronda ronnie rosabel rosalva rosalyn rosamund
  rosamunda rosana rosanne roscoe roseanne rosel roselyn rosemonde roshni rosita roslyn rosmunda rotraud rowan rowena
  rowland roxana roxie royce royston rudy ruggera ruggiero rukmini runar runhild rupa ruperta ruprecht russ rustam
  rutger ruthie ruven ryland ryo ryota ryszard saanvi saba sabela sabri sacha sachiko sachin sadia saeed saffron saki
  salim salma salustiano salvatrice salvina samanta samir samira samson samuli sanaa sancho sandeep sander sandie
  sandor sanford sanja sanna sante saray sarita sasha sashi satish satoshi saturnin saundra savannah savas savina
  savinien sawako sawyer sayaka scarlett scilla seamus sebastienne seema segolene selena selim selin selina selvaggia
  serap seraphin seraphina serapio serdar sergej sergey sergi serhan serkan sevda severa severin severina seward
  sextus seyma seymour shabana shahid shana shanelle shania shankar shanna shannon shari sharlene shauna shawna shay
  sheena shelby sheldon shelia shelley shelly sheri sherman sherri sherrie sherry sherwin sherwood shigeru shilpa
  shinji shiori shirin shivani shona shreya shu sibyl siddharth sidonie siegbert siegmund sierra sigfrido sighart
  silje silka silvester silvestra silvestro simen simonetta sinan sinclair sindy sinead sinforosa siobhan sipho sira
  siri sixta skyler slavko slawomir slobodan snezana soenke sofie solenn solomon solveig solweig sondra sonke sonya
  sophy soraya sorcha soren srdjan sreeja stacy stanislao stanislav stanislaw stanton stelian stig stirling suat
  subhash sudhir suha suleyman sullivan sumiko sunita sunje sunniva suresh susannah sushma susie suzette svantje svein
  sveva swati sybil sybille sydney sylvere sylwia szymon tadashi tadeusz taha takashi takeshi takumi talbot tallulah
  tamar tamas tamer tamsin tanguy tanya tarek tariq tarquinio tarun tasha tassilo tate tatiana tatsuya tatum tatyana
  taylor tayyip teddy telma teodolinda teodomiro teodosia teofila teresia teresio tereza terrance terrence tess tessa
  tetsuo tetsuya tewes thabo thad thadee thalia thandi thassilo thecle theda theodora theodosia theodule theophane
  thies thijs thilo thomasina thora thore thornton thurston tiana tiberius tifaine tihana tihomir tilda tillie
  tillmann tilmann timea timmy timothee timur tirso titouan tjark tobin tolga tomasa tomislav tomoko toni tonia tonino
  tonja tonya torcuato toribia tormod torquato torquil toshiko toshiro tracie trenton tressa trey trini trisha
  tristram trixie trond trudy truman trutz tsubasa tuba tufan tugba tugdual tullia tuncay turgut tushar tyrone ubalda
  ugolino ugur ulpiano umar umbertina umut una unai upton urbana uriah uriel uriele ursule urszula uschi usha utku
  utta uxia uxue vaclav valarie valdemar valdo valere valeriu valeriy valeska vania vanina vanja vanni vasile vasilij
  vassilis vaughan vaughn vedat velma venceslao venceslas vendelino venera veneranda venetia venkat verania verdiana
  veremundo veridiana verity verna vesna vespasiano vianney vibeke vicki vicky victorio vida vidya viggo vijay vikas
  vikki viktorija vinay vinicio vinod vinzent virag virgie virgil virginio vishal vitalina vivek viviano vivien
  vivienne vlad vladislav vlado vojtech volkan volkard volkhard volodymyr vuk vusi waldo walid walker wallis walton
  waltraut wandrille wanjiru waqar warner waseem wayland wenceslada wenche wendel wenke wes westley weston whitney
  wibke wieland wieslaw wigbert wiktor wiktoria wilberforce wiley wilfredo wilfrid wilfriede wilhelmina wilhelmine
  wilkie willa willem willi willibald willis wilmer wilson winfield winnie winona winslow winthrop wioletta wito
  witold wlodzimierz wojciech wolfdieter wolfhard wout wulfhard wyatt wylie wynn wynne xabier xander xavi xaviere
  xenia xenophon xiomara xoan yael yagmur yahya yaiza yaman yamila yanet yannis yasemin yasin yasir yasmin yasser
  yasuko yavuz yelena yesenia yesim yevgeny yiannis yilmaz yoana yoann yoko yolaine yorick yoshi yoshiko yoshio
  youssef ysaline ysolde yuko yulia yulian yumi yunus yuri yuriko yusra yuto yvain zaccaria zach zachariah zack zada
  zahra zaida zainab zana zane zara zaynab zbigniew zdenek zeb zebedee zechariah zehra zeke zeki zelinda zena zenaida
  zenobia zenon zenzi zephirin zephyr zeynep zina zita zlata zola zoltan zora zoran zsofia zsolt zuhal zurine zuzana
  zuzanna zygmunt
`;
