import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** What the seller did or sent, and what it cost. */
export const dealings: LanguageLexicon['aspects'] = {
  service: {
    strong: `
      vendeur/vendeuse/vendeurs/marchand/revendeur/boutiquier
      rembourse/remboursé/remboursée/remboursés/remboursement/remboursements/rembourser/remboursent/rembours/retour/retours/retourné/retournée/retourner/renvoyé/renvoyée/renvoyer/renvoi/renvoie/échange/échangé/échangée/échanger/remplacé/remplacée/remplacement/remplacer/remplacent/garantie/garanties/sav/réclamation/réclamations/rétractation/annulée/annuler/annulation/tva/geste/dédommagement/dédommagé/compensation/indemnisé/excuse/excuses/excusé/dédommage
      réponse/réponses/répond/répondu/répondent/répondre/répondait/réponde/muets/muette/silence/mutisme/relance/relances/relancé/contacté/contactée/contacter/joignable/injoignable/joindre/communication/message/messages/mails/courriel/courriels/courrier/réagi/réaction/réactif/réactive/réactivité/réactifs/ignorée/ignorent
      service client/clients/clientèle/après/consommateur | après vente | service ~ nul/lamentable/déplorable/impeccable/top/inexistant/excellent/parfait/zéro
      poli/polie/impoli/aimable/désagréable/agréable/sympathique/sympa/gentil/gentille/courtois/courtoise/malpoli/arrogant/arrogante/hautain/méprisant/odieux/grossier/insolent/serviable/arrangeant/arrangeante/conciliant/sérieux/sérieuse/malhonnête/correcte/professionnel/professionnelle/compétent/incompétent/incompétents/fiable/recommandable/accueil/amabilité/écoute
      @seller ~ refuse/refusé/veut/voulait/propose/proposé/demande/demandé/exige/prétend/dit/accuse/rejette/promet/promis/assure/jure/traîne/réagi/reconnu/reconnaît/arrangé/résolu/rappelé/nie/sérieux/top/super/nul/parfait/honnête/génial/tient/excuse/mauvaise
      refus/refuse/refusent/refusé ~ rembourser/reprendre/échanger/échange/remboursement/retour/répondre/reconnaître/aider | à mes/ma/nos frais/charge | frais de retour/renvoi/réexpédition | mes/nos/mon/trois/deux/plusieurs/quatre/cinq/# messages/mails/relances/mail/message | sans ~ réponse/nouvelle/nouvelles/suite/explication/excuse/retour | aucune/aucun/jamais/pas/zéro ~ réponse/geste/excuse/excuses/nouvelles/solution/remboursement/aide/explication/retour/contact/interlocuteur | trois/quatre/cinq/dix/#/plusieurs fois ~ demandé/relancé/réclamé/écrit ~ réponse/rien/silence/vain | demandé/relancé/réclamé/écrit trois/quatre/cinq/dix/#/plusieurs fois | jamais un mot en/de retour/réponse/leur | pas un mot en/de retour/réponse/leur | lettre morte | mauvaise foi | renvoie la balle | fait la sourde | fait le mort | font les morts | font la sourde | langue de bois | bonne volonté | de bonne/mauvaise foi | demandé/demande/demandent/réclame/exige ~ photo/photos/preuve/preuves/vidéo | problème/litige ~ résolu/réglé | résolu/réglé/arrangé ~ problème/immédiatement/rapidement/vite | réponse ~ type/automatique/copier/robot/toute | copier coller | bon/bons/mauvais/excellent/super/très contact/vendeur/service/relation/commerçant | rien contre/à redire/reprocher ~ vendeur | ils ~ veulent/refusent/répondent/remboursent/proposent/disent/demandent/promettent
    `,
    weak: `commerçant/annulé/facture/muet/contact/mail/ignoré/ignore/honnête/correct/boutique/magasin/société/enseigne/eux/problème/promis/contact/argent/mail/téléphone/honnête/prétexte/solution`,
  },
  order: {
    strong: `
      mauvais/mauvaise/mauvaises/autre/autres/différent/différente/faux/fausse/erreur ~ article/produit/taille/couleur/modèle/référence/pointure/commande/coloris/version/quantité/teinte/objet/livre/pièce/format/longueur/goût/parfum/dimension/dimensions/côté/langue/colis/envoyé/reçu
      commandé/commande/commandée/commandés/demandé/choisi/choisie/acheté/payé/voulais ~ reçu/reçue/reçus/recu/reçois/livré/arrivé/envoyé/eu/obtenu/livre
      reçu/reçue/reçois/envoyé/livré/recu/arrivé/envoyée ~ lieu/place/autre/mauvais/mauvaise/erreur/différent/seul/seule/seulement/que/incomplet/moitié/vide
      au lieu/à la place de/des/du/d | manque/manquait/manquaient/manquant/manquante/manquants/manquantes/manquent/incomplet/incomplète/incomplets/oubliée/absente | il en/y/me manque/manquait/manquent | sans ~ chargeur/câble/vis/notice/pile/piles/couvercle/télécommande/adaptateur/accessoire/accessoires/bouchon/clé/visserie/fixations/prise/housse/mode
      colis/boîte/carton/enveloppe/paquet/flacon/sachet ~ vide/vides | rien dedans/à l | vide à l | vide de | un/une/deux/trois/#/@num sur/seulement/manque/lieu | que/seulement #/@num/un/une/la/le ~ reçu/dans/sur/lieu/colis/pièce/pièces/livré/moitié/exemplaire/paire | deux/2 pieds gauche/gauches/droit/droits/gants/pied | moitié de la/du/des commande/colis/lot/pièces/articles/vis | la moitié manque/manquait/absente | pièce/pièces/accessoire/accessoires/vis/élément/éléments/partie ~ manquante/manquantes/manquant/manque/manquent/absente/absentes/pas/oubliée | erreur de/d commande/envoi/préparation/taille/article/référence/couleur/expédition/la/livraison | trompé/trompés/trompée de/d/commande/dans taille/article/produit/modèle/couleur/colis/commande/référence | pas/n/jamais celui/celle/ceux/ce/le/la/commandé/bonne/bon ~ commandé/commandée/taille/couleur/modèle/demandé/référence/article/produit/quantité | pas la bonne | pas le bon | pas ce que ~ commandé
    `,
    weak: `oublié/absents/commandé/lieu/accessoire/seul/seulement/vide`,
  },
  listing: {
    strong: `
      pas/rien/non/aucunement/loin/différent/différente/différents/contrairement/nullement/peu ~ conforme/conformes/description/descriptif/photo/photos/annonce/image/annoncé/annoncée/décrit/décrite/fiche/visuel/indiqué/présenté/voir/ressemble
      non conforme/conformes | conforme/conformes/conformité ~ description/photo/annonce/pas/non
      description/descriptif/annonce/photo/photos/image/images/fiche/titre/visuel/visuels/site/page ~ mensongère/mensonger/mensongères/trompeuse/trompeuses/trompeur/fausse/erronée/erroné/inexacte/dit/disait/indique/indiquait/montre/précise/annonce/annonçait/promet/correspond/rien/parle/différent/différente/mentionne/pas/faux/alors/retouchée/retouchées
      correspond/correspondent/correspondait/ressemble/ressemblent ~ pas/rien/aucunement/description/photo/photos/annonce/image/nullement/descriptif
      publicité/pub mensongère | annoncé/annoncée/décrit/décrite/vendu/vendue/présenté/indiqué/marqué/écrit/censé/étiquette ~ comme/en/pour/véritable/cuir/coton/inox/soie/laine/massif/or/argent/bois/original/neuf/litres/cm/mm/watts/mah/go/étanche/bio/français/polyester/alors/synthétique/plastique/acier/lin
      contrefaçon/contrefaçons/contrefait/copie/copies/imitation/imitations/fake/réplique/authentique/authenticité/simili/similicuir/skaï/tromperie/trompeur/trompeuse/mensongère/mensonger/mensongères | pas/faux/fausse ~ original/originale/authentique/cuir/vrai/véritable/coton/soie/inox/laine/marque/officiel | pas du cuir/vrai/coton | pas un vrai/original | pas de l inox/or/argent | couleur/teinte/taille/dimensions/matière/coloris ~ photo/photos/description/annonce/différente/annoncé/annoncée/correspond/annoncées/écran/rien/site | plus petit/petite/grand/foncé/clair/claire/foncée/court/fin que ~ photo/annoncé/description/indiqué/prévu/image | sur la photo/annonce/fiche/description/boîte/page | sur les photos/images | dans la description/le/l titre/descriptif/annonce | made in prc/china/chine | fabriqué en ~ titre/chine/mais
    `,
    weak: `description/annonce/photo/photos/annoncé/conforme/original/titre/vrai`,
  },
  condition: {
    strong: `
      usagée/usagés/occasion/utilisé/utilisée/utilisés/reconditionné/reconditionnée/reconditionnés/reemballé/déballé/seconde/exposition/démonstration/périmé/périmée/périmés/périmées/péremption/dluo/ddm/dlc/expiré/expirée/expirés/expire/expiration/sale/sales/saleté/saletés/crasse/crasseux/poussière/poussiéreux/poussiéreuse/tachée/tachés/taches/moisie/moisissure/moisissures/rayé/rayée/rayés/rayure/rayures/éraflé/éraflure/éraflures/griffé/griffures/jauni/jaunie/jaunies/cheveu/poil/empreintes/trace/traces/descellé/descellée/entamé/entamée/entamés
      déjà ~ utilisé/utilisée/servi/ouvert/ouverte/porté/portée/portés/ouverts/entamé/entamée/déballé/monté/activé/enregistré/lu/rayé
      pas/plus/non/jamais neuf/neuve/neufs/neuves | vendu/vendue/acheté/achetée/commandé/annoncé/payé/censé/comme neuf/neuve/neufs | seconde main | d occasion | boîte/emballage/carton/paquet/sachet/pot/flacon/tube/blister ~ ouvert/ouverte/déjà/descellé/décacheté/recollé/scotché/entamé | scellé/scellés/opercule/sceau/film/cellophane/étiquette/étiquettes ~ rompu/absent/ouvert/brisé/déchiré/arraché/arrachée/manquant/enlevé/percé/pas/coupée/retirée/retiré/cassé/décollé | sans/pas/plus ~ scellé/opercule/étiquette/blister/cellophane/film | date ~ péremption/dépassée/limite/courte/passée/expirée/consommation | retour client | traces d usage/utilisation/doigts/usure/de | nom/photos/compte/données/ticket ~ quelqu/autre/ancien/précédent/client/propriétaire | par quelqu un | signes d usure | bon/bonne/bons/bonnes/valable/valables/consommable seulement/que jusqu au/à/en/fin | à consommer/finir/boire/manger avant ~ #/@num/demain/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche | périme/périment dans/en/le/demain #/@num/jours/semaines | plus que #/@num jours/semaines avant ~ date/limite/péremption
    `,
    weak: `usagé/servi/taché/tâche/tache/moisi/cheveux/poils/neuf/neuve/ouvert/ouverte/porté/portée/usé/état/vieux`,
  },
  price: {
    strong: `
      cher/chère/chers/chères/prix/tarif/tarifs/surcoût/exorbitant/exorbitants/excessif/excessifs/abusif/abusifs/onéreux/surfacturé/surtaxe/coûteux/promotion/soldes/rabais/augmenté
      frais de port/livraison/douane/envoi/dossier | droits de douane | moins cher/chère/chers | trop cher/chère | hors de prix | rapport qualité | qualité prix | pour le/ce/un/à/au prix/tarif | #/@num euros/€ ~ moins/plus/trop/ailleurs/cher/frais/douane/livraison/pour/port | la moitié du prix | moitié prix | trouvé/vu/trouve/acheté ~ ailleurs/moins/supermarché/magasin/carrefour/leclerc/action/lidl/bazar | vaut/valent pas/même/le/son/rien ~ prix/euros/coût | taxe/taxes/tva/douane ~ payer/payé/euros/€/réclamé/supplément/à | arnaque sur le prix | passé/passée/monté/montée/grimpé de #/@num à #/@num euros/€ | prix ~ gonflé/gonflés/grimpé/doublé/triplé/bondi/flambé/majoré | tarif ~ doublé/gonflé/grimpé/majoré | gonflent/gonfler les/leurs prix | majoration/surfacturation
    `,
    weak: `promo/euros/euro/payé/payer/coûte/coûté/vaut/frais/argent/centimes`,
  },
};
