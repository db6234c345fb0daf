import { FeatureReader } from '../../../lib/core/language/model-features.ts';
import { type AspectWeights, rowBytes, STEPS, WEIGHTS_VERSION } from '../../../lib/core/language/model-weights.ts';
import { type Fitted, fitWeights } from './fit.ts';
import { type Sample, samplesOf, withRows } from './samples.ts';
import type { LabelledText, Task } from './task.ts';

const HASH_SEED = 7;
/** Hash buckets where the task names no other number; a power of two. */
const USUAL_BUCKETS = 1 << 18;
/** Enough to see which n-grams matter. */
const ROUGH_EPOCHS = 5;
/** An n-gram of one clause alone is chance. */
const SEEN_AT_LEAST = 2;
/** Held against the corpus by cross-validation: `npm run train -- --cross-validate` prints it. */
const TEMPERATURE = 1;

/** Trains on the texts in their order. Same texts, same bytes. */
export function trainWeights<Text extends LabelledText>(task: Task<Text>): AspectWeights {
  const buckets = task.buckets ?? USUAL_BUCKETS;
  const everything = Int32Array.from({ length: buckets }, (_, bucket) => bucket);
  const samples = samplesOf(task, new FeatureReader(everything, HASH_SEED));
  const seen = countSeen(samples, buckets);
  const common = rowsWhere(seen, (times) => times >= SEEN_AT_LEAST);
  const first = fitWeights(withRows(samples, common.rowOf), common.count, task.labels.length, ROUGH_EPOCHS);
  const best = bestRows(common.rowOf, seen, first, task.rows);
  const second = fitWeights(withRows(samples, best.rowOf), best.count, task.labels.length);
  return pack(best, second, task);
}

interface Rows {
  /** Row of each bucket, -1 for none; rows in bucket order. */
  rowOf: Int32Array;
  count: number;
}

function countSeen(samples: readonly Sample[], buckets: number): Int32Array {
  const seen = new Int32Array(buckets);
  for (const { row, whole } of samples)
    if (whole) for (const bucket of new Set(row)) seen[bucket] = (seen[bucket] ?? 0) + 1;
  return seen;
}

function rowsWhere(values: ArrayLike<number>, wanted: (value: number, bucket: number) => boolean): Rows {
  const rowOf = new Int32Array(values.length).fill(-1);
  let count = 0;
  for (let bucket = 0; bucket < values.length; bucket += 1) {
    if (!wanted(values[bucket] ?? 0, bucket)) continue;
    rowOf[bucket] = count;
    count += 1;
  }
  return { rowOf, count };
}

/** The n-grams that move the answer most: strong weights, seen often. */
function bestRows(rowOf: Int32Array, seen: Int32Array, { weights, bias }: Fitted, keep: number): Rows {
  const width = bias.length;
  const worth = new Float64Array(rowOf.length);
  for (let bucket = 0; bucket < rowOf.length; bucket += 1) {
    const row = rowOf[bucket] ?? -1;
    if (row < 0) continue;
    let squares = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) squares += (weights[at] ?? 0) ** 2;
    worth[bucket] = squares * Math.sqrt(seen[bucket] ?? 0);
  }
  const ranked = Array.from(worth.keys())
    .filter((bucket) => (rowOf[bucket] ?? -1) >= 0)
    .sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0) || one - other);
  const chosen = new Set(ranked.slice(0, keep));
  return rowsWhere(worth, (_, bucket) => chosen.has(bucket));
}

const rounded = (value: number): number => Number(value.toPrecision(6));

function pack(
  { rowOf, count }: Rows,
  { weights, bias }: Fitted,
  { labels, corpus }: Pick<Task, 'labels' | 'corpus'>,
): AspectWeights {
  const width = bias.length;
  const bytesPerRow = rowBytes(width);
  const bitmap = rowOf.length / 8;
  const bytes = Buffer.alloc(bitmap + count * bytesPerRow);
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const unit = most / (255 * STEPS);
  for (const [bucket, row] of rowOf.entries()) {
    if (row < 0) continue;
    bytes[bucket >> 3] = (bytes[bucket >> 3] ?? 0) | (1 << (bucket & 7));
    packRow(weights.subarray(row * width, (row + 1) * width), unit, bytes, bitmap + row * bytesPerRow);
  }
  return {
    version: WEIGHTS_VERSION,
    corpus,
    hashSeed: HASH_SEED,
    buckets: rowOf.length,
    rows: count,
    aspects: labels,
    unit: rounded(unit),
    bias: Array.from(bias, rounded),
    temperature: TEMPERATURE,
    data: bytes.toString('base64'),
  };
}

/** One byte says how large the row's steps are, then half a byte for each weight. */
function packRow(row: Float32Array, unit: number, bytes: Buffer, at: number): void {
  const most = row.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const scale = Math.max(1, Math.min(255, Math.ceil(most / (STEPS * unit))));
  bytes[at] = scale;
  for (const [aspect, weight] of row.entries()) {
    const steps = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / (scale * unit))));
    const half = (steps & 15) << ((aspect & 1) * 4);
    const place = at + 1 + (aspect >> 1);
    bytes[place] = (bytes[place] ?? 0) | half;
  }
}
