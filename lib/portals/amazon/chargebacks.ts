import { chargebacksPage as facts } from '../../packs/amazon/pages/chargebacks.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import type { Reader } from '../contract.ts';
import { type ClaimsPage, claimAnchors, readClaims } from './claims-page.ts';
import { isAddressed, isSellerCentral } from './shell.ts';

const reader = { id: 'amazon.chargebacks', version: 1 };
const from = { portal: 'amazon', page: 'chargebacks' } as const;
const { labels, headings, empty, markers } = facts;
const claims: ClaimsPage = { page: from.page, kind: 'chargeback', reader, labels, headings, empty, markers };

/** The list of chargebacks. Its columns are known by words alone. */
export const chargebacks: Reader = {
  ...reader,
  ...from,
  updated: facts.updated,
  detect: (page) =>
    isSellerCentral(page) &&
    (page.document.querySelector(facts.table) !== null ||
      isAddressed(page, facts.path, `${shell.feedbackAndOrders}, ${shell.casesAndMessages}`)),
  read: (page) => readClaims(page, claims),
  anchors: (page) => claimAnchors(page, labels),
};
