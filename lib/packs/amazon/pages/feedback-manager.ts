/**
 * Feedback Manager, today's layout and the one before it (tabs, kat-pagination), as data.
 * Source: selectors that public authors read off live pages (zh-CN on .ca, 2026-08-28; zh-CN on .com, 2026-09-10;
 * en-US, 2025 to 2026). Labels in en and zh from there; the others from the header row of the portal's own feedback
 * report in that language, or inferred, and used only where a class name fails.
 */
export const feedbackManagerPage = {
  updated: '2026-11-22',
  path: /^\/feedback-manager(?:\/|$)/,
  /** Views of the same address that are no feedback list. */
  otherViews: /^#\/report\b/,
  content: '#sc-content-container',
  app: 'my-app',
  markers: 'feedback-list, feedback-summary, .fbm-content',
  list: 'feedback-list',
  /** Tabs of the version before: a list in a tab that is not selected is out of view. */
  tab: 'kat-tab',
  selectedTab: 'tab-selected',
  headerRow: '.fb-detail-table-header, kat-table-head kat-table-row',
  row: 'kat-table-row',
  cell: 'kat-table-cell',
  panel: 'feedback-removal, .panel-active',
  spinner: 'kat-spinner',
  counts: 'feedback-summary .rating-count',
  stars: 'kat-star-rating',
  orderLink: 'kat-link, a',
  orderPath: /\/(?:order|order-details)\/(\d{3}-\d{7}-\d{7})(?![\d-])/,
  menus: 'kat-dropdown-button',
  /** The control of the version before; its option values were never published. */
  olderMenus: 'kat-dropdown',
  action: '[data-action]',
  removal: 'request_removal',
  option: 'kat-option, option',
  removalLabels: [
    'request removal',
    '请求审核',
    '请求移除反馈',
    '削除を依頼',
    'richiedi rimozione',
    'demander le retrait',
    'entfernung beantragen',
  ],
  classPrefix: 'col_',
  columns: {
    date: {
      className: 'col_order_date',
      labels: ['date', '日期', 'datum', 'data', 'fecha', '日付'],
    },
    rating: {
      className: 'col_feedback_rating',
      labels: [
        'rating',
        '评级',
        'bewertung',
        'évaluation',
        'valutazione',
        'valoración',
        '評価',
        'beoordeling',
        'ocena',
      ],
    },
    orderId: {
      className: 'col_order_id',
      labels: [
        'order id',
        '订单编号',
        'bestellnummer',
        'numéro de commande',
        'numero ordine',
        'número de pedido',
        '注文番号',
        'bestelnummer',
        'numer zamówienia',
      ],
    },
    comments: {
      className: null,
      labels: [
        'comments',
        'comment',
        '评论',
        'kommentare',
        'kommentar',
        'commentaires',
        'commentaire',
        'commenti',
        'comentarios',
        'コメント',
        'opmerkingen',
        'komentarze',
      ],
    },
    actions: {
      className: 'col_actions',
      labels: ['actions', '操作', 'aktionen', 'azioni', 'acciones', 'アクション'],
    },
  },
} as const;
