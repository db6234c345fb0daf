import type { CoarseWords } from '../../../../core/language/lexicon-data.ts';

export const italianCoarse: CoarseWords = {
  language: 'it',
  anywhere: `
    cazzo/cazzi/cazzata/cazzate/cazzone/cazzoni/cazzuto/incazzat*/incazzo/stronz*/merda/merdata/merdosa/merdosi/merdoso/vaffanculo/vafanculo/affanculo/fanculo/vaffa/fancul*/coglion*/cogliona/coglionat*/minchia/minchiata/minchiate/puttana/puttane/puttanata/puttanate/zoccola/zoccole/mignotta/mignotte/bastardi/bastarda/figlidiputtana/rottinculo/rottoinculo/inculat*/inculare/pompinar*/pompino/pompini/sborra*/sborr*/fottut*/fottere/fottiti/fottetevi/pezzodimerda/leccaculo/paraculo/testadicazzo/cagare/cagata/cagate/porcamadonna/porcodio/porcoddio/diocane/dioporco/madonnaputtana/succhiacazzi/segaiolo/segaioli/sfanculo
    figlio/figli/figlia di puttana/troia/mignotta/zoccola | pezzo/pezzi/gente/roba/prodotto/azienda/negozio di merda | del cazzo | che cazzo | un cazzo | testa/teste di cazzo/minchia | porca puttana/troia/madonna | porco dio/cane | dio cane/porco/bestia/maiale | vai/andate a cagare/fanculo | in culo | va a cagare | rotto in culo | mi avete rotto i coglioni | rompicoglioni | mortacci tua/vostra/vostri/loro | li mortacci | porca madonna
  `,
  athome: `
    culo/culi/troia/troie/figa/fighe/fica/fiche/bastardo/bastardi/bastarda/tette/scopata/scopate/troione/cesso di | faccia di culo | presa per il culo | prendere/preso/presi/presa per il culo | per il culo | che culo | rotto il cazzo
  `,
  mild: `
    cavolo/cavolata/cavolate/cacchio/pirla/pirlata/fesso/fessi/fesseria/maledetto/maledetta/maledetti/dannato/dannata/cesso/cessi/scoreggia/minkia/sfiga/sfigato/sfigati/cacare/merdina/mannaggia
    porca miseria | che palle | le palle | rotto le palle/scatole | rompere le palle/scatole
  `,
  hate: `
    negro/negri/terrone/terroni/terronacci*/frocio/froci/ricchione/ricchioni/culattone/culattoni/zingaro/zingari/mongoloide/mongoloidi/mongolo/giudeo/giudei/checca/checche/beduini
    sporco/sporchi ebreo/ebrei/negro/negri/arabo/arabi/cinese/cinesi/zingaro/zingari | cinesi/zingari/stranieri/arabi/rumeni/napoletani di merda | tornate/torna ~ cina/africa/paese | i cinesi/rumeni/napoletani/meridionali/stranieri/zingari sono tutti | tutti i cinesi/rumeni/napoletani/stranieri sono
  `,
  harmless: `
    scopa/scope/scopare/scopo/scopi/scopino/scopini/scopato/fichi/fico/cazzuola/cazzuole/cazzotto/cazzotti/culla/culle/culatello/culatta/cucul*/cultura/culturale/calcolo*/articolo*/veicolo*/finocchio/finocchi/troiano/troiana/assassin*/pompa/pompe/figaro/figata/cagliari/cagliata/cagliat*/segale/sega/seghe/seghetto/mercato/cavoli/cavolfiore/cavoletti/cavolini/merenda/merendina/merende/tettoia/tettuccio/tettarella*/fichidindia/guerra
    cavolo nero/rosso/verza/cappuccio/rapa/romano/riccio | cavoli di | palle di/da/per/natale/albero | fiche da/del/poker/gioco | set fiche | negro spirituals | penna nera | fondo culo | culo di bicchiere/bottiglia/sacco | balle di | piante di fico | guerra di troia | cavallo di troia | porci da | testa di moro | mulino a scopa | tigre siberiana/mongola | pentola mongola
  `,
};
