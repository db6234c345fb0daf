import { currentFact } from '../core/casework/current.ts';
import type { Assessment, PolicyWindow } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import { bothEnds, standingEdges } from '../core/windows/standing.ts';
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
  return assessment.windows.flatMap((window) =>
    window.id === requestWindow
      ? rowOf(one, window, { zone, packVersion, outcome: verdict.outcome, ground: verdict.ground })
      : [],
  );
}

/** From here on an evaluation is good: nothing needs an answer. */
const GOOD_RATING = 4;
const ANSWER_EVALUATION = 'ae.feedback.seller.reply';

/**
 * The seller's own windows of a case without a verdict, one for each end. A good evaluation reminds of nothing, and
 * one that was answered not of its answer.
 */
export function ownDeadlineRows(
  one: Case,
  windows: readonly PolicyWindow[],
  { zone, packVersion }: { zone: string; packVersion: string },
): DeadlineRow[] {
  if (one.kind === 'evaluation' && (currentFact(one, 'rating') ?? 0) >= GOOD_RATING) return [];
  const answered = currentFact(one, 'response') !== undefined;
  const own = windows.filter(
    ({ id, actor, soft }) => actor === 'seller' && !soft && !(answered && id === ANSWER_EVALUATION),
  );
  const ends = new Set<number>();
  return own
    .flatMap((window) => rowOf(one, window, { zone, packVersion, outcome: 'not-applicable', ground: null }))
    .filter(({ closesAt }) => !ends.has(closesAt) && ends.add(closesAt));
}

interface Laid extends Pick<DeadlineRow, 'outcome' | 'ground' | 'packVersion'> {
  zone: string;
}

/** One laid-down window; none where it has no end or the seller put it aside for good. */
function rowOf(one: Case, window: PolicyWindow, { zone, ...laid }: Laid): DeadlineRow[] {
  const mark = one.marks.find(({ windowId }) => windowId === window.id);
  const { closesOn } = standingEdges(window);
  const closesAt = closingInstant({ closesOn }, zone);
  if (closesOn === null || closesAt === null || mark?.done) return [];
  const ends = bothEnds(window);
  return [
    {
      id: `${one.id}#${window.id}`,
      caseId: one.id,
      windowId: window.id,
      closesOn,
      closesAt,
      visibleFrom: mark?.snoozedUntil ? Date.parse(mark.snoozedUntil) : 0,
      orderId: one.orderId,
      marketplace: currentFact(one, 'marketplace') ?? null,
      rating: currentFact(one, 'rating') ?? null,
      ...(window.own ? { own: window.own } : {}),
      ...(ends ? { ends } : {}),
      ...laid,
    },
  ];
}
