import type { Aspect, AspectVote } from '../model/assessment.ts';
import { openAspectModel } from './model.ts';
import type { AspectWeights } from './model-weights.ts';
import type { MergeVotes, SecondVoice } from './read-comment.ts';
import { sortFew } from './sort-few.ts';
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
  let surest = 0;
  for (const { confidence } of lexicon) surest = Math.max(surest, confidence);
  const merged: AspectVote[] = [];
  for (const words of lexicon) pass(merged, mergeOne(words, voteOn(model, words.aspect), surest));
  for (const learnt of model)
    if (voteOn(lexicon, learnt.aspect) === undefined) pass(merged, mergeOne(undefined, learnt, surest));
  return sortFew(merged, surestFirst);
};

const surestFirst = (one: AspectVote, other: AspectVote): number => other.confidence - one.confidence;

function voteOn(votes: readonly AspectVote[], aspect: Aspect): AspectVote | undefined {
  for (const vote of votes) if (vote.aspect === aspect) return vote;
  return undefined;
}

function pass(merged: AspectVote[], vote: AspectVote | undefined): void {
  if (vote !== undefined && vote.confidence >= PASSED_ON) merged.push(vote);
}

/** What the two say of one aspect; at least one says something. */
function mergeOne(
  words: AspectVote | undefined,
  learnt: AspectVote | undefined,
  surest: number,
): AspectVote | undefined {
  const aspect = words?.aspect ?? learnt?.aspect;
  if (aspect === undefined) return undefined;
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
