import { caseLabels } from './case-words.ts';

const { orderId, returnRequestedDate, returnReceivedDate, refundedDate } = caseLabels;
const { orderDate, returnReason, returnStatus, asin, sku } = caseLabels;

/**
 * Returns, as data: the classic list, and the one under `/manage/returns`. Source: the classic rows from a public
 * script of 2025; headings, addresses and columns of the newer list from code of 2026-09, its markup not known.
 */
export const returnsPage = {
  updated: '2026-11-22',
  path: /^\/(?:gp\/returns|manage\/returns|fba\/returns)(?:\/|$)/,
  markers: '.manage-returns-table-row, .list-returns-row-cell',
  row: '.manage-returns-table-row',
  comments: '.customer-comment',
  /** The buyer's name and words, and buttons: never among the lines with labels. */
  leaveOut: '.customer-comment, .item-details-text-break-word, button, kat-button, [data-test-id^="buyer-name"]',
  /** "Total Returns: 2", "Manage returns (2)" */
  totals: [
    /^(?:total returns|manage returns|退货总数|管理退货|rücksendungen verwalten|gérer les retours)\s*[:：(（]\s*([\d.,\s]+)[)）]?$/i,
  ],
  headings: ['manage returns', 'manage seller fulfilled returns', '管理退货', '管理卖家自配送退货'],
  /** Columns that only the list of returns to Amazon's own centres has. */
  amazonColumns: ['disposition', 'unit received date', '商品状况', '收到商品日期'],
  labels: {
    orderId,
    returnRequestedDate,
    returnReceivedDate,
    refundedDate,
    orderDate,
    returnReason,
    returnStatus,
    asin,
    sku,
  },
} as const;
