import type { Message } from './message.ts';
import type { Ground, Language, Outcome } from './names.ts';
import type { OwnNumber } from './own-number.ts';
import type { Span } from './span.ts';
import type { Truth } from './truth.ts';

/** What a clause speaks of. The corpus README tells each apart. */
export const aspects = [
  'product',
  'listing',
  'condition',
  'order',
  'service',
  'packaging',
  'transit-damage',
  'late',
  'courier',
  'delivery-praise',
  'seller-shipping',
  'amazon-service',
  'price',
  'buyer-error',
  'threat',
  'other-seller',
  'promotion',
  'irrelevant',
  'insult',
  'unclear',
  'neutral',
] as const;
export type Aspect = (typeof aspects)[number];

/** Words that prove or spoil, and for what. */
export interface AspectSpan extends Span {
  aspect: Aspect | 'obscene' | 'hate' | 'personal-information';
}

/** Which of the two voices said it. */
export type Voice = 'lexicon' | 'model' | 'both';

export interface AspectVote {
  aspect: Aspect;
  /** 0 to 1, comparable between clauses; not a probability that a request succeeds. */
  confidence: number;
  voice: Voice;
  /** The words that carry the vote, offsets in the whole comment. */
  spans: Span[];
}

/** A clause with what it speaks of. Offsets in the whole comment. */
export interface ClauseReading extends Span {
  votes: AspectVote[];
}

/**
 * What a comment as a whole may be about, nothing else beside it but context. `delivery`: delivery other than `late`
 * alone. `other`: another subject, or several. `unclear`: none that one could name.
 */
export const wholeSubjects = ['product', 'late', 'delivery', 'other', 'unclear'] as const;
export type WholeSubject = (typeof wholeSubjects)[number];

/** Everything the text engine says about a comment; no policy in it. */
export interface CommentReading {
  text: string;
  language: Language | 'pt' | 'nl' | 'pl' | 'sv' | 'und';
  /** The language could be told with confidence. */
  languageKnown: boolean;
  clauses: ClauseReading[];
  /** How likely each is, together 1; absent where no trained voice has heard the comment as a whole. */
  whole?: Readonly<Record<WholeSubject, number>> | undefined;
  obscene: AspectSpan[];
  /** Coarse, but not commonly understood as obscene: a person must look. */
  mild: AspectSpan[];
  hate: AspectSpan[];
  personalInformation: AspectSpan[];
  /** Looks like personal data, but may be the buyer's own or only part of a name. */
  maybePersonal: AspectSpan[];
}

export interface Reference {
  ruleId: string;
  clause: string;
  href: string;
  /** When the source was written or seen, as the source says it. */
  date: string;
  confidence: 'high' | 'medium-high' | 'medium' | 'low-medium' | 'low';
}

/** One line of the criteria table. */
export interface Criterion {
  id: string;
  truth: Truth;
  message: Message;
  reference: Reference;
  spans: AspectSpan[];
}

export type WindowState = 'not-open' | 'open' | 'closing' | 'closed' | 'unknown';

/** `opensOn` and `closesOn` are local dates of the marketplace (last day inclusive), or date-times with offset for hour clocks. */
export interface PolicyWindow {
  id: string;
  opensOn: string | null;
  closesOn: string | null;
  state: WindowState;
  /** How it was counted, or which date is missing, in English: part of the terminal contract. */
  basis: string;
  source: string;
  sourceDate: string;
  confidence: string;
  /** Whose time runs out. */
  actor?: 'seller' | 'buyer' | 'platform' | 'both';
  /** Soft milestones and doubtful claims: shown beside, never close another window. */
  soft?: boolean;
  /** Names of the dates that are missing, where the state is unknown for that reason. */
  missing?: string[];
  warnings?: Message[];
  /** The seller's own numbers it was counted with, in place of the published ones. */
  own?: OwnNumber[];
  /** Beside `own`: when the window is by the published numbers alone. */
  published?: Pick<PolicyWindow, 'opensOn' | 'closesOn' | 'state'>;
}

export type Likelihood = 'high' | 'medium' | 'low';

export interface Verdict {
  outcome: Outcome;
  ground: Ground | null;
  reasonCode: number | null;
}

/** The answer to "what can the seller still get for this feedback". Derived, never stored. */
export interface Assessment extends Verdict {
  language: CommentReading['language'];
  likelihood: Likelihood | null;
  evidence: AspectSpan[];
  blockers: AspectSpan[];
  criteria: Criterion[];
  windows: PolicyWindow[];
  /** Facts worth knowing that are no ground: `positive-words-low-stars`, `threat` … */
  flags: string[];
  next: Message;
  why: Message[];
  /** The verdict on the text alone, where a closed window or a spent request decides the outcome. */
  wouldHave: Verdict | null;
  /** Facts that would settle a needs-review, and where to look them up. */
  missing: { fact: string; where: Message }[];
}
