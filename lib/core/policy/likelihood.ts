import type { AspectSpan, CommentReading, Likelihood, Verdict } from '../model/assessment.ts';
import type { Ground } from '../model/names.ts';
import { entirelyAbout } from './hearing.ts';
import type { Judging } from './judging.ts';

/** What the entire comment must be about. Obscene words and personal data are found or not, whatever else it says. */
const SUBJECT: Readonly<Partial<Record<Ground, keyof Judging['entire']>>> = {
  'product-review': 'product',
  'fba-delivery': 'delivery',
  'buy-shipping-delay': 'late-or-missing',
};

/** How strong the evidence is, never how Amazon will decide. */
export function likelihoodOf(
  { ground }: Verdict,
  evidence: readonly AspectSpan[],
  reading: CommentReading,
  judging: Judging,
): Likelihood {
  const subject = ground === null ? undefined : SUBJECT[ground];
  if (subject === undefined) return 'high';
  if (reading.whole === undefined) return byWeakestClause(evidence, reading, judging);
  const share = entirelyAbout(reading.whole, judging.entire[subject]);
  const { high, medium } = judging.entirely;
  if (share < medium) return 'low';
  return share >= high ? 'high' : 'medium';
}

/** As strong as the weakest clause that the ground needs. */
function byWeakestClause(
  evidence: readonly AspectSpan[],
  reading: CommentReading,
  { confidence }: Judging,
): Likelihood {
  const heard = reading.clauses.flatMap(({ start, end, votes }) => {
    const words = evidence.filter((span) => span.start < end && span.end > start);
    const proving = votes.filter(({ aspect }) => words.some((word) => word.aspect === aspect));
    return proving.length === 0 ? [] : [Math.max(...proving.map((vote) => vote.confidence))];
  });
  const weakest = Math.min(...heard);
  if (heard.length === 0 || weakest < confidence.sure) return 'low';
  return weakest >= confidence.strong ? 'high' : 'medium';
}
