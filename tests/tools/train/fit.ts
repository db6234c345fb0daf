import { randomFrom, shuffle } from './random.ts';
import type { Sample } from './samples.ts';

export interface Fitted {
  /** Rows one after another, one value for each label. */
  weights: Float32Array;
  bias: Float32Array;
}

const EPOCHS = 14;
const RATE = 1;
/** Share of a text's n-grams left out at each look, so that no single one is relied on. */
const LEFT_OUT = 0.5;
/** Of the first step, which the last reaches by going down in a straight line. */
const LAST_RATE = 0.2;
const BIAS_RATE = 0.1;
/** Starts the sum of squared gradients (AdaGrad): rare n-grams move more than frequent ones, but not at once. */
const INERTIA = 0.2;
/** A smaller error teaches nothing. */
const IGNORED = 0.002;
const SEED = 11;

/**
 * Multinomial logistic regression with soft targets, AdaGrad, one sample at a time; the same samples give the same bits.
 * The weights of the second half of the rounds are averaged: the last ones alone still go to and fro.
 */
export function fitWeights(samples: readonly Sample[], rows: number, width: number, epochs: number = EPOCHS): Fitted {
  const fitted: Fitted = { weights: new Float32Array(rows * width), bias: new Float32Array(width) };
  const squares = new Float32Array(rows * width).fill(INERTIA);
  const biasSquares = new Float32Array(width).fill(1);
  const order = Int32Array.from(samples.keys());
  const random = randomFrom(SEED);
  const part = emptyPart(samples);
  const error = new Float32Array(width);
  const wrong = new Int32Array(width);
  const averaged = Math.max(1, Math.floor(epochs / 2));
  const settled = epochs - averaged;
  const sums: Sums = { weights: new Float64Array(rows * width), bias: new Float64Array(width) };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = RATE * (1 - (epoch / epochs) * (1 - LAST_RATE));
    for (const at of order) {
      const sample = samples[at];
      if (sample === undefined) continue;
      takePart(sample, random, part);
      errorOf(sample, part, fitted, error);
      stepBias(error, fitted.bias, biasSquares);
      step(part, error, wrongLabels(error, wrong), rate, fitted.weights, squares);
    }
    if (epoch >= settled) addTo(sums, fitted);
  }
  return averageOf(sums, averaged);
}

/** What the weights of several rounds add up to. */
interface Sums {
  weights: Float64Array;
  bias: Float64Array;
}

function addTo(sums: Sums, { weights, bias }: Fitted): void {
  for (let at = 0; at < weights.length; at += 1) sums.weights[at] = (sums.weights[at] ?? 0) + (weights[at] ?? 0);
  for (let label = 0; label < bias.length; label += 1) sums.bias[label] = (sums.bias[label] ?? 0) + (bias[label] ?? 0);
}

const averageOf = ({ weights, bias }: Sums, rounds: number): Fitted => ({
  weights: Float32Array.from(weights, (sum) => sum / rounds),
  bias: Float32Array.from(bias, (sum) => sum / rounds),
});

/** Some n-grams of a sample. Overwritten from look to look; the first `count` entries count. */
interface Part {
  count: number;
  row: Int32Array;
  value: Float32Array;
}

function emptyPart(samples: readonly Sample[]): Part {
  const most = samples.reduce((longest, { row }) => Math.max(longest, row.length), 0);
  return { count: 0, row: new Int32Array(most), value: new Float32Array(most) };
}

/** A random part of a text's n-grams, brought to length 1. */
function takePart({ row, value }: Sample, random: () => number, part: Part): void {
  part.count = 0;
  let squares = 0;
  for (let one = 0; one < row.length; one += 1) {
    if (random() < LEFT_OUT) continue;
    part.row[part.count] = row[one] ?? 0;
    part.value[part.count] = value[one] ?? 0;
    part.count += 1;
    squares += (value[one] ?? 0) ** 2;
  }
  const length = squares > 0 ? Math.sqrt(squares) : 1;
  for (let one = 0; one < part.count; one += 1) part.value[one] = (part.value[one] ?? 0) / length;
}

function stepBias(error: Float32Array, bias: Float32Array, squares: Float32Array): void {
  for (let label = 0; label < error.length; label += 1) {
    const gradient = error[label] ?? 0;
    if (gradient === 0) continue;
    squares[label] = (squares[label] ?? 0) + gradient * gradient;
    bias[label] = (bias[label] ?? 0) - (BIAS_RATE * gradient) / Math.sqrt(squares[label] ?? 1);
  }
}

/** The labels with an error, put at the front of `wrong`: most have none once the model has learnt a little. */
function wrongLabels(error: Float32Array, wrong: Int32Array): Int32Array {
  let count = 0;
  for (let label = 0; label < error.length; label += 1) {
    if (error[label] === 0) continue;
    wrong[count] = label;
    count += 1;
  }
  return wrong.subarray(0, count);
}

function step(
  part: Part,
  error: Float32Array,
  wrong: Int32Array,
  rate: number,
  weights: Float32Array,
  squares: Float32Array,
): void {
  const width = error.length;
  for (let one = 0; one < part.count; one += 1) {
    const base = (part.row[one] ?? 0) * width;
    const value = part.value[one] ?? 0;
    for (let which = 0; which < wrong.length; which += 1) {
      const label = wrong[which] ?? 0;
      const at = base + label;
      const slope = (error[label] ?? 0) * value;
      const sum = (squares[at] ?? 0) + slope * slope;
      squares[at] = sum;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(sum);
    }
  }
}

/** Shares the model gives each label minus the shares it should give. */
function errorOf({ target, weight }: Sample, part: Part, { weights, bias }: Fitted, error: Float32Array): void {
  error.set(bias);
  const width = error.length;
  for (let one = 0; one < part.count; one += 1) {
    const base = (part.row[one] ?? 0) * width;
    const value = part.value[one] ?? 0;
    for (let label = 0; label < width; label += 1)
      error[label] = (error[label] ?? 0) + (weights[base + label] ?? 0) * value;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < width; label += 1) most = Math.max(most, error[label] ?? 0);
  let total = 0;
  for (let label = 0; label < width; label += 1) {
    const power = Math.exp((error[label] ?? 0) - most);
    error[label] = power;
    total += power;
  }
  for (let label = 0; label < width; label += 1) {
    const off = ((error[label] ?? 0) / total - (target[label] ?? 0)) * weight;
    error[label] = Math.abs(off) < IGNORED ? 0 : off;
  }
}
