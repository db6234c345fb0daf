import type { PublishedRules } from '../../../core/windows/published.ts';

/** What Walmart publishes about feedback, requests and messages. */
export const published = {
  'walmart.message': {
    title: 'Answering inquiries',
    statement:
      'Every inquiry of a customer or of Customer Care is answered within 48 hours, weekends included; more than 95 % of them in time.',
    where: 'US',
    source: 'https://marketplacelearn.walmart.com/guides/Order%20management/Customer%20care/Customer-Care-policy',
    sourceTitle: 'Walmart Marketplace Learn: Customer Care policy',
    sourceDate: 'copy, undated',
    confidence: 'high',
    status: 'current',
  },
  'walmart.return.dispute': {
    title: 'Return dispute',
    statement: 'A filed return dispute holds the refund back for 72 hours while support looks at it.',
    where: 'US',
    source: 'https://marketplacelearn.walmart.com/academy/Order%20management/returns-and-disputes',
    sourceTitle: 'Walmart Marketplace Learn: returns and disputes',
    sourceDate: 'undated',
    confidence: 'medium',
    status: 'current',
  },
  'walmart.nfr': {
    title: 'Negative Feedback Rate',
    statement: 'One and two stars may be at most 2 % of the orders of the last 60 days.',
    where: 'US',
    source: 'https://marketplacelearn.walmart.com/guides/negative-feedback-rate-overview',
    sourceTitle: 'Walmart Marketplace Learn: Negative Feedback Rate overview',
    sourceDate: '2025-10-22',
    confidence: 'high',
    status: 'current',
  },
} as const satisfies PublishedRules;
