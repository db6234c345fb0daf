import type { PolicyWindow } from '../model/assessment.ts';
import { windowsFor } from '../windows/compute.ts';
import type { PolicyPack } from './pack.ts';
import type { FeedbackSubject } from './rule.ts';

/**
 * The clocks of a seller feedback. With two possible dates the earlier one counts: the safe side.
 * @throws RangeError for a date that does not exist.
 */
export function feedbackWindows(subject: FeedbackSubject, pack: PolicyPack): PolicyWindow[] {
  const known = pack.marketplaces.some(({ code }) => code === subject.marketplace);
  const [feedbackDate] = [...subject.feedbackDates].sort();
  return windowsFor(
    {
      portal: pack.portal,
      marketplace: known ? subject.marketplace : null,
      kind: 'seller-feedback',
      asOf: subject.asOf,
      ...(feedbackDate ? { feedbackDate } : {}),
      ...(subject.orderDate ? { orderDate: subject.orderDate } : {}),
    },
    pack.windows,
  );
}
