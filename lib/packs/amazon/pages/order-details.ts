/**
 * The page of one order, as data. Source: data-test-ids that many public authors read off the page, one of them live
 * (zh-CN, 2026-09), French texts of 2026-09, a Japanese piece of 2021; the new shell's addresses from 2025-12 to 2026-09.
 */
export const orderDetailsPage = {
  updated: '2026-11-22',
  path: /^\/(?:orders-v3\/order|amazonsell\/orders)\/(\d{3}-\d{7}-\d{7})\/?$/,
  markers: '[data-test-id="order-details-label"], [data-test-id="order-id-value"]',
  orderId: '[data-test-id="order-id-value"]',
  orderIds: /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g,
  /** The buyer: never read. */
  personal: '[data-test-id^="shipping-section"], [data-test-id^="buyer-name"]',
  /** Marks of the summary's values: `[data-test-id="order-summary-<name>-value"]`. */
  fields: {
    orderDate: 'purchase-date',
    shipByDate: 'shipby',
    latestDeliveryDate: 'deliverby',
    shippingService: 'shipping-service',
    fulfillmentChannel: 'fulfillment-channel',
    marketplace: 'sales-channel',
  },
  /** The first one lists the items; those after it are packages. */
  itemTable: 'table.a-keyvalue',
  product: '.product-name-column-word-wrap-break-all',
  status: '.main-status',
} as const;

/** What the orders list and the order details have around them. */
export const ordersApp = {
  app: '#MYO-app',
  content: '#MYO-app, #sc-content-container',
  loading: '#apploading, .a-spinner',
} as const;
