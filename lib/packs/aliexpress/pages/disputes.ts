import { labels } from './words.ts';

/**
 * The disputes. The address is known from public code; the page's markup is not: the fields are those of the data
 * behind it, their labels are inferred, and columns are found by the words of their header.
 */
export const disputesPage = {
  updated: '2026-11-22',
  path: /^\/(?:m_apps\/dispute-management\/list|apps\/dispute\/manage)/,
  detailPath: /^\/(?:m_apps\/dispute-management\/(?!list)|apps\/dispute\/(?!manage))/,
  parameters: ['tradeOrderId', 'orderId', 'parentOrderId'],
  columns: {
    orderId: { className: null, labels: labels.orderId },
    /** A number as long as an order's. */
    disputeId: {
      className: null,
      labels: ['纠纷编号', '纠纷号', '纠纷id', '售后单号', 'dispute id', 'dispute no', 'dispute no.', 'dispute number'],
    },
    item: { className: null, labels: ['商品', '商品信息', '产品', 'product', 'product information', 'item'] },
    status: { className: null, labels: labels.disputeStatus },
    reason: { className: null, labels: labels.disputeReason },
    opened: { className: null, labels: labels.disputeOpenedDate },
    countdown: { className: null, labels: labels.countdown },
  },
  /** What buyer and seller wrote: a line there that looks like a label is none. */
  leaveOut: 'table, textarea, [class*="comment"], [class*="evidence"], [class*="history"], [class*="message"]',
} as const;
