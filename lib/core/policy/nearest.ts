import type { Aspect, CommentReading } from '../model/assessment.ts';
import type { RuleResult } from './evaluate.ts';

/** The ground that the comment comes closest to without reaching it: the one it speaks of most, fewest checks failed. */
export function nearestGround(results: readonly RuleResult[], reading: CommentReading): RuleResult | undefined {
  const spoken = (aspects: readonly Aspect[]): number =>
    reading.clauses.reduce(
      (sum, { text, votes }) => sum + (votes.some(({ aspect }) => aspects.includes(aspect)) ? text.length : 0),
      0,
    );
  const failed = ({ asked }: RuleResult): number => asked.filter(({ met }) => met === 'no').length;
  return results
    .filter(({ rule }) => rule.effect === 'grants' && rule.standing === 'published' && spoken(rule.near) > 0)
    .sort((a, b) => failed(a) - failed(b) || spoken(b.rule.near) - spoken(a.rule.near))[0];
}
