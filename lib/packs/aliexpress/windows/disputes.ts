import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/days.ts';
import type { published } from './published/index.ts';

/** The clocks of a dispute. A countdown on the page beats every counted end. */
export const disputeClocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'ae.dispute.seller.respond',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'latest', dates: ['openedAt', 'modifiedAt'] },
        closesAfter: after.answerDispute,
        pageEnd: 'solutionCountdownEndsAt',
        condition: 'starts again when the buyer changes the dispute',
      },
    ],
  },
  {
    id: 'ae.dispute.portal_countdown',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'seller',
    entries: [{ start: { take: 'countdown', dates: ['solutionCountdownEndsAt'] }, closesAfter: null }],
  },
  {
    id: 'ae.dispute.seller.return_address',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'countdown', dates: ['addressCountdownEndsAt'] },
        closesAfter: null,
        condition: 'no source gives a number of days',
      },
    ],
  },
  {
    id: 'ae.return.seller.confirm',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'countdown', dates: ['receiptCountdownEndsAt'] },
        closesAfter: null,
        condition: 'no source gives a number of days',
      },
    ],
  },
  {
    id: 'ae.dispute.platform.step_in',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'platform',
    entries: [{ start: { take: 'all', dates: ['openedAt'] }, closesAfter: after.platformStepsIn }],
  },
  {
    id: 'ae.dispute.negotiation.snad',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'both',
    soft: true,
    warnings: ['windows:warn.unconfirmed'],
    entries: [
      {
        start: { take: 'all', dates: ['openedAt'] },
        closesAfter: after.negotiate,
        pageEnd: 'solutionCountdownEndsAt',
        condition: 'goods not as described; negotiation taken to begin when the dispute is opened',
      },
    ],
  },
  {
    id: 'ae.dispute.transit',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'platform',
    entries: [
      {
        start: { take: 'countdown', dates: ['deliveryCountdownEndsAt'] },
        closesAfter: null,
        condition: 'not received, in transit: the case waits for the promised delivery limit',
      },
    ],
  },
  {
    id: 'ae.return.buyer.ship',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      {
        start: { take: 'all', dates: ['returnAgreedAt'] },
        closesAfter: after.shipBack,
        condition: 'a date in the return agreement wins',
      },
    ],
  },
  {
    id: 'ae.dispute.open.earliest',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      {
        start: { take: 'all', dates: ['shippedAt'] },
        opensAfter: after.openDispute,
        closesAfter: null,
        condition: 'at once where the promised delivery limit is under five days',
      },
    ],
  },
  {
    id: 'ae.dispute.open.latest',
    kinds: ['dispute'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      {
        start: { take: 'all', dates: ['receiptConfirmedAt'] },
        closesAfter: after.openDisputeLatest,
        condition: 'or after the delivery time ran out',
      },
    ],
  },
];
