import { accountHealthPage, inboxPage } from './account-pages.ts';
import { aliexpressOrdersPage, disputesPage, evaluationsPage } from './aliexpress-pages.ts';
import { brandReviewsPage, chargebacksPage, claimsPage, returnsPage } from './case-pages.ts';
import { composePage } from './compose-page.ts';
import { feedbackPage, type PortalLanguage } from './feedback-page.ts';
import { manyRows, sampleRows } from './feedback-rows.ts';
import { orderPage } from './order-page.ts';
import { ordersPage } from './orders-page.ts';
import { sellerCentral } from './seller-central.ts';

/** What a page is made of: the address it was asked by, the match of its path, and the day it is served. */
type Maker = (url: URL, today: Date, found: RegExpExecArray) => string | null;

const languageOf = (url: URL): PortalLanguage => (url.searchParams.get('lang') ?? 'en') as PortalLanguage;

/** Query: `rows` how many, `late` ms until they appear, `per` page size, `lang` en or zh. */
const feedback: Maker = (url, today) => {
  const number = (name: string, otherwise: number): number => Number(url.searchParams.get(name) ?? otherwise);
  const count = number('rows', -1);
  return feedbackPage({
    language: languageOf(url),
    rows: count < 0 ? sampleRows : manyRows(count),
    today,
    perPage: number('per', 20),
    lateBy: number('late', 400),
  });
};

const seller: readonly (readonly [RegExp, Maker])[] = [
  [/^\/feedback-manager\/index\.html/, feedback],
  [/^\/messaging\/contact$/, (url) => composePage(languageOf(url), url.searchParams.get('scheme'))],
  [/^\/orders-v3\/order\/([\d-]+)$/, (_, today, [, orderId = '']) => orderPage(orderId, today)],
  [/^\/orders-v3\/mfn\/unshipped$/, (_, today) => ordersPage(today)],
  [/^\/manage\/returns\/mfn$/, (_, today) => returnsPage(today)],
  [/^\/gp\/guarantee-claims\/home\.html$/, (_, today) => claimsPage(today)],
  [/^\/gp\/chargebacks\/home\.html$/, (_, today) => chargebacksPage(today)],
  [/^\/brand-customer-reviews\/$/, (_, today) => brandReviewsPage(today)],
  [/^\/performance\/dashboard$/, accountHealthPage],
  [/^\/messaging\/inbox$/, inboxPage],
  [/^\/home$/, () => sellerCentral('Home', '<h1>Home</h1>')],
];

const aliexpress: readonly (readonly [RegExp, Maker])[] = [
  [/^\/m_apps\/dispute-management\/list$/, (_, today) => disputesPage(today)],
  [/^\/m_apps\/order-manage\/orderList$/, (_, today) => aliexpressOrdersPage(today)],
  [/^\/management\/feedbackSellerList\.htm$/, (_, today) => evaluationsPage(today)],
];

/** The sample portal's page at an address, null where there is none. `today` fixes the dates it prints. */
export function pageAt(url: URL, today: Date): string | null {
  for (const [path, make] of url.hostname.endsWith('aliexpress.com') ? aliexpress : seller) {
    const found = path.exec(url.pathname);
    if (found) return make(url, today, found);
  }
  return null;
}
