import type { Page, Reader } from '../contract.ts';
import { aToZClaims } from './a-to-z-claims.ts';
import { brandCustomerReviews } from './brand-customer-reviews.ts';
import { chargebacks } from './chargebacks.ts';
import { returns } from './returns.ts';
import { signIn } from './shell.ts';

/**
 * Seller Central's pages of claims, returns and product reviews, the most specific first. A list of its own, carried
 * by a content script of its own: the pages of feedback and orders stay as light as they are.
 */
const readers: readonly Reader[] = [returns, brandCustomerReviews, chargebacks, aToZClaims];

/** A page that asks to sign in is told by the list of feedback and orders. */
export const caseReaderFor = (page: Page): Reader | undefined =>
  signIn.detect(page) ? undefined : readers.find((reader) => reader.detect(page));
