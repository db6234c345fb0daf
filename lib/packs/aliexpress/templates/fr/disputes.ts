import type { Wordings } from '../../../template-house.ts';
import type { disputes } from '../situations.ts';

export const texts: Wordings<typeof disputes> = {
  'dispute-accept-refund': {
    warm: `Commande {orderId}. Nous sommes désolés des désagréments liés à cette commande. Nous acceptons le remboursement[[ de {amount}]] que vous avez demandé dans ce litige ; vous n'avez rien à renvoyer. AliExpress le verse sur le moyen de paiement de la commande.`,
    brief: `Commande {orderId} : nous acceptons le remboursement[[ de {amount}]]. Vous n'avez rien à renvoyer.`,
  },
  'dispute-accept-return': {
    warm: `Commande {orderId}. Nous acceptons le retour avec remboursement intégral. Merci d'expédier l'article dans les {shipBackDays} jours suivant cet accord, ou avant la date qu'AliExpress indique dans le litige, et d'y saisir le numéro de suivi. L'adresse de retour figure dans le litige. Quand le colis nous sera parvenu, nous confirmerons sa réception et le remboursement suivra.`,
    brief: `Commande {orderId} : nous acceptons le retour avec remboursement intégral. Merci d'expédier l'article dans les {shipBackDays} jours, ou avant la date indiquée dans le litige, et d'y saisir le numéro de suivi.`,
  },
  'dispute-counter-part': {
    warm: `Commande {orderId}. Merci pour la description et les photos. Nous constatons le défaut et proposons un remboursement de {amount}, l'article restant chez vous. Si vous préférez le renvoyer, le retour avec remboursement intégral vous est également ouvert. Les deux propositions figurent dans ce litige ; c'est vous qui choisissez.`,
    brief: `Commande {orderId} : nous proposons un remboursement de {amount}, l'article restant chez vous, ou le retour avec remboursement intégral. C'est vous qui choisissez.`,
  },
  'dispute-evidence-delivered': {
    warm: `Commande {orderId}. Le colis a été remis à {carrier} le {shippedOn} sous le numéro de suivi {tracking}. Le transporteur indique une livraison le {deliveredOn} à l'adresse de la commande. Ci-joint : preuve d'expédition, preuve de livraison, relevé de suivi.`,
    brief: `Commande {orderId} : expédiée avec {carrier} le {shippedOn}, suivi {tracking}, livrée le {deliveredOn}. La preuve de livraison est jointe.`,
  },
  'dispute-evidence-described': {
    warm: `Commande {orderId}. Nous avons comparé la commande et l'annonce : le modèle, la couleur et la taille sont ceux qui ont été choisis. Ci-joint : l'annonce telle qu'elle était le jour de la commande et des photos de l'article prises à l'emballage. Si l'article reçu est différent, merci d'ajouter une photo à ce litige ; nous l'examinerons au plus tard le {answerBy}.`,
    brief: `Commande {orderId} : l'article envoyé est celui de l'annonce ; l'annonce et les photos prises à l'emballage sont jointes. Si le vôtre est différent, merci d'ajouter une photo ; nous l'examinerons au plus tard le {answerBy}.`,
  },
  'dispute-evidence-transit': {
    warm: `Commande {orderId}. Le colis est en route[[ avec {carrier}]] sous le numéro de suivi {tracking}[[ ; il est attendu pour le {expectedOn}]]. Le délai de livraison de la commande n'est pas encore écoulé. Le relevé de suivi est joint. Si le colis n'arrive pas dans ce délai, nous remboursons la commande en totalité.`,
    brief: `Commande {orderId} : le colis est en route sous le numéro de suivi {tracking}[[, attendu pour le {expectedOn}]]. S'il n'arrive pas dans le délai de livraison, nous remboursons la commande en totalité.`,
  },
};
