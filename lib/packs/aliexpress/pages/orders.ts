/**
 * The list of orders. Today's: classes are made anew with each release, so only their beginnings are known (public
 * scraper of 2026). The older one: classes of a public script (2024-11).
 */
export const ordersPage = {
  updated: '2026-11-22',
  path: /^\/(?:m_apps\/order-manage\/order_?[Ll]ist|apps\/order\/index)/,
  row: 'table.next-table-row',
  orderId: 'span[class*="header--valueHighLight--"]',
  orderTime: 'span[class*="header--value--"]',
  title: 'span[class*="productInfo--itemTitle--"]',
  sku: 'span[class*="productInfo--skuCodeValue--"]',
  /** Where the row names specification and code, the code is the second. */
  skuPlace: 1,
  status: 'div.chc-state-label__stateText',
  pager: '.next-pagination-display',
  older: {
    row: '.next-table-row',
    order: '.tb-order-info',
    product: '.tb-product-info',
    status: '.tb-order-status, [class*="order-status"]',
  },
} as const;
