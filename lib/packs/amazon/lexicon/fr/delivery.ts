import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** Everything between the seller's door and the buyer's. */
export const delivery: LanguageLexicon['aspects'] = {
  late: {
    strong: `
      le temps que ~ arrive/arrivé/livré | j en avais/ai ~ déjà ~ acheté/racheté/trouvé | déjà acheté/racheté ~ ailleurs/ville/magasin
      promis/prévu/annoncé/attendu ~ lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche ~ arrivé/reçu/livré/suivant
      coincé/coincée/bloqué/bloquée/immobilisé/retenu ~ depuis/semaine/semaines/jours | aucun mouvement/avancement | suivi/statut ~ aucun/inchangé/identique
      prime ~ jour/jours/24h/48h/demain/lendemain/heures/express/promesse/promis/disaient/semaine/semaines/retard | livraison ~ jour/demain/24h/48h ~ semaine/semaines/jours/tu/mon/soi
      resté/restée/restés/attendu/bloqué/bloquée ~ maison/domicile/moi/chez ~ journée/matinée/rien/personne/matin/jour | personne n est venu/passé/là | personne ~ venu/passé
      colis/paquet/commande manquant/manquante/perdu/perdue/disparu/disparue | arrivé/arrivée/arrivés/reçu/reçue/livré/livrée ~ après ~ noël/fête/fêtes/mariage/anniversaire/départ/baptême/communion/vacances/événement/rentrée
      retard/retards/retardé/retardée/retardataire/tardif/tardive/tardivement/délai/délais/reporté/reportée/reports/décalé/décalée/repoussé/repoussée
      jamais/pas/rien/toujours/n/ne ~ arrivé/arrivée/arrivés/reçu/reçue/reçus/livré/livrée/livrés/parvenu/parvenue/recu/recue/venu
      toujours rien/pas/en | rien reçu/recu/vu/arrivé | aucune nouvelle/livraison/trace du/de/à/le/ni | colis/commande/paquet/livraison ~ perdu/perdue/égaré/égarée/bloqué/bloquée/disparu/introuvable/jamais/stagne/coincé/retenu/immobilisé/nulle
      perdu/égaré dans la/en/par/mon/le nature/transit/poste/route/colis/paquet | perdu par la/le/colissimo/chronopost | suivi ~ bloqué/figé/bouge/évolue/mis/indique/inexistant/jour/arrêté/plus/depuis/dit/rien/statut
      bloqué/bloquée/coincé/stagne/stationne/retenu/dort/stocké au/à/en/dans/depuis dépôt/douane/centre/plateforme/agence/transit/la/le/jours
      attends/attend/attendu/attendre/attente/patienté/patiente/attendons ~ encore/depuis/toujours/#/@num/semaines/jours/mois/colis/longtemps/plus/une/interminable
      arrivé/arrivée/arrivés/livré/livrée/reçu/reçue/reçus/livrés ~ en/avec/après/trop/#/@num retard/tard/semaines/jours/mois/semaine | trop tard/long/longtemps/lent/lente
      avec ~ retard/semaines/jours de | #/@num jours/semaines/mois/semaine ~ retard/attente/plus/après/pour/de/livraison/arriver/trop/au/recevoir/tard
      mis/mit/met/mettre/pris ~ #/@num/des/presque/un/une ~ jours/semaines/mois/semaine/temps/éternité
      devait/devaient/aurait/prévu/prévue/annoncé/annoncée/promis/promise/censé/censée ~ arriver/livré/livrée/livraison/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/pour/être/jours/avant/hier/le/entre/48h/24h
      date de livraison/réception ~ dépassée/prévue/non/pas/repoussée/changé/reportée/respectée | date ~ dépassée/respectée/prévue/promise | délai/délais ~ pas/non/dépassé/dépassés/respecté/respectés/jamais/annoncé/trop/inadmissible/interminable/interminables/long/longs/livraison
      livraison/envoi/acheminement/transport/expédition ~ lente/lent/interminable/tardive/longue/long/très/trop/escargot/tortue/retardée/jamais/en/reportée/catastrophique/repoussée/annulée
      noël/anniversaire/mariage/fête/rentrée/vacances/baptême/communion ~ raté/ratée/passé/passée/après/trop/tard/loupé/manqué/lendemain/déjà/passés
      après noël/la date/l anniversaire/le mariage/la fête/les fêtes | trop tard | où est/sont ~ colis/commande/mon/ma/paquet | à ce jour ~ rien/pas/toujours/aucun | non livré/livrée/reçu/reçue | pas encore arrivé/reçu/livré | en cours d acheminement/de livraison ~ depuis
      marqué/indiqué/noté/déclaré/soi/soit/indique/dit/affiche/statut/suivi/coché/réputé/prétendument ~ livré/livrée/remis/remise/distribué/distribuée | livré/remis/distribué/livrée ~ selon/soi/alors/mais/soit ~ rien/suivi/pas/jamais/disant/personne | disant/prétend/prétendent ~ livré/livrée/remis | colissimo/chronopost/dpd/gls/ups/dhl/fedex/poste/transporteur/livreur ~ dit/affirme/assure/jure/prétend/soutient ~ livré/livrée/remis/déposé
      signature ~ fausse/imitée/pas/falsifiée/autre | signé à ma place | signé/remis/livré par/à un/une ~ inconnu/inconnue | remis/livré/signé ~ personne ~ connais/connaît/connaissons/nom | personne de ce nom | aucun/aucune ~ voisin/voisins/voisine/gardien/gardienne ~ reçu/vu/colis
      retour à l expéditeur/envoyeur | retour expéditeur/envoyeur | reparti/repartie/retourné/retournée/renvoyé/renvoyée/revenu ~ à/chez l expéditeur/envoyeur | colis/paquet/commande ~ reparti/repartie ~ expéditeur/entrepôt/dépôt/sens/agence | npai
      colis/paquet/commande/envoi ~ disparu/volatilisé/volatilisée/évaporé/évaporée/égaré/perdu ~ transporteur/colissimo/chronopost/dpd/gls/ups/poste/route/nature | jamais vu la couleur/l ombre du/de/d colis/paquet/ma/mon | rien ~ devant ma porte | rien dans la/ma boîte aux lettres | boîte aux lettres ~ vide
      rien chez le/la/les gardien/gardienne/voisin/voisins/voisine | livreur/facteur/chauffeur/transporteur ~ jamais ~ passé/venu/présenté/revenu | toujours aucun/pas de colis/paquet/livraison | adresse ~ introuvable/inconnue/incomplète/insuffisante ~ transporteur/colis/retour/suivi/depuis | enquête ~ ouverte/cours/transporteur/colissimo/poste
    `,
    weak: `attente/livraison/livré/livrée/arrivé/arrivée/reçu/colis/acheminement/transit/suivi/jours/semaines/enfin/paquet`,
  },
  courier: {
    strong: `
      livreur/livreuse/facteur/factrice/coursier/chauffeur/transporteur ~ impoli/impolie/désagréable/malpoli/grossier/agressif/insolent
      livré/livrée/déposé/remis/distribué ~ mauvais/mauvaise/autre numéro/rue/adresse/maison/immeuble/porte/étage/boîte | dame/voisin/voisine/monsieur/passant ~ rapporté/apporté/ramené
      livreur/livreurs/livreuse/facteur/factrice/transporteurs/chauffeur/coursier/postier/chronopost/colissimo/mondial/dpd/gls/ups/dhl/fedex/tnt
      mondial relay | colis privé | sans ~ sonner/sonné/prévenir/avis/frapper | pas/jamais/ni/même ~ sonné/sonne/frappé/sonnette/avis/interphone/klaxonné
      laissé/laissée/déposé/déposée/jeté/jetée/balancé/balancée/posé/posée/abandonné/abandonnée/lancé/lancée/glissé/planqué/coincé/caché/mis ~ devant/derrière/sur/dans/par/chez/au/à/sous/contre/en ~ porte/portail/poubelle/poubelles/pluie/jardin/hall/palier/trottoir/voisin/voisins/voisine/rue/escalier/haie/clôture/grillage/boîte/allée/garage/immeuble/parking/paillasson/dessus/pied/compteur/vue/plein/gardien/concierge/buisson/flaque/neige/grille/boites/cour
      dessus le/la portail/clôture/grille/mur/haie/barrière | chez/à/au ~ voisin/voisins/voisine/voisinage/mauvaise/autre/adresse | mauvaise/mauvais/fausse/autre adresse/immeuble/étage/numéro/porte/boîte/maison
      marqué/indiqué/noté/déclaré/soi/soit/indique/dit/affiche/statut/suivi ~ absent/avisé/présenté | absent alors/selon/soi | avis de passage | destinataire absent | disant/prétend ~ absent/passé/présenté | faux avis/passage | étais/était chez moi/là/toute | point/relais/bureau relais/poste/colis ~ km/kilomètres/autre/loin/chercher/récupérer/fermé | chercher/récupérer ~ colis/relais/poste/dépôt/point/agence | digicode
      carton/colis/paquet/emballage/boîte/enveloppe ~ écrasé/écrasée/mouillé/mouillée/trempé/trempée/détrempé/éventré/éventrée/ouvert/ouverte/déchiré/déchirée/défoncé/défoncée/enfoncé/enfoncée/aplati/percé/abîmé/abîmée/humide/piétiné/bouillie/troué/dégoulinant/ruisselant/cabossé/explosé/gondolé/imbibé
      sous la pluie | en plein soleil
    `,
    weak: `transporteur/sonnette/voisin/voisins/portail/palier/dépôt/boîte/livreur/pluie/signature/relais/carton`,
  },
  'delivery-praise': {
    strong: `
      livreur/livreuse/facteur/factrice/coursier ~ sympa/gentil/gentille/adorable/aimable/poli/souriant
      livraison/expédition/envoi/réception/colis/transport/acheminement ~ rapide/rapides/rapidement/express/impeccable/parfaite/ponctuelle/éclair/soignée/nickel/efficace/ultra/super/record/parfait/rapidissime/prompte/top
      rapide/rapides/prompte/bonne/excellente/super/parfaite livraison/expédition/réception | livré/livrée/livrés/arrivé/arrivée/arrivés/reçu/reçue/reçus/recu ~ rapidement/vite/avance/temps/lendemain/heure/vitesse/promptement/24h/48h/date/prévue/express
      en avance | à l heure | à temps | dans les temps/délais/délai | le lendemain | dès le lendemain | plus tôt/vite que prévu/annoncé | avant la date | en 24/48 h/heures | en 24h/48h | en deux/trois/un/une/2/3/quatre jours/jour | délai/délais ~ respecté/respectés/parfait/rapide/court/tenus/tenu | temps et/en heure | livreur/facteur/coursier/chauffeur/livreuse/factrice ~ sympa/aimable/souriant/poli/gentil/serviable/courtois/adorable/agréable/charmant/souriante/gentille/top/super | ponctuel/ponctuelle/ponctualité | comme prévu/annoncé
    `,
    weak: `rapide/rapidement/vite/rapidité/avance/lendemain`,
  },
  'seller-shipping': {
    strong: `
      @seller ~ mis/met/pris/attendu/attend/mettre/tardé/tarde/traîne/traîné ~ jours/semaines/semaine/expédier/envoyer/poster/préparer/temps/éternité/expédition/mois/#
      @seller ~ expédie/expédié/expédier/envoyé/envoie/envoyer/posté/expédition ~ jamais/pas/tard/retard/après/lent/lente/mauvais/économique/lentement/jours/toujours/tardivement/semaines/semaine
      @seller ~ pas/jamais/toujours/rien/tarde/lent ~ expédié/envoyé/posté/expédie/envoyer/expédition
      expédié/expédiée/envoyé/envoyée/posté/postée/envoi/expédition ~ #/@num/que/seulement/tardivement/jamais/tard/retard jours/semaines/après/plus/semaine/tard
      jamais/pas/toujours/non expédié/expédiée/envoyé/envoyée/posté | étiquette/bordereau/étiquettes ~ créé/créée/imprimé/imprimée/édité/éditée/générée/généré/colis/jours | préparation ~ jours/longue/semaines/interminable/commande | envoyé/expédié/envoi en/par/sans ~ lettre/simple/verte/ordinaire/économique/suivi/éco/non/lent/normal | sans suivi | payé/payée ~ express/chronopost/suivi ~ envoyé/lettre/normal/standard/reçu/simple/classique | délai/délais/temps d expédition/envoi/préparation | lent/lente/long/longs à expédier/envoyer/l/préparer | mauvais mode d
    `,
    weak: `expédié/expédiée/expédition/envoyé/envoi/posté`,
  },
  'transit-damage': {
    strong: `
      arrivé/arrivée/arrivés/arrivées/reçu/reçue/reçus/livré/livrée/livrés/réception/ouverture/déballage/ouvrant/arrive/recu ~ cassé/cassée/cassés/cassées/brisé/brisée/brisés/abîmé/abîmée/abîmés/endommagé/endommagée/fissuré/fissurée/fêlé/fêlée/ébréché/ébréchée/cabossé/cabossée/tordu/tordue/plié/pliée/fendu/fendue/morceaux/miettes/éclaté/éclatée/renversé/renversée/vidé/percé/écrasé/écrasée/déformé/déformée/coulé/bosse/explosé/bris/fondu/fondue/fanée/fanées/mortes/écorné/écornés/voilé
      cassé/cassée/cassés/brisé/brisée/abîmé/endommagé/endommagée/fissuré/tordu/fêlé ~ arrivée/réception/transport/livraison/trajet/voyage/arrivé/colis/route
      en mille/morceaux/plusieurs/deux/trois/@num/miettes morceaux/dans/à | en miettes | en mille morceaux | cassé/abîmé/endommagé pendant/durant/dans/par/lors le/la/du | bris de glace/verre | éclats/débris/tessons | ébréché/ébréchée/ébréchés/fêlé/fêlée/fêlure/cabossé/cabossée/bosselé/bosse/bosses/fracassé/fracassée/émietté/écorné/écornée/écornés/pulvérisé | coins/coin/angle/angles/tranche ~ abîmé/abîmés/cornés/écrasé/écrasés/plié/pliés/cassé/enfoncé/tapé | verre/vitre/miroir/bocal/bouteille/écran/assiette/vase/pot/flacon ~ brisé/brisée/éclaté/éclatée/cassé/cassée/fêlé/explosé/fissuré/arrivé/arrivée/renversé/coulé | dégâts/casse de/du/pendant transport
    `,
    weak: `enfoncé/abîmé/abîmée/endommagé/endommagée/brisé/brisée/écrasé/renversé`,
  },
  packaging: {
    strong: `
      emballage/emballages/emballé/emballée/emballés/emballer/conditionnement/bulle/calage/calé/calés/rembourrage/rembourrée/rembourré/polystyrène/suremballage/kraft/scotch/scotché/scotchée/enveloppé/enveloppée/empaqueté/empaquetée/protégée/protections
      papier bulle/journal/kraft | sans ~ protection/protections/calage/carton/boîte/mousse/rembourrage/bulles | simple/vulgaire/bête/pauvre/mince/fine/petite/vieille enveloppe/sac/sachet/pochette/carton/feuille | dans/en ~ enveloppe/sachet/pochette/plastique/poubelle/kraft | flottait/flottaient/baladait/baladaient/ballottait/ballottaient | en vrac | carton ~ trop/beaucoup/immense/énorme/dix/fois/grand | mal/bien/soigneusement/super/parfaitement/très emballé/emballée/emballés/protégé/protégée/protégés/conditionné/calé
    `,
    weak: `bulles/protégé/protection/vrac/carton/enveloppe/sachet/boîte/mousse`,
  },
  'amazon-service': {
    strong: `
      amazon/amazone ~ service/client/remboursé/rembourse/refuse/aide/assistance/réponse/dit/répond/téléphone/chat/incapable/promis/déçu/logistique/entrepôt/nul/faute/responsable/honte/renvoie/fait/rien/prime/appelé/contacté
      contacté/appelé/appeler/chez/contacter/avec ~ amazon | prime ~ résilier/résilié/sert/payer/paye/abonnement/inutile/arnaque/abonné/rien | amazon/prime
    `,
  },
};
