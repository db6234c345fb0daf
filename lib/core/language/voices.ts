import type { Aspect, AspectVote } from '../model/assessment.ts';
import { openAspectModel } from './model.ts';
import type { AspectWeights } from './model-weights.ts';
import type { MergeVotes, SecondVoice } from './read-comment.ts';
import { openWholeVoice } from './whole-voice.ts';

/*
 * Weighed on the training corpus, cross-validated: the pair that finds most comments on one subject at the fewest
 * false ones (tests/corpus/README.md, "Experiments").
 */
/** How far a sure word moves the log-odds of its aspect. */
const PULL = 3;
/** How far it moves those of the aspects it does not speak of. */
const PUSH = 0.7;
/** What the model gives an aspect it does not name. */
const UNNAMED = 0.02;
/** Odds stay finite. */
const SUREST = 0.995;
/** Votes less sure are not passed on. */
const PASSED_ON = 0.1;

/** The trained voice, ready for `readComment`. @throws if the weights are broken. */
export const openSecondVoice = (weights: AspectWeights): SecondVoice => ({
  model: openAspectModel(weights),
  merge: mergeVotes,
  whole: weights.whole && openWholeVoice(weights.whole),
});

/**
 * One list of votes out of two, surest first. Log-odds add up: what both say is surer than either, and where one says
 * something else both end in the middle, which the judge reads as "can't tell".
 */
export const mergeVotes: MergeVotes = (lexicon, model) => {
  const surest = lexicon.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  const named = new Set<Aspect>([...lexicon, ...model].map(({ aspect }) => aspect));
  return [...named]
    .map((aspect) => mergeOne(aspect, lexicon, model, surest))
    .filter(({ confidence }) => confidence >= PASSED_ON)
    .sort((one, other) => other.confidence - one.confidence);
};

function mergeOne(
  aspect: Aspect,
  lexicon: readonly AspectVote[],
  model: readonly AspectVote[],
  surest: number,
): AspectVote {
  const words = lexicon.find((vote) => vote.aspect === aspect);
  const learnt = model.find((vote) => vote.aspect === aspect);
  const base = Math.min(SUREST, learnt?.confidence ?? UNNAMED);
  const moved = words ? PULL * words.confidence : -PUSH * surest;
  const odds = (base / (1 - base)) * Math.exp(moved);
  return {
    aspect,
    confidence: Math.round((odds / (1 + odds)) * 1000) / 1000,
    voice: words && learnt ? 'both' : words ? 'lexicon' : 'model',
    spans: (words?.spans.length ?? 0) > 0 ? (words?.spans ?? []) : (learnt?.spans ?? []),
  };
}
