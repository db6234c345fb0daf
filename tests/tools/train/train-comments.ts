import type { AspectWeights } from '../../../lib/core/language/model-weights.ts';
import type { CorpusLine } from './corpus.ts';
import { fitWhole } from './fit-whole.ts';
import { commentTask } from './task.ts';
import { trainWeights } from './train-weights.ts';
import { FOLDS, foldOf, type WholeSample, wholeSamples } from './whole-samples.ts';

/**
 * The weights for comments: of clauses, trained on all lines, and of whole comments. The latter learn from what models
 * say that were trained without the comment in question, because that is how unseen comments are heard.
 */
export const trainComments = (lines: readonly CorpusLine[], rows?: number): AspectWeights => ({
  ...trainWeights(commentTask(lines, rows)),
  whole: fitWhole(heldOut(lines, rows).flat()),
});

/** The samples of each part of the corpus, heard by a model trained on the others. */
export const heldOut = (lines: readonly CorpusLine[], rows?: number): WholeSample[][] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const weights = trainWeights(
      commentTask(
        lines.filter((line) => foldOf(line) !== fold),
        rows,
      ),
    );
    return wholeSamples(
      lines.filter((line) => foldOf(line) === fold),
      weights,
    );
  });
