import type { LintExample } from '../../../core/compliance/pack.ts';

type Example = LintExample & { ruleId: string };
type Pair = readonly [faulty: string, compliant: string];

/** The rules that read this portal's own words, in every language. */
const own = (language: string, receipt: Pair, outside: Pair): Example[] =>
  (
    [
      ['early-receipt', receipt],
      ['off-platform', outside],
    ] as const
  ).flatMap(([ruleId, [faulty, compliant]]) =>
    (['buyer-message', 'dispute-message'] as const).flatMap((channel) => [
      { ruleId, language, channel, marketplace: '', text: faulty, expect: 'block' as const },
      { ruleId, language, channel, marketplace: '', text: compliant, expect: 'pass' as const },
    ]),
  );

const one = (
  ruleId: string,
  channel: LintExample['channel'],
  expect: LintExample['expect'],
  text: string,
  language = 'en',
): Example => ({ ruleId, channel, expect, text, language, marketplace: '' });

/** Faulty and compliant texts: the rules' own tests. */
export const examples: readonly Example[] = [
  ...own(
    'en',
    [
      'Please confirm receipt now, even if the parcel has not arrived yet.',
      'There is no need to confirm receipt before you have the goods.',
    ],
    ['Let us settle this outside AliExpress.', 'We answer here in the dispute.'],
  ),
  ...own(
    'de',
    [
      'Bitte bestätigen Sie den Erhalt schon jetzt, auch wenn das Paket noch unterwegs ist.',
      'Sie müssen den Erhalt nicht bestätigen, bevor die Ware da ist.',
    ],
    ['Wir regeln das lieber ohne AliExpress.', 'Wir antworten hier im Streitfall.'],
  ),
  ...own(
    'fr',
    [
      "Merci de confirmer la réception dès maintenant, même si le colis n'est pas encore arrivé.",
      "Il n'est pas nécessaire de confirmer la réception avant d'avoir l'article.",
    ],
    ['Réglons cela sans passer par AliExpress.', 'Nous répondons ici, dans le litige.'],
  ),
  ...own(
    'it',
    [
      'La preghiamo di confermare subito la ricezione, anche se il pacco non è ancora arrivato.',
      'Non è necessario confermare la ricezione prima di avere la merce.',
    ],
    ['Risolviamo senza passare da AliExpress.', 'Rispondiamo qui nella controversia.'],
  ),
  ...own(
    'es',
    [
      'Por favor, confirme ya la recepción aunque el paquete todavía no haya llegado.',
      'No hace falta confirmar la recepción antes de tener el artículo.',
    ],
    ['Arreglémoslo fuera de AliExpress.', 'Respondemos aquí, en la disputa.'],
  ),
  ...own(
    'ja',
    [
      '商品が届く前に、先に受取確認をお願いいたします。',
      '商品をお確かめになるまで、受取確認をしていただく必要はございません。',
    ],
    ['AliExpressを通さずに解決させてください。', 'この画面でご返答いたします。'],
  ),
  ...own(
    'zh',
    ['包裹还在路上，麻烦您先点确认收货。', '商品到手并检查之前，您不需要确认收货。'],
    ['我们绕过速卖通私下解决吧。', '我们会在纠纷页面答复您。'],
  ),
  one('early-receipt', 'buyer-message', 'warn', 'Please confirm receipt of the parcel.'),
  one('early-receipt', 'buyer-message', 'block', 'If you confirm receipt, we send you a gift.'),
  one('incentive-for-feedback', 'dispute-message', 'block', 'We refund half if you delete your bad review.'),
  one('incentive-for-feedback', 'dispute-message', 'block', 'We send a gift once you cancel the dispute.'),
  one('incentive-for-feedback', 'buyer-message', 'block', '五星好评返现10元。', 'zh'),
  one('threat-or-blame', 'dispute-message', 'block', 'Our lawyer will contact you.'),
  one('threat-or-blame', 'evaluation-reply', 'block', 'You are lying, it was your own fault.'),
  one('external-link', 'dispute-message', 'block', 'See the photos on https://photos.example/kettle.'),
  one(
    'external-link',
    'dispute-message',
    'pass',
    'Track it on https://www.17track.net/en or www.aliexpress.com/orders.',
  ),
  one('contact-details', 'evaluation-reply', 'block', 'Write to help@osierlane.example.'),
  one('off-platform', 'buyer-message', 'block', 'Add us on WhatsApp.'),
  one('ask-to-change-or-remove', 'buyer-message', 'warn', 'Please change your feedback.'),
  one('ask-positive-rating', 'buyer-message', 'warn', 'Please give us five stars.'),
  one('marketing', 'buyer-message', 'warn', 'Use code SAVE10 on your next order.'),
  one('question-in-public-response', 'evaluation-reply', 'warn', 'What was wrong with the item?'),
  one('admission', 'dispute-message', 'info', 'It was our fault.'),
];
