import type { Aspect, AspectVote } from '../model/assessment.ts';
import { openAspectModel } from './model.ts';
import type { AspectWeights } from './model-weights.ts';
import type { MergeVotes, SecondVoice } from './read-comment.ts';

/** How far one voice is believed where the other is silent. */
const ALONE = { lexicon: 0.62, model: 0.8 } as const;
/** Votes less sure are not passed on. */
const PASSED_ON = 0.1;

/** The trained voice, ready for `readComment`. @throws if the weights are broken. */
export const openSecondVoice = (weights: AspectWeights): SecondVoice => ({
  model: openAspectModel(weights),
  merge: mergeVotes,
});

/**
 * One list of votes out of two, surest first. What both voices say is surer than either; what one says alone is less
 * sure the more the other says something else.
 */
export const mergeVotes: MergeVotes = (lexicon, model) => {
  const said = new Set<Aspect>([...lexicon, ...model].map((vote) => vote.aspect));
  return [...said]
    .map((aspect) => {
      const words = lexicon.find((vote) => vote.aspect === aspect);
      const learnt = model.find((vote) => vote.aspect === aspect);
      return words && learnt
        ? both(words, learnt)
        : alone(words ?? learnt, words ? 'lexicon' : 'model', words ? model : lexicon);
    })
    .filter((vote): vote is AspectVote => vote !== undefined && vote.confidence >= PASSED_ON)
    .sort((one, other) => other.confidence - one.confidence);
};

const both = (words: AspectVote, learnt: AspectVote): AspectVote => ({
  aspect: words.aspect,
  confidence: rounded(1 - (1 - words.confidence * ALONE.lexicon) * (1 - learnt.confidence * ALONE.model)),
  voice: 'both',
  spans: words.spans.length > 0 ? words.spans : learnt.spans,
});

function alone(
  vote: AspectVote | undefined,
  voice: 'lexicon' | 'model',
  others: readonly AspectVote[],
): AspectVote | undefined {
  if (vote === undefined) return undefined;
  const against = others.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  const believed = others.length === 0 ? 1 : 1 - against * (1 - ALONE[voice]);
  return { ...vote, voice, confidence: rounded(vote.confidence * believed) };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
