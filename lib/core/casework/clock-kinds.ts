import type { CaseKind } from '../model/names.ts';
import type { DateName, WindowKind, WindowRule } from '../windows/rule.ts';

/** The clocks that run for a case of a kind. */
export const clocksOfKind: Readonly<Partial<Record<CaseKind, readonly WindowKind[]>>> = {
  sellerFeedback: ['seller-feedback'],
  productReview: ['product-review'],
  aToZClaim: ['a-to-z-claim'],
  chargeback: ['chargeback'],
  return: ['return-request', 'return', 'safe-t', 'merchant-return'],
  buyerMessage: ['buyer-message'],
  dispute: ['dispute'],
  evaluation: ['evaluation'],
  order: ['order', 'request-a-review', 'proactive-message', 'fba-reimbursement'],
};

/** A kind of case with the dates that start its clocks, in the order of the rules. */
export interface DatedKind {
  kind: CaseKind;
  dates: DateName[];
}

/** What can be counted by a portal's rules. Countdowns that only a page prints are no dates to ask for. */
export function datedKinds(rules: readonly WindowRule[]): DatedKind[] {
  return (Object.keys(clocksOfKind) as CaseKind[]).flatMap((kind) => {
    const clocks = clocksOfKind[kind] ?? [];
    const own = rules.filter(({ kinds }) => kinds.some((one) => clocks.includes(one)));
    const dates = own.flatMap(({ entries }) =>
      entries.flatMap(({ start }) => (start.take === 'countdown' ? [] : start.dates)),
    );
    return own.length === 0 ? [] : [{ kind, dates: [...new Set(dates)] }];
  });
}
