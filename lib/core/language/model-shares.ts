import type { FeatureBag } from './model-features.ts';
import { evenSteps, type OpenWeights, oddSteps, rowBytes } from './model-weights.ts';

/** Steps that make a window, about as long as a short statement; each window reaches one step into the next. */
const WINDOW_STEPS = 2;

/** What share of a clause each aspect has. The arrays are reused: copy what must stay. */
export interface Shares {
  /** Of the whole clause; together 1. */
  whole: Float64Array;
  /** The largest of any window; 0 where the clause is no longer than one. */
  loudest: Float64Array;
}

/** What the n-grams of a stretch add up to; stretches are put together by adding. */
export interface Sums {
  values: Float64Array;
  /** Of the lengths, squared. */
  square: number;
}

export class ShareReader {
  private readonly shares: Shares;
  private readonly width: number;
  /** Width of a slot: one more than the aspects where their number is odd, as in the packed rows. */
  private readonly columns: number;
  private readonly part: Float64Array;
  /** Sums of the n-grams inside a step (even slots) and of those that reach into the next (odd ones). */
  private sums = new Float64Array(0);
  private squares = new Float64Array(0);

  constructor(private readonly weights: OpenWeights) {
    this.width = weights.aspects.length;
    this.columns = 2 * (rowBytes(this.width) - 1);
    this.shares = { whole: new Float64Array(this.width), loudest: new Float64Array(this.width) };
    this.part = new Float64Array(this.width);
  }

  /** What a bag adds up to. */
  sumsOf(bag: FeatureBag): Sums {
    const { columns } = this;
    const slots = Math.max(1, bag.steps * 2);
    this.sumUp(bag, slots);
    const values = new Float64Array(columns);
    let square = 0;
    for (let slot = 0; slot < slots; slot += 1) {
      square += this.squares[slot] ?? 0;
      for (let at = 0; at < columns; at += 1) values[at] = (values[at] ?? 0) + (this.sums[slot * columns + at] ?? 0);
    }
    return { values, square };
  }

  /** What share of these stretches together each aspect has; a new array. */
  sharesOf(parts: readonly Sums[]): Float64Array {
    const shares = new Float64Array(this.width);
    let square = 0;
    for (const part of parts) {
      square += part.square;
      for (let at = 0; at < this.width; at += 1) shares[at] = (shares[at] ?? 0) + (part.values[at] ?? 0);
    }
    const length = square > 0 ? Math.sqrt(square) : 1;
    const { bias } = this.weights;
    for (let at = 0; at < this.width; at += 1) shares[at] = (shares[at] ?? 0) / length + (bias[at] ?? 0);
    softmax(shares);
    return shares;
  }

  read(bag: FeatureBag): Shares {
    const { whole, loudest } = this.shares;
    const slots = Math.max(1, bag.steps * 2);
    this.sumUp(bag, slots);
    this.shareOf(0, slots, whole);
    loudest.fill(0);
    if (bag.steps <= WINDOW_STEPS) return this.shares;
    for (let step = 0; step + WINDOW_STEPS <= bag.steps; step += 1) {
      this.shareOf(step * 2, (step + WINDOW_STEPS) * 2 - 1, this.part);
      for (let aspect = 0; aspect < this.width; aspect += 1)
        loudest[aspect] = Math.max(loudest[aspect] ?? 0, this.part[aspect] ?? 0);
    }
    return this.shares;
  }

  private sumUp(bag: FeatureBag, slots: number): void {
    const { columns } = this;
    const { rows, scaleOf } = this.weights;
    if (this.sums.length < slots * columns) {
      this.sums = new Float64Array(slots * columns);
      this.squares = new Float64Array(slots);
    }
    const { sums, squares } = this;
    sums.fill(0, 0, slots * columns);
    squares.fill(0, 0, slots);
    const bytes = rowBytes(this.width);
    for (let one = 0; one < bag.count; one += 1) {
      const step = bag.stepOf[(bag.start[one] ?? 0) - bag.from] ?? 0;
      const slot = step * 2 + (bag.stepOf[(bag.end[one] ?? 1) - 1 - bag.from] === step ? 0 : 1);
      const value = bag.value[one] ?? 0;
      squares[slot] = (squares[slot] ?? 0) + value * value;
      const from = (bag.row[one] ?? 0) * bytes;
      const worth = value * (scaleOf[rows[from] ?? 0] ?? 0);
      let to = slot * columns;
      for (let at = from + 1; at < from + bytes; at += 1) {
        const pair = rows[at] ?? 0;
        sums[to] = (sums[to] ?? 0) + worth * evenSteps(pair);
        sums[to + 1] = (sums[to + 1] ?? 0) + worth * oddSteps(pair);
        to += 2;
      }
    }
  }

  /** Shares of the slots `from` to `to` (exclusive). */
  private shareOf(from: number, to: number, shares: Float64Array): void {
    const { width, columns, sums } = this;
    const { bias } = this.weights;
    let squares = 0;
    shares.fill(0);
    for (let slot = from; slot < to; slot += 1) {
      squares += this.squares[slot] ?? 0;
      const base = slot * columns;
      for (let aspect = 0; aspect < width; aspect += 1)
        shares[aspect] = (shares[aspect] ?? 0) + (sums[base + aspect] ?? 0);
    }
    const length = squares > 0 ? Math.sqrt(squares) : 1;
    for (let aspect = 0; aspect < width; aspect += 1)
      shares[aspect] = (shares[aspect] ?? 0) / length + (bias[aspect] ?? 0);
    softmax(shares);
  }
}

function softmax(values: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at += 1) most = Math.max(most, values[at] ?? 0);
  let total = 0;
  for (let at = 0; at < values.length; at += 1) {
    const power = Math.exp((values[at] ?? 0) - most);
    values[at] = power;
    total += power;
  }
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / total;
}
