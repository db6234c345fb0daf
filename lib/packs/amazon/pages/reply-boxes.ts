import type { ReplyBox } from '../../reply-box.ts';
import { shell } from './shell.ts';

const parameters = { orderId: 'orderid', marketplace: 'marketplaceid' };
const sendAndAttach = 'kat-button, button, input[type="submit"], input[type="file"], .contact-buyer-file-input';

/** Where a seller writes in Seller Central, the better known first. */
export const amazonReplyBoxes: readonly ReplyBox[] = [
  {
    id: 'amazon.contact-buyer',
    channel: 'buyer-message',
    path: null,
    within: ['#ayb-contact-buyer', '.contact-buyer-text-area'],
    notWithin: null,
    keepClear: sendAndAttach,
    parameters,
    orderId: shell.anyOrderId,
    language: {
      place: 'kat-label',
      named: ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh'],
      writtenIn: ['en', 'zh', 'de', 'fr', 'it', 'es', 'ja'],
    },
    source: {
      grade: 'code',
      date: '2025-12-31',
      note: 'Selectors in public code of 2024 and 2025 for /messaging/contact; the text area shows once a topic is chosen.',
    },
  },
  {
    id: 'amazon.public-response',
    channel: 'public-response',
    path: /^\/feedback-manager(?:\/|$)/,
    within: ['.side-panel-open', '.panel-active', 'feedback-list', '.fbm-content'],
    // The removal request is a form of Amazon, no reply to the buyer.
    notWithin: 'feedback-removal',
    keepClear: sendAndAttach,
    parameters,
    orderId: shell.anyOrderId,
    language: null,
    source: {
      grade: 'inferred',
      date: '2026-11-22',
      note: 'Nobody has published the box of "Post a public reply"; taken to open as the removal panel of the same page does (live, 2026-08-29).',
    },
  },
  {
    id: 'amazon.inbox',
    channel: 'buyer-message',
    path: /^\/messaging\/inbox/,
    within: ['body'],
    notWithin: 'header, nav, #sc-navbar-container, [role="search"]',
    keepClear: sendAndAttach,
    parameters,
    orderId: shell.anyOrderId,
    language: null,
    source: {
      grade: 'inferred',
      date: '2026-11-22',
      note: 'Class names of the inbox are not public: every field of several lines on this address, outside the header.',
    },
  },
];
