import type { PolicyWindow } from '../model/assessment.ts';
import { type WindowInput, windowsFor } from '../windows/compute.ts';
import type { PolicyPack } from './pack.ts';
import type { FeedbackSubject } from './rule.ts';

/**
 * The clocks of a seller feedback. With two possible dates the earlier one counts: the safe side.
 * @throws RangeError for a date that does not exist.
 */
export function feedbackWindows(subject: FeedbackSubject, pack: PolicyPack): PolicyWindow[] {
  const isKnown = pack.marketplaces.some(({ code }) => code === subject.marketplace);
  const feedbackDate = earliest(subject.feedbackDates);
  const input: WindowInput = {
    portal: pack.portal,
    marketplace: isKnown ? subject.marketplace : null,
    kind: 'seller-feedback',
    asOf: subject.asOf,
    ...(feedbackDate ? { feedbackDate } : {}),
    ...(subject.orderDate ? { orderDate: subject.orderDate } : {}),
  };
  return windowsFor(input, pack.windows);
}

/** The first of several local dates. */
export function earliest(dates: readonly string[]): string | undefined {
  let first = dates[0];
  for (const date of dates) if (first !== undefined && date < first) first = date;
  return first;
}
