import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/days.ts';
import type { published } from './published.ts';

/** The clocks of Etsy that a date of a case starts. */
export const clocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'etsy.review.leave',
    kinds: ['product-review'],
    stores: 'ALL',
    actor: 'buyer',
    warnings: ['windows:warn.etsyEditLock'],
    entries: [
      {
        start: { take: 'latest', dates: ['deliveredAt', 'estimatedDeliveryDate'] },
        closesAfter: after.leaveReview,
        condition: 'from delivery or its estimate, the later of those known',
      },
    ],
  },
  {
    id: 'etsy.review.report',
    kinds: ['product-review'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['estimatedDeliveryDate'] },
        closesAfter: after.reportReview,
        condition: 'one report per review',
      },
    ],
  },
];
