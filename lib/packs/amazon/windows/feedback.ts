import type { Clock } from '../../with-sources.ts';
import * as days from '../parameters/feedback.ts';
import type { published } from './published/index.ts';
import { onlyIn } from './stores.ts';

/** The clocks of a seller feedback. The buyer's 60 days and the two-month claim are milestones, not ends. */
export const feedbackClocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'AMZ-FB-SELLER-REQUEST-90D',
    kinds: ['seller-feedback'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['feedbackDate'] },
        closesAfter: days.requestRemoval,
        closingAfter: days.requestRemovalPressing,
      },
    ],
  },
  {
    id: 'AMZ-FB-ST-BUYSHIP',
    kinds: ['seller-feedback'],
    stores: onlyIn('US'),
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['feedbackDate'] },
        closesAfter: days.requestRemoval,
        condition: 'only for orders shipped on time with Buy Shipping',
      },
    ],
  },
  {
    id: 'AMZ-FB-REQUEST-2M-CLAIM',
    kinds: ['seller-feedback'],
    stores: 'ALL',
    actor: 'seller',
    soft: true,
    warnings: ['windows:warn.unconfirmed'],
    entries: [
      {
        start: { take: 'all', dates: ['feedbackDate'] },
        closesAfter: days.requestRemovalClaim,
        condition: 'unconfirmed report, contradicted by the 90 days of the help pages',
      },
    ],
  },
  {
    id: 'AMZ-FB-BUYER-REMOVE-ANYTIME',
    kinds: ['seller-feedback'],
    stores: onlyIn('US'),
    actor: 'buyer',
    entries: [{ start: { take: 'all', dates: ['feedbackDate'] }, closesAfter: null }],
  },
  {
    id: 'AMZ-FB-BUYER-REMOVE-60D',
    kinds: ['seller-feedback'],
    stores: 'ALL',
    actor: 'buyer',
    soft: true,
    warnings: ['windows:warn.olderHelp'],
    entries: [
      {
        start: { take: 'all', dates: ['feedbackDate'] },
        closesAfter: days.buyerRemoval,
        condition: 'older and localised help pages; newer ones name no limit',
      },
    ],
  },
  {
    id: 'AMZ-FB-LEAVE-90D',
    kinds: ['seller-feedback'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [{ start: { take: 'all', dates: ['orderDate'] }, closesAfter: days.leaveFeedback }],
  },
  {
    id: 'AMZ-FB-LINK-3D',
    kinds: ['seller-feedback'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [{ start: { take: 'all', dates: ['orderDate'] }, opensAfter: days.feedbackLink, closesAfter: null }],
  },
];
