import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/days.ts';
import type { published } from './published.ts';

/** The clocks of Temu that a date of a case starts. */
export const clocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'temu.cancel',
    kinds: ['order'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['cancelRequestedAt'] },
        closesAfter: after.answerCancellation,
      },
    ],
  },
  {
    id: 'temu.message',
    kinds: ['buyer-message'],
    stores: 'ALL',
    actor: 'seller',
    soft: true,
    warnings: ['windows:warn.unconfirmed'],
    entries: [
      {
        start: { take: 'all', dates: ['serviceEndedAt'] },
        closesAfter: after.deletePersonalData,
        condition: 'the first message uses a preset reason, then at most two free ones',
      },
    ],
  },
];
