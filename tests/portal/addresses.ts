import { DISPUTED_ORDER } from './aliexpress-pages.ts';

const AMAZON = 'https://sellercentral.amazon.com';
const ALIEXPRESS = 'https://csp.aliexpress.com';

interface PortalAddress {
  name: string;
  url: string;
  /** Ids of the cases that the page tells of. */
  cases: readonly string[];
}

/** The sample portal's pages beyond Feedback Manager, with what must be in memory once each was opened. */
export const portalAddresses: readonly PortalAddress[] = [
  {
    name: 'Orders',
    url: `${AMAZON}/orders-v3/mfn/unshipped`,
    cases: ['amazon:order:111-1000021-1000021', 'amazon:order:111-1000001-1000001'],
  },
  {
    name: 'Returns',
    url: `${AMAZON}/manage/returns/mfn`,
    cases: ['amazon:return:111-1000031-1000031', 'amazon:return:112-1000032-1000032'],
  },
  {
    name: 'A-to-z claims',
    url: `${AMAZON}/gp/guarantee-claims/home.html`,
    cases: ['amazon:aToZClaim:111-1000041-1000041', 'amazon:aToZClaim:112-1000042-1000042'],
  },
  {
    name: 'Chargebacks',
    url: `${AMAZON}/gp/chargebacks/home.html`,
    cases: ['amazon:chargeback:111-1000051-1000051'],
  },
  {
    name: 'Brand reviews',
    url: `${AMAZON}/brand-customer-reviews/`,
    cases: ['amazon:productReview:R1SAMPLE000001'],
  },
  { name: 'Account health', url: `${AMAZON}/performance/dashboard`, cases: [] },
  { name: 'Messages', url: `${AMAZON}/messaging/inbox`, cases: [] },
  {
    name: 'AliExpress disputes',
    url: `${ALIEXPRESS}/m_apps/dispute-management/list?channelId=512345`,
    cases: [`aliexpress:dispute:${DISPUTED_ORDER}`],
  },
  {
    name: 'AliExpress orders',
    url: `${ALIEXPRESS}/m_apps/order-manage/orderList?channelId=512345`,
    cases: [`aliexpress:order:${DISPUTED_ORDER}`],
  },
  {
    name: 'AliExpress evaluations',
    url: 'https://feedback.aliexpress.com/management/feedbackSellerList.htm?channelId=512345',
    cases: ['aliexpress:evaluation:8190012345678940'],
  },
];
