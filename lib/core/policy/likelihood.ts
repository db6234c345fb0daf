import type { AspectSpan, CommentReading, Likelihood, Verdict } from '../model/assessment.ts';
import type { Judging } from './judging.ts';

/**
 * How strong the evidence is, never how Amazon will decide: as strong as the weakest clause that the ground needs.
 * Obscene words and personal data are found or not, so they are strong.
 */
export function likelihoodOf(
  { ground }: Verdict,
  evidence: readonly AspectSpan[],
  reading: CommentReading,
  { confidence }: Judging,
): Likelihood {
  if (ground === 'obscene' || ground === 'personal-information') return 'high';
  const heard = reading.clauses.flatMap(({ start, end, votes }) => {
    const words = evidence.filter((span) => span.start < end && span.end > start);
    const proving = votes.filter(({ aspect }) => words.some((word) => word.aspect === aspect));
    return proving.length === 0 ? [] : [Math.max(...proving.map((vote) => vote.confidence))];
  });
  const weakest = Math.min(...heard);
  if (heard.length === 0 || weakest < confidence.sure) return 'low';
  return weakest >= confidence.strong ? 'high' : 'medium';
}
