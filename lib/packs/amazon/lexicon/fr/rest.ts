import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** Subjects beside the goods and the dealings. */
export const rest: LanguageLexicon['aspects'] = {
  'buyer-error': {
    strong: `mon/ma/notre/de erreur/faute/tort/étourderie/inattention | c est ma/de/mon faute/erreur | je me suis/j/me trompé/trompée | me suis trompé/trompée/emmêlé | commandé/acheté/pris/cliqué/choisi/sélectionné ~ par erreur | par erreur | commandé ~ deux fois/double/mauvaise/mauvais | mal lu/mesuré/regardé/choisi/vu/compris | j aurais dû/du ~ lire/vérifier/mesurer/regarder | pas fait attention | changé d avis | plus besoin | j ai pris/choisi/commandé/cliqué ~ mauvaise/mauvais/trop | ai pas/mal ~ lu/mesuré/vérifié/regardé | trompé/trompée dans/de/en/sur ma/mon/commandant/la/taille/modèle`,
  },
  threat: {
    strong: `avocat/avocats/tribunal/justice/plainte/porter/dgccrf/répression/huissier/police/gendarmerie/gendarmes/signalement/signaler/signalerai/poursuites/poursuivre/judiciaire/judiciaires/juridique/procédure/ufc/choisir/consommateurs/conciliateur | que choisir | 60 millions | mise en demeure | dépôt de plainte | porter plainte | sinon/autrement/faute/ou ~ mets/étoile/avis/plainte/avocat/signale/litige/banque | si ~ remboursé/remboursement/réponse/rien/remboursez ~ étoile/étoiles/avis/plainte/change/modifie/avocat/justice/litige/retire | je vais ~ signaler/plainte/prévenir/partout/avertir/saisir/poursuivre | dernière relance/chance/avertissement | opposition | sous 48h/8/24h/huitaine | je change/changerai/modifie/modifierai/retire ~ note/avis/commentaire/étoiles`,
    weak: `sinon/litige/étoile`,
  },
  'other-seller': {
    strong: `autre/mauvais/mauvaise/différent vendeur/boutique/commande/magasin/article/avis | avis/commentaire/note/évaluation/message ~ destiné/destinée/erreur/autre/trompé/trompée/mauvais/pour | jamais/rien ~ commandé/acheté ~ chez/ici/vous/boutique/vendeur/eux | destiné/destinée/concerne/concernait/pour ~ autre/un ~ vendeur/boutique/commande | trompé/trompée de vendeur/boutique/page/commande | ne pas tenir compte | pas ma commande | erreur de vendeur/boutique`,
  },
  promotion: {
    strong: `www/http/https/instagram/telegram/whatsapp/tiktok/youtube/casino/crypto/bitcoin/parrainage/abonnez | code promo/réduction/parrainage/avantage | venez/visitez/allez/rejoignez/suivez/découvrez ~ notre/nos/mon/ma/site/boutique/chaîne/page/profil | chez nous | gagnez/gagner ~ argent/domicile/ligne/euros | achetez plutôt/directement | allez plutôt | nous réparons/proposons/vendons/livrons | lien en bio | devis gratuit | prix imbattables`,
    weak: `site/gratuit/lien/recommande`,
  },
  irrelevant: {
    strong: `asdf*/azerty*/azer/qsdf*/lorem/bla/blabla/test/tests/coucou/bonjour/salut/hihi/haha/lol/mdr/xxx/abc/lalala/météo/football/foot/politique/président/macron/élection/poème/blague/chanson/recette | bonne année | joyeux noël | il était une fois | vive la france | pas de commentaire`,
  },
  insult: {
    strong: `arnaque/arnaques/arnaqueur/arnaqueurs/arnaqueuse/arnaqué/arnaquée/arnaquer/escroc/escrocs/escroquerie/escroqueries/escroqué/voleur/voleurs/voleuse/vol/volé/menteur/menteurs/menteuse/mensonge/mensonges/mentent/bandit/bandits/truand/truands/crapule/crapules/charlatan/charlatans/filou/filous/fripouille/fripouilles/brigands/malfrats/truanderie/fraude/fraudeur/fraudeurs/tricheur/tricheurs/malhonnête/malhonnêtes/malhonnêteté/incapables/incapable/guignols/guignol/clowns/nuls/imbéciles/imbécile/idiot/idiots/crétin/crétins/abruti/abrutis/débile/débiles/rapaces/vautours/parasites/honteux/racaille/crevards/crevard/pigeon/pigeonné/pigeons/rigolos/minables/minable/amateurs/fumistes/fumiste/bande | se moquent/moque du/de/des monde/nous/clients/gens/moi | foutent du monde`,
    weak: `honte/scandale/scandaleux/inadmissible`,
  },
  unclear: {
    strong: `déçu/déçue/déçus/décevant/décevante/déception/nul/nulle/mauvais/mauvaise/horrible/catastrophe/catastrophique/lamentable/déplorable/inadmissible/inacceptable/scandaleux/honteux/honte/mécontent/mécontente/insatisfait/insatisfaite/satisfait/satisfaite/bof/moyen/moyenne/passable/médiocre/pitoyable/ridicule/affreux/pire/jamais/éviter/fuir/fuyez/évitez/attention/prudence/bravo/merci/super/génial/parfait/excellent/formidable/magnifique/chapeau/pfff/pff/non/dommage/regret/regrette/colère/furieux/furieuse/dégoûté/dégoûtée/énervé/étoile/étoiles/zéro/note/nickel/top/bien/bon/ok/correct/mouais | à fuir/éviter | plus jamais | jamais plus | à ne pas acheter/recommander | je ne/déconseille recommande/recommandé | je déconseille | je recommande pas | pas content/contente/top/terrible/satisfait/satisfaite/bien/bon/recommandable/glop | sans commentaire/commentaires/intérêt/moi | une/zéro/aucune/0/1 étoile/étoiles | perte de temps/d | c est la dernière | dernière fois | on ne m y | sans plus | tout est dit | quelle honte/déception/blague | n achetez pas/plus | ne pas acheter/commander | grosse déception`,
    weak: `pas/ne`,
  },
  neutral: {
    strong: `pour ~ anniversaire/fille/fils/mari/femme/mère/père/maman/papa/noël/cadeau/ami/amie/neveu/nièce/petit/vacances/mariage/cuisine/bureau/jardin/chien/chat ~ acheté/commandé/offrir | acheté/commandé/commande/achat ~ pour/le/en/début/fin/dernier/dernière ~ anniversaire/fille/fils/mari/femme/mère/père/noël/cadeau/janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre/mois/semaine/offrir/remplacer | pour offrir | en cadeau | cadeau pour/d | première fois que | cliente/client fidèle/depuis | j avais besoin | je cherchais | la saison est finie`,
    weak: `cadeau/anniversaire/fille/fils/mari/femme/acheté/commandé/offrir`,
  },
};
