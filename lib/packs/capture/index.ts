import type { CaptureFacts } from '../../core/capture/vocabulary.ts';
import { disputesPage } from '../aliexpress/pages/disputes.ts';
import { feedbackPage } from '../aliexpress/pages/feedback.ts';
import { orderDetailPage } from '../aliexpress/pages/order-detail.ts';
import { ordersPage } from '../aliexpress/pages/orders.ts';
import { aliexpressReplyBoxes } from '../aliexpress/pages/reply-boxes.ts';
import { shell as aliexpressShell } from '../aliexpress/pages/shell.ts';
import { countdownUnits, labels, returnWaits, stages } from '../aliexpress/pages/words.ts';
import { currencies } from '../amazon/currencies.ts';
import { marketplaces } from '../amazon/marketplaces.ts';
import { aToZClaimsPage } from '../amazon/pages/a-to-z-claims.ts';
import { accountHealthPage } from '../amazon/pages/account-health.ts';
import { brandReviewsPage } from '../amazon/pages/brand-customer-reviews.ts';
import { caseShell } from '../amazon/pages/case-shell.ts';
import { caseLabels, claimStages, stagesLeftOpen } from '../amazon/pages/case-words.ts';
import { chargebacksPage } from '../amazon/pages/chargebacks.ts';
import { clockWords } from '../amazon/pages/clock-words.ts';
import { currencySigns } from '../amazon/pages/currency-signs.ts';
import { monthBeginnings } from '../amazon/pages/date-words.ts';
import { feedbackManagerPage } from '../amazon/pages/feedback-manager.ts';
import { legacyFeedbackPage } from '../amazon/pages/feedback-manager-legacy.ts';
import { composePage } from '../amazon/pages/message-compose.ts';
import { inboxPage } from '../amazon/pages/message-inbox.ts';
import { noteMarkers, notePatterns } from '../amazon/pages/notes.ts';
import { orderDetailsPage, ordersApp } from '../amazon/pages/order-details.ts';
import { orderWords } from '../amazon/pages/order-words.ts';
import { ordersListPage } from '../amazon/pages/orders-list.ts';
import { amazonReplyBoxes } from '../amazon/pages/reply-boxes.ts';
import { returnsPage } from '../amazon/pages/returns.ts';
import { sellerPage } from '../amazon/pages/seller-page.ts';
import { shell as amazonShell } from '../amazon/pages/shell.ts';
import { storeDomains, storesByOrderId } from '../amazon/store-hints.ts';
import { markupWords } from './markup-words.ts';

/** What stays in a captured page, out of the facts that the readers go by. A new page's facts belong in `pages`. */
export const captureFacts: CaptureFacts = {
  pages: [
    aToZClaimsPage,
    accountHealthPage,
    amazonReplyBoxes,
    amazonShell,
    brandReviewsPage,
    caseLabels,
    caseShell,
    chargebacksPage,
    claimStages,
    stagesLeftOpen,
    composePage,
    feedbackManagerPage,
    inboxPage,
    legacyFeedbackPage,
    orderDetailsPage,
    orderWords,
    ordersApp,
    ordersListPage,
    returnsPage,
    sellerPage,
    aliexpressReplyBoxes,
    aliexpressShell,
    disputesPage,
    feedbackPage,
    labels,
    orderDetailPage,
    ordersPage,
    marketplaces.map(({ marketplaceId }) => marketplaceId),
    Object.values(storeDomains),
  ],
  within: [
    ...Object.values(stages).flat(),
    ...Object.values(returnWaits).flat(),
    ...Object.values(accountHealthPage.channels).flat(),
    ...Object.values(accountHealthPage.parts).flat(),
    ...sellerPage.fiveFirstWords,
  ],
  leading: [...Object.values(claimStages).flat(), ...stagesLeftOpen, ...amazonShell.notFoundWords],
  patterns: [
    ...brandReviewsPage.byline,
    brandReviewsPage.asins,
    brandReviewsPage.childAsin,
    ...returnsPage.totals,
    feedbackPage.starWords,
    ...countdownUnits.map(([unit]) => unit),
  ],
  sentences: [...noteMarkers, ...notePatterns.flatMap(({ marked, bare }) => (bare ? [marked, bare] : [marked]))],
  markupWords,
  months: monthBeginnings,
  dayHalves: [...clockWords.morning, ...clockWords.afternoon],
  zones: Object.keys(clockWords.zones),
  until: clockWords.until,
  money: [
    ...new Set([...currencySigns.flatMap(({ sign, means }) => [sign, ...means]), ...Object.values(currencies)]),
  ].filter((sign) => /\p{L}/u.test(sign)),
  hosts: [amazonShell.host, sellerPage.host, aliexpressShell.host, aliexpressShell.signInHost],
  mailDomains: Object.values(storeDomains).map((domain) => `marketplace.${domain}`),
  orderBeginnings: Object.keys(storesByOrderId),
};
