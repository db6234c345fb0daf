import type { Range } from '../language/clauses.ts';
import type { Folded } from '../language/fold.ts';
import { ShareReader } from '../language/model-shares.ts';
import { type AspectWeights, openWeights } from '../language/model-weights.ts';
import type { Sums } from '../language/model-words.ts';
import { type Nets, openNets } from '../language/nets.ts';
import type { Mark } from './marks.ts';

/** How much of a text each label has, in the order of the labels; together 1. */
export type Shares = ArrayLike<number>;

/** The trained weights of the linter as a pack ships them, written by `npm run train`. */
export interface ReplyWeights extends Omit<AspectWeights, 'whole'> {
  /** Settles what sentences and words say of a message. */
  judge: Judge;
}

export interface Judge extends Nets {
  /** What the nets are asked, so many numbers. */
  inputs: number;
  /** What they tell apart: nothing wrong (an empty name), or the label of the main fault. */
  faults: readonly string[];
}

/** What the trained voice hears in a message. */
export interface Listener {
  /** Takes in a stretch of a folded text. */
  read(folded: Folded, range: Range): Sums;
  /** What stretches that were taken in do together, and with what their words mean. */
  hear(parts: readonly Sums[], marks: readonly Mark[]): Shares;
}

/** The trained voice of the linter. Deterministic, never throws. */
export interface LintVoice extends Listener {
  /** The share of each main fault a message can have, by label; what is missing to 1 is the share of "nothing wrong". */
  judge(inputs: Float64Array): ReadonlyMap<string, number>;
}

/** @throws if the weights are of another version or broken. */
export const openLintVoice = (file: ReplyWeights): LintVoice => ({
  ...openListener(file),
  judge: openJudge(file.judge),
});

/** @throws if the weights are of another version or broken. */
export function openListener(file: Omit<ReplyWeights, 'judge'>): Listener {
  const weights = openWeights(file);
  const reader = new ShareReader(weights);
  return {
    read: ({ text }, range) => reader.sumsOf(text, range),
    hear: (parts, marks) => reader.sharesOf(marks.length > 0 ? [...parts, reader.sumsOfNames(marks)] : parts),
  };
}

/** @throws if the nets do not fit their own header. */
export function openJudge({ faults, inputs, ...nets }: Judge): LintVoice['judge'] {
  const ask = openNets(nets, inputs, faults.length);
  return (asked) => {
    const shares = ask(asked);
    return new Map(faults.flatMap((label, at) => (label === '' ? [] : [[label, shares[at] ?? 0] as const])));
  };
}
