import type { Verdict } from '../model/assessment.ts';
import type { RuleResult } from './evaluate.ts';
import type { FeedbackSubject } from './rule.ts';

/** The verdict and the rules it rests on, the deciding one first. */
export interface Decision {
  verdict: Verdict;
  because: RuleResult[];
}

export const withoutGround = (outcome: Verdict['outcome']): Verdict => ({ outcome, ground: null, reasonCode: null });

/**
 * The verdict on the text and the order's facts, leaving window and request menu aside. The first published ground that
 * is met wins; a ground in doubt makes a person look; else the feedback stays.
 */
export function decideOnText(results: readonly RuleResult[]): Decision {
  const doubts: RuleResult[] = [];
  for (const result of results) {
    if (!isGround(result)) continue;
    if (result.truth === 'yes') return { verdict: result.rule.verdict, because: [result] };
    if (result.truth === 'cant-tell') doubts.push(result);
  }
  if (doubts.length > 0) return { verdict: withoutGround('needs-review'), because: doubts };
  return { verdict: withoutGround('not-removable'), because: results.filter(isKept) };
}

/** A ground that the portal has published. */
export const isGround = ({ rule }: RuleResult): boolean => rule.effect === 'grants' && rule.standing === 'published';

/** A published rule that keeps the comment where it is. */
const isKept = (result: RuleResult): boolean =>
  result.rule.effect === 'blocks' && result.rule.standing === 'published' && result.truth === 'yes';

/** The first rule under which no request is accepted any more, or none ever was. */
export const obstacleOf = (results: readonly RuleResult[]): RuleResult | undefined =>
  results.find((result) => result.rule.effect === 'closes' && result.truth === 'yes');

/** Whether there is anything to ask for at all: a struck rating or a good one is not. */
export function notApplicable(
  { rating, struckThrough }: FeedbackSubject,
  highestRating: number,
): 'struckThrough' | 'positiveRating' | null {
  if (struckThrough === true) return 'struckThrough';
  return rating !== null && rating > highestRating ? 'positiveRating' : null;
}
