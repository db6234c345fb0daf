import type { AspectWeights } from '../../../lib/core/language/model-weights.ts';
import type { CorpusLine } from './corpus.ts';
import { fitWhole } from './fit-whole.ts';
import { commentTask } from './task.ts';
import { trainWeights } from './train-weights.ts';
import { FOLDS, foldOf, type WholeSample, wholeSamples } from './whole-samples.ts';

/** One part of the corpus and the weights trained on the others. */
export interface Fold {
  lines: CorpusLine[];
  weights: AspectWeights;
  samples: WholeSample[];
}

/**
 * The weights for comments: of clauses, trained on all lines, and of whole comments. The latter learn from what models
 * say that were trained without the comment in question, because that is how unseen comments are heard.
 */
export const trainComments = (lines: readonly CorpusLine[], rows?: number): AspectWeights => ({
  ...trainWeights(commentTask(lines, rows)),
  whole: fitWhole(foldsOf(lines, rows).flatMap(({ samples }) => samples)),
});

/** The parts of the corpus, each heard by a model trained on the others. */
export const foldsOf = (lines: readonly CorpusLine[], rows?: number): Fold[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const weights = trainWeights(
      commentTask(
        lines.filter((line) => foldOf(line) !== fold),
        rows,
      ),
    );
    const own = lines.filter((line) => foldOf(line) === fold);
    return { lines: own, weights, samples: wholeSamples(own, weights) };
  });
