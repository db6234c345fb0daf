/**
 * Words that the orders list and the order details share, lower case; of labels the beginning, so that "ship by" is
 * "ship by date" too. Source: en, zh, fr and ja from the pages as public authors describe them (2021 to 2026-09), the
 * others inferred; a label is used only where a mark fails, and a value counts only when it is one of the known ones.
 */
export const orderWords = {
  fulfillmentChannel: {
    AFN: ['amazon', '亚马逊', 'fulfilled by amazon', 'fulfillment by amazon', '亚马逊配送', '亚马逊物流'],
    MFN: ['seller', 'merchant', 'verkäufer', 'vendeur', 'venditore', 'vendedor', '卖家', '卖家自配送', '出品者'],
  },
  labels: {
    orderDate: [
      'purchase date',
      'order date',
      'kaufdatum',
      "date d'achat",
      'data di acquisto',
      'fecha de compra',
      '购买日期',
      '下单日期',
      '購入日',
      '注文日',
    ],
    shipByDate: [
      'ship by',
      'versenden bis',
      'expédier avant',
      'spedire entro',
      'enviar antes de',
      '发货期限',
      '最迟发货',
      '出荷期限',
    ],
    latestDeliveryDate: [
      'deliver by',
      'zustellen bis',
      'livrer avant',
      'consegnare entro',
      'entregar antes de',
      '送达期限',
      '最迟送达',
      'お届け期限',
      '配達期限',
    ],
    shippingService: [
      'shipping service',
      'versandart',
      "service d'expédition",
      'servizio di spedizione',
      'servicio de envío',
      '配送服务',
      '配送サービス',
    ],
    fulfillmentChannel: [
      'fulfillment',
      'fulfilment',
      'versand durch',
      "mode d'expédition",
      'método de envío',
      '配送方式',
      'フルフィルメント',
    ],
    marketplace: [
      'sales channel',
      'verkaufskanal',
      'canal de vente',
      'canale di vendita',
      'canal de venta',
      '销售渠道',
      '販売チャネル',
    ],
    asin: ['asin'],
    sku: ['sku'],
  },
  asin: /^[A-Z0-9]{10}$/,
} as const;
