import { aToZClaimsPage as facts } from '../../packs/amazon/pages/a-to-z-claims.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import type { Reader } from '../contract.ts';
import { hasHeading } from './case-rows.ts';
import { type ClaimsPage, claimAnchors, readClaims } from './claims-page.ts';
import { isAddressed, isSellerCentral } from './shell.ts';

const reader = { id: 'amazon.a-to-z-claims', version: 1 };
const from = { portal: 'amazon', page: 'a-to-z-claims' } as const;
const { labels, headings, empty } = facts;
const claims: ClaimsPage = { page: from.page, kind: 'aToZClaim', reader, labels, headings, empty };

/** The list of A-to-z Guarantee claims, read tolerantly: nobody has published what it is made of. */
export const aToZClaims: Reader = {
  ...reader,
  ...from,
  updated: facts.updated,
  detect: (page) =>
    isSellerCentral(page) &&
    (isAddressed(page, facts.path, `${shell.feedbackAndOrders}, ${shell.casesAndMessages}`) ||
      hasHeading(page.document, headings)),
  read: (page) => readClaims(page, claims),
  anchors: (page) => claimAnchors(page, labels),
};
