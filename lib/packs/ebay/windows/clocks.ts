import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/days.ts';
import type { published } from './published.ts';

/** The clocks of eBay that a date of a case starts. */
export const clocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'ebay.feedback.leave',
    kinds: ['seller-feedback'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      {
        start: { take: 'all', dates: ['orderCompletedAt'] },
        closesAfter: after.leaveFeedback,
      },
    ],
  },
  {
    id: 'ebay.feedback.revision',
    kinds: ['seller-feedback'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['feedbackDate'] },
        closesAfter: after.askRevision,
      },
    ],
  },
  {
    id: 'ebay.feedback.removal',
    kinds: ['seller-feedback'],
    stores: 'ALL',
    actor: 'platform',
    entries: [
      {
        start: { take: 'all', dates: ['removalApprovedAt'] },
        closesAfter: after.removeFeedback,
      },
    ],
  },
  {
    id: 'ebay.case.respond',
    kinds: ['return-request', 'dispute'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['openedAt'] },
        closesAfter: after.answerRequest,
        condition: 'published on eBay UK',
      },
    ],
  },
  {
    id: 'ebay.case.autoclose',
    kinds: ['return-request', 'dispute'],
    stores: 'ALL',
    actor: 'platform',
    entries: [
      {
        start: { take: 'all', dates: ['openedAt'] },
        closesAfter: after.closeIdleRequest,
        condition: 'published on eBay UK; only where nobody acts',
      },
    ],
  },
  {
    id: 'ebay.return.refund',
    kinds: ['return'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['returnReceivedAt'] },
        closesAfter: after.refundReturn,
        condition: 'published on eBay UK',
      },
    ],
  },
  {
    id: 'ebay.case.appeal',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['caseClosedAt'] },
        closesAfter: after.appealCase,
        condition: 'published on eBay UK',
      },
    ],
  },
];
