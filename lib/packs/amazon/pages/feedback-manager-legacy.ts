/**
 * The Feedback Manager of 2011 to about 2020, as data: a plain table of nine columns. Source: saved pages of 2011 and
 * 2013 (US, UK, DE, FR, IT, ES, all with an English interface); other languages from the header row of the portal's
 * feedback report, or inferred. Whether the page still answers anywhere is not known.
 */
export const legacyFeedbackPage = {
  updated: '2026-11-22',
  path: /^\/gp\/feedback-manager\//,
  marks: '.feedbackMeanRating, table.feedbackTable',
  /** The seller's own controls inside the comment cell. */
  controls: 'a[href*="leave-seller-response"]',
  orderLink: 'a[href*="orderID="]',
  orderQuery: /[?&]orderID=(\d{3}-\d{7}-\d{7})(?![\d-])/,
  relayMail: /@marketplace\.(amazon\.[a-z.]{2,6})(?![a-z.]*[a-z])/,
  answers: {
    yes: ['yes', 'ja', 'oui', 'sì', 'sí', 'はい', '是'],
    no: ['no', 'nein', 'non', 'いいえ', '否'],
    'not-answered': ['-', '–', '—'],
  },
  columns: {
    date: { className: null, labels: ['date', 'datum', 'data', 'fecha', '日期', '日付'] },
    rating: {
      className: null,
      labels: ['rating', 'bewertung', 'évaluation', 'valutazione', 'valoración', '评级', '評価'],
    },
    comments: {
      className: null,
      labels: ['comments', 'kommentare', 'commentaire', 'commentaires', 'commenti', 'comentarios', '评论', 'コメント'],
    },
    arrivedOnTime: { className: null, labels: ['arrived on time', 'pünktliche lieferung', "livré à l'heure"] },
    itemAsDescribed: { className: null, labels: ['item as described', 'artikel wie beschrieben', 'article conforme'] },
    customerService: { className: null, labels: ['customer service', 'kundenservice', 'service client'] },
    orderId: {
      className: null,
      labels: [
        'order id',
        'bestellnummer',
        'numéro de commande',
        'numero ordine',
        'número de pedido',
        '订单编号',
        '注文番号',
      ],
    },
    raterEmail: { className: null, labels: ['rater email', 'e-mail des bewerters', "e-mail de l'évaluateur"] },
  },
} as const;
