import type { LintExample } from '../../../core/compliance/pack.ts';

type Pair = readonly [faulty: string, compliant: string];

/** Texts of one rule that are told by a shape, a name or a length: a faulty and a compliant one in every language. */
interface Shown {
  ruleId: string;
  channel: LintExample['channel'];
  expect: LintExample['expect'];
  orderId?: string;
  texts: Readonly<Record<string, Pair>>;
}

const ORDER = '112-1234567-7654321';
const long = (sentence: string): Pair => [sentence.repeat(300), sentence.repeat(3)];
const ordered = (without: string, withIt: string): Pair => [without, `${withIt} ${ORDER}.`];

const shown: readonly Shown[] = [
  {
    ruleId: 'buyer-personal-information',
    channel: 'public-response',
    expect: 'block',
    texts: {
      en: ['Mrs Thornapple signed for it at the door.', 'The parcel was signed for at the door.'],
      de: ['Frau Dornapfel hat an der Tür unterschrieben.', 'Für das Paket wurde an der Tür unterschrieben.'],
      fr: ['Madame Aubépine a signé à la porte.', 'Le colis a été remis contre signature.'],
      it: ['La signora Biancospini ha firmato alla porta.', 'Il pacco è stato consegnato con firma.'],
      es: ['La señora Espinalba firmó en la puerta.', 'El paquete se entregó con firma.'],
      ja: ['山査子様が玄関で受け取られました。', '荷物は玄関で受け取られております。'],
      zh: ['王女士在门口签收了。', '包裹已在门口签收。'],
    },
  },
  {
    ruleId: 'repeat-request',
    channel: 'buyer-message',
    expect: 'block',
    texts: {
      en: ['We ask you a second time for your review.', 'We send you the invoice a second time.'],
      de: ['Wir bitten Sie noch einmal um Ihre Bewertung.', 'Wir senden Ihnen die Rechnung noch einmal.'],
      fr: ['Nous vous rappelons de laisser votre avis.', 'Nous vous envoyons de nouveau la facture.'],
      it: ['Le ricordiamo di lasciare la recensione.', 'Le inviamo di nuovo la fattura.'],
      es: ['Le recordamos que deje su reseña.', 'Le enviamos de nuevo la factura.'],
      ja: ['レビューのご投稿を再度お願いいたします。', '領収書を再度お送りいたします。'],
      zh: ['再次提醒您留下评价。', '发票再次发给您了。'],
    },
  },
  {
    ruleId: 'external-link',
    channel: 'buyer-message',
    expect: 'block',
    texts: {
      en: ['The manual is at www.osierlane.example.', 'The manual is at https://www.amazon.com/dp/B0LID.'],
      de: ['Die Anleitung steht auf www.osierlane.example.', 'Verfolgen Sie es auf https://www.dhl.de/paket.'],
      fr: ['La notice est sur www.osierlane.example.', 'La notice est sur https://www.amazon.fr/dp/B0LID.'],
      it: ['Il manuale è su www.osierlane.example.', 'Il manuale è su https://www.amazon.it/dp/B0LID.'],
      es: ['El manual está en www.osierlane.example.', 'El manual está en https://www.amazon.es/dp/B0LID.'],
      ja: ['説明書は www.osierlane.example にあります。', '説明書は https://www.amazon.co.jp/dp/B0LID にあります。'],
      zh: ['说明书在 www.osierlane.example 。', '说明书在 https://www.amazon.com/dp/B0LID 。'],
    },
  },
  {
    ruleId: 'contact-details',
    channel: 'buyer-message',
    expect: 'block',
    texts: {
      en: ['Write to help@osierlane.example.', 'Write to us here, under your order.'],
      de: ['Schreiben Sie an hilfe@osierlane.example.', 'Schreiben Sie uns hier, unter Ihrer Bestellung.'],
      fr: ['Écrivez à aide@osierlane.example.', 'Écrivez-nous ici, sous votre commande.'],
      it: ['Scriva ad aiuto@osierlane.example.', "Ci scriva qui, sotto l'ordine."],
      es: ['Escriba a ayuda@osierlane.example.', 'Escríbanos aquí, en su pedido.'],
      ja: ['help@osierlane.example までお送りください。', 'ご注文の画面からこちらへお送りください。'],
      zh: ['请写信到 help@osierlane.example 。', '请在订单页面回复。'],
    },
  },
  {
    ruleId: 'emoji',
    channel: 'buyer-message',
    expect: 'block',
    texts: {
      en: ['The lid left today 📦', 'The lid left today.'],
      de: ['Der Deckel ist unterwegs 📦', 'Der Deckel ist unterwegs.'],
      fr: ['Le couvercle est en route 📦', 'Le couvercle est en route.'],
      it: ['Il coperchio è in viaggio 📦', 'Il coperchio è in viaggio.'],
      es: ['La tapa está en camino 📦', 'La tapa está en camino.'],
      ja: ['ふたを本日発送しました📦', 'ふたを本日発送しました。'],
      zh: ['盖子今天寄出📦', '盖子今天寄出。'],
    },
  },
  {
    ruleId: 'question-in-public-response',
    channel: 'public-response',
    expect: 'warn',
    texts: {
      en: ['Did the lid arrive?', 'The lid arrived.'],
      de: ['Ist der Deckel angekommen?', 'Der Deckel ist angekommen.'],
      fr: ['Le couvercle est-il arrivé ?', 'Le couvercle est arrivé.'],
      it: ['Il coperchio è arrivato?', 'Il coperchio è arrivato.'],
      es: ['¿Ha llegado la tapa?', 'La tapa ha llegado.'],
      ja: ['ふたは届きましたでしょうか。', 'ふたをお届けしました。'],
      zh: ['盖子到了吗', '盖子到了。'],
    },
  },
  {
    ruleId: 'important-tag',
    channel: 'buyer-message',
    expect: 'warn',
    texts: {
      en: ['[Important] The lid left today.', 'Important: the lid left today.'],
      de: ['[Wichtig] Der Deckel ist unterwegs.', 'Wichtig: Der Deckel ist unterwegs.'],
      fr: ['[Important] Le couvercle est en route.', 'Important : le couvercle est en route.'],
      it: ['[Importante] Il coperchio è in viaggio.', 'Importante: il coperchio è in viaggio.'],
      es: ['[Importante] La tapa está en camino.', 'Importante: la tapa está en camino.'],
      ja: ['【重要】ふたを本日発送しました。', '重要なお知らせです。ふたを本日発送しました。'],
      zh: ['【重要】盖子今天寄出。', '重要：盖子今天寄出。'],
    },
  },
  {
    ruleId: 'too-long',
    channel: 'buyer-message',
    expect: 'block',
    texts: {
      en: long('The lid left today. '),
      de: long('Der Deckel ist unterwegs. '),
      fr: long('Le couvercle est en route. '),
      it: long('Il coperchio è in viaggio. '),
      es: long('La tapa está en camino. '),
      ja: long('ふたを本日発送しました。'),
      zh: long('盖子今天寄出。'),
    },
  },
  {
    ruleId: 'admission',
    channel: 'a-to-z-statement',
    expect: 'info',
    texts: {
      en: ['It was our mistake that the lid was missing.', 'The photo of the packing table shows the lid.'],
      de: ['Dass der Deckel fehlte, war unser Fehler.', 'Das Foto vom Packtisch zeigt den Deckel.'],
      fr: ["Le couvercle manquait, c'était notre erreur.", "La photo de l'emballage montre le couvercle."],
      it: ['Mancava il coperchio: è stato un nostro errore.', "La foto dell'imballaggio mostra il coperchio."],
      es: ['Faltaba la tapa: fue un error nuestro.', 'La foto del embalaje muestra la tapa.'],
      ja: ['ふたの入れ忘れは当店のミスです。', '梱包時の写真にふたが写っております。'],
      zh: ['漏放盖子是我们的错。', '装箱照片里有盖子。'],
    },
  },
  {
    ruleId: 'missing-order-id',
    channel: 'buyer-message',
    expect: 'info',
    orderId: ORDER,
    texts: {
      en: ordered('The lid left today.', 'The lid left today, order'),
      de: ordered('Der Deckel ist unterwegs.', 'Der Deckel ist unterwegs, Bestellung'),
      fr: ordered('Le couvercle est en route.', 'Le couvercle est en route, commande'),
      it: ordered('Il coperchio è in viaggio.', 'Il coperchio è in viaggio, ordine'),
      es: ordered('La tapa está en camino.', 'La tapa está en camino, pedido'),
      ja: ordered('ふたを本日発送しました。', 'ふたを本日発送しました。注文番号'),
      zh: ordered('盖子今天寄出。', '盖子今天寄出，订单号'),
    },
  },
  {
    ruleId: 'wrong-language',
    channel: 'buyer-message',
    expect: 'info',
    texts: {
      en: [
        'Der Deckel ist heute in einem eigenen Karton auf die Reise gegangen und wird am Freitag bei Ihnen sein.',
        'The lid is on its way to you in a box of its own and will be there on Friday.',
      ],
      de: [
        'The lid is on its way to you in a box of its own and will be there on Friday.',
        'Der Deckel ist heute in einem eigenen Karton auf die Reise gegangen und wird am Freitag bei Ihnen sein.',
      ],
      fr: [
        'The lid is on its way to you in a box of its own and will be there on Friday.',
        'Le couvercle est parti dans un carton à part et sera chez vous vendredi.',
      ],
      it: [
        'The lid is on its way to you in a box of its own and will be there on Friday.',
        'Il coperchio è partito in una scatola a parte e sarà da Lei venerdì.',
      ],
      es: [
        'The lid is on its way to you in a box of its own and will be there on Friday.',
        'La tapa va en una caja aparte y estará en su casa el viernes.',
      ],
      ja: [
        'The lid is on its way to you in a box of its own and will be there on Friday.',
        'ふたは別の箱に入れて本日発送いたしましたので、金曜日にはお手元に届く予定でございます。',
      ],
      zh: [
        'The lid is on its way to you in a box of its own and will be there on Friday.',
        '盖子今天已经单独装在一个纸箱里寄出，预计这个星期五就会送到您填写的收货地点，请您留意签收。',
      ],
    },
  },
];

/** Rules that shapes, names and lengths tell: one pair for each language. */
export const shapeExamples: readonly (LintExample & { ruleId: string })[] = shown.flatMap(
  ({ texts, expect, ...where }) =>
    Object.entries(texts).flatMap(([language, [faulty, compliant]]) => {
      const example = { ...where, language, marketplace: language === 'ja' ? 'JP' : 'US' };
      return [
        { ...example, text: faulty, expect },
        { ...example, text: compliant, expect: 'pass' as const },
      ];
    }),
);
