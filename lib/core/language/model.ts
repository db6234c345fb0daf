import type { Aspect } from '../model/assessment.ts';
import type { AspectModel, ModelVote } from './aspect-model.ts';
import { fold } from './fold.ts';
import { evidenceSpans } from './model-evidence.ts';
import { FeatureReader } from './model-features.ts';
import { ShareReader } from './model-shares.ts';
import { type AspectWeights, openWeights } from './model-weights.ts';

/** A smaller share is noise. */
const HEARD = 0.05;
/** Votes less sure name no words: they only weaken others. */
const SHOWN = 0.25;
/** Most clauses speak of the product, so it is what the model says of a few words torn out of context. */
const USUAL: Aspect = 'product';

/**
 * The second voice: a linear classifier over n-grams. A clause is heard as a whole and in windows, so that a few words
 * on another subject are not drowned. Deterministic; the language plays no part.
 * @throws if the weights are of another version or broken.
 */
export function openAspectModel(file: AspectWeights): AspectModel {
  const weights = openWeights(file);
  const features = new FeatureReader(weights.rowOf, weights.hashSeed);
  const reader = new ShareReader(weights);
  return {
    votes(clauseText): ModelVote[] {
      const folded = fold(clauseText);
      const bag = features.read(folded);
      if (bag.count === 0) return [];
      const { whole, loudest } = reader.read(bag);
      const votes: ModelVote[] = [];
      for (const [at, aspect] of weights.aspects.entries()) {
        const confidence = together(whole[at] ?? 0, aspect === USUAL ? 0 : (loudest[at] ?? 0));
        if (confidence < HEARD) continue;
        votes.push({ aspect, confidence, spans: confidence < SHOWN ? [] : evidenceSpans(folded, bag, weights, at) });
      }
      return votes.sort((one, other) => other.confidence - one.confidence);
    },
  };
}

/** Doubts multiply; a window's counts half, because a few words out of context mislead. */
const together = (whole: number, window: number): number =>
  Math.round((1 - (1 - whole) * Math.sqrt(1 - window)) * 1000) / 1000;
