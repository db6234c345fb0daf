import { currentFact } from '../core/casework/current.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import { closingInstant } from '../core/windows/urgency.ts';
import type { DeadlineRow } from './db/schema.ts';

/** Outcomes under which the seller still has something to ask for. */
const OPEN_OUTCOMES: ReadonlySet<string> = new Set(['removable', 'strike-through', 'needs-review']);

/**
 * The window of a case in which the seller can still ask, unless put aside by the seller. A request that was sent
 * needs no reminder. `counting`: which window that is, in which zone it was counted, by which pack.
 */
export function deadlineRowsOf(
  one: Case,
  assessment: Assessment,
  { requestWindow, zone, packVersion }: { requestWindow: string; zone: string; packVersion: string },
): DeadlineRow[] {
  const verdict = assessment.wouldHave ?? assessment;
  if (!OPEN_OUTCOMES.has(verdict.outcome) || one.request !== null) return [];
  if (currentFact(one, 'removalAction') === 'not-offered') return [];
  return assessment.windows.flatMap((window) => {
    const mark = one.marks.find(({ windowId }) => windowId === window.id);
    const closesAt = closingInstant(window, zone);
    if (window.id !== requestWindow || window.closesOn === null || closesAt === null || mark?.done) return [];
    return {
      id: `${one.id}#${window.id}`,
      caseId: one.id,
      windowId: window.id,
      closesOn: window.closesOn,
      closesAt,
      visibleFrom: mark?.snoozedUntil ? Date.parse(mark.snoozedUntil) : 0,
      orderId: one.orderId,
      marketplace: currentFact(one, 'marketplace') ?? null,
      outcome: verdict.outcome,
      ground: verdict.ground,
      rating: currentFact(one, 'rating') ?? null,
      packVersion,
    };
  });
}
