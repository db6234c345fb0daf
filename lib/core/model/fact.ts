import * as z from 'zod/mini';
import { FulfillmentChannel, SubRating } from './names.ts';

/** Longest text kept of a buyer's comment, in UTF-16 code units; what is longer is cut and said to be cut. */
export const MAX_COMMENT = 20_000;

export const IsoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const IsoInstant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/));

/**
 * A date as a page prints it: `dates` has one entry when it is certain, two when day and month could be swapped
 * (earlier one first). Local dates of the marketplace, no time zone. `text` is what the page showed.
 */
export const DateReading = z.object({
  dates: z.array(IsoDate).check(z.minLength(1), z.maxLength(2)),
  text: z.string().check(z.maxLength(120)),
});
export type DateReading = z.infer<typeof DateReading>;

/** A moment as a page prints it: a date, and the ISO date-time with offset where the page shows a time. */
export const MomentReading = z.object({
  date: IsoDate,
  dateTime: z.optional(z.string().check(z.maxLength(40))),
  text: z.string().check(z.maxLength(120)),
});
export type MomentReading = z.infer<typeof MomentReading>;

/** Money as a page prints it; `currency` is ISO 4217, left out where sign and store do not tell it. */
export const Amount = z.object({
  amount: z.number().check(z.gte(0)),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
});
export type Amount = z.infer<typeof Amount>;

const shortText = z.string().check(z.maxLength(500));

/** Every fact a page can tell about a case, by name, with the shape of its value. */
export const factShapes = {
  rating: z.number().check(z.int(), z.gte(1), z.lte(5)),
  comments: z.string().check(z.maxLength(MAX_COMMENT)),
  commentsCut: z.boolean(),
  response: z.string().check(z.maxLength(MAX_COMMENT)),
  feedbackDate: DateReading,
  /** Amazon's own note under a comment; its presence proves the channel and the strike. */
  amazonNote: z.enum(['fba-delivery', 'buy-shipping']),
  struckThrough: z.boolean(),
  /** Whether the row was in the list when its dates were last shown; false only where it should have been. */
  listed: z.boolean(),
  /** A one-way mark of the buyer's relay address: tells a repeated buyer, names nobody. */
  buyerMark: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** Whether the page's own menu offers to request removal. Unreadable menus give no fact at all. */
  removalAction: z.enum(['offered', 'not-offered']),
  arrivedOnTime: SubRating,
  itemAsDescribed: SubRating,
  customerService: SubRating,
  fulfillmentChannel: FulfillmentChannel,
  buyShipping: z.boolean(),
  shippedOnTime: z.boolean(),
  /** Marketplace code (US, UK, DE …), only from evidence on the page, never from the host. */
  marketplace: z.string().check(z.regex(/^[A-Z]{2,3}$/)),
  orderDate: MomentReading,
  shipByDate: MomentReading,
  shippedDate: MomentReading,
  latestDeliveryDate: MomentReading,
  deliveredDate: MomentReading,
  shippingService: shortText,
  itemTitle: shortText,
  asin: z.string().check(z.maxLength(20)),
  sku: z.string().check(z.maxLength(120)),
  orderStatus: shortText,
  /** The portal's own number of the shop that the page belongs to. */
  shopId: z.string().check(z.regex(/^\d{1,20}$/)),
  receiptConfirmedDate: MomentReading,
  completedDate: MomentReading,
  /** The portal's own words for where a dispute stands, and whose turn they say it is. */
  disputeStatus: shortText,
  disputeStage: z.enum(['seller', 'buyer', 'platform', 'return', 'negotiation', 'closed']),
  disputeReason: shortText,
  disputeOpenedDate: MomentReading,
  disputeModifiedDate: MomentReading,
  returnAgreedDate: MomentReading,
  /** Ends that the page itself counts down to: of the answer, of the return address, of the receipt of a return. */
  solutionEndsDate: MomentReading,
  addressEndsDate: MomentReading,
  receiptEndsDate: MomentReading,
  /** Amazon's claims and chargebacks: status and reason in the portal's own words, and whose turn the words say it is. */
  claimStatus: shortText,
  claimReason: shortText,
  claimStage: z.enum(['action-required', 'under-review', 'appeal', 'closed']),
  claimOpenedDate: MomentReading,
  amountInDispute: Amount,
  notifiedDate: MomentReading,
  informationRequestedDate: MomentReading,
  decidedDate: MomentReading,
  /** The end of the answer as the page itself prints it. */
  replyByDate: MomentReading,
  returnStatus: shortText,
  returnReason: shortText,
  returnRequestedDate: MomentReading,
  returnReceivedDate: MomentReading,
  refundedDate: MomentReading,
  /** The language the buyer wishes to be written to in, as the portal says it: ISO 639 code. */
  buyerLanguage: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  reviewTitle: shortText,
  reviewDate: MomentReading,
  /** Days that have no fact of their own, by the name under which a clock starts with them; local to the store. */
  givenDates: z.record(z.string().check(z.regex(/^[A-Za-z]{3,40}$/)), IsoDate),
} as const;

export type FactName = keyof typeof factShapes;
export type FactValue<N extends FactName> = z.infer<(typeof factShapes)[N]>;
export const factNames = Object.keys(factShapes) as FactName[];

/** Why a fact is missing: the page has no such place, the place could not be read, or it reads two ways. */
export const AbsentReason = z.enum(['not-on-page', 'unreadable', 'not-ready', 'in-doubt']);
export type AbsentReason = z.infer<typeof AbsentReason>;

export const Facts = z.partial(z.object(factShapes));
export type Facts = { [N in FactName]?: FactValue<N> | undefined };
export const AbsentFacts = z.partialRecord(z.enum(factNames as [FactName, ...FactName[]]), AbsentReason);
export type AbsentFacts = z.infer<typeof AbsentFacts>;
