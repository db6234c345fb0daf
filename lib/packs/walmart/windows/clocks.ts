import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/days.ts';
import type { published } from './published.ts';

/** The clocks of Walmart that a date of a case starts. */
export const clocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'walmart.message',
    kinds: ['buyer-message'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['receivedAt'] },
        closesAfter: after.answerInquiry,
      },
    ],
  },
  {
    id: 'walmart.return.dispute',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'platform',
    entries: [
      {
        start: { take: 'all', dates: ['openedAt'] },
        closesAfter: after.reviewDispute,
        condition: 'the refund waits meanwhile',
      },
    ],
  },
];
