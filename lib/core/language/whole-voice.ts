import { type Aspect, aspects, type CommentReading, type WholeSubject, wholeSubjects } from '../model/assessment.ts';
import { type Nets, openNets } from './nets.ts';

/** What was heard of a clause, or of a comment: any votes on aspects, 0 to 1. */
type Heard = readonly { aspect: Aspect; confidence: number }[];

/** One clause as the words of the lexicon and as the model hear it. */
export interface HeardClause {
  words: Heard;
  learnt: Heard;
}

/** A comment: its clauses, and what the model hears in all of it together. */
export interface HeardComment {
  clauses: readonly HeardClause[];
  learnt: Heard;
}

/** Hears what a comment as a whole is about. Shares are 0 to 1, together 1. Deterministic, never throws. */
export type WholeVoice = (comment: HeardComment) => NonNullable<CommentReading['whole']>;

/** Trained weights: the inputs are those of `wholeInputs`. */
export type WholeWeights = Nets;

/** What an aspect that was not heard is taken for. */
const UNHEARD = 0.02;
const SUREST = 0.997;
const logOdds = (share: number): number => Math.log(share / (1 - share));

/** For every aspect: how loud the model hears it in some clause, the words in some clause, the model in all together; last the number of clauses. */
export const WHOLE_INPUTS = 3 * aspects.length + 1;

/** The inputs of the nets, `WHOLE_INPUTS` of them. */
export function wholeInputs({ clauses, learnt }: HeardComment): Float64Array {
  const inputs = new Float64Array(WHOLE_INPUTS);
  for (const [at, aspect] of aspects.entries()) {
    inputs[at] = loudness(loudest(clauses, (clause) => shareOf(clause.learnt, aspect)));
    inputs[aspects.length + at] = loudest(clauses, ({ words }) => shareOf(words, aspect));
    inputs[2 * aspects.length + at] = loudness(shareOf(learnt, aspect));
  }
  inputs[WHOLE_INPUTS - 1] = Math.log(Math.max(1, clauses.length));
  return inputs;
}

const shareOf = (heard: Heard, aspect: Aspect): number => heard.find((vote) => vote.aspect === aspect)?.confidence ?? 0;
const loudness = (share: number): number => logOdds(Math.min(SUREST, Math.max(UNHEARD, share)));

function loudest(clauses: readonly HeardClause[], shareIn: (clause: HeardClause) => number): number {
  return clauses.reduce((most, clause) => Math.max(most, shareIn(clause)), 0);
}

/** @throws if the weights do not fit the inputs. */
export function openWholeVoice(weights: WholeWeights): WholeVoice {
  const ask = openNets(weights, WHOLE_INPUTS, wholeSubjects.length);
  return (comment) => {
    const shares = ask(wholeInputs(comment));
    const share = (subject: WholeSubject): number => shares[wholeSubjects.indexOf(subject)] ?? 0;
    return Object.fromEntries(wholeSubjects.map((subject) => [subject, share(subject)])) as ReturnType<WholeVoice>;
  };
}
