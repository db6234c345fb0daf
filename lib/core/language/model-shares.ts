import type { Range } from './clauses.ts';
import { GramText, SIGN_ITEM, WORD_ITEM } from './model-text.ts';
import { addRow, type OpenWeights } from './model-weights.ts';
import type { Sums } from './model-words.ts';
import { RunningSums } from './running-sums.ts';
import { WordSums } from './word-sums.ts';

/** A stretch is laid out in steps about as long as three words; characters of a script without spaces count half. */
const WORD_LENGTH = 2;
const STEP = 3 * WORD_LENGTH;
/** Steps that make a window, about as long as a short statement; each window reaches one step into the next. */
const WINDOW_STEPS = 2;

/** What share of a clause each aspect has. The arrays are reused: copy what must stay. */
export interface Shares {
  /** Of the whole clause; together 1. */
  whole: Float64Array;
  /** The largest of any window; 0 where the clause is no longer than one. */
  loudest: Float64Array;
}

/** Reads what n-grams add up to by a set of weights. */
export class ShareReader {
  /** The text read last. */
  readonly text: GramText;
  readonly words: WordSums;
  private readonly running: RunningSums;
  private readonly shares: Shares;
  private readonly width: number;
  private readonly part: Float64Array;
  /** The items that the steps of the stretch begin with, `steps` of them. */
  private readonly begins: number[] = [];
  private steps = 0;

  constructor(readonly weights: OpenWeights) {
    this.text = new GramText(weights.rowOf, weights.hashSeed);
    this.words = new WordSums(this.text.words, weights);
    this.running = new RunningSums(this.text, weights, this.words);
    this.width = weights.aspects.length;
    this.shares = { whole: new Float64Array(this.width), loudest: new Float64Array(this.width) };
    this.part = new Float64Array(this.width);
  }

  /** What a stretch of a folded text adds up to. */
  sumsOf(text: string, range: Range): Sums {
    this.text.read(text, range);
    this.running.ask(this.text.first, this.text.last);
    return { values: this.running.values.slice(), square: this.running.square };
  }

  /** What names add up to that are known of a text from elsewhere. */
  sumsOfNames(names: readonly { name: string; value: number }[]): Sums {
    const values = new Float64Array(this.weights.columns);
    let square = 0;
    for (const { name, value } of names) {
      const row = this.text.rowOfName(name);
      if (row < 0) continue;
      const single = Math.fround(value);
      square += single * single;
      addRow(this.weights, row, single, values, 0);
    }
    return { values, square };
  }

  /** What share of these stretches together each aspect has; a new array. */
  sharesOf(parts: readonly Sums[]): Float64Array {
    const values = new Float64Array(this.weights.columns);
    let square = 0;
    for (const part of parts) {
      square += part.square;
      for (let at = 0; at < this.width; at += 1) values[at] = (values[at] ?? 0) + (part.values[at] ?? 0);
    }
    const shares = new Float64Array(this.width);
    this.divide(values, square, shares);
    return shares;
  }

  /** What share of a stretch of a folded text each aspect has, windows left alone; nothing where it has no n-gram that anybody knows. */
  readWhole(text: string, range: Range): Float64Array | undefined {
    this.text.read(text, range);
    return this.shareOf(this.text.first, this.text.last, this.shares.whole) ? this.shares.whole : undefined;
  }

  /** The same with the windows of the stretch. */
  read(text: string, range: Range): Shares | undefined {
    if (this.readWhole(text, range) === undefined) return undefined;
    const { loudest } = this.shares;
    for (let aspect = 0; aspect < this.width; aspect += 1) loudest[aspect] = 0;
    this.layOut();
    const { begins, steps } = this;
    if (steps <= WINDOW_STEPS) return this.shares;
    for (let step = 0; step + WINDOW_STEPS <= steps; step += 1) {
      const end = step + WINDOW_STEPS;
      this.shareOf(begins[step] ?? 0, end < steps ? (begins[end] ?? 0) : this.text.last, this.part);
      for (let aspect = 0; aspect < this.width; aspect += 1) {
        const share = this.part[aspect] ?? 0;
        if (share > (loudest[aspect] ?? 0)) loudest[aspect] = share;
      }
    }
    return this.shares;
  }

  /** Lays the items of the stretch out in steps; signs belong to the step before them. */
  private layOut(): void {
    const { first, last, kind } = this.text;
    const { begins } = this;
    this.steps = 0;
    let filled = STEP;
    for (let item = first; item < last; item += 1) {
      if (kind[item] === SIGN_ITEM) continue;
      if (filled >= STEP) {
        begins[this.steps] = this.steps === 0 ? first : item;
        this.steps += 1;
        filled = 0;
      }
      filled += kind[item] === WORD_ITEM ? WORD_LENGTH : 1;
    }
  }

  /** Shares of the items `first` to `last` (exclusive), written into `shares`; false where nobody knows any of them. */
  private shareOf(first: number, last: number, shares: Float64Array): boolean {
    const { running } = this;
    running.ask(first, last);
    this.divide(running.values, running.square, shares);
    return running.known > 0;
  }

  /** Shares by sums and the squares of what was added up. */
  private divide(values: Float64Array, square: number, shares: Float64Array): void {
    const { bias } = this.weights;
    const length = square > 0 ? Math.sqrt(square) : 1;
    for (let aspect = 0; aspect < this.width; aspect += 1)
      shares[aspect] = (values[aspect] ?? 0) / length + (bias[aspect] ?? 0);
    softmax(shares);
  }
}

function softmax(values: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value > most) most = value;
  }
  let total = 0;
  for (let at = 0; at < values.length; at += 1) {
    const power = Math.exp((values[at] ?? 0) - most);
    values[at] = power;
    total += power;
  }
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / total;
}
