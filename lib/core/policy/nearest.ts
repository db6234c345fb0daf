import type { Aspect, CommentReading } from '../model/assessment.ts';
import type { Truth } from '../model/truth.ts';
import type { RuleResult } from './evaluate.ts';

/**
 * The ground that the comment comes closest to without reaching it: fewest checks failed, then most checks met, then the
 * one it speaks of most.
 */
export function nearestGround(results: readonly RuleResult[], reading: CommentReading): RuleResult | undefined {
  const spoken = (aspects: readonly Aspect[]): number =>
    reading.clauses.reduce(
      (sum, { text, votes }) => sum + (votes.some(({ aspect }) => aspects.includes(aspect)) ? text.length : 0),
      0,
    );
  const count = ({ asked }: RuleResult, truth: Truth): number => asked.filter(({ met }) => met === truth).length;
  return results
    .filter(({ rule }) => rule.effect === 'grants' && rule.standing === 'published' && spoken(rule.near) > 0)
    .sort(
      (a, b) =>
        count(a, 'no') - count(b, 'no') ||
        count(b, 'yes') - count(a, 'yes') ||
        spoken(b.rule.near) - spoken(a.rule.near),
    )[0];
}
