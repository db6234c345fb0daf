import type { PublishedRules } from '../../../core/windows/published.ts';

/** What Shopee publishes about feedback, requests and messages. */
export const published = {
  'shopee.rating.leave': {
    title: 'Rating an order',
    statement: 'A buyer can rate within 15 days of completion of the order.',
    where: 'ALL',
    source: 'https://ssopdot.com/blog/32904.html',
    sourceTitle: 'Shopee ratings (post)',
    sourceDate: '~2024',
    confidence: 'medium',
    status: 'current',
  },
  'shopee.rating.edit': {
    title: 'Changing a rating',
    statement: 'A buyer can change a rating once, within 30 days of leaving it; in Indonesia within 120 days.',
    where: 'ALL, ID apart',
    source: 'https://ssopdot.com/blog/32904.html',
    sourceTitle: 'Shopee ratings (post)',
    sourceDate: '~2024',
    moreSources: ['https://olshopwiki.com/shopee/apakah-ulasan-shopee-bisa-dihapus-oleh-penjual'],
    confidence: 'low',
    status: 'current',
  },
  'shopee.return.respond': {
    title: 'Answering a return request',
    statement: 'The seller answers a return or refund request within 3 days; otherwise the refund is automatic.',
    where: 'BR, MX, CL',
    source: 'https://www.sellerby.com/p/1394.html',
    sourceTitle: 'Shopee returns in Latin America (post)',
    sourceDate: 'undated',
    confidence: 'medium',
    status: 'current',
  },
  'shopee.refund_only.dispute': {
    title: 'Disputing a refund-only decision',
    statement: 'A decision to refund without a return can be disputed within 3 days of the refund.',
    where: 'ALL',
    source: 'https://www.bigseller.store/blog/blogContent/3650.htm',
    sourceTitle: 'Shopee refund-only disputes (blog of seller software)',
    sourceDate: '~2025',
    confidence: 'medium',
    status: 'current',
  },
} as const satisfies PublishedRules;
