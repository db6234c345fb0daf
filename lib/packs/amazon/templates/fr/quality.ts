import type { quality, Wordings } from '../situations.ts';

export const texts: Wordings<typeof quality> = {
  'product-complaint': {
    warm: `Nous sommes désolés que l'article ne fonctionne pas comme il le devrait. Nous souhaitons régler cela, et c'est vous qui choisissez :

1. Nous vous en envoyons un neuf à nos frais.
2. Nous vous remboursons la totalité du prix.

Il vous suffit de répondre par le numéro. Notre confirmation vous parviendra au plus tard le {answerBy}.`,
    brief: `Nous sommes désolés pour ce défaut. Merci de répondre par 1 (article neuf à nos frais) ou 2 (remboursement intégral) ; nous confirmerons au plus tard le {answerBy}.`,
  },
  damaged: {
    warm: `Nous sommes vraiment désolés que votre colis soit arrivé endommagé. Une photo de l'article et du carton nous aide à comprendre ce qui s'est passé, mais nous agirons aussi sans elle :

1. Nous vous envoyons un article neuf à nos frais.
2. Nous vous remboursons la totalité du prix.

Merci de nous indiquer le numéro choisi. Vous aurez notre réponse au plus tard le {answerBy} ; d'ici là, vous n'avez rien à renvoyer.`,
    brief: `Nous sommes désolés que l'article soit arrivé endommagé. Merci de répondre par 1 (article neuf) ou 2 (remboursement intégral) ; nous confirmerons au plus tard le {answerBy}.`,
  },
  'wrong-item': {
    warm: `Nous vous présentons nos excuses : vous n'avez pas reçu l'article commandé. C'est notre erreur et elle ne vous coûtera rien. Que préférez-vous ?

1. Nous envoyons le bon article, avec une étiquette prépayée pour l'autre.
2. Nous remboursons la totalité du prix, avec une étiquette de retour prépayée.

Vous aurez notre réponse au plus tard le {answerBy}.`,
    brief: `Nous sommes désolés de vous avoir envoyé le mauvais article. Merci de répondre par 1 (le bon article) ou 2 (remboursement intégral) ; le retour est gratuit pour vous. Réponse au plus tard le {answerBy}.`,
  },
  'general-concern': {
    warm: `Nous sommes désolés que votre achat ne se soit pas passé comme vous l'espériez. Dites-nous en quelques mots ce qui n'allait pas : nous examinerons la situation nous-mêmes et vous proposerons une solution au plus tard le {answerBy}.`,
    brief: `Nous sommes désolés de ce désagrément. Dites-nous ce qui s'est passé ; nous vous proposerons une solution au plus tard le {answerBy}.`,
  },
};
