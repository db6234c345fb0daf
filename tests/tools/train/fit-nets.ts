import type { Net, Nets } from '../../../lib/core/language/nets.ts';
import { randomFrom, shuffle } from './random.ts';

/** What a net is asked, and which subject it should name. */
export interface NetSample {
  inputs: Float64Array;
  /** Its place among the subjects. */
  wanted: number;
}

/** How nets are trained. */
export interface NetPlan {
  inputs: number;
  subjects: number;
  /** Units of the hidden layer. */
  hidden: number;
  /** One for each net of those that are averaged: each begins elsewhere. */
  seeds: readonly number[];
  epochs: number;
  /** Samples between two steps. */
  batch: number;
  rate: number;
  /** What each weight is drawn towards nothing by, a step. */
  decay: number;
  /** Share of the inputs not shown at each look, so that no single one is relied on. */
  leftOut: number;
}

/** Of the first step, which the last reaches by going down in a straight line. */
const LAST_RATE = 0.1;
/** Adam's memory of slopes and of their squares. */
const MEMORY = 0.9;
const SQUARE_MEMORY = 0.999;
const TINY = 1e-8;

/** Nets with one hidden layer, softmax, Adam. The same samples give the same bits. */
export function fitNets(samples: readonly NetSample[], plan: NetPlan): Nets {
  const { shift, stretch } = spreadOf(samples, plan.inputs);
  const even = samples.map(({ inputs, wanted }) => ({
    inputs: Float64Array.from({ length: plan.inputs + 1 }, (_, at) =>
      at === plan.inputs ? 1 : ((inputs[at] ?? 0) - (shift[at] ?? 0)) * (stretch[at] ?? 0),
    ),
    wanted,
  }));
  return { shift, stretch, nets: plan.seeds.map((seed) => netOf(train(even, plan, seed), plan)) };
}

const short = (value: number): number => Number(value.toPrecision(5));

/** Brings every input to mean 0 and spread 1. */
function spreadOf(samples: readonly NetSample[], width: number): Pick<Nets, 'shift' | 'stretch'> {
  const columns = Array.from({ length: width }, (_, at) => samples.map(({ inputs }) => inputs[at] ?? 0));
  const shift = columns.map((column) => short(meanOf(column)));
  const stretch = columns.map((column, at) => {
    const spread = Math.sqrt(meanOf(column.map((one) => (one - (shift[at] ?? 0)) ** 2)));
    return spread < TINY ? 0 : short(1 / spread);
  });
  return { shift, stretch };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Places of the weights, which stand one after another: rows of hidden units, then rows of subjects. */
interface Layout {
  /** Length of a hidden unit's row, and of a subject's. */
  width: number;
  units: number;
  /** Where the subjects' rows begin. */
  first: number;
  size: number;
}

function layoutOf({ inputs, hidden, subjects }: NetPlan): Layout {
  const width = inputs + 1;
  const units = hidden + 1;
  const first = hidden * width;
  return { width, units, first, size: first + subjects * units };
}

function train(samples: readonly NetSample[], plan: NetPlan, seed: number): Float64Array {
  const { width, units, first, size } = layoutOf(plan);
  const random = randomFrom(seed);
  // Largest first weight of a place, by how many inputs its row has.
  const beginning = (at: number): number => Math.sqrt(6 / (at < first ? width + plan.hidden : units + plan.subjects));
  const weights = Float64Array.from({ length: size }, (_, at) => (random() * 2 - 1) * beginning(at));
  const slopes = new Float64Array(size);
  const adam = adamOn(weights, slopes, plan.decay);
  const pass = passThrough(weights, slopes, plan);
  const shown = new Float64Array(width);
  const order = Int32Array.from(samples.keys());
  const steps = plan.epochs * Math.ceil(order.length / plan.batch);
  let step = 0;
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += plan.batch) {
      const batch = order.subarray(from, from + plan.batch);
      slopes.fill(0);
      for (const at of batch) {
        const sample = samples[at];
        if (sample === undefined) continue;
        shown.set(sample.inputs);
        if (plan.leftOut > 0)
          for (let one = 0; one < plan.inputs; one += 1) if (random() < plan.leftOut) shown[one] = 0;
        pass(shown, sample.wanted);
      }
      adam(plan.rate * (1 - (step / steps) * (1 - LAST_RATE)), batch.length);
      step += 1;
    }
  }
  return weights;
}

/** Adds one sample's slopes: forth through both layers and back. */
function passThrough(
  weights: Float64Array,
  slopes: Float64Array,
  plan: NetPlan,
): (inputs: Float64Array, wanted: number) => void {
  const { width, units: row, first } = layoutOf(plan);
  const units = new Float64Array(row);
  const blame = new Float64Array(row);
  const shares = new Float64Array(plan.subjects);
  return (inputs, wanted) => {
    for (let unit = 0; unit < plan.hidden; unit += 1) units[unit] = Math.max(0, weighed(weights, unit * width, inputs));
    units[plan.hidden] = 1;
    let total = 0;
    for (let one = 0; one < plan.subjects; one += 1) {
      shares[one] = Math.exp(weighed(weights, first + one * row, units));
      total += shares[one] ?? 0;
    }
    blame.fill(0);
    for (let one = 0; one < plan.subjects; one += 1) {
      const error = (shares[one] ?? 0) / total - (one === wanted ? 1 : 0);
      const base = first + one * row;
      for (let unit = 0; unit < row; unit += 1) {
        slopes[base + unit] = (slopes[base + unit] ?? 0) + error * (units[unit] ?? 0);
        blame[unit] = (blame[unit] ?? 0) + error * (weights[base + unit] ?? 0);
      }
    }
    for (let unit = 0; unit < plan.hidden; unit += 1) {
      const error = blame[unit] ?? 0;
      if ((units[unit] ?? 0) <= 0 || error === 0) continue;
      const base = unit * width;
      for (let at = 0; at < width; at += 1) slopes[base + at] = (slopes[base + at] ?? 0) + error * (inputs[at] ?? 0);
    }
  };
}

function weighed(weights: Float64Array, from: number, values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (weights[from + at] ?? 0) * (values[at] ?? 0);
  return sum;
}

function adamOn(weights: Float64Array, slopes: Float64Array, decay: number): (rate: number, samples: number) => void {
  const { length } = weights;
  const means = new Float64Array(length);
  const squares = new Float64Array(length);
  let times = 0;
  return (rate, samples) => {
    times += 1;
    const warm = rate * (Math.sqrt(1 - SQUARE_MEMORY ** times) / (1 - MEMORY ** times));
    for (let at = 0; at < length; at += 1) {
      const slope = (slopes[at] ?? 0) / samples + decay * (weights[at] ?? 0);
      const mean = MEMORY * (means[at] ?? 0) + (1 - MEMORY) * slope;
      const square = SQUARE_MEMORY * (squares[at] ?? 0) + (1 - SQUARE_MEMORY) * slope * slope;
      means[at] = mean;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (warm * mean) / (Math.sqrt(square) + TINY);
    }
  };
}

function netOf(weights: Float64Array, plan: NetPlan): Net {
  const { width, units, first } = layoutOf(plan);
  const rows = (from: number, count: number, length: number): number[][] =>
    Array.from({ length: count }, (_, at) =>
      Array.from(weights.subarray(from + at * length, from + (at + 1) * length), short),
    );
  return { hidden: rows(0, plan.hidden, width), subjects: rows(first, plan.subjects, units) };
}
