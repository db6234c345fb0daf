import type { Aspect } from '../model/assessment.ts';
import type { WholeWeights } from './whole-voice.ts';

/** The trained weights as a pack ships them: one JSON file, written by `npm run train`, never by hand. */
export interface AspectWeights {
  /** Of this format. */
  version: number;
  /** Fingerprint of the corpus the weights were trained on. */
  corpus: string;
  hashSeed: number;
  /** Hash buckets, a power of two. */
  buckets: number;
  /** N-grams kept. */
  rows: number;
  /** Columns of a row, in this order. */
  aspects: readonly string[];
  /** What one step of a weight is worth in a row of scale 1. */
  unit: number;
  bias: readonly number[];
  /** Divides the sums before they become shares, so that a share of 0.8 is right four times out of five. */
  temperature: number;
  /** Base64: a bit for each bucket (kept or not), then the rows in bucket order: a byte of scale, half a signed byte for each aspect. */
  data: string;
  /** The voice that hears comments as a whole; absent in weights for other texts. */
  whole?: WholeWeights;
}

export const WEIGHTS_VERSION = 2;
/** A weight is a whole number of steps, so many up or down at most. */
export const STEPS = 7;
export const rowBytes = (aspects: number): number => 1 + Math.ceil(aspects / 2);

/** Weights ready for use. */
export interface OpenWeights {
  aspects: readonly Aspect[];
  /** Bytes of a row packed, and numbers of one unpacked: one more than the aspects where their number is odd. */
  bytes: number;
  columns: number;
  hashSeed: number;
  /** Row of each bucket, -1 for none; rows are numbered in bucket order. */
  rowOf: Int32Array;
  /** Rows one after another as they are shipped, `rowBytes` each: so small that they stay in near memory. */
  rows: Uint8Array;
  /** What a step is worth in a row, by the row's first byte. */
  scaleOf: Float64Array;
  /** Average steps of each row: what an n-gram says of everything, and so of nothing. */
  mean: Float32Array;
  bias: Float64Array;
}

/** The whole steps packed into one byte, each -8 to 7. */
const evenSteps = (byte: number): number => (byte << 28) >> 28;
const oddSteps = (byte: number): number => (byte << 24) >> 28;

/** The steps of a row for one aspect; `bytes`: as many as a row has. */
export function stepsFor(rows: Uint8Array, row: number, aspect: number, bytes: number): number {
  const byte = rows[row * bytes + 1 + (aspect >> 1)] ?? 0;
  return (aspect & 1) === 0 ? evenSteps(byte) : oddSteps(byte);
}

/** Adds a row, so many times, to the numbers of `sums` from `to` on; as many as a row has steps. */
export function addRow(
  { rows, scaleOf, bytes, columns }: OpenWeights,
  row: number,
  value: number,
  sums: Float64Array,
  to: number,
): void {
  let byte = row * bytes;
  const worth = value * (scaleOf[rows[byte] ?? 0] ?? 0);
  for (let at = to; at < to + columns; at += 2) {
    byte += 1;
    const steps = rows[byte] ?? 0;
    sums[at] = (sums[at] ?? 0) + worth * evenSteps(steps);
    sums[at + 1] = (sums[at + 1] ?? 0) + worth * oddSteps(steps);
  }
}

function meanSteps(rows: Uint8Array, row: number, width: number): number {
  const bytes = rowBytes(width);
  let mean = 0;
  for (let aspect = 0; aspect < width; aspect += 1)
    mean = Math.fround(mean + stepsFor(rows, row, aspect, bytes) / width);
  return mean;
}

/** @throws if the file is of another version or not as long as its header says. */
export function openWeights(file: AspectWeights): OpenWeights {
  const { aspects, buckets, rows, temperature } = file;
  if (file.version !== WEIGHTS_VERSION)
    throw new Error(`The aspect weights are of version ${file.version}, not ${WEIGHTS_VERSION}: run npm run train.`);
  const bytes = bytesOf(file.data);
  const bitmap = buckets >> 3;
  if (bytes.length !== bitmap + rows * rowBytes(aspects.length))
    throw new Error('The aspect weights are not as long as their header says: run npm run train.');
  const rowOf = new Int32Array(buckets).fill(-1);
  let row = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    if (((bytes[bucket >> 3] ?? 0) >> (bucket & 7)) & 1) {
      rowOf[bucket] = row;
      row += 1;
    }
  }
  const packed = bytes.slice(bitmap);
  return {
    aspects: aspects as readonly Aspect[],
    bytes: rowBytes(aspects.length),
    columns: 2 * (rowBytes(aspects.length) - 1),
    hashSeed: file.hashSeed,
    rowOf,
    rows: packed,
    mean: Float32Array.from({ length: rows }, (_, at) => meanSteps(packed, at, aspects.length)),
    scaleOf: Float64Array.from({ length: 256 }, (_, scale) => (scale * file.unit) / temperature),
    bias: Float64Array.from(file.bias, (one) => one / temperature),
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
