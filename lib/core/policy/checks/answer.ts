import type { Truth } from '../../model/truth.ts';
import { truthOf } from '../../model/truth.ts';
import { Hearing } from '../hearing.ts';
import type { CheckContext, CheckResult, MissingFact } from '../rule.ts';

/** An answer without words of the comment. */
export const plain = (truth: Truth): CheckResult => ({ truth, proves: [], spoils: [] });

/** An answer from a fact that a page may not have told. */
export function fromFact(value: boolean | null | undefined, name: MissingFact): CheckResult {
  const truth = truthOf(value);
  return truth === 'cant-tell' ? { truth, proves: [], spoils: [], missing: name } : plain(truth);
}

/** What was heard in the comment, unless its language is one that cannot be judged. */
export function fromComment({ reading, judging }: CheckContext, hearing: Hearing): CheckResult {
  return judging.languages.includes(reading.language) ? hearing : new Hearing('cant-tell', () => hearing);
}
