import { type Aspect, aspects, type CommentReading, type WholeSubject, wholeSubjects } from '../model/assessment.ts';

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

/** Trained weights: small nets with one hidden layer each, which are asked one by one and averaged. */
export interface WholeWeights {
  /** Of each input: what is taken away, and what it is multiplied by afterwards. */
  shift: readonly number[];
  stretch: readonly number[];
  nets: readonly WholeNet[];
}

/** Rows: one for each hidden unit, then one for each subject; the last number of a row is its bias. */
export interface WholeNet {
  hidden: readonly (readonly number[])[];
  subjects: readonly (readonly number[])[];
}

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
  const fits = weights.nets.every(
    ({ hidden, subjects }) =>
      hidden.every((row) => row.length === WHOLE_INPUTS + 1) &&
      subjects.length === wholeSubjects.length &&
      subjects.every((row) => row.length === hidden.length + 1),
  );
  if (!fits || weights.shift.length !== WHOLE_INPUTS || weights.stretch.length !== WHOLE_INPUTS)
    throw new Error('The weights for whole comments do not fit the inputs: run npm run train.');
  return (comment) => {
    const inputs = wholeInputs(comment).map((one, at) => (one - (weights.shift[at] ?? 0)) * (weights.stretch[at] ?? 0));
    const shares = new Float64Array(wholeSubjects.length);
    for (const net of weights.nets)
      for (const [at, share] of askNet(net, inputs).entries())
        shares[at] = (shares[at] ?? 0) + share / weights.nets.length;
    const share = (subject: WholeSubject): number => shares[wholeSubjects.indexOf(subject)] ?? 0;
    return Object.fromEntries(wholeSubjects.map((subject) => [subject, share(subject)])) as ReturnType<WholeVoice>;
  };
}

function askNet({ hidden, subjects }: WholeNet, inputs: Float64Array): Float64Array {
  const units = Float64Array.from(hidden, (row) => Math.max(0, weighed(row, inputs)));
  const sums = Float64Array.from(subjects, (row) => weighed(row, units));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, one) => all + one, 0);
  return powers.map((one) => one / total);
}

function weighed(row: readonly number[], values: Float64Array): number {
  let sum = row[values.length] ?? 0;
  for (let at = 0; at < values.length; at += 1) sum += (row[at] ?? 0) * (values[at] ?? 0);
  return sum;
}
