/**
 * The list of orders, as data. Source: selectors in public scraper and extension code (English on .in and .co.uk, 2025
 * to 2026; pieces in zh and ja).
 */
export const ordersListPage = {
  updated: '2026-11-22',
  path: /^\/(?:orders-v3(?:\/(?:mfn|fba|afn|all|search|easyship)(?:\/.*)?)?|amazonsell\/orders(?:\/(?:mfn|fba|afn))?)\/?$/,
  table: '#orders-table, .myo-table-container table',
  /** "123 orders" */
  total: '.total-orders-heading span',
  mainOrderLink: '.cell-body-title a[href]',
  anyOrderLink: 'a[href]',
  orderPath: /\/(?:orders-v3\/order|amazonsell\/orders)\/(\d{3}-\d{7}-\d{7})(?![\d-])/,
  /** Left out of a row's lines: titles ("3 days ago"), links, the buyer. */
  leaveOut: 'a, .cell-body-title, [data-test-id^="buyer-name"]',
  product: '.myo-list-orders-product-name-cell',
  status: '.main-status',
} as const;
