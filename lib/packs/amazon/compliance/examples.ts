import type { LintExample } from '../../../core/compliance/pack.ts';
import { idleExamples } from './examples-idle.ts';
import { shapeExamples } from './examples-shapes.ts';

type Pair = readonly [faulty: string, compliant: string];

const buyer = { channel: 'buyer-message', marketplace: 'US' } as const;

const pairs = (
  language: string,
  byRule: Readonly<Record<string, Pair>>,
  where: Pick<LintExample, 'channel' | 'marketplace'> = buyer,
) =>
  Object.entries(byRule).flatMap(([ruleId, [faulty, compliant]]) => [
    { ruleId, language, text: faulty, expect: 'block' as const, ...where },
    { ruleId, language, text: compliant, expect: 'pass' as const, ...where },
  ]);

/** At least one faulty and one compliant text for every rule in every language: the rules' own tests. */
export const examples: readonly (LintExample & { ruleId: string })[] = [
  ...idleExamples,
  ...shapeExamples,
  ...pairs('en', {
    'incentive-for-feedback': [
      'We refund half once the review is gone.',
      'We refund half; this has nothing to do with your review.',
    ],
    'ask-to-change-or-remove': ['Please delete your feedback.', 'Please delete the old profile on the device.'],
    'ask-positive-rating': ['Please give us five stars.', 'The fridge has a five star energy rating.'],
    'conditional-ask': ['If you are happy, leave a review; if not, contact us.', 'If you are not happy, contact us.'],
    'off-platform': ['Call me and we settle this outside Amazon.', 'The carrier will call you.'],
    marketing: ['Use code SAVE10 on your next order.', 'The discount was taken off your order.'],
    'threat-or-blame': ['Our lawyer will contact you.', 'It was not your fault.'],
  }),
  ...pairs('de', {
    'incentive-for-feedback': [
      'Wir erstatten die Hälfte, sobald die Rezension weg ist.',
      'Wir erstatten die Hälfte, unabhängig von Ihrer Rezension.',
    ],
    'ask-to-change-or-remove': ['Bitte löschen Sie Ihre Bewertung.', 'Bitte löschen Sie das alte Profil am Gerät.'],
    'ask-positive-rating': ['Bitte geben Sie uns fünf Sterne.', 'Der Kühlschrank hat eine gute Energiebewertung.'],
    'conditional-ask': [
      'Zufrieden? Bitte bewerten Sie uns. Unzufrieden? Schreiben Sie uns.',
      'Wenn Sie unzufrieden sind, schreiben Sie uns.',
    ],
    'off-platform': ['Rufen Sie mich an, ohne Amazon geht es schneller.', 'Der Zusteller ruft Sie an.'],
    marketing: ['Mit dem Code SPAR10 sparen Sie beim nächsten Einkauf.', 'Der Rabatt wurde bereits abgezogen.'],
    'threat-or-blame': ['Unser Anwalt meldet sich.', 'Das ist nicht Ihre Schuld.'],
  }),
  ...pairs('fr', {
    'incentive-for-feedback': [
      "Nous remboursons la moitié dès que l'avis a disparu.",
      'Nous remboursons la moitié, indépendamment de votre avis.',
    ],
    'ask-to-change-or-remove': ['Merci de supprimer votre évaluation.', "Supprimez l'ancien profil de l'appareil."],
    'ask-positive-rating': ['Merci de nous mettre cinq étoiles.', "L'appareil a cinq étoiles énergétiques."],
    'conditional-ask': ['Satisfait ? Notez-nous. Mécontent ? Écrivez-nous.', 'En cas de problème, écrivez-nous.'],
    'off-platform': ['Appelez-nous, sans passer par Amazon.', 'Le transporteur vous appellera.'],
    marketing: ['Utilisez le code MERCI10 pour votre prochaine commande.', 'La remise a déjà été déduite.'],
    'threat-or-blame': ['Notre avocat vous écrira.', "Ce n'est pas votre faute."],
  }),
  ...pairs('it', {
    'incentive-for-feedback': [
      'Rimborsiamo metà appena la recensione sparisce.',
      'Rimborsiamo metà, indipendentemente dalla recensione.',
    ],
    'ask-to-change-or-remove': [
      'Per favore elimini il feedback.',
      'Per favore elimini il vecchio profilo dal dispositivo.',
    ],
    'ask-positive-rating': ['Per favore ci dia cinque stelle.', 'Il frigorifero ha cinque stelle di efficienza.'],
    'conditional-ask': ['Soddisfatto? Ci valuti. Insoddisfatto? Ci scriva.', 'In caso di problemi ci scriva.'],
    'off-platform': ['Ci chiami, senza coinvolgere Amazon.', 'Il corriere La chiamerà.'],
    marketing: ['Usi il codice GRAZIE10 per il prossimo ordine.', 'Lo sconto è già stato detratto.'],
    'threat-or-blame': ['Il nostro avvocato Le scriverà.', 'Non è colpa Sua.'],
  }),
  ...pairs('es', {
    'incentive-for-feedback': [
      'Reembolsamos la mitad en cuanto desaparezca la reseña.',
      'Reembolsamos la mitad, independientemente de su reseña.',
    ],
    'ask-to-change-or-remove': ['Por favor elimine su valoración.', 'Por favor elimine el perfil antiguo del aparato.'],
    'ask-positive-rating': ['Por favor denos cinco estrellas.', 'El frigorífico tiene cinco estrellas de eficiencia.'],
    'conditional-ask': ['¿Satisfecho? Valórenos. ¿Descontento? Escríbanos.', 'En caso de problema, escríbanos.'],
    'off-platform': ['Llámenos, sin pasar por Amazon.', 'El transportista le llamará.'],
    marketing: ['Use el código GRACIAS10 en su próxima compra.', 'El descuento ya se restó.'],
    'threat-or-blame': ['Nuestro abogado le escribirá.', 'No es culpa suya.'],
  }),
  ...pairs(
    'ja',
    {
      'incentive-for-feedback': [
        'レビューを削除いただければ半額を返金します。',
        '返金はレビューとは関係ございません。',
      ],
      'ask-to-change-or-remove': ['評価を削除してください。', '古い登録を削除してください。'],
      'ask-positive-rating': ['星5をお願いします。', '省エネ基準で星5つの製品です。'],
      'conditional-ask': ['ご満足なら評価を、ご不満なら当店へご連絡ください。', 'ご不満な点は当店へご連絡ください。'],
      'off-platform': ['Amazonを通さずにお電話ください。', '配送業者がお電話いたします。'],
      marketing: ['次回のご注文で使えるクーポンです。', '割引は適用済みです。'],
      'threat-or-blame': ['弁護士に相談します。', 'お客様の責任ではございません。'],
    },
    { channel: 'buyer-message', marketplace: 'JP' },
  ),
  ...pairs('zh', {
    'incentive-for-feedback': ['删除评论就退您一半的钱。', '退款与您的评论无关。'],
    'ask-to-change-or-remove': ['请删除您的评价。', '请删除旧的配对记录。'],
    'ask-positive-rating': ['请给我们五星。', '这台冰箱是五星能效。'],
    'conditional-ask': ['满意请评价，不满意请联系我们。', '不满意请联系我们。'],
    'off-platform': ['我们私下打电话解决，不通过亚马逊。', '快递员会给您打电话。'],
    marketing: ['下次下单可使用优惠码。', '折扣已经扣除。'],
    'threat-or-blame': ['我们会找律师。', '不是您的错。'],
  }),
];
