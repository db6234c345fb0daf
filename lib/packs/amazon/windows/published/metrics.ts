import type { PublishedRules } from '../../../../core/windows/published.ts';

/** Account metrics with a published target. */
export const metricRules = {
  'AMZ-ODR-1PCT': {
    title: 'Order Defect Rate',
    statement:
      'ODR = orders with >=1 defect / orders in a 60-day period; must stay under 1%. Defects: negative feedback (1-2 stars), A-to-z claim, credit-card chargeback. Order-correlated: counted on the order date, not on the feedback date. One order counts once.',
    where: 'ALL',
    source: 'https://sellercentral.amazon.com/gp/help/external/G200285170?language=en_US',
    sourceTitle: 'Order Defect Rate (G200285170)',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'https://www.hopted.com/integrations/amazon-sp-api/amazon-help-articles/seller-performance/order-defect-rate',
    ],
    confidence: 'high',
    status: 'current',
    lapse: 'ODR of 1% or more: seller-fulfilled offers or account may be deactivated.',
  },
  'AMZ-ODR-QUIZ': {
    title: 'ODR quiz',
    statement: 'Eligible sellers at risk may get a 5-question quiz; 72 hours to take it.',
    where: 'US',
    source:
      'https://www.hopted.com/integrations/amazon-sp-api/amazon-help-articles/seller-performance/order-defect-rate',
    sourceTitle: 'copy of Amazon help on ODR',
    sourceDate: 'undated copy',
    confidence: 'medium',
    status: 'current',
    lapse: 'No quiz; plan of action needed.',
  },
  'AMZ-PERF-LSR': {
    title: 'Late shipment rate',
    statement: 'Below 4% over 10 or 30 days.',
    where: 'ALL',
    source: 'https://cajari.com/reports/shipping-performance',
    sourceTitle: 'cajari; ssopdot',
    sourceDate: '2024-2025',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-PERF-PFCR': {
    title: 'Cancellation rate',
    statement: 'Below 2.5% over 7 days.',
    where: 'ALL',
    source: 'https://cajari.com/reports/shipping-performance',
    sourceTitle: 'cajari',
    sourceDate: '2024-2025',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-PERF-VTR': {
    title: 'Valid tracking rate',
    statement: 'Above 95% over 30 days.',
    where: 'ALL',
    source: 'https://cajari.com/reports/shipping-performance',
    sourceTitle: 'cajari; UK G201817070',
    sourceDate: '2021-2025',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-PERF-OTDR': {
    title: 'On-time delivery rate',
    statement: 'At least 90% since 25 Sept 2024 (95% recommended).',
    where: 'US',
    source: 'https://www.sellerclass.com/p/13750.html',
    sourceTitle: 'sellerclass',
    sourceDate: '2024-09',
    confidence: 'medium-high',
    status: 'current',
    supersedes: '97% recommended, no penalty',
  },
} as const satisfies PublishedRules;
