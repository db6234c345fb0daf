import type { PolicyWindow } from '../model/assessment.ts';
import { type WindowInput, windowsFor } from '../windows/compute.ts';
import type { PolicyPack } from './pack.ts';
import type { FeedbackSubject } from './rule.ts';

/** Answers kept per pack before the memory is emptied: feedback of one screen, or of one file, shares its days. */
const KEPT = 512;
const answered = new WeakMap<PolicyPack, Map<string, readonly PolicyWindow[]>>();

/**
 * The clocks of a seller feedback. With two possible dates the earlier one counts: the safe side.
 * @throws RangeError for a date that does not exist.
 */
export function feedbackWindows(subject: FeedbackSubject, pack: PolicyPack): readonly PolicyWindow[] {
  const isKnown = pack.marketplaces.some(({ code }) => code === subject.marketplace);
  const [feedbackDate] = [...subject.feedbackDates].sort();
  const input: WindowInput = {
    portal: pack.portal,
    marketplace: isKnown ? subject.marketplace : null,
    kind: 'seller-feedback',
    asOf: subject.asOf,
    ...(feedbackDate ? { feedbackDate } : {}),
    ...(subject.orderDate ? { orderDate: subject.orderDate } : {}),
  };
  return answerTo(input, pack);
}

function answerTo(input: WindowInput, pack: PolicyPack): readonly PolicyWindow[] {
  const known = answered.get(pack) ?? new Map<string, readonly PolicyWindow[]>();
  answered.set(pack, known);
  const key = `${input.marketplace} ${input.asOf} ${input.feedbackDate} ${input.orderDate}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const windows = windowsFor(input, pack.windows);
  if (known.size >= KEPT) known.clear();
  known.set(key, windows);
  return windows;
}
