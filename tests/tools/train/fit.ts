import { randomFrom, shuffle } from './random.ts';
import type { Sample } from './samples.ts';

export interface Fitted {
  /** Rows one after another, one value for each aspect. */
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
const INERTIA = 0.05;
/** A smaller error teaches nothing. */
const IGNORED = 0.002;
const SEED = 11;

/** Multinomial logistic regression with soft targets, AdaGrad, one sample at a time; the same samples give the same bits. */
export function fitWeights(samples: readonly Sample[], rows: number, width: number, epochs: number = EPOCHS): Fitted {
  const weights = new Float32Array(rows * width);
  const squares = new Float32Array(rows * width).fill(INERTIA);
  const bias = new Float32Array(width);
  const biasSquares = new Float32Array(width).fill(1);
  const order = Int32Array.from(samples.keys());
  const random = randomFrom(SEED);
  const error = new Float32Array(width);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = RATE * (1 - (epoch / epochs) * (1 - LAST_RATE));
    for (const at of order) {
      const whole = samples[at];
      if (whole === undefined) continue;
      const sample = partOf(whole, random);
      errorOf(sample, weights, bias, error);
      for (let aspect = 0; aspect < width; aspect += 1) {
        const gradient = error[aspect] ?? 0;
        if (gradient === 0) continue;
        biasSquares[aspect] = (biasSquares[aspect] ?? 0) + gradient * gradient;
        bias[aspect] = (bias[aspect] ?? 0) - (BIAS_RATE * gradient) / Math.sqrt(biasSquares[aspect] ?? 1);
        step(sample, aspect, gradient, rate, weights, squares, width);
      }
    }
  }
  return { weights, bias };
}

/** A random part of a text's n-grams, brought to length 1. */
function partOf(sample: Sample, random: () => number): Sample {
  const kept: number[] = [];
  let squares = 0;
  for (let one = 0; one < sample.row.length; one += 1) {
    if (random() < LEFT_OUT) continue;
    kept.push(one);
    squares += (sample.value[one] ?? 0) ** 2;
  }
  const length = squares > 0 ? Math.sqrt(squares) : 1;
  return {
    ...sample,
    row: Int32Array.from(kept, (one) => sample.row[one] ?? 0),
    value: Float32Array.from(kept, (one) => (sample.value[one] ?? 0) / length),
  };
}

function step(
  { row, value }: Sample,
  aspect: number,
  gradient: number,
  rate: number,
  weights: Float32Array,
  squares: Float32Array,
  width: number,
): void {
  for (let one = 0; one < row.length; one += 1) {
    const at = (row[one] ?? 0) * width + aspect;
    const slope = gradient * (value[one] ?? 0);
    const sum = (squares[at] ?? 0) + slope * slope;
    squares[at] = sum;
    weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(sum);
  }
}

/** Shares the model gives each aspect minus the shares it should give. */
function errorOf(sample: Sample, weights: Float32Array, bias: Float32Array, error: Float32Array): void {
  const sums = sumsOf(sample, weights, bias);
  const most = sums.reduce((top, one) => Math.max(top, one), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let aspect = 0; aspect < sums.length; aspect += 1) {
    const power = Math.exp((sums[aspect] ?? 0) - most);
    sums[aspect] = power;
    total += power;
  }
  for (let aspect = 0; aspect < sums.length; aspect += 1) {
    const off = ((sums[aspect] ?? 0) / total - (sample.target[aspect] ?? 0)) * sample.weight;
    error[aspect] = Math.abs(off) < IGNORED ? 0 : off;
  }
}

/** What each aspect's weights and bias add up to. */
export function sumsOf({ row, value }: Sample, weights: Float32Array, bias: Float32Array): Float32Array {
  const sums = Float32Array.from(bias);
  const width = sums.length;
  for (let one = 0; one < row.length; one += 1) {
    const base = (row[one] ?? 0) * width;
    const strength = value[one] ?? 0;
    for (let aspect = 0; aspect < width; aspect += 1)
      sums[aspect] = (sums[aspect] ?? 0) + (weights[base + aspect] ?? 0) * strength;
  }
  return sums;
}
