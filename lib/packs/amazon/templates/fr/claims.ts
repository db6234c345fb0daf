import type { claims, Wordings } from '../situations.ts';

export const texts: Wordings<typeof claims> = {
  'claim-delivered': {
    warm: `Commande {orderId}. Le colis a été remis à {carrier} le {shippedOn}[[, avant la date limite du {shipBy}]], sous le numéro de suivi {tracking}. Le transporteur indique une livraison le {deliveredOn} à l'adresse de la commande.

[[L'acheteur nous a écrit le {contactedOn} et a eu notre réponse le {repliedOn}. ]]Pièces jointes : preuve d'expédition, preuve de livraison, échanges avec l'acheteur.`,
    brief: `Commande {orderId} : expédiée le {shippedOn} avec {carrier}, suivi {tracking}, livrée le {deliveredOn}. La preuve de livraison et les échanges sont joints.`,
  },
  'claim-refunded': {
    warm: `Commande {orderId}. L'acheteur a été intégralement remboursé le {refundedOn}[[ ({amount})]]. [[Il nous a écrit le {contactedOn} et a eu notre réponse le {repliedOn}. ]]Le justificatif est joint. Nous demandons à Amazon de statuer sur cette base.`,
    brief: `Commande {orderId} : remboursée intégralement le {refundedOn}, justificatif joint. Nous demandons à Amazon de statuer sur cette base.`,
  },
  'claim-appeal': {
    warm: `Commande {orderId}. Nous demandons une nouvelle décision en raison d'un élément nouveau : la confirmation par le transporteur de la livraison du {deliveredOn}, suivi {tracking}. Elle est jointe, avec la preuve d'expédition du {shippedOn}. Nous ne répétons pas ce qui a déjà été transmis.`,
    brief: `Commande {orderId} : élément nouveau joint, la confirmation de livraison du {deliveredOn}, suivi {tracking}.`,
  },
  'chargeback-delivered': {
    warm: `Commande {orderId}[[, passée le {orderedOn}]]. L'article a été expédié le {shippedOn} avec {carrier}, suivi {tracking}, et livré le {deliveredOn} à l'adresse de la commande. Pièces jointes : détails de la commande, preuve d'expédition, preuve de livraison et tous les messages échangés.`,
    brief: `Commande {orderId} : expédiée le {shippedOn} avec {carrier}, suivi {tracking}, livrée le {deliveredOn}. Les pièces sont jointes.`,
  },
  'review-choice': {
    warm: `Nous sommes désolés que le produit n'ait pas répondu à vos attentes. En tant que marque, nous souhaitons y remédier. Choisissez :

1. Un remboursement intégral.
2. Un appareil neuf à nos frais.

Une courte réponse avec le numéro suffit.`,
    brief: `Nous sommes désolés que le produit vous ait déçu. En tant que marque, nous vous proposons un remboursement intégral ou un appareil neuf, selon votre préférence.`,
  },
  'review-support': {
    warm: `Nous sommes désolés que le produit vous pose des difficultés. En tant que marque, nous souhaitons vous aider. Décrivez-nous ce qui se passe et depuis quand ; notre assistance vous répondra avec une solution au plus tard le {answerBy}.`,
    brief: `Nous sommes désolés que le produit vous pose des difficultés. Décrivez-nous ce qui se passe ; notre assistance répondra au plus tard le {answerBy}.`,
  },
};
