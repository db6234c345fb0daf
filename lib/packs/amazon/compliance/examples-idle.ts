import type { LintExample } from '../../../core/compliance/pack.ts';

type Expected = LintExample['expect'];

/** What becomes of a text against these rules, whether it breaks them or not. */
const expected: Readonly<Record<string, readonly [faulty: Expected, compliant: Expected]>> = {
  'says-nothing': ['warn', 'pass'],
  'forbidden-attachment': ['warn', 'pass'],
  'confirmation-only': ['info', 'pass'],
  'incentive-for-feedback': ['block', 'pass'],
};

const texts: Readonly<Record<string, Readonly<Record<string, readonly [faulty: string, compliant: string]>>>> = {
  en: {
    'says-nothing': [
      'Hello, thank you very much for your order! We are always here to help. Kind regards',
      'Thank you for your order. The lid travels in a separate box.',
    ],
    'forbidden-attachment': ['Attached you will find our catalogue.', 'Attached you will find the instructions.'],
    'confirmation-only': ['Your order has been shipped today.', 'Your order is held at the depot until Friday.'],
    'incentive-for-feedback': [
      'I refund you and you close the claim.',
      'You may keep the claim open; the refund is done.',
    ],
  },
  de: {
    'says-nothing': [
      'Guten Tag, vielen Dank für Ihre Bestellung! Wir sind jederzeit für Sie da. Mit freundlichen Grüßen',
      'Vielen Dank für Ihre Bestellung. Der Deckel kommt in einem eigenen Karton.',
    ],
    'forbidden-attachment': ['Im Anhang finden Sie unseren Katalog.', 'Im Anhang finden Sie die Anleitung.'],
    'confirmation-only': ['Ihre Bestellung wurde heute verschickt.', 'Ihre Bestellung liegt bis Freitag im Depot.'],
    'incentive-for-feedback': [
      'Ich erstatte, und Sie schließen den Garantieantrag.',
      'Die Erstattung ist veranlasst, Ihr Garantieantrag kann offen bleiben.',
    ],
  },
  fr: {
    'says-nothing': [
      'Bonjour, merci beaucoup pour votre commande ! Nous restons à votre disposition. Cordialement',
      'Merci pour votre commande. Le couvercle voyage dans un autre carton.',
    ],
    'forbidden-attachment': ['Vous trouverez ci-joint notre brochure.', 'Vous trouverez ci-joint la notice.'],
    'confirmation-only': [
      "Votre commande a été expédiée aujourd'hui.",
      "Votre commande reste au dépôt jusqu'à vendredi.",
    ],
    'incentive-for-feedback': [
      'Je vous rembourse et vous fermez la réclamation.',
      'Le remboursement est fait, votre réclamation peut rester ouverte.',
    ],
  },
  it: {
    'says-nothing': [
      'Buongiorno, grazie mille per il suo ordine! Siamo sempre a sua disposizione. Cordiali saluti',
      'Grazie per il suo ordine. Il coperchio viaggia in un altro cartone.',
    ],
    'forbidden-attachment': ['In allegato trova la nostra brochure.', 'In allegato trova le istruzioni.'],
    'confirmation-only': ['Il suo ordine è stato spedito oggi.', 'Il suo ordine resta al deposito fino a venerdì.'],
    'incentive-for-feedback': [
      'Io la rimborso e lei chiude il reclamo.',
      'Il rimborso è fatto, il suo reclamo può restare aperto.',
    ],
  },
  es: {
    'says-nothing': [
      'Hola, ¡muchas gracias por su pedido! Estamos siempre a su disposición. Un cordial saludo',
      'Gracias por su pedido. La tapa viaja en otra caja.',
    ],
    'forbidden-attachment': ['Adjuntamos nuestro folleto.', 'Adjuntamos las instrucciones.'],
    'confirmation-only': ['Su pedido ha sido enviado hoy.', 'Su pedido sigue en el depósito hasta el viernes.'],
    'incentive-for-feedback': [
      'Yo le reembolso y usted cierra la reclamación.',
      'El reembolso está hecho, su reclamación puede seguir abierta.',
    ],
  },
  ja: {
    'says-nothing': [
      'この度はご注文いただき、誠にありがとうございます。ご不明な点がございましたら、お気軽にご連絡ください。',
      'ご注文ありがとうございます。蓋は別の箱で届きます。',
    ],
    'forbidden-attachment': ['当店のカタログを添付します。', '取扱説明書を添付します。'],
    'confirmation-only': ['商品を本日発送いたしました。', '商品は金曜まで営業所で保管されています。'],
    'incentive-for-feedback': [
      '返金しますので、申請を取り下げてください。',
      '返金は済みました。申請はそのままで結構です。',
    ],
  },
  zh: {
    'says-nothing': [
      '您好，非常感谢您的购买！如果有任何问题，请随时联系我们。祝您生活愉快！',
      '感谢您的购买。盖子会单独一箱寄到。',
    ],
    'forbidden-attachment': ['附件是我们的产品目录。', '附件是说明书。'],
    'confirmation-only': ['您的订单已发货。', '您的包裹在网点保管到周五。'],
    'incentive-for-feedback': ['我给您退款，您把索赔关掉。', '退款已经办好，索赔可以保留。'],
  },
};

/** Messages that say nothing, carry advertising, confirm what Amazon confirms, or trade a claim: one pair for each language. */
export const idleExamples: readonly (LintExample & { ruleId: string })[] = Object.entries(texts).flatMap(
  ([language, byRule]) =>
    Object.entries(byRule).flatMap(([ruleId, pair]) =>
      pair.map((text, at) => ({
        ruleId,
        language,
        text,
        channel: 'buyer-message' as const,
        marketplace: language === 'ja' ? 'JP' : 'US',
        expect: expected[ruleId]?.[at] ?? 'pass',
      })),
    ),
);
