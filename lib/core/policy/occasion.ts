import type { PolicyWindow } from '../model/assessment.ts';
import type { Marketplace } from '../model/marketplace.ts';
import { earliest, feedbackWindows } from './feedback-windows.ts';
import type { PolicyPack } from './pack.ts';
import type { FeedbackSubject, PolicyRule } from './rule.ts';

/** What the store and the days of a feedback settle before a word of it is read. */
export interface Occasion {
  /** Undefined where the pack does not know the store. */
  marketplace: Marketplace | undefined;
  windows: readonly PolicyWindow[];
  /** Those that count on the day of the question in the marketplace, in the order in which they are asked. */
  rules: readonly PolicyRule[];
}

/** Occasions kept per pack before the memory is emptied: feedback of one screen, or of one file, shares its days. */
const KEPT = 512;
const known = new WeakMap<PolicyPack, Map<string, Occasion>>();

/**
 * The occasion of a feedback, worked out once for all that share it.
 * @throws RangeError for a date that does not exist.
 */
export function occasionOf(subject: FeedbackSubject, pack: PolicyPack): Occasion {
  const occasions = known.get(pack) ?? new Map<string, Occasion>();
  known.set(pack, occasions);
  const key = `${subject.marketplace} ${subject.asOf} ${earliest(subject.feedbackDates)} ${subject.orderDate}`;
  const before = occasions.get(key);
  if (before !== undefined) return before;
  const occasion = workOut(subject, pack);
  if (occasions.size >= KEPT) occasions.clear();
  occasions.set(key, occasion);
  return occasion;
}

function workOut(subject: FeedbackSubject, pack: PolicyPack): Occasion {
  const today = subject.asOf.slice(0, DATE_LENGTH);
  return {
    marketplace: pack.marketplaces.find(({ code }) => code === subject.marketplace),
    windows: feedbackWindows(subject, pack),
    rules: pack.rules.filter((rule) => applies(rule, subject.marketplace, today)),
  };
}

/** Of a date-time as of a date: yyyy-mm-dd. */
const DATE_LENGTH = 10;

/** A rule counts on the day of the question, in the marketplaces it names. */
function applies(
  { marketplaces, effectiveFrom, effectiveUntil }: PolicyRule,
  marketplace: string | null,
  today: string,
): boolean {
  if (marketplaces !== null && !marketplaces.includes(marketplace ?? '')) return false;
  return (effectiveFrom === null || effectiveFrom <= today) && (effectiveUntil === null || today <= effectiveUntil);
}
