import type { PageParts } from '../core/drift/drift.ts';

/**
 * What each page always tells while it is made as its reader knows it, by portal and page. Only facts that no healthy
 * page lacks: a date that Amazon shows for some orders only is no sign of a change, nor is what only some of the known shapes of a page have. After the fixtures of 2026-11-22.
 */
export const pageParts: Readonly<Record<string, PageParts>> = {
  'amazon feedback-manager': { whole: 'list', facts: ['rating', 'feedbackDate', 'comments', 'removalAction'] },
  'amazon feedback-manager-legacy': { whole: 'list', facts: ['rating', 'feedbackDate', 'comments'] },
  'amazon orders-list': { whole: 'list', facts: ['orderDate', 'itemTitle'] },
  'amazon order-details': { whole: 'order', facts: ['orderDate'] },
  'amazon a-to-z-claims': { whole: 'list', facts: [] },
  'amazon chargebacks': { whole: 'list', facts: [] },
  'amazon returns': { whole: 'list', facts: [] },
  'amazon brand-customer-reviews': { whole: 'list', facts: ['rating', 'reviewDate', 'comments'] },
  'amazon account-health': { whole: 'figures', facts: [] },
  'amazon message-compose': { whole: 'form', facts: [] },
  'amazon message-inbox': { whole: 'counter', facts: [] },
  'aliexpress orders': { whole: 'list', facts: ['orderDate'] },
  'aliexpress order-detail': { whole: 'order', facts: ['orderStatus'] },
  'aliexpress disputes': { whole: 'list', facts: ['disputeStatus'] },
  'aliexpress dispute-detail': { whole: 'order', facts: ['disputeStatus'] },
  'aliexpress feedback': { whole: 'list', facts: ['rating', 'comments'] },
};

/** Of a page that is not listed: the list as a whole. */
export const unknownPage: PageParts = { whole: 'list', facts: [] };
