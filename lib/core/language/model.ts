import type { Aspect } from '../model/assessment.ts';
import type { AspectModel, ModelVote } from './aspect-model.ts';
import type { Range } from './clauses.ts';
import { type Folded, fold, wholeClusters } from './fold.ts';
import { evidenceSpans } from './model-evidence.ts';
import { ShareReader } from './model-shares.ts';
import { type AspectWeights, openWeights } from './model-weights.ts';
import { sortFew } from './sort-few.ts';
import { UnitWeights } from './unit-weights.ts';

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
  const reader = new ShareReader(weights);
  const unitWeights = new UnitWeights(reader);
  /** Votes without words, surest first; the clause stays the stretch that the reader read last. */
  const weigh = (folded: Folded, clause: Range): ModelVote[] => {
    const shares = reader.read(folded.text, wholeClusters(folded, clause));
    if (shares === undefined) return [];
    const { whole, loudest } = shares;
    const votes: ModelVote[] = [];
    for (let at = 0; at < weights.aspects.length; at += 1) {
      const aspect = weights.aspects[at];
      if (aspect === undefined) continue;
      const confidence = together(whole[at] ?? 0, aspect === USUAL ? 0 : (loudest[at] ?? 0));
      if (confidence >= HEARD) votes.push({ aspect, confidence, share: whole[at] ?? 0, spans: [] });
    }
    return sortFew(votes, surestFirst);
  };
  const hear = (folded: Folded, clause: Range, named: readonly { aspect: Aspect }[] = []): ModelVote[] => {
    const votes = weigh(folded, clause);
    const whole = wholeClusters(folded, clause);
    for (const vote of votes) {
      if (vote.confidence < SHOWN || named.some(({ aspect }) => aspect === vote.aspect)) continue;
      vote.spans = evidenceSpans(folded, whole, unitWeights, weights.aspects.indexOf(vote.aspect));
    }
    return votes;
  };
  const main = (folded: Folded, stretch: Range): ReturnType<AspectModel['main']> => {
    const shares = reader.readWhole(folded.text, wholeClusters(folded, stretch));
    if (shares === undefined) return undefined;
    let most = 0;
    for (let at = 1; at < shares.length; at += 1) if ((shares[at] ?? 0) > (shares[most] ?? 0)) most = at;
    const aspect = weights.aspects[most];
    return aspect && { aspect, share: shares[most] ?? 0 };
  };
  return {
    hear,
    weigh,
    main,
    votes(text) {
      const folded = fold(text);
      return hear(folded, { start: 0, end: folded.text.length });
    },
  };
}

const surestFirst = (one: ModelVote, other: ModelVote): number => other.confidence - one.confidence;

/** Doubts multiply; a window's counts half, because a few words out of context mislead. */
const together = (whole: number, window: number): number =>
  Math.round((1 - (1 - whole) * Math.sqrt(1 - window)) * 1000) / 1000;
