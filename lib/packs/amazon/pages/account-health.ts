/**
 * Account health, as data: the dashboard, and the older page of customer service performance. Source: selectors in
 * public extension code of 2025 and of about 2022, text read off the live page 2026-09. The axis under the Account
 * Health Rating prints numbers of its own, so only the heading counts.
 */
export const accountHealthPage = {
  updated: '2026-11-22',
  path: /^\/performance\/(?:dashboard|account\/health|detail\/customer-service)\/?$/,
  dashboard: '#customer-satisfaction-content-rows-section, #odr-breakdown-section, .ahd-numeric-ahr-indicator',
  detail: '#odr-giant-metric-percentage',
  rateRow: '#customer-satisfaction-content-rows-section .a-row',
  column: '.a-column',
  headerCell: '#customer-satisfaction-content-rows-section .a-column, #customer-satisfaction-content-header .a-column',
  rate: '.a-size-large',
  orders: '.a-size-small',
  /** Heads of the two columns; without heads the first column of figures is the seller's own, as on every page seen. */
  channels: {
    MFN: [
      'seller fulfilled',
      'seller-fulfilled',
      '卖家自配送',
      'durch verkäufer',
      'expédié par le vendeur',
      '出品者出荷',
    ],
    AFN: ['fulfilled by amazon', 'fulfillment by amazon', '亚马逊配送', 'versand durch amazon', 'expédié par amazon'],
  },
  rateWords: [
    'order defect rate',
    '订单缺陷率',
    'rate an bestellmängeln',
    'taux de commandes défectueuses',
    'percentuale ordini difettosi',
    'tasa de pedidos defectuosos',
    '注文不良率',
  ],
  partRow: '#odr-breakdown-section .a-row',
  partValue: '.sp-middle-col .a-size-base',
  parts: {
    negativeFeedback: [
      'negative feedback',
      '负面反馈',
      'negatives feedback',
      'negative bewertung',
      'évaluations négatives',
      '低い評価',
    ],
    claims: [
      'a-to-z',
      '亚马逊商城交易保障索赔',
      'a-bis-z',
      'garantie a à z',
      'dalla a alla z',
      'de la a a la z',
      'マーケットプレイス保証',
    ],
    chargebacks: ['chargeback', '信用卡拒付', '拒付', 'rückbuchung', 'contestation', 'チャージバック'],
  },
  healthRating: '.ahd-numeric-ahr-indicator h3',
  highestRating: 1000,
  detailRate: '#odr-giant-metric-percentage > span',
  detailDefects: '#odr-metric-order-with-defect > span',
  detailOrders: '#odr-total-order-count > span',
} as const;
