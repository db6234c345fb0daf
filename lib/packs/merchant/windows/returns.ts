import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/days.ts';
import { sampleStarts } from '../return-policy.ts';
import type { published } from './published/index.ts';

/** The clocks of the shop's own return policy. */
export const returnClocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'merchant.noReasonReturn',
    kinds: ['merchant-return'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      {
        countStart: 'next_day',
        start: { take: 'all', dates: [sampleStarts['merchant.noReasonReturn']] },
        closesAfter: after.noReasonReturn,
        condition: 'the day after is the first',
      },
      {
        countStart: 'same_day',
        start: { take: 'all', dates: [sampleStarts['merchant.noReasonReturn']] },
        firstDayCounts: true,
        closesAfter: after.noReasonReturn,
        condition: 'that day is the first',
      },
    ],
  },
  {
    id: 'merchant.noReasonExchange',
    kinds: ['merchant-return'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      {
        start: { take: 'all', dates: [sampleStarts['merchant.noReasonExchange']] },
        closesAfter: after.noReasonExchange,
      },
    ],
  },
  {
    id: 'merchant.inspection',
    kinds: ['merchant-return'],
    stores: 'ALL',
    actor: 'seller',
    entries: [{ start: { take: 'all', dates: ['returnReceivedAt'] }, closesAfter: after.inspection }],
  },
  {
    id: 'merchant.refund',
    kinds: ['merchant-return'],
    stores: 'ALL',
    actor: 'seller',
    entries: [{ start: { take: 'all', dates: ['returnReceivedAt'] }, closesAfter: after.refund }],
  },
  {
    id: 'merchant.warranty',
    kinds: ['merchant-return'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [{ start: { take: 'all', dates: [sampleStarts['merchant.warranty']] }, closesAfter: after.warranty }],
  },
];
