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

/** How the inputs are laid out: for each kind of loudness one number for every aspect. */
const LOUD = 0;
const SHARE = aspects.length;
const AVERAGE = 2 * aspects.length;
const ALL_LOUD = 3 * aspects.length;
const ALL_SHARE = 4 * aspects.length;
const WORDS = 5 * aspects.length;
const CLAUSES = WHOLE_INPUTS - 1;

const placeOf = Object.fromEntries(aspects.map((aspect, at) => [aspect, at])) as Readonly<Record<Aspect, number>>;

/** The inputs of the nets, `WHOLE_INPUTS` of them, written into `inputs`: all 0 or of another comment. */
export function wholeInputs(
  { clauses, learnt }: HeardComment,
  inputs: Float64Array = new Float64Array(WHOLE_INPUTS),
): Float64Array {
  inputs.fill(0);
  const count = Math.max(1, clauses.length);
  for (const clause of clauses) {
    for (const { aspect, confidence, share } of clause.learnt) {
      const at = placeOf[aspect];
      raise(inputs, LOUD + at, confidence);
      raise(inputs, SHARE + at, share);
      inputs[AVERAGE + at] = (inputs[AVERAGE + at] ?? 0) + share;
    }
    for (const { aspect, confidence } of clause.words) raise(inputs, WORDS + placeOf[aspect], confidence);
  }
  for (const { aspect, confidence, share } of learnt) {
    raise(inputs, ALL_LOUD + placeOf[aspect], confidence);
    raise(inputs, ALL_SHARE + placeOf[aspect], share);
  }
  for (let at = AVERAGE; at < ALL_LOUD; at += 1) inputs[at] = (inputs[at] ?? 0) / count;
  for (let at = 0; at < WORDS; at += 1) inputs[at] = loudness(inputs[at] ?? 0);
  inputs[CLAUSES] = Math.log(count);
  return inputs;
}

function raise(inputs: Float64Array, at: number, to: number): void {
  if (to > (inputs[at] ?? 0)) inputs[at] = to;
}

const SILENCE = logOdds(UNHEARD);
const loudness = (share: number): number => (share <= UNHEARD ? SILENCE : logOdds(Math.min(SUREST, share)));

/** @throws if the weights do not fit the inputs. */
export function openWholeVoice(weights: WholeWeights): WholeVoice {
  const silence = wholeInputs({ clauses: [], learnt: [] });
  const ask = openNets(weights, WHOLE_INPUTS, wholeSubjects.length, silence);
  const inputs = new Float64Array(WHOLE_INPUTS);
  return (comment) => {
    const shares = ask(wholeInputs(comment, inputs));
    const heard: Record<WholeSubject, number> = { product: 0, late: 0, delivery: 0, other: 0, unclear: 0 };
    for (let at = 0; at < wholeSubjects.length; at += 1) heard[wholeSubjects[at] ?? 'unclear'] = shares[at] ?? 0;
    return heard;
  };
}
