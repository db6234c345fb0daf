import { fold } from '../../../lib/core/language/fold.ts';
import type { FeatureReader } from '../../../lib/core/language/model-features.ts';
import type { LabelledText, Task } from './task.ts';

/** A text the model learns from: its n-grams, what it speaks of, how much it counts. */
export interface Sample {
  row: Int32Array;
  value: Float32Array;
  /** Share of each label, in the order of the task's; together 1. */
  target: Float32Array;
  weight: number;
  /** A clause as labelled; otherwise clauses run together. */
  whole: boolean;
}

interface Piece {
  text: string;
  labels: readonly string[];
  weight: number;
  whole: boolean;
}

/** Clauses run together teach less: which word speaks of what is not said there. */
const TOGETHER = 0.5;

/** What several clauses speak of together: background says nothing beside a subject. */
function unionOf(sets: readonly (readonly string[])[], { background }: Pick<Task, 'background'>): string[] {
  const all = [...new Set(sets.flat())];
  const subjects = all.filter((label) => !background.includes(label));
  if (subjects.length > 0) return subjects;
  return all.sort((one, other) => background.indexOf(other) - background.indexOf(one)).slice(0, 1);
}

/** The clauses of a text, neighbours in pairs, and the whole: at run time a clause may hold less or more than one. */
function piecesOf({ t, a }: LabelledText, task: Pick<Task, 'background'>): Piece[] {
  const clauses = t.map((text, at) => ({ text, labels: a[at] ?? [], weight: 1, whole: true }));
  const pairs =
    t.length > 2
      ? t.slice(1).map((text, at) => ({
          text: (t[at] ?? '') + text,
          labels: unionOf([a[at] ?? [], a[at + 1] ?? []], task),
          weight: TOGETHER,
          whole: false,
        }))
      : [];
  const all = { text: t.join(''), labels: unionOf(a, task), weight: TOGETHER, whole: false };
  return [...clauses, ...pairs, ...(t.length > 1 ? [all] : [])];
}

export function samplesOf<Text extends LabelledText>(task: Task<Text>, reader: FeatureReader): Sample[] {
  return task.texts.flatMap((one) =>
    piecesOf(one, task).map(({ text, labels, weight, whole }) => {
      const bag = reader.read(fold(text));
      for (const { name, value } of task.marksOf?.(text, one) ?? []) reader.addName(name, value);
      return {
        row: bag.row.slice(0, bag.count),
        value: bag.value.slice(0, bag.count),
        target: Float32Array.from(task.labels, (label) => (labels.includes(label) ? 1 / labels.length : 0)),
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
