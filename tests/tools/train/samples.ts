import { fold } from '../../../lib/core/language/fold.ts';
import type { FeatureReader } from '../../../lib/core/language/model-features.ts';
import type { Aspect } from '../../../lib/core/model/assessment.ts';
import type { LabelledComment } from './corpus.ts';

/** A text the model learns from: its n-grams, what it speaks of, how much it counts. */
export interface Sample {
  row: Int32Array;
  value: Float32Array;
  /** Share of each aspect, in the order of `aspects`; together 1. */
  target: Float32Array;
  weight: number;
  /** A clause as labelled; otherwise clauses run together. */
  whole: boolean;
}

interface LabelledText {
  text: string;
  aspects: readonly Aspect[];
  weight: number;
  whole: boolean;
}

/** Clauses run together teach less: which word speaks of what is not said there. */
const TOGETHER = 0.5;

/** What several clauses speak of together: context says nothing beside a judgement. */
export function unionOf(sets: readonly (readonly Aspect[])[]): Aspect[] {
  const all = [...new Set(sets.flat())];
  const subjects = all.filter((aspect) => aspect !== 'neutral' && aspect !== 'unclear');
  if (subjects.length > 0) return subjects;
  return all.includes('unclear') ? ['unclear'] : all;
}

/** The clauses of a comment, neighbours in pairs, and the whole: at run time a clause may hold less or more than one. */
export function textsOf({ t, a }: LabelledComment): LabelledText[] {
  const clauses = t.map((text, at) => ({ text, aspects: a[at] ?? [], weight: 1, whole: true }));
  const pairs =
    t.length > 2
      ? t.slice(1).map((text, at) => ({
          text: (t[at] ?? '') + text,
          aspects: unionOf([a[at] ?? [], a[at + 1] ?? []]),
          weight: TOGETHER,
          whole: false,
        }))
      : [];
  const comment = { text: t.join(''), aspects: unionOf(a), weight: TOGETHER, whole: false };
  return [...clauses, ...pairs, ...(t.length > 1 ? [comment] : [])];
}

export function samplesOf(
  comments: readonly LabelledComment[],
  aspects: readonly Aspect[],
  reader: FeatureReader,
): Sample[] {
  return comments.flatMap((comment) =>
    textsOf(comment).map(({ text, aspects: spoken, weight, whole }) => {
      const bag = reader.read(fold(text));
      return {
        row: bag.row.slice(0, bag.count),
        value: bag.value.slice(0, bag.count),
        target: Float32Array.from(aspects, (aspect) => (spoken.includes(aspect) ? 1 / spoken.length : 0)),
        weight,
        whole,
      };
    }),
  );
}

/** The same samples with only the kept n-grams, under their new row numbers, brought to length 1. */
export function withRows(samples: readonly Sample[], rowOf: Int32Array): Sample[] {
  return samples.map((sample) => {
    const kept = [...sample.row.keys()].filter((one) => (rowOf[sample.row[one] ?? 0] ?? -1) >= 0);
    const squares = kept.reduce((sum, one) => sum + (sample.value[one] ?? 0) ** 2, 0);
    const length = squares > 0 ? Math.sqrt(squares) : 1;
    return {
      ...sample,
      row: Int32Array.from(kept, (one) => rowOf[sample.row[one] ?? 0] ?? 0),
      value: Float32Array.from(kept, (one) => (sample.value[one] ?? 0) / length),
    };
  });
}
