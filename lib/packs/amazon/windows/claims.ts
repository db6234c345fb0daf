import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/claims.ts';
import type { published } from './published/index.ts';
import { OUTSIDE_US, onlyIn } from './stores.ts';

/** The clocks of an A-to-z claim. The three and seven days of earlier years hold for events of their time only. */
export const claimClocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'AMZ-AZ-SELLER-CONTACT-72H',
    kinds: ['a-to-z-claim'],
    stores: onlyIn('US'),
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['buyerContactedAt'] },
        closesAfter: after.answerContactUs,
        otherReadings: [{ after: after.answerContact, message: 'windows:warn.olderCopies' }],
      },
    ],
  },
  {
    id: 'AMZ-AZ-SELLER-CONTACT-48H',
    kinds: ['a-to-z-claim'],
    stores: OUTSIDE_US,
    actor: 'seller',
    entries: [{ start: { take: 'all', dates: ['buyerContactedAt'] }, closesAfter: after.answerContact }],
  },
  {
    id: 'AMZ-AZ-INFO-72H-US',
    kinds: ['a-to-z-claim'],
    stores: onlyIn('US'),
    actor: 'seller',
    warnings: ['windows:warn.printedDeadline'],
    entries: [
      {
        start: { take: 'all', dates: ['informationRequestedAt'] },
        closesAfter: after.answerAmazonUs,
        pageEnd: 'replyByAt',
        otherReadings: [{ after: after.answerAmazon, message: 'windows:warn.olderCopies' }],
      },
    ],
  },
  {
    id: 'AMZ-AZ-INFO-48H-ROW',
    kinds: ['a-to-z-claim'],
    stores: OUTSIDE_US,
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['informationRequestedAt'] },
        closesAfter: after.answerAmazon,
        pageEnd: 'replyByAt',
      },
    ],
  },
  {
    id: 'AMZ-AZ-HIST-7D',
    kinds: ['a-to-z-claim'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['informationRequestedAt'] },
        closesAfter: after.representClaimFirst,
        condition: 'rule of that time, since replaced; the request is taken as the notification of the claim',
      },
    ],
  },
  {
    id: 'AMZ-AZ-HIST-3D',
    kinds: ['a-to-z-claim'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['informationRequestedAt'] },
        closesAfter: after.representClaimSecond,
        condition: 'rule of that time, since replaced; the request is taken as the notification of the claim',
      },
    ],
  },
  {
    id: 'AMZ-AZ-APPEAL-30D',
    kinds: ['a-to-z-claim'],
    stores: 'ALL',
    actor: 'seller',
    entries: [{ start: { take: 'all', dates: ['decidedAt'] }, closesAfter: after.appealClaim }],
  },
  {
    id: 'AMZ-AZ-BUYER-WAIT-48H',
    kinds: ['a-to-z-claim'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      { start: { take: 'all', dates: ['buyerContactedAt'] }, opensAfter: after.waitBeforeClaim, closesAfter: null },
    ],
  },
  {
    id: 'AMZ-AZ-EARLIEST-INR-3D',
    kinds: ['a-to-z-claim'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      {
        start: { take: 'all', dates: ['latestDeliveryDate'] },
        opensAfter: after.notReceived,
        closesAfter: null,
        condition: 'or as soon as tracking shows a delivery the buyer did not get',
      },
    ],
  },
  {
    id: 'AMZ-AZ-BUYER-90D',
    kinds: ['a-to-z-claim'],
    stores: 'ALL',
    actor: 'buyer',
    entries: [
      {
        start: { take: 'all', dates: ['latestDeliveryDate'] },
        closesAfter: after.fileClaim,
        condition: 'Amazon may accept later claims',
      },
    ],
  },
];
