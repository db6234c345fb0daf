import type { ReplyBox } from '../../reply-box.ts';
import { anyOrderId } from './order-id.ts';

const common = {
  portal: 'amazon',
  keepClear: 'kat-button, button, input[type="submit"], input[type="file"]',
  parameters: { orderId: 'orderid', marketplace: 'marketplaceid' },
  orderId: anyOrderId,
} as const;

/** Where a seller writes in Seller Central, the better known first. Looked through on 2026-11-22. */
export const amazonReplyBoxes: readonly ReplyBox[] = [
  // /messaging/contact and its variant for returns. Source: selectors in public code of 2024 and 2025.
  {
    ...common,
    channel: 'buyer-message',
    path: null,
    within: ['#ayb-contact-buyer', '.contact-buyer-text-area'],
    notWithin: null,
    language: {
      place: 'kat-label',
      named: ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh'],
      writtenIn: ['en', 'zh', 'de', 'fr', 'it', 'es', 'ja'],
    },
  },
  // "Post a public reply". Inferred: nobody has published the box; it is taken to open as the removal panel of the same
  // page does (live, 2026-08-29). That panel is a form for Amazon, no reply to the buyer.
  {
    ...common,
    channel: 'public-response',
    path: /^\/feedback-manager(?:\/|$)/,
    within: ['.side-panel-open', '.panel-active', 'feedback-list', '.fbm-content'],
    notWithin: 'feedback-removal',
    language: null,
  },
  // The inbox. Inferred: its class names are not public, so every field of several lines counts, outside the header.
  {
    ...common,
    channel: 'buyer-message',
    path: /^\/messaging\/inbox/,
    within: ['body'],
    notWithin: 'header, nav, #sc-navbar-container, [role="search"]',
    language: null,
  },
];
