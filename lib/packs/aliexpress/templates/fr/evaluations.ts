import type { Wordings } from '../../../template-house.ts';
import type { evaluations } from '../situations.ts';

export const texts: Wordings<typeof evaluations> = {
  'evaluation-product': {
    warm: `Nous sommes désolés que l'article n'ait pas été comme il devait être. Nous avons contrôlé le stock dont il provient et transmis les détails aux personnes qui inspectent nos articles. La façon dont nous réglons cela figure dans les messages de la commande.`,
    brief: `Nous sommes désolés que l'article n'ait pas été comme il devait être. Nous avons contrôlé notre stock ; la solution figure dans les messages de la commande.`,
  },
  'evaluation-late': {
    warm: `Nous sommes désolés pour cette longue attente. Un délai de livraison doit être tenu, et celui-ci ne l'a pas été. Nous avons repris cet envoi étape par étape et corrigé ce qui l'a ralenti.`,
    brief: `Nous sommes désolés pour cette longue attente. Nous avons repris cet envoi et corrigé ce qui l'a ralenti.`,
  },
  'evaluation-not-received': {
    warm: `Nous sommes désolés que le colis ne vous soit pas parvenu. Nous avons demandé une recherche au transporteur et indiqué la suite dans les messages de la commande.`,
    brief: `Nous sommes désolés que le colis ne vous soit pas parvenu. Le transporteur le recherche ; la suite figure dans les messages de la commande.`,
  },
  'evaluation-wrong-item': {
    warm: `Nous sommes désolés qu'un autre article se soit trouvé dans le colis. Cela s'est produit à l'emballage ; chaque commande est désormais comparée une seconde fois à son étiquette. La façon dont nous réglons cela figure dans les messages de la commande.`,
    brief: `Nous sommes désolés qu'un autre article se soit trouvé dans le colis. La solution figure dans les messages de la commande.`,
  },
  'evaluation-neutral': {
    warm: `Merci d'avoir décrit votre expérience avec franchise. Nous avons tout lu et repris la commande point par point. Le résultat figure dans les messages de la commande.`,
    brief: `Merci d'avoir décrit votre expérience. Nous avons repris la commande et écrit dans ses messages.`,
  },
  'evaluation-thanks': {
    warm: `Merci d'avoir pris le temps de décrire votre expérience. Nous sommes heureux que l'article vous soit utile et vous en souhaitons bonne utilisation.`,
    brief: `Merci pour vos mots aimables. Nous sommes heureux que l'article vous soit utile.`,
  },
};
