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
  const published = results.filter(({ rule }) => rule.standing === 'published');
  const grants = published.filter(({ rule }) => rule.effect === 'grants');
  const granted = grants.find(({ truth }) => truth === 'yes');
  if (granted) return { verdict: granted.rule.verdict, because: [granted] };
  const doubts = grants.filter(({ truth }) => truth === 'cant-tell');
  if (doubts.length > 0) return { verdict: withoutGround('needs-review'), because: doubts };
  const blocks = published.filter(({ rule, truth }) => rule.effect === 'blocks' && truth === 'yes');
  return { verdict: withoutGround('not-removable'), because: blocks };
}

/** The first rule under which no request is accepted any more, or none ever was. */
export const obstacleOf = (results: readonly RuleResult[]): RuleResult | undefined =>
  results.find(({ rule, truth }) => rule.effect === 'closes' && truth === 'yes');

/** Whether there is anything to ask for at all: a struck rating or a good one is not. */
export function notApplicable(
  { rating, struckThrough }: FeedbackSubject,
  highestRating: number,
): 'struckThrough' | 'positiveRating' | null {
  if (struckThrough === true) return 'struckThrough';
  return rating !== null && rating > highestRating ? 'positiveRating' : null;
}
