import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/orders.ts';
import type { published } from './published/index.ts';
import { EUROPE, OUTSIDE_US, onlyIn } from './stores.ts';

/** Chargebacks, messages, returns, refunds, cancellations. */
export const orderClocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'AMZ-CB-7D',
    kinds: ['chargeback'],
    stores: onlyIn('US', ...EUROPE),
    actor: 'seller',
    entries: [
      { start: { take: 'all', dates: ['notifiedAt'] }, closesAfter: after.answerChargeback, pageEnd: 'replyByAt' },
    ],
  },
  {
    id: 'AMZ-MSG-24H',
    kinds: ['buyer-message'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['receivedAt'] },
        closesAfter: after.answerMessage,
        condition: 'weekends and holidays count',
      },
    ],
  },
  {
    id: 'AMZ-CM-30D',
    kinds: ['proactive-message'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['orderCompletedAt'] },
        closesAfter: after.proactiveMessage,
        condition: 'answers to a message of the buyer are not limited',
      },
    ],
  },
  {
    id: 'AMZ-RET-RESP-24H',
    kinds: ['return-request'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['requestedAt'] },
        closesAfter: after.answerReturn,
        condition: 'for requests that need manual authorisation',
      },
    ],
  },
  {
    id: 'AMZ-AZ-RETREQ-48H',
    kinds: ['return-request'],
    stores: onlyIn('US'),
    actor: 'seller',
    entries: [{ start: { take: 'all', dates: ['requestedAt'] }, closesAfter: after.unansweredReturn }],
  },
  {
    id: 'AMZ-RET-INTL-3CD',
    kinds: ['return-request'],
    stores: onlyIn('DE', 'UK'),
    actor: 'seller',
    entries: [
      {
        stores: onlyIn('UK'),
        start: { take: 'all', dates: ['requestedAt'] },
        closesAfter: after.returnFromAbroadUk,
        condition: 'only for orders above GBP 20 shipped from abroad',
      },
      {
        stores: onlyIn('DE'),
        start: { take: 'all', dates: ['requestedAt'] },
        closesAfter: after.returnFromAbroadDe,
        condition: 'only for orders above EUR 25 shipped from abroad',
      },
    ],
  },
  {
    id: 'AMZ-RFD-4CD-US',
    kinds: ['return'],
    stores: onlyIn('US'),
    actor: 'seller',
    entries: [
      { start: { take: 'all', dates: ['returnReceivedAt'] }, closesAfter: after.refundUs },
      {
        start: { take: 'all', dates: ['returnReceivedAt'] },
        closesAfter: after.refundUsBefore,
        condition: 'rule until 25 January 2026',
      },
    ],
  },
  {
    id: 'AMZ-RFD-2BD',
    kinds: ['return'],
    stores: OUTSIDE_US,
    actor: 'seller',
    entries: [{ start: { take: 'all', dates: ['returnReceivedAt'] }, closesAfter: after.refund }],
  },
  {
    id: 'AMZ-CXL-BUYER-30MIN',
    kinds: ['order'],
    stores: onlyIn('US', ...EUROPE, 'SA'),
    actor: 'buyer',
    entries: [{ start: { take: 'all', dates: ['orderedAt'] }, closesAfter: after.selfCancel }],
  },
  {
    id: 'AMZ-CXL-BUYER-5MIN-JP',
    kinds: ['order'],
    stores: onlyIn('JP'),
    actor: 'buyer',
    entries: [{ start: { take: 'all', dates: ['orderedAt'] }, closesAfter: after.selfCancelJp }],
  },
  {
    id: 'AMZ-CXL-AUTO-7D',
    kinds: ['order'],
    stores: onlyIn('US'),
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['expectedShipDate'] },
        closesAfter: after.autoCancel,
        condition: 'then Amazon cancels what is not confirmed as shipped',
      },
    ],
  },
  {
    id: 'AMZ-RV-CONTACT-TOOL',
    kinds: ['product-review'],
    stores: onlyIn('US', 'CA', ...EUROPE),
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['shownAt'] },
        closesAfter: after.contactReviewer,
        condition: 'only for brand owners, reviews of one to three stars',
      },
    ],
  },
  {
    id: 'AMZ-RV-REQUEST-5-30',
    kinds: ['request-a-review'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['deliveredAt'] },
        opensAfter: after.requestReviewOpens,
        closesAfter: after.requestReview,
        condition: 'once per order',
      },
    ],
  },
];
