import type { delivery, Wordings } from '../situations.ts';

export const texts: Wordings<typeof delivery> = {
  'not-received': {
    warm: `Nous sommes désolés que votre colis ne vous soit pas encore parvenu[[ ; {carrier} l'achemine sous le numéro de suivi {tracking}]]. Nous demandons au transporteur où il se trouve. Il arrive qu'il ait été remis à un voisin ou à un point de retrait : un coup d'œil de ce côté peut aider.

S'il n'est pas arrivé le {answerBy}, vous avez le choix :

1. Nous le renvoyons à nos frais.
2. Nous vous remboursons la totalité du prix.`,
    brief: `Nous sommes désolés que votre colis ne soit pas arrivé. S'il n'est pas chez vous le {answerBy}, merci de répondre par 1 (nouvel envoi) ou 2 (remboursement intégral).`,
  },
  'late-own': {
    warm: `Nous sommes désolés que vous ayez dû attendre votre colis[[ ; il est parti de chez nous le {shippedOn}]]. Une date annoncée doit être tenue, et nous vérifions à quelle étape du départ le temps a été perdu.

Si l'article est encore en route ou ne vous est plus utile, dites-le-nous : vous aurez notre réponse au plus tard le {answerBy}, avec un retour ou un remboursement si vous le souhaitez.`,
    brief: `Nous sommes désolés de ce retard. Si l'article ne vous est plus utile, dites-le-nous ; nous organiserons le retour et le remboursement au plus tard le {answerBy}.`,
  },
  'late-fba': {
    warm: `Nous sommes désolés que votre colis soit arrivé en retard. Cette commande a été stockée, emballée et livrée par Amazon ; nous ne voyons donc rien de plus que vous de son trajet. Nous tenons tout de même à ce que vous soyez bien servi :

Si le colis manque ou ne vous est plus utile, le service client d'Amazon peut le remplacer ou le rembourser depuis la page de la commande. Si vous avez besoin de nous, écrivez-nous ici ; vous aurez notre réponse au plus tard le {answerBy}.`,
    brief: `Nous sommes désolés de ce retard. Amazon a livré cette commande ; son service client peut la remplacer ou la rembourser depuis la page de la commande. Si vous avez besoin de nous, nous répondrons au plus tard le {answerBy}.`,
  },
};
