import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/days.ts';
import type { published } from './published.ts';

/** The clocks of TikTok Shop that a date of a case starts. */
export const clocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'tts.review.leave',
    kinds: ['product-review'],
    stores: { only: ['US'] },
    actor: 'buyer',
    warnings: ['windows:warn.tiktokNoAsk'],
    entries: [
      {
        start: { take: 'all', dates: ['deliveredAt'] },
        closesAfter: after.leaveReview,
      },
    ],
  },
  {
    id: 'tts.dispute.open',
    kinds: ['dispute'],
    stores: { only: ['US'] },
    actor: 'buyer',
    entries: [
      {
        start: { take: 'all', dates: ['sellerRejectedAt'] },
        closesAfter: after.escalate,
      },
    ],
  },
  {
    id: 'tts.dispute.appeal',
    kinds: ['dispute'],
    stores: { only: ['US', 'VN'] },
    actor: 'seller',
    entries: [
      {
        stores: { only: ['US'] },
        start: { take: 'all', dates: ['decidedAt'] },
        closesAfter: after.appeal,
      },
      {
        stores: { only: ['VN'] },
        start: { take: 'all', dates: ['refundedAt'] },
        closesAfter: after.appealVietnam,
      },
    ],
  },
];
