import type { AspectSpan, CommentReading, Reference, Verdict } from '../model/assessment.ts';
import type { Truth } from '../model/truth.ts';

/** What a feedback case is judged on. Everything but the text may be unknown. */
export interface FeedbackSubject {
  marketplace: string | null;
  rating: number | null;
  comments: string | null;
  fulfillmentChannel: 'AFN' | 'MFN' | null;
  buyShipping: boolean | null;
  shippedOnTime: boolean | null;
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

export interface CheckContext {
  subject: FeedbackSubject;
  reading: CommentReading;
}

export interface CheckResult {
  truth: Truth;
  /** Words that prove (truth yes) or spoil (truth no). */
  spans: AspectSpan[];
  /** The fact that would settle a "can't tell". */
  missing?: string;
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
 * A published ground or its opposite, as data. Messages stand in the locale files under `rules.<id>`:
 * `help`, `met`, `notMet`, `cantTell`.
 */
export interface PolicyRule<CheckId extends string = string> {
  id: string;
  verdict: Verdict;
  /** `blocks`: being met decides against the seller. */
  effect: 'grants' | 'blocks';
  appliesTo: 'sellerFeedback';
  /** Published policy, or only an entry of Amazon's form. */
  standing: 'published' | 'form-only';
  all?: readonly CheckId[];
  any?: readonly CheckId[];
  none?: readonly CheckId[];
  reference: Reference;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  examples: readonly RuleExample[];
}
