import type { Wordings } from '../../template-house.ts';
import type { Phrases, ShopWording } from './compose.ts';
import type { returns } from './situations.ts';

const letter = {
  opening: 'Bonjour,\n\nNous vous écrivons au sujet de votre commande {orderId}[[ ({item})]].',
  closing: 'Bien cordialement',
};

const phrases: Phrases = {
  after: { signedAt: 'la signature du colis', shippedAt: `l'expédition`, purchasedAt: 'la commande' },
  warrantyFrom: {
    signedAt: 'de la signature du colis[[ le {deliveredOn}]]',
    shippedAt: `de l'expédition[[ du {shippedOn}]]`,
    purchasedAt: `de l'achat[[ du {orderedOn}]]`,
  },
  freightPayer: { merchant: 'notre charge', customer: `la charge de l'expéditeur` },
  caps: {
    one: '{regions} : {cap}',
    noLimit: 'sans limite',
    names: ', ',
    between: ' ; ',
    elsewhere: 'toutes les autres régions',
    everywhere: 'toutes les régions',
  },
};

const texts: Wordings<typeof returns> = {
  'shop-return': {
    warm: `Vous pouvez retourner les articles sans donner de motif dans les {returnDays} jours suivant {returnFrom}. Ils doivent avoir été seulement essayés et être complets : notice, carte de garantie, étiquettes, facture et carton extérieur. Les frais d'un tel retour sont à {freightPayer} ; les envois contre remboursement ou par voie de surface ne peuvent pas être acceptés. L'argent est versé sur le compte qui a payé dans les {refundDays} jours suivant l'arrivée des articles chez nous.`,
    brief: `Vous pouvez retourner les articles, complets et seulement essayés, dans les {returnDays} jours suivant {returnFrom}. L'argent est versé sur le compte qui a payé dans les {refundDays} jours suivant leur arrivée chez nous.`,
  },
  'shop-exchange': {
    warm: `Vous pouvez échanger les articles dans les {exchangeDays} jours suivant {exchangeFrom}, s'ils ont été seulement essayés et sont complets. Une différence de prix est payée ou remboursée. Merci de nous indiquer la taille ou le modèle souhaité ; vous aurez notre réponse au plus tard le {answerBy}.`,
    brief: `Vous pouvez échanger les articles, complets et seulement essayés, dans les {exchangeDays} jours suivant {exchangeFrom}. Merci de nous indiquer la taille ou le modèle souhaité ; réponse au plus tard le {answerBy}.`,
  },
  'shop-freight-fault': {
    warm: `L'article présente un défaut, les frais de retour sont donc à notre charge. Merci de les avancer et de nous envoyer le numéro du bordereau avec sa photo. Nous les remboursons[[ dans la limite de ces montants : {freightCaps}. Au-delà, les frais ne sont pas couverts : merci de regarder le prix avant l'envoi]].`,
    brief: `Les frais de ce retour sont à notre charge[[, dans la limite de ces montants : {freightCaps}]]. Merci de nous envoyer le numéro du bordereau avec sa photo.`,
  },
  'shop-freight-choice': {
    warm: `L'article ne présente pas de défaut, les frais de ce retour sont donc à la charge de l'expéditeur. Merci de ne pas l'envoyer contre remboursement ni par voie de surface : le colis ne pourrait pas être accepté. Quand il sera en route, envoyez-nous le numéro du bordereau pour que nous le suivions.`,
    brief: `L'article ne présente pas de défaut, les frais de ce retour sont donc à la charge de l'expéditeur. Les envois contre remboursement ou par voie de surface ne peuvent pas être acceptés.`,
  },
  'shop-return-received': {
    warm: `Votre retour nous est parvenu[[ ; il est arrivé le {actionOn}]]. Nous l'examinons dans un délai de {inspectionDays} jours ouvrés. L'argent est versé sur le compte qui a payé dans les {refundDays} jours suivant son arrivée.`,
    brief: `Votre retour nous est parvenu. Nous l'examinons dans un délai de {inspectionDays} jours ouvrés ; l'argent est versé sur le compte qui a payé dans les {refundDays} jours suivant son arrivée.`,
  },
  'shop-warranty': {
    warm: `Nous sommes désolés qu'un défaut soit apparu. L'article est garanti {warrantyDays} jours à compter {warrantyFrom}. Merci de décrire ce qui se passe et de joindre une photo ; vous aurez notre réponse au plus tard le {answerBy}, avec une réparation ou un article neuf.`,
    brief: `L'article est garanti {warrantyDays} jours à compter {warrantyFrom}. Merci de décrire le défaut et de joindre une photo ; vous aurez notre réponse au plus tard le {answerBy}.`,
  },
};

export const wording: ShopWording = { language: 'fr', letter, phrases, texts };
