import type { Aspect, AspectSpan, CommentReading, PolicyWindow, Reference, Verdict } from '../model/assessment.ts';
import type { Truth } from '../model/truth.ts';
import type { Heard } from './aspect-set.ts';
import type { CheckId } from './checks/index.ts';
import type { Judging } from './judging.ts';

/** What a feedback case is judged on. Everything but the text may be unknown. */
export interface FeedbackSubject {
  marketplace: string | null;
  rating: number | null;
  comments: string | null;
  fulfillmentChannel: 'AFN' | 'MFN' | null;
  buyShipping: boolean | null;
  shippedOnTime: boolean | null;
  /** Shipped by Amazon Easy Ship; known only where a page or the seller says so. */
  easyShip?: boolean | null;
  /** Local date(s) of the feedback: two when day and month are in doubt. */
  feedbackDates: readonly string[];
  orderDate: string | null;
  removalAction: 'offered' | 'not-offered' | null;
  struckThrough: boolean | null;
  arrivedOnTime: 'yes' | 'no' | 'not-answered' | null;
  itemAsDescribed: 'yes' | 'no' | 'not-answered' | null;
  customerService: 'yes' | 'no' | 'not-answered' | null;
  /** Local date, or date-time with offset, at which the question is asked. */
  asOf: string;
}

/** Facts about an order that a check may lack. */
export type MissingFact =
  | 'fulfillmentChannel'
  | 'buyShipping'
  | 'shippedOnTime'
  | 'easyShip'
  | 'feedbackDate'
  | 'removalAction';

export interface CheckContext {
  subject: FeedbackSubject;
  reading: CommentReading;
  heard: Heard;
  windows: readonly PolicyWindow[];
  judging: Judging;
}

export interface CheckResult {
  truth: Truth;
  /** Words that speak for a yes. */
  proves: AspectSpan[];
  /** Words that speak against it, or put it in doubt. */
  spoils: AspectSpan[];
  /** The fact that would settle a "can't tell". */
  missing?: MissingFact;
}

/** 3 to 30 lines of code, one question, three answers. */
export type Check = (context: CheckContext) => CheckResult;

/** An example in the rule itself: its test, and its page in RULES.md. */
export interface RuleExample {
  comments: string;
  facts?: Partial<FeedbackSubject>;
  expect: Truth;
}

/**
 * A published ground or its opposite, as data. Messages stand in the locale files under `rules:<id>`:
 * `help`, `met`, `notMet`, `cantTell`, and `next` where the rule closes.
 */
export interface PolicyRule {
  id: string;
  verdict: Verdict;
  /** `blocks`: being met keeps the comment where it is. `closes`: being met, no request is accepted whatever the text gives. */
  effect: 'grants' | 'blocks' | 'closes';
  appliesTo: 'sellerFeedback';
  /** `form-only`: an entry of the portal's form without a published policy. Shown, never promised. */
  standing: 'published' | 'form-only';
  /** Marketplace codes; null for all. */
  marketplaces: readonly string[] | null;
  /** A comment that speaks of these comes near the rule. */
  near: readonly Aspect[];
  all?: readonly CheckId[];
  any?: readonly CheckId[];
  none?: readonly CheckId[];
  reference: Reference;
  /** Local dates, inclusive. */
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  examples: readonly RuleExample[];
}
