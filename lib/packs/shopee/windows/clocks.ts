import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/days.ts';
import type { published } from './published.ts';

/** The clocks of Shopee that a date of a case starts. */
export const clocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'shopee.rating.leave',
    kinds: ['product-review'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      {
        start: { take: 'all', dates: ['orderCompletedAt'] },
        closesAfter: after.leaveRating,
      },
    ],
  },
  {
    id: 'shopee.rating.edit',
    kinds: ['product-review'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      {
        stores: { except: ['ID'] },
        start: { take: 'all', dates: ['shownAt'] },
        closesAfter: after.editRating,
        condition: 'one change',
      },
      {
        stores: { only: ['ID'] },
        start: { take: 'all', dates: ['shownAt'] },
        closesAfter: after.editRatingIndonesia,
        condition: 'one change',
      },
    ],
  },
  {
    id: 'shopee.return.respond',
    kinds: ['return-request'],
    stores: { only: ['BR', 'CL', 'MX'] },
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['requestedAt'] },
        closesAfter: after.answerReturn,
      },
    ],
  },
  {
    id: 'shopee.refund_only.dispute',
    kinds: ['return'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['refundedAt'] },
        closesAfter: after.disputeRefund,
      },
    ],
  },
];
