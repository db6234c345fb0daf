import type { service, Wordings } from '../situations.ts';

export const texts: Wordings<typeof service> = {
  'missing-part': {
    warm: `Nous sommes désolés que votre livraison ait été incomplète. Nous vous envoyons ce qui manque[[ ({part})]] à nos frais et vous gardez tout le reste.

Une photo du contenu nous aide à emballer la bonne pièce, mais quelques mots suffisent. Nous vous indiquerons la date d'envoi au plus tard le {answerBy}.`,
    brief: `Nous sommes désolés qu'il ait manqué une pièce. Dites-nous laquelle ; nous l'envoyons à nos frais et confirmons au plus tard le {answerBy}.`,
  },
  'not-as-described': {
    warm: `Nous sommes désolés que l'article diffère de sa description. Dites-nous ce qui ne correspond pas (couleur, taille, matière) afin que nous rectifiions l'annonce.

Pour votre commande, vous avez le choix :

1. Nous reprenons l'article à nos frais et remboursons la totalité du prix.
2. Nous envoyons la version attendue, si elle est en stock.

Vous aurez notre réponse au plus tard le {answerBy}.`,
    brief: `Nous sommes désolés que l'article diffère de sa description. Répondez par 1 (retour gratuit et remboursement intégral) ou 2 (version attendue) ; réponse au plus tard le {answerBy}.`,
  },
  'how-to-use': {
    warm: `Merci pour votre question. La notice est jointe à ce message ; les premières pages montrent les étapes en images.

Si cela ne fonctionne toujours pas, dites-nous à quelle étape cela bloque et ce que vous voyez. Vous aurez notre réponse au plus tard le {answerBy} ; si l'article est défectueux, nous le remplacerons ou le rembourserons.`,
    brief: `La notice est jointe. Si cela ne fonctionne toujours pas, dites-nous à quelle étape cela bloque ; nous répondrons au plus tard le {answerBy}.`,
  },
  authenticity: {
    warm: `Nous prenons votre doute sur l'authenticité au sérieux. Nous achetons cet article auprès du fabricant ou d'un distributeur agréé et pouvons présenter les factures à Amazon à tout moment.

Dites-nous ce qui vous a fait douter, avec une photo si possible. Vous pouvez aussi renvoyer l'article à nos frais contre le remboursement intégral. Vous aurez notre réponse au plus tard le {answerBy}.`,
    brief: `Nous prenons votre doute au sérieux et disposons des factures. Dites-nous ce qui vous a fait douter, ou renvoyez l'article à nos frais ; réponse au plus tard le {answerBy}.`,
  },
  'tracking-stuck': {
    warm: `Vous avez raison : le suivi du colis[[ ({carrier}, {tracking})]] n'avance plus. Nous avons demandé au transporteur de le rechercher.

Si rien ne bouge d'ici le {answerBy}, choisissez :

1. Nous le renvoyons à nos frais.
2. Nous remboursons la totalité du prix.`,
    brief: `Le suivi n'avance plus et nous avons demandé au transporteur de rechercher le colis. Si rien ne bouge d'ici le {answerBy}, répondez par 1 (nouvel envoi) ou 2 (remboursement intégral).`,
  },
  'late-customs': {
    warm: `Votre colis est retenu en chemin par la douane ou par la météo, et nous sommes désolés de cette attente. Nous suivons son trajet chaque jour.

Vous aurez de nos nouvelles au plus tard le {answerBy}. Si vous ne souhaitez plus attendre, dites-le-nous et nous rembourserons la totalité du prix.`,
    brief: `Votre colis est retenu par la douane ou par la météo. Vous aurez de nos nouvelles au plus tard le {answerBy} ; si vous ne souhaitez plus attendre, nous remboursons la totalité du prix.`,
  },
  'return-accept': {
    warm: `Vous pouvez bien sûr renvoyer l'article. Lancez le retour depuis Vos commandes ; l'étiquette et l'adresse y figurent[[, et le colis devrait partir avant le {returnBy}]].

À son arrivée, nous le vérifions et remboursons sous deux jours ouvrés. Pour toute question, vous aurez notre réponse au plus tard le {answerBy}.`,
    brief: `Vous pouvez renvoyer l'article depuis Vos commandes, où figure l'étiquette. À son arrivée, nous remboursons sous deux jours ouvrés. Réponse à vos questions au plus tard le {answerBy}.`,
  },
  'partial-refund': {
    warm: `Les deux solutions vous sont ouvertes, sans aucune condition :

1. Vous renvoyez l'article et nous remboursons la totalité du prix.
2. Vous le gardez et nous remboursons {amount}.

Indiquez-nous le numéro choisi ; nous ferons le nécessaire au plus tard le {answerBy}.`,
    brief: `Choisissez : 1. retour et remboursement intégral, ou 2. vous gardez l'article et recevez {amount}. Nous ferons le nécessaire au plus tard le {answerBy}.`,
  },
  'return-received': {
    warm: `Votre retour est arrivé et a été vérifié[[ le {actionOn}]]. Le remboursement de {amount} a été effectué sur votre moyen de paiement ; la banque demande en général trois à cinq jours ouvrés.

S'il n'apparaît pas d'ici là, écrivez-nous.`,
    brief: `Votre retour est arrivé et le remboursement de {amount} a été effectué. La banque demande en général trois à cinq jours ouvrés.`,
  },
  'cancel-before': {
    warm: `La commande n'est pas encore expédiée et peut être annulée. Envoyez la demande d'annulation depuis Vos commandes afin qu'elle y soit enregistrée. Nous la confirmerons au plus tard le {answerBy} et rien ne vous sera facturé.`,
    brief: `La commande n'est pas encore expédiée. Envoyez la demande d'annulation depuis Vos commandes ; nous la confirmerons au plus tard le {answerBy}.`,
  },
  'cancel-after': {
    warm: `Le colis est déjà chez le transporteur et ne peut plus être arrêté. Vous pouvez le refuser à la livraison ou le renvoyer depuis Vos commandes ; dans les deux cas, nous remboursons la totalité du prix à son retour.

Pour toute question, vous aurez notre réponse au plus tard le {answerBy}.`,
    brief: `Le colis est déjà chez le transporteur. Refusez-le ou renvoyez-le depuis Vos commandes ; nous remboursons la totalité du prix à son retour. Réponse à vos questions au plus tard le {answerBy}.`,
  },
  'address-before': {
    warm: `La commande n'est pas encore expédiée. Pour votre sécurité, nous ne pouvons livrer qu'à l'adresse de la commande. Annulez-la depuis Vos commandes et commandez de nouveau avec la bonne adresse ; nous confirmerons l'annulation au plus tard le {answerBy}.`,
    brief: `Nous ne pouvons livrer qu'à l'adresse de la commande. Annulez-la depuis Vos commandes et commandez de nouveau ; confirmation au plus tard le {answerBy}.`,
  },
  'address-after': {
    warm: `Le colis est déjà en route et nous ne pouvons plus changer sa destination. La page de suivi du transporteur propose souvent un point de retrait ou un autre jour. S'il nous revient, nous rembourserons la totalité du prix. Vous aurez de nos nouvelles au plus tard le {answerBy}.`,
    brief: `Le colis est déjà en route ; la page de suivi propose souvent un point de retrait. S'il nous revient, nous remboursons la totalité du prix. Des nouvelles au plus tard le {answerBy}.`,
  },
  warranty: {
    warm: `Votre article est sous garantie. Décrivez la panne en quelques mots et joignez une photo ou une courte vidéo. Nous vous dirons au plus tard le {answerBy} s'il est réparé ou remplacé ; les frais d'envoi sont à notre charge.`,
    brief: `Votre article est sous garantie. Décrivez la panne avec une photo ; nous vous dirons au plus tard le {answerBy} s'il est réparé ou remplacé.`,
  },
  invoice: {
    warm: `Votre facture est jointe à ce message ; elle figure aussi dans Vos commandes. Si elle doit porter une autre raison sociale ou un numéro de TVA, envoyez-nous les informations et vous aurez la version rectifiée au plus tard le {answerBy}.`,
    brief: `Votre facture est jointe. Si une mention doit être rectifiée, dites-le-nous ; vous aurez la nouvelle au plus tard le {answerBy}.`,
  },
  'claim-buyer': {
    warm: `Nous sommes désolés que vous ayez dû vous adresser à Amazon. C'est Amazon qui décidera de votre réclamation de A à Z, et nous fournirons tous les documents demandés.

Indépendamment de cela, nous voulons régler le problème : dites-nous si vous préférez un article neuf ou le remboursement intégral, et nous ferons le nécessaire au plus tard le {answerBy}.`,
    brief: `Nous sommes désolés de ce désagrément. Indépendamment de votre réclamation de A à Z : dites-nous si vous préférez un article neuf ou le remboursement intégral ; nous ferons le nécessaire au plus tard le {answerBy}.`,
  },
  solved: {
    warm: `Nous sommes heureux que votre demande soit réglée[[ ; la solution est partie le {actionOn}]]. Si le même problème revenait, répondez dans cette conversation : tout y est consigné.`,
    brief: `Votre demande est réglée. Si le même problème revenait, répondez dans cette conversation ; tout y est consigné.`,
  },
  'solved-notice': {
    warm: `Nous sommes heureux d'avoir pu régler la situation[[ le {actionOn}]].

Si vous estimez que tout est réglé, il est possible de modifier ou de retirer l'évaluation du vendeur que vous aviez laissée. La décision vous appartient entièrement.`,
    brief: `La situation est réglée. Si vous l'estimez aussi, il est possible de modifier ou de retirer l'évaluation du vendeur ; la décision vous appartient.`,
  },
};
