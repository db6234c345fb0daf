import type { inPublic, Wordings } from '../situations.ts';

export const texts: Wordings<typeof inPublic> = {
  'public-product': {
    warm: `Nous sommes désolés que l'article n'ait pas été conforme à ce qu'il devait être. Dans un tel cas, nous remplaçons ou remboursons à nos frais, et nous avons écrit à ce sujet par la messagerie de la commande. Les détails ont aussi été transmis aux personnes qui contrôlent notre stock.`,
    brief: `Nous sommes désolés que l'article n'ait pas été conforme. Nous le remplaçons ou le remboursons à nos frais ; les détails sont dans la messagerie de la commande.`,
  },
  'public-delivery-own': {
    warm: `Nous sommes désolés pour l'attente. Une date de livraison doit être tenue, et elle ne l'a pas été. Nous avons repris cet envoi étape par étape et corrigé ce qui l'a ralenti.`,
    brief: `Nous sommes désolés pour l'attente. Nous avons repris cet envoi et corrigé ce qui l'a ralenti.`,
  },
  'public-delivery-amazon': {
    warm: `Nous sommes désolés que le colis soit arrivé en retard. Cette commande a été stockée, emballée et livrée par Amazon. Nous comprenons combien une date manquée est désagréable et avons transmis ces informations.`,
    brief: `Nous sommes désolés de ce retard. Cette commande a été stockée, emballée et livrée par Amazon.`,
  },
  'public-general': {
    warm: `Merci d'avoir pris le temps de décrire votre expérience. Nous sommes désolés qu'elle n'ait pas été bonne. Nous avons examiné la commande et proposé une solution par la messagerie.`,
    brief: `Nous sommes désolés de cette expérience. Nous avons examiné la commande et écrit par la messagerie.`,
  },
};
