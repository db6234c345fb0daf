import { type Aspect, aspects, type CommentReading, type WholeSubject, wholeSubjects } from '../model/assessment.ts';
import { type Nets, openNets } from './nets.ts';

/** What the words, or the model, say of a clause or a comment: votes on any aspects, 0 to 1. */
type Words = readonly { aspect: Aspect; confidence: number }[];
type Learnt = readonly { aspect: Aspect; confidence: number; share: number }[];

/** One clause as the words of the lexicon and as the model hear it. */
export interface HeardClause {
  words: Words;
  learnt: Learnt;
}

/** A comment: its clauses, and what the model hears in all of it together. */
export interface HeardComment {
  clauses: readonly HeardClause[];
  learnt: Learnt;
}

/** Hears what a comment as a whole is about. Shares are 0 to 1, together 1. Deterministic, never throws. */
export type WholeVoice = (comment: HeardComment) => NonNullable<CommentReading['whole']>;

/** Trained weights: the inputs are those of `wholeInputs`. */
export type WholeWeights = Nets;

/** What an aspect that was not heard is taken for. */
const UNHEARD = 0.02;
const SUREST = 0.997;
const logOdds = (share: number): number => Math.log(share / (1 - share));

/**
 * For every aspect: how loud the model hears it in some clause; what share of some clause, and of the average clause, it
 * is; how loud the words say it; how loud, and of what share, it is in the comment read through. Last the number of clauses.
 */
export const WHOLE_INPUTS = 6 * aspects.length + 1;

/** The inputs of the nets, `WHOLE_INPUTS` of them. */
export function wholeInputs({ clauses, learnt }: HeardComment): Float64Array {
  const inputs = new Float64Array(WHOLE_INPUTS);
  for (const [at, aspect] of aspects.entries()) {
    const all = voteOn(learnt, aspect);
    let loud = 0;
    let share = 0;
    let shares = 0;
    let words = 0;
    for (const clause of clauses) {
      const vote = voteOn(clause.learnt, aspect);
      loud = Math.max(loud, vote?.confidence ?? 0);
      share = Math.max(share, vote?.share ?? 0);
      shares += vote?.share ?? 0;
      words = Math.max(words, voteOn(clause.words, aspect)?.confidence ?? 0);
    }
    const average = shares / Math.max(1, clauses.length);
    for (const [kind, one] of [loud, share, average, all?.confidence ?? 0, all?.share ?? 0].entries())
      inputs[kind * aspects.length + at] = loudness(one);
    inputs[5 * aspects.length + at] = words;
  }
  inputs[WHOLE_INPUTS - 1] = Math.log(Math.max(1, clauses.length));
  return inputs;
}

const voteOn = <Vote extends { aspect: Aspect }>(votes: readonly Vote[], aspect: Aspect): Vote | undefined =>
  votes.find((vote) => vote.aspect === aspect);
const loudness = (share: number): number => logOdds(Math.min(SUREST, Math.max(UNHEARD, share)));

/** @throws if the weights do not fit the inputs. */
export function openWholeVoice(weights: WholeWeights): WholeVoice {
  const ask = openNets(weights, WHOLE_INPUTS, wholeSubjects.length);
  return (comment) => {
    const shares = ask(wholeInputs(comment));
    const share = (subject: WholeSubject): number => shares[wholeSubjects.indexOf(subject)] ?? 0;
    return Object.fromEntries(wholeSubjects.map((subject) => [subject, share(subject)])) as ReturnType<WholeVoice>;
  };
}
