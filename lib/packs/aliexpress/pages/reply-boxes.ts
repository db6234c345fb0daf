import type { ReplyBox } from '../../reply-box.ts';

const common = {
  within: ['body'],
  notWithin: 'header, nav, [role="search"]',
  keepClear: 'button, input[type="submit"], input[type="file"], [role="button"]',
  parameters: { orderId: 'orderid', marketplace: null },
  /** Order numbers have 15 to 17 digits. */
  orderId: /(?<!\d)\d{15,17}(?!\d)/,
  language: null,
} as const;

const inferred = (note: string): ReplyBox['source'] => ({ grade: 'inferred', date: '2026-11-22', note });

/**
 * Where a seller writes in the AliExpress seller centre. Addresses from public scripts of 2024 to 2026; nobody has
 * published the boxes themselves, so every field of several lines on them counts, outside the header.
 */
export const aliexpressReplyBoxes: readonly ReplyBox[] = [
  {
    ...common,
    id: 'aliexpress.evaluation-reply',
    channel: 'evaluation-reply',
    path: /^\/management\/feedbackSellerList/i,
    source: inferred('Feedback management on feedback.aliexpress.com (script of 2024-11).'),
  },
  {
    ...common,
    id: 'aliexpress.dispute',
    channel: 'dispute-message',
    path: /^\/(?:m_apps\/dispute-management|apps\/dispute)\//,
    source: inferred('Dispute list and detail on csp.aliexpress.com (survey of 2026-06-02).'),
  },
  {
    ...common,
    id: 'aliexpress.messages',
    channel: 'buyer-message',
    path: /^\/apps\/csp\/im(?:\/|$)/,
    source: inferred('Messages on csp.aliexpress.com (address in its home configuration).'),
  },
];
