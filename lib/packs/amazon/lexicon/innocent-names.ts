/** Brands named like persons, persons known to everybody, carriers, places and other capitalised pairs: never personal information. */
export const innocentNames = `
  super mario | frau antje | carlo cracco | karlos arguinano | don simon | madame loik | peter rabbit | frau holle | don quijote/quixote/chisciotte | mickey mouse/mantle | donald duck
  santa claus | pablo picasso | tom brady | manuel neuer | calvin klein | paul smith | hugo boss | tommy hilfiger
  jack wolfskin | dr martens | doc martens | jack daniels | ralph lauren | michael kors | karl lagerfeld
  marc jacobs | stella mccartney | vivienne westwood | ted baker | fred perry | ben sherman | jack jones
  jack and jones | louis vuitton | christian dior | christian louboutin | jimmy choo | kate spade | tory burch
  donna karan | giorgio armani | emporio armani | dolce gabbana | mario valentino | roberto cavalli
  salvatore ferragamo | pierre cardin | yves saint/rocher | jean paul | thierry mugler | paco rabanne
  carolina herrera | adolfo dominguez | elena miro | laura ashley | mary kay | elizabeth arden | estee lauder
  helena rubinstein | bobbi brown | charlotte tilbury | max factor | tom ford | tom tailor | daniel wellington
  daniel hechter | olivia burton | thomas sabo | henry london | paul hewitt | steve madden | sam edelman
  tim hortons | johnnie walker | jim beam | jose cuervo | captain morgan | ben jerrys | uncle bens | aunt jemima
  betty crocker | oscar mayer | harry potter | peter pan | john deere | black decker | harley davidson
  rolls royce | aston martin | alfa romeo | mercedes benz | martin guitars | les paul | fender stratocaster
  jamie oliver | gordon ramsay | mary berry | joseph joseph | villeroy boch | johann lafer | heckler koch
  smith wesson | jean louis | petit bateau | jacques vabre | william lawson | gerard bertrand | st michel
  bonne maman | jean claude | massimo dutti | antonio banderas | victorio lucchino | agatha ruiz | jorge juan
  bruno banani | s oliver | gerry weber | betty barclay | marc opolo | marc o polo | tom taylor | heinrich bauer
  christian berg | dr oetker | dr beckmann | dr hauschka | dr bronner | dr scholl | dr dre | dr pepper | dr browns
  dr best | beats by | mr clean | mr proper | mr coffee | mr bean | mrs meyers | mr muscle | karl storz
  royal mail | parcel force | deutsche post | la poste | poste italiane | correos express | blue dart | canada post
  australia post | new york | los angeles | san francisco | san diego | hong kong | new zealand | milton keynes
  amazon prime | customer service | customer support | buy shipping | michael jackson | lionel messi | levi strauss
  lee cooper | wrangler jeans | pepe jeans | franklin marshall | franco maria | bruno magli | alviero martini
  tony lama | sergio tacchini | robe di kappa | miss sixty | miss selfridge | dorothy perkins | fred astaire
  david beckham | barbara bui | peter kaiser | rieker antistress | josef seibel | hans zimmer | anna field
  yamamoto yohji | mickey mouse | minnie mouse | james bond | bob marley | bob ross | bob der | thomas friends
  thomas edison | barbie dream | anne geddes | isaac asimov | ron hubbard | stephen king | agatha christie
  jane austen | charles dickens | george orwell | mark twain | ernest hemingway | virginia woolf
  william shakespeare | roald dahl | enid blyton | jules verne | victor hugo | albert camus | marcel proust
  emile zola | gustave flaubert | franz kafka | thomas mann | hermann hesse | johann goethe | friedrich schiller
  bertolt brecht | gunter grass | michael ende | astrid lindgren | cornelia funke | sebastian fitzek | umberto eco
  elena ferrante | andrea camilleri | italo calvino | primo levi | dante alighieri | alessandro manzoni
  miguel cervantes | gabriel garcia | isabel allende | carlos ruiz | mario vargas | federico garcia | arturo perez
  paulo coelho | haruki murakami | dan brown | john grisham | lee child | ken follett | john green | neil gaiman
  terry pratchett | philip pullman | suzanne collins | margaret atwood | michelle obama | barack obama
  donald trump | hillary clinton | angela merkel | nelson mandela | martin luther | mahatma gandhi
  albert einstein | isaac newton | charles darwin | marie curie | nikola tesla | leonardo da | vincent van
  claude monet | frida kahlo | salvador dali | andy warhol | gustav klimt | steve jobs | bill gates | elon musk
  jeff bezos | mark zuckerberg | walt disney | marilyn monroe | audrey hepburn | james dean | elvis presley
  john lennon | paul mccartney | george harrison | ringo starr | mick jagger | freddie mercury | david bowie
  elton john | phil collins | eric clapton | jimi hendrix | kurt cobain | johnny cash | bob dylan
  bruce springsteen | tina turner | whitney houston | mariah carey | celine dion | taylor swift | ed sheeran
  lady gaga | billie eilish | ariana grande | justin bieber | harry styles | miles davis | louis armstrong
  frank sinatra | edith piaf | johnny hallyday | charles aznavour | herbert gronemeyer | helene fischer
  udo lindenberg | nena kerner | laura pausini | lucio battisti | fabrizio de | eros ramazzotti | julio iglesias
  joaquin sabina | enrique iglesias | rocio jurado | cristiano ronaldo | diego maradona | kylian mbappe
  zinedine zidane | neymar junior | thomas muller | bastian schweinsteiger | francesco totti | roberto baggio
  uwe seeler | bobby charlton | michael jordan | kobe bryant | lebron james | serena williams | roger federer
  rafael nadal | novak djokovic | michael schumacher | lewis hamilton | max verstappen | valentino rossi
  muhammad ali | bruce lee | jackie chan | clint eastwood | arnold schwarzenegger | sylvester stallone | tom cruise
  brad pitt | johnny depp | leonardo dicaprio | george clooney | penelope cruz | sophia loren | alain delon
  louis de | alberto sordi | bud spencer | terence hill | quentin tarantino | steven spielberg | alfred hitchcock
  stanley kubrick | ridley scott | hayao miyazaki | pedro almodovar | paolo sorrentino | jacques audiard
  sherlock holmes | hercule poirot | miss marple | indiana jones | luke skywalker | darth vader | han solo
  lara croft | tony stark | bruce wayne | peter parker | clark kent | jack sparrow | forrest gump | rocky balboa
  john wick | ethan hunt | jason bourne | bart simpson | homer simpson | fred feuerstein | hello kitty
  thomas joseph | wolfgang joop | jil sander | kevin murphy | jacques dessange | laura biagiotti | roberto verino
  carlo pignatelli | john lewis | laura star | philipp plein | guido maria | jette joop | tim malzer | gerard darel
  agnes b | isabel marant | sonia rykiel | christian lacroix | nina ricci | guy laroche | jean rousseau | karl may
  wilhelm busch | erich kastner | david attenborough | loriot box | simon cowell | jennifer lopez | kim kardashian
  george foreman | russell hobbs | kenneth cole | anne klein | vera bradley | betsey johnson | oscar de
  perry ellis | eddie bauer | lands end | brooks brothers | charles tyrwhitt | john varvatos | john smedley
  victoria beckham | victoria secret | paul green | peter werth | carl zeiss | ernst leitz | robert bosch
  louis poulsen | arne jacobsen | charles eames | georg jensen | stan smith | chuck taylor | air jordan
  john rocha | kylie jenner | pat mcgrath | hannah montana | dora explorer | bob builder | peppa pig | thomas tank
  pippi langstrumpf | emma watson | daniel radcliffe
`;
