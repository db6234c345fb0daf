import type { Reference } from '../model/assessment.ts';
import type { Portal } from '../model/names.ts';
import type { Parameter } from './parameter.ts';

/** What a case is about, as far as clocks go, with the dates that start its clocks. */
const datesOfKind = {
  'seller-feedback': ['orderDate', 'feedbackDate', 'orderCompletedAt', 'removalApprovedAt'],
  'product-review': ['shownAt', 'deliveredAt', 'estimatedDeliveryDate', 'orderCompletedAt'],
  'request-a-review': ['deliveredAt'],
  'buyer-message': ['receivedAt', 'serviceEndedAt'],
  'proactive-message': ['orderCompletedAt'],
  'return-request': ['requestedAt', 'openedAt'],
  return: ['returnReceivedAt', 'refundedAt'],
  'safe-t': ['returnScannedAt', 'refundedAt', 'lastScanAt'],
  'fba-reimbursement': ['reportedAt', 'refundedAt', 'removalShippedAt'],
  'a-to-z-claim': ['latestDeliveryDate', 'buyerContactedAt', 'informationRequestedAt', 'decidedAt', 'replyByAt'],
  chargeback: ['notifiedAt', 'replyByAt'],
  order: ['orderedAt', 'expectedShipDate', 'cancelRequestedAt'],
  dispute: [
    'shippedAt',
    'receiptConfirmedAt',
    'openedAt',
    'modifiedAt',
    'returnAgreedAt',
    'sellerRejectedAt',
    'decidedAt',
    'refundedAt',
    'caseClosedAt',
    'solutionCountdownEndsAt',
    'addressCountdownEndsAt',
    'receiptCountdownEndsAt',
    'deliveryCountdownEndsAt',
  ],
  evaluation: ['orderCompletedAt', 'feedbackActiveAt'],
  'merchant-return': ['signedAt', 'returnReceivedAt', 'purchasedAt', 'shippedAt'],
} as const;

export type WindowKind = keyof typeof datesOfKind;
export type DateName = (typeof datesOfKind)[WindowKind][number];
export const windowKinds = Object.keys(datesOfKind) as WindowKind[];
export const dateNames = [...new Set(Object.values(datesOfKind).flat())] as DateName[];

/** In which stores something holds: everywhere, or in those named, or in all but those named. */
export type Stores = 'ALL' | { only: readonly string[] } | { except: readonly string[] };

/** A second reading of a rule, shown as a warning with the day or moment it would close on. */
interface OtherReading {
  /** Its newest value is taken, whatever the event's date. */
  after: Parameter;
  /** Sentence in the locale files with the place `{{date}}`. */
  message: string;
}

/** One clock of a rule: which date starts it, and how far on it opens and closes. */
export interface WindowEntry {
  /** Tells the clocks of one rule apart; an English noun phrase, part of `basis`. */
  label?: string;
  stores?: Stores;
  /**
   * The dates that start the clock: with `all` the later of them, and none may be missing; with `latest` the latest
   * of those known. A `countdown` is an end that the page itself prints: nothing is counted.
   */
  start: { take: 'all' | 'latest' | 'countdown'; dates: readonly DateName[] };
  /** Counted only when `present` is known and `absent` is not. */
  when?: { present: DateName; absent: DateName };
  /** Counted only where this is how the first day is counted. */
  countStart?: CountStart;
  /** The day of the event is day 1: so many days end one day earlier. */
  firstDayCounts?: true;
  opensAfter?: Parameter;
  /** Null: it never closes. */
  closesAfter: Parameter | null;
  /** An end printed on the page that beats the counted one. */
  pageEnd?: DateName;
  /** When `closing` begins, counted from the start; without it the portal's general rule holds. */
  closingAfter?: Parameter;
  otherReadings?: readonly OtherReading[];
  /** Conditions and assumptions, English, part of `basis`. */
  condition?: string;
}

/** How a policy counts its first day: the day after the event, or the day of the event itself. */
export type CountStart = 'next_day' | 'same_day';

/** A published clock, as data. Title and explanation stand in the locale files: `windows:<id>.title`, `.text`. */
export interface WindowRule {
  id: string;
  kinds: readonly WindowKind[];
  stores: Stores;
  /** Whose time runs out. */
  actor: 'seller' | 'buyer' | 'platform' | 'both';
  entries: readonly WindowEntry[];
  /** A milestone or an unconfirmed claim: shown beside, never closes another window. */
  soft?: boolean;
  /** Sentences for every window of the rule, keys of the locale files. */
  warnings?: readonly string[];
  source: string;
  sourceDate: string;
  confidence: Reference['confidence'];
}

/** A published clock that no date of a case starts: kept with its number, not counted. */
export interface UncountedRule {
  id: string;
  after: Parameter;
  startsWith: string;
  why: string;
}

/** How the days of a store run. `weekend`: ISO weekdays without business. */
export interface StoreClock {
  code: string;
  timeZone: string;
  weekend: readonly number[];
}

/** The stores of one portal and how their days run. */
export interface StoreClocks {
  stores: readonly StoreClock[];
  /**
   * Counted with where no store is named: `code` is the portal's only store, or null where it has several; then only
   * rules for all stores are listed.
   */
  unknownStore: Omit<StoreClock, 'code'> & { code: string | null };
}

/** A version of a pack: when it was made, and what changed in it, as a key of the locale files. */
interface PackVersion {
  /** Its local date; a second one of a day gets a suffix, `2026-11-22b`. */
  version: string;
  what: string;
}

/** All clocks of one portal. */
export interface WindowPack extends StoreClocks {
  portal: Portal;
  /** Newest first; a change of any number, rule or source is a new version. */
  history: readonly [PackVersion, ...PackVersion[]];
  /** How the first day is counted where the input does not say. */
  countStart: CountStart;
  rules: readonly WindowRule[];
  /** `closing` begins this long before the end, closing day included; for hours and minutes at this share of the run. */
  closing: { lastDays: number; lastShare: number };
}

export type WindowPacks = Readonly<Record<Portal, WindowPack>>;
