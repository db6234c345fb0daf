import * as z from 'zod/mini';

/** Names from the portals' own schemas; see the README, "Words". Those after `merchant` have clocks and no reader. */
export const portals = [
  'amazon',
  'aliexpress',
  'merchant',
  'ebay',
  'walmart',
  'etsy',
  'shopee',
  'tiktok-shop',
  'temu',
] as const;
export const Portal = z.enum(portals);
export type Portal = z.infer<typeof Portal>;

const caseKinds = [
  'sellerFeedback',
  'productReview',
  'aToZClaim',
  'chargeback',
  'return',
  'buyerMessage',
  'dispute',
  'evaluation',
  'order',
] as const;
export const CaseKind = z.enum(caseKinds);
export type CaseKind = z.infer<typeof CaseKind>;

export const outcomes = ['removable', 'strike-through', 'not-removable', 'needs-review', 'not-applicable'] as const;
export type Outcome = (typeof outcomes)[number];

export const grounds = [
  'obscene',
  'personal-information',
  'product-review',
  'fba-delivery',
  'buy-shipping-delay',
] as const;
export type Ground = (typeof grounds)[number];

export const languages = ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh'] as const;
/** Languages with a full lexicon, templates and model. */
export type Language = (typeof languages)[number];

export const FulfillmentChannel = z.enum(['AFN', 'MFN']);
export type FulfillmentChannel = z.infer<typeof FulfillmentChannel>;

export const SubRating = z.enum(['yes', 'no', 'not-answered']);
export type SubRating = z.infer<typeof SubRating>;

/** What a page turned out to be. `unknown`: a page of the portal that is none of ours. */
const pageStates = ['read', 'empty', 'loading', 'signed-out', 'changed', 'unknown'] as const;
export const PageState = z.enum(pageStates);
export type PageState = z.infer<typeof PageState>;
