import type { Aspect, AspectVote, CommentReading } from '../model/assessment.ts';
import type { Truth } from '../model/truth.ts';
import { isGround } from './decide.ts';
import type { RuleResult } from './evaluate.ts';

/**
 * The ground that the comment comes closest to without reaching it: fewest checks failed, then most checks met, then the
 * one it speaks of most.
 */
export function nearestGround(results: readonly RuleResult[], reading: CommentReading): RuleResult | undefined {
  let nearest: Near | undefined;
  for (const result of results) {
    if (!isGround(result)) continue;
    const spoken = spokenOf(result.rule.near, reading);
    if (spoken === 0) continue;
    const near = { result, failed: count(result, 'no'), met: count(result, 'yes'), spoken };
    if (nearest === undefined || isNearer(near, nearest)) nearest = near;
  }
  return nearest?.result;
}

interface Near {
  result: RuleResult;
  failed: number;
  met: number;
  spoken: number;
}

function isNearer(one: Near, other: Near): boolean {
  if (one.failed !== other.failed) return one.failed < other.failed;
  return one.met !== other.met ? one.met > other.met : one.spoken > other.spoken;
}

function count({ asked }: RuleResult, truth: Truth): number {
  let found = 0;
  for (const { met } of asked) if (met === truth) found += 1;
  return found;
}

/** How many characters stand in clauses that speak of the aspects. */
function spokenOf(aspects: readonly Aspect[], { clauses }: CommentReading): number {
  let spoken = 0;
  for (const { text, votes } of clauses) if (speaksOf(votes, aspects)) spoken += text.length;
  return spoken;
}

function speaksOf(votes: readonly AspectVote[], aspects: readonly Aspect[]): boolean {
  for (const { aspect } of votes) if (aspects.includes(aspect)) return true;
  return false;
}
