import type { CoarseWords } from '../../../../core/language/lexicon-data.ts';

export const frenchCoarse: CoarseWords = {
  language: 'fr',
  anywhere: `
    merde/merdes/merdique*/merdeux/merdeuse/emmerd*/merdier/putain/putains/pute/putes/salope/salopes/salopard*/salaud/salauds/connard*/connasse*/conard/conards/connasses/couillon*/encul*/enculer/enculé*/niqu*/nique/ntm/fdp/branleur*/branlette*/branler/bordelique/chier/chié/chieur*/chiotte/chiottes/bâtard*/batards/trouduc*/trouducul/enfoiré*/enfoirés/pouffiasse*/poufiasse*/couille/couilles/petasse*/pétasse*
    fils de pute/putes/chien/chiens/putain | va te faire foutre/enculer | allez vous faire foutre/enculer | va te faire | trou du cul | trous du cul | sac à merde | casse couilles | casser les couilles | ta gueule | vos gueules | ferme ta/la gueule | va chier | se foutre de la/ma/notre gueule/tronche | foutage de gueule | foutent/fout/foutu de la/ma/notre gueule | nique ta mère/mere/race | ta mère la | ta race | pute de | p tain | ptn | mrd | bande de cons/salauds/chiens
  `,
  athome: `
    con/cons/catin/garce/garces/ntm/fdp/conne/connes/connerie*/cul/culs/bite/bites/chatte mouill*/ta/sa/nichon/nichons/foutre | gros con/cons | sale con | tas de cons | mon cul/c | de mon cul | gueule de con | pd | tarlouze
    je vous/t' emmerde/encule | allez chier | fait/font/faire chier | fais chier
  `,
  mild: `
    bordel/chiant/chiante/chiants/saloperie/saloperies
    zut/fichtre/foutu/foutue/foutus/foutues/fout/foutent/fous/foutaise/foutaises/dégueu
    on s'en fout | je m'en fous | à la con
  `,
  hate: `
    bougnoul*/bicot/bicots/youpin*/youtre*/négro/négros/nègre/nègres/bamboula*/chinetoque*/niakoué*/niak/niaks/tarlouze*/gouine*/pédé/pédés/mongoliens/mongolien
    sale/sales juif/juifs/arabe/arabes/noir/noirs/chinois/race/étranger/étrangers/roumain/roumains/gitan/gitans/musulman/musulmans/bougnoule | les étrangers/arabes/juifs/chinois/roumains sont tous/des | retourne*/rentrez ~ pays/chine/afrique/bled | bande de gitans/roumains/arabes
  `,
  harmless: `
    concombre*/concentr*/contact*/console*/culotte*/culture*/cultiv*/calcul*/recul*/bitume/habite*/débite*/merdeka/putois/putter/député*/réputé*/dispute*/niquel*/nickel/salopette*/chaton/chatons/chatière/conte/contes/bordelais/enculement/mouche*
    chili con carne | chili con | con artist | cul de lampe | cul de poule | cul de sac | cul sec | la chatte | ma chatte | notre chatte | chatte et | chatte | chatte ~ croquettes/litière/griffoir/miaule/stérilisée/mange |  à/a mouches/souris/rats |  à/a | pomme de reinette | du raton laveur | fromage de tête | con gusto/leche/amor/todo/la/los/el/un/una/su/mucho/mi/me | bite d'amarrage | bouche cul | faux cul de | pédale de/du/vélo/automatique | pédale/pédales | les couilles d'âne | couilles de suisse/âne | tête de nègre | nègre en chemise | gueule de loup/bois | gueule du sac/four
  `,
};
