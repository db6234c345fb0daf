import type { ReplyBox } from '../../reply-box.ts';

const common = {
  portal: 'aliexpress',
  within: ['body'],
  notWithin: 'header, nav, [role="search"]',
  keepClear: 'button, input[type="submit"], input[type="file"], [role="button"]',
  parameters: { orderId: 'orderid', marketplace: null },
  /** Order numbers have 15 to 17 digits. */
  orderId: /(?<!\d)\d{15,17}(?!\d)/,
  language: null,
} as const;

/**
 * Where a seller writes in the AliExpress seller centre, looked through on 2026-11-22. Inferred: addresses from public
 * scripts of 2024 to 2026; nobody has published the boxes, so every field of several lines on them counts, outside the
 * header.
 */
export const aliexpressReplyBoxes: readonly ReplyBox[] = [
  // Feedback management on feedback.aliexpress.com (script of 2024-11).
  { ...common, channel: 'evaluation-reply', path: /^\/management\/feedbackSellerList/i },
  // Disputes on csp.aliexpress.com (survey of 2026-06-02).
  { ...common, channel: 'dispute-message', path: /^\/(?:m_apps\/dispute-management|apps\/dispute)\// },
  // Messages on csp.aliexpress.com (address in its home configuration).
  { ...common, channel: 'buyer-message', path: /^\/apps\/csp\/im(?:\/|$)/ },
];
