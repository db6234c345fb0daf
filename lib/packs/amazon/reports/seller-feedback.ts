/**
 * GET_SELLER_FEEDBACK_DATA as data: six columns in a fixed order under localised names, so they are read by place.
 * Sources: SP-API report of an Italian EU seller, 2026; header rows of seven languages from public mappings, 2017 to
 * 2026. A Japanese header was not found; the file is known all the same, by the shape of its rows. Rows carry no ASIN.
 */
export const sellerFeedbackReport = {
  updated: '2026-11-22',
  places: { date: 0, rating: 1, comments: 2, response: 3, orderId: 4, raterEmail: 5 },
  columns: 6,
  /** Names of the column of order ids, lower case: a head with one of them at its place is this report's. */
  orderIdNames: [
    'order id',
    'bestellnummer',
    'numéro de commande',
    'numero ordine',
    'número de pedido',
    'bestelnummer',
    'numer zamówienia',
    'ordernummer',
    'beställningsnummer',
    'sipariş numarası',
    'número do pedido',
    '注文番号',
    '订单编号',
    '订单号',
  ],
  /** Only the store's domain is read from the relay address. */
  relayStore: /@marketplace\.(amazon\.[a-z.]{2,6})\s*$/i,
  /** How a row begins: a date in any order of its parts, then one to five. Quotes may stand around either. */
  rowStart: /^\s*"?\s*\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?\s*"?\s*$/,
  rating: /^[1-5](?:[.,]0+)?$/,
} as const;
