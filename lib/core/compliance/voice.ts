import { fold } from '../language/fold.ts';
import { FeatureReader } from '../language/model-features.ts';
import { ShareReader } from '../language/model-shares.ts';
import { type AspectWeights, openWeights } from '../language/model-weights.ts';

/** How much of a text each label has, by label; together 1. */
export type Shares = ReadonlyMap<string, number>;

/** The trained voice of the linter: what a seller's sentence does. Deterministic, never throws. */
export interface LintVoice {
  hear(text: string): Shares;
}

/** @throws if the weights are of another version or broken. */
export function openLintVoice(file: AspectWeights): LintVoice {
  const weights = openWeights(file);
  const features = new FeatureReader(weights.rowOf, weights.hashSeed);
  const reader = new ShareReader(weights);
  return {
    hear(text) {
      const { whole } = reader.read(features.read(fold(text)));
      return new Map(weights.aspects.map((label, at) => [label, whole[at] ?? 0]));
    },
  };
}
