/**
 * Report files with English column names that never change: the columns we read, by name. Columns with a buyer's name,
 * street, telephone or mail are not named here and are never read.
 * Sources: samples of the report types in the SP-API documentation and public mappings, 2026-11.
 */
export const allOrdersReport = {
  updated: '2026-11-22',
  /** What tells the file: these columns together. */
  known: ['amazon-order-id', 'purchase-date', 'order-status', 'fulfillment-channel'],
  columns: {
    orderId: 'amazon-order-id',
    orderDate: 'purchase-date',
    orderStatus: 'order-status',
    channel: 'fulfillment-channel',
    store: 'sales-channel',
    shippingService: 'ship-service-level',
    itemTitle: 'product-name',
    sku: 'sku',
    asin: 'asin',
  },
  channels: { amazon: 'AFN', afn: 'AFN', merchant: 'MFN', seller: 'MFN', mfn: 'MFN' },
} as const;

/** Returns of orders fulfilled by Amazon: being listed proves who fulfilled. */
export const fbaReturnsReport = {
  updated: '2026-11-22',
  known: ['return-date', 'order-id', 'fulfillment-center-id', 'detailed-disposition'],
  columns: { orderId: 'order-id', itemTitle: 'product-name', sku: 'sku', asin: 'asin' },
} as const;

/** Returns of orders fulfilled by the seller. */
export const fbmReturnsReport = {
  updated: '2026-11-22',
  known: ['order id', 'return request date', 'return request status', 'amazon rma id'],
  columns: {
    orderId: 'order id',
    orderDate: 'order date',
    requested: 'return request date',
    received: 'return delivery date',
    itemTitle: 'item name',
    sku: 'merchant sku',
    asin: 'asin',
  },
} as const;
