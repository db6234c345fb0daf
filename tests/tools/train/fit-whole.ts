import { WHOLE_INPUTS, type WholeNet, type WholeWeights } from '../../../lib/core/language/whole-voice.ts';
import { wholeSubjects } from '../../../lib/core/model/assessment.ts';
import { randomFrom, shuffle } from './random.ts';
import type { WholeSample } from './whole-samples.ts';

const HIDDEN = 24;
/** Nets that are averaged: each begins elsewhere. */
const SEEDS = [3, 5];
const EPOCHS = 24;
/** Samples between two steps. */
const BATCH = 100;
const RATE = 0.004;
/** Of the first step, which the last reaches by going down in a straight line. */
const LAST_RATE = 0.1;
/** Adam's memory of slopes and of their squares. */
const MEMORY = 0.9;
const SQUARE_MEMORY = 0.999;
/** What each weight is drawn towards nothing by, a step. */
const DECAY = 0.0005;
const TINY = 1e-8;

const WIDTH = WHOLE_INPUTS + 1;
const SUBJECTS = wholeSubjects.length;
const UNITS = HIDDEN + 1;
/** All weights of a net one after another: rows of hidden units, then rows of subjects. */
const FIRST = HIDDEN * WIDTH;
const SIZE = FIRST + SUBJECTS * UNITS;

/** Nets with one hidden layer, softmax, Adam. The same samples give the same bits. */
export function fitWhole(samples: readonly WholeSample[]): WholeWeights {
  const { shift, stretch } = spreadOf(samples);
  const inputs = samples.map((sample) =>
    Float64Array.from({ length: WIDTH }, (_, at) =>
      at === WHOLE_INPUTS ? 1 : ((sample.inputs[at] ?? 0) - (shift[at] ?? 0)) * (stretch[at] ?? 0),
    ),
  );
  const wanted = samples.map(({ subject }) => wholeSubjects.indexOf(subject));
  return { shift, stretch, nets: SEEDS.map((seed) => netOf(train(inputs, wanted, seed))) };
}

const short = (value: number): number => Number(value.toPrecision(5));

/** Brings every input to mean 0 and spread 1. */
function spreadOf(samples: readonly WholeSample[]): Pick<WholeWeights, 'shift' | 'stretch'> {
  const columns = Array.from({ length: WHOLE_INPUTS }, (_, at) => samples.map(({ inputs }) => inputs[at] ?? 0));
  const shift = columns.map((column) => short(meanOf(column)));
  const stretch = columns.map((column, at) => {
    const spread = Math.sqrt(meanOf(column.map((one) => (one - (shift[at] ?? 0)) ** 2)));
    return spread < TINY ? 0 : short(1 / spread);
  });
  return { shift, stretch };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

function train(inputs: readonly Float64Array[], wanted: readonly number[], seed: number): Float64Array {
  const random = randomFrom(seed);
  const weights = Float64Array.from({ length: SIZE }, (_, at) => (random() * 2 - 1) * beginning(at));
  const slopes = new Float64Array(SIZE);
  const adam = adamOn(weights, slopes);
  const pass = passThrough(weights, slopes);
  const order = Int32Array.from(inputs.keys());
  const steps = EPOCHS * Math.ceil(order.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH);
      slopes.fill(0);
      for (const at of batch) {
        const sample = inputs[at];
        if (sample !== undefined) pass(sample, wanted[at] ?? 0);
      }
      adam(RATE * (1 - (step / steps) * (1 - LAST_RATE)), batch.length);
      step += 1;
    }
  }
  return weights;
}

/** Largest first weight of a place, by how many inputs its row has. */
const beginning = (at: number): number => Math.sqrt(6 / (at < FIRST ? WIDTH + HIDDEN : UNITS + SUBJECTS));

/** Adds one sample's slopes: forth through both layers and back. */
function passThrough(weights: Float64Array, slopes: Float64Array): (inputs: Float64Array, wanted: number) => void {
  const units = new Float64Array(UNITS);
  const blame = new Float64Array(UNITS);
  const shares = new Float64Array(SUBJECTS);
  return (inputs, wanted) => {
    for (let unit = 0; unit < HIDDEN; unit += 1) units[unit] = Math.max(0, weighed(weights, unit * WIDTH, inputs));
    units[HIDDEN] = 1;
    let total = 0;
    for (let one = 0; one < SUBJECTS; one += 1) {
      shares[one] = Math.exp(weighed(weights, FIRST + one * UNITS, units));
      total += shares[one] ?? 0;
    }
    blame.fill(0);
    for (let one = 0; one < SUBJECTS; one += 1) {
      const error = (shares[one] ?? 0) / total - (one === wanted ? 1 : 0);
      const base = FIRST + one * UNITS;
      for (let unit = 0; unit < UNITS; unit += 1) {
        slopes[base + unit] = (slopes[base + unit] ?? 0) + error * (units[unit] ?? 0);
        blame[unit] = (blame[unit] ?? 0) + error * (weights[base + unit] ?? 0);
      }
    }
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const error = blame[unit] ?? 0;
      if ((units[unit] ?? 0) <= 0 || error === 0) continue;
      const base = unit * WIDTH;
      for (let at = 0; at < WIDTH; at += 1) slopes[base + at] = (slopes[base + at] ?? 0) + error * (inputs[at] ?? 0);
    }
  };
}

function weighed(weights: Float64Array, from: number, values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (weights[from + at] ?? 0) * (values[at] ?? 0);
  return sum;
}

function adamOn(weights: Float64Array, slopes: Float64Array): (rate: number, samples: number) => void {
  const means = new Float64Array(SIZE);
  const squares = new Float64Array(SIZE);
  let times = 0;
  return (rate, samples) => {
    times += 1;
    const warm = rate * (Math.sqrt(1 - SQUARE_MEMORY ** times) / (1 - MEMORY ** times));
    for (let at = 0; at < SIZE; at += 1) {
      const slope = (slopes[at] ?? 0) / samples + DECAY * (weights[at] ?? 0);
      const mean = MEMORY * (means[at] ?? 0) + (1 - MEMORY) * slope;
      const square = SQUARE_MEMORY * (squares[at] ?? 0) + (1 - SQUARE_MEMORY) * slope * slope;
      means[at] = mean;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (warm * mean) / (Math.sqrt(square) + TINY);
    }
  };
}

function netOf(weights: Float64Array): WholeNet {
  const rows = (from: number, count: number, width: number): number[][] =>
    Array.from({ length: count }, (_, at) =>
      Array.from(weights.subarray(from + at * width, from + (at + 1) * width), short),
    );
  return { hidden: rows(0, HIDDEN, WIDTH), subjects: rows(FIRST, SUBJECTS, UNITS) };
}
