/** One order. Classes of the older page from a public script (2024-11); today's page is known by its labels only. */
export const orderDetailPage = {
  updated: '2026-11-22',
  path: /^\/(?:m_apps\/order-manage\/order_?[Dd]etail|apps\/order\/detail)/,
  parameter: 'orderId',
  markers: '.parent-copyOrderId, .parent-orderBasicInfo',
  orderId: '.parent-copyOrderId',
  /** Other people's words and lists: a line there that looks like a label is none. */
  leaveOut: 'table, textarea, .dada-text-commentText',
  product: '.parent-tradeOrderItemsTable .next-table-row a[href*="/item/"]',
} as const;
