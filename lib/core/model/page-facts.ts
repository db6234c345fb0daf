import type { MomentReading } from './fact.ts';
import type { FulfillmentChannel } from './names.ts';

/** The order defect rate of one channel as the account's page prints it. `rate` is a fraction; null: none is shown. */
export interface ShownDefectRate {
  channel: FulfillmentChannel;
  rate: number | null;
  orderWithDefects: number | null;
  orderCount: number | null;
}

/** Account health as its page prints it. Rates are fractions of orders; null where the page shows none. */
export interface AccountHealth {
  orderDefectRate: ShownDefectRate[];
  negativeFeedback: number | null;
  claims: number | null;
  chargebacks: number | null;
  /** Account Health Rating, 0 to 1000. */
  healthRating: number | null;
}

/** One feedback of the public seller page. It names no order, so it is never bound to a case. */
export interface PublicFeedback {
  rating: number | null;
  comments: string;
  date: MomentReading | null;
  struckThrough: boolean;
}

/** Stars, 1 to 5, and number of ratings over a stretch of time. */
export interface PublicRating {
  stars: number | null;
  count: number | null;
}

export interface SellerPage {
  ratings: Partial<Record<'thirty' | 'ninety' | 'year' | 'lifetime', PublicRating>>;
  feedback: PublicFeedback[];
}

/** What pages tell that belongs to no order. */
export interface PageFacts {
  accountHealth?: AccountHealth;
  inbox?: { responseNeeded: number };
  sellerPage?: SellerPage;
}
