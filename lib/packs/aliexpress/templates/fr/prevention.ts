import type { Letter, Wordings } from '../../../template-house.ts';
import type { prevention } from '../situations.ts';

export const letter: Letter = {
  opening: 'Bonjour,\n\nNous vous écrivons au sujet de votre commande {orderId}[[ ({item})]].',
  closing: 'Bien cordialement',
};

export const texts: Wordings<typeof prevention> = {
  'prevent-late': {
    warm: `Votre colis met plus de temps que prévu et nous en sommes désolés[[ ; il est parti de chez nous le {shippedOn}]]. [[Il est maintenant attendu le {expectedOn}. ]]Nous suivons son trajet et vous écrirons de nouveau au plus tard le {answerBy}. S'il n'arrive pas dans le délai de livraison de la commande, le prix est remboursé en totalité.`,
    brief: `Votre colis met plus de temps que prévu et nous en sommes désolés. [[Il est maintenant attendu le {expectedOn}. ]]Nous vous écrirons de nouveau au plus tard le {answerBy} ; s'il n'arrive pas dans le délai de livraison, le prix est remboursé en totalité.`,
  },
  'prevent-tracking': {
    warm: `Le suivi de votre colis[[ ({tracking})]] n'avance plus depuis quelques jours. Cela arrive entre deux scans, mais nous ne voulons pas vous laisser dans le doute : nous avons interrogé le transporteur et vous donnerons sa réponse au plus tard le {answerBy}. Votre protection acheteur continue entre-temps.`,
    brief: `Le suivi de votre colis[[ ({tracking})]] n'avance plus depuis quelques jours. Nous avons interrogé le transporteur et vous donnerons sa réponse au plus tard le {answerBy}.`,
  },
  'prevent-customs': {
    warm: `Votre colis se trouve à la douane de votre pays[[ sous le numéro de suivi {tracking}]]. Nous ne pouvons pas abréger le contrôle, mais nous le suivons chaque jour. Si la douane vous demande un document, transmettez-nous ici sa demande : vous l'aurez au plus tard le {answerBy}. Si le colis n'est pas libéré dans le délai de livraison de la commande, le prix est remboursé en totalité.`,
    brief: `Votre colis se trouve à la douane[[ sous le numéro de suivi {tracking}]]. Si l'on vous demande un document, transmettez-nous ici la demande : vous l'aurez au plus tard le {answerBy}.`,
  },
  'prevent-receipt': {
    warm: `Le transporteur indique que votre colis a été livré[[ le {deliveredOn}]]. Prenez le temps de le déballer et de le vérifier. Il n'est pas nécessaire de confirmer la réception avant d'avoir l'article en main et en bon état. S'il manque quelque chose ou si quelque chose ne fonctionne pas, écrivez-nous ici : vous aurez une solution au plus tard le {answerBy}.`,
    brief: `Le transporteur indique que votre colis a été livré[[ le {deliveredOn}]]. Il n'est pas nécessaire de confirmer la réception avant d'avoir tout vérifié. En cas de souci, écrivez-nous ici ; réponse au plus tard le {answerBy}.`,
  },
};
