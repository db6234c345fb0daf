import type { PublishedRules } from '../../../core/windows/published.ts';

/** What Temu publishes about feedback, requests and messages. */
export const published = {
  'temu.cancel': {
    title: 'Answering a cancellation',
    statement: 'The seller answers a cancellation request within 24 hours; otherwise it is approved by itself.',
    where: 'ALL',
    source: 'public code quoting the partner documents of Temu',
    sourceTitle: 'Temu partner documents, second hand',
    sourceDate: '2026-09-29',
    confidence: 'medium',
    status: 'current',
  },
  'temu.message': {
    title: 'Messages and personal data',
    statement:
      'A first message uses a preset reason, then at most two free messages follow. Personal data is deleted within 30 days after the service.',
    where: 'ALL',
    source: 'public code quoting a post of 2025-03-31 and the security policy of Temu',
    sourceTitle: 'Temu messages and security policy, second hand',
    sourceDate: '2026-09-29',
    confidence: 'low',
    status: 'current',
  },
} as const satisfies PublishedRules;
