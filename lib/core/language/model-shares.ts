import type { Range } from './clauses.ts';
import { CHARACTERS, PAIR, SIGN } from './model-grams.ts';
import { CHARACTER_ITEM, GramText, ROWS, SIGN_ITEM, WORD_ITEM } from './model-text.ts';
import { evenSteps, type OpenWeights, oddSteps, rowBytes } from './model-weights.ts';
import { GRAM, type KnownWord, type Sums, WORD_VALUES } from './model-words.ts';

/** A stretch is laid out in steps about as long as three words; characters of a script without spaces count half. */
const WORD_LENGTH = 2;
const STEP = 3 * WORD_LENGTH;
const IN_ONE_STEP = Number.POSITIVE_INFINITY;
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
  private readonly shares: Shares;
  private readonly width: number;
  /** Width of a slot: one more than the aspects where their number is odd, as in the packed rows. */
  private readonly columns: number;
  private readonly part: Float64Array;
  /** Sums of the n-grams inside a step (even slots) and of those that reach into the next (odd ones). */
  private sums = new Float64Array(0);
  private squares = new Float64Array(0);
  /** The step of each item of the stretch. */
  private stepOf = new Int32Array(0);
  private steps = 0;
  /** More than none where the stretch has an n-gram with a row. */
  private known = 0;

  constructor(readonly weights: OpenWeights) {
    this.text = new GramText(weights.rowOf, weights.hashSeed);
    this.width = weights.aspects.length;
    this.columns = 2 * (rowBytes(this.width) - 1);
    this.shares = { whole: new Float64Array(this.width), loudest: new Float64Array(this.width) };
    this.part = new Float64Array(this.width);
  }

  /** What a stretch of a folded text adds up to. */
  sumsOf(text: string, range: Range): Sums {
    this.sumUp(text, range, IN_ONE_STEP);
    return { values: this.sums.slice(0, this.columns), square: this.squares[0] ?? 0 };
  }

  /** What names add up to that are known of a text from elsewhere. */
  sumsOfNames(names: readonly { name: string; value: number }[]): Sums {
    const values = new Float64Array(this.columns);
    let square = 0;
    for (const { name, value } of names) {
      const row = this.text.rowOfName(name);
      if (row < 0) continue;
      const single = Math.fround(value);
      square += single * single;
      this.addRow(values, 0, row, single);
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

  /** Of a stretch of a folded text; nothing where it has no n-gram that anybody knows. */
  read(text: string, range: Range): Shares | undefined {
    this.sumUp(text, range, STEP);
    if (this.known === 0) return undefined;
    const { whole, loudest } = this.shares;
    this.shareOf(0, this.slots(), whole);
    loudest.fill(0);
    if (this.steps <= WINDOW_STEPS) return this.shares;
    for (let step = 0; step + WINDOW_STEPS <= this.steps; step += 1) {
      this.shareOf(step * 2, (step + WINDOW_STEPS) * 2 - 1, this.part);
      for (let aspect = 0; aspect < this.width; aspect += 1) {
        const share = this.part[aspect] ?? 0;
        if (share > (loudest[aspect] ?? 0)) loudest[aspect] = share;
      }
    }
    return this.shares;
  }

  private slots(): number {
    return Math.max(1, this.steps * 2);
  }

  private sumUp(text: string, range: Range, stepLength: number): void {
    const items = this.text;
    items.read(text, range);
    const { first, last } = items;
    this.lay(stepLength);
    this.known = 0;
    let before = -1;
    for (let item = first; item < last; item += 1) {
      const word = items.word[item];
      if (word !== undefined) {
        this.addWord(item, word);
        if (before >= 0) this.addGram(before, item, items.rows[item * ROWS] ?? -1, PAIR);
        before = item;
      } else if (items.kind[item] === CHARACTER_ITEM) {
        const most = Math.min(ROWS, last - item);
        for (let more = 0; more < most; more += 1)
          this.addGram(item, item + more, items.rows[item * ROWS + more] ?? -1, CHARACTERS[more] ?? 0);
      } else this.addGram(item, item, items.rows[item * ROWS] ?? -1, SIGN);
    }
  }

  /** Lays the items of the stretch out in steps of a length and empties their slots. */
  private lay(stepLength: number): void {
    const { first, last, kind } = this.text;
    if (this.stepOf.length < last - first) this.stepOf = new Int32Array(2 * (last - first));
    this.steps = 0;
    let filled = stepLength;
    for (let item = first; item < last; item += 1) {
      if (kind[item] !== SIGN_ITEM) {
        if (filled >= stepLength) {
          this.steps += 1;
          filled = 0;
        }
        filled += kind[item] === WORD_ITEM ? WORD_LENGTH : 1;
      }
      this.stepOf[item - first] = Math.max(0, this.steps - 1);
    }
    const slots = this.slots();
    if (this.squares.length < slots) {
      this.sums = new Float64Array(2 * slots * this.columns);
      this.squares = new Float64Array(2 * slots);
    }
    this.sums.fill(0, 0, slots * this.columns);
    this.squares.fill(0, 0, slots);
  }

  /** A word lies within one step. */
  private addWord(item: number, word: KnownWord): void {
    if (word.grams.length === 0) return;
    const { columns, sums } = this;
    const { values, square } = this.sumsOfWord(word);
    const slot = 2 * (this.stepOf[item - this.text.first] ?? 0);
    this.known += word.grams.length;
    this.squares[slot] = (this.squares[slot] ?? 0) + square;
    const to = slot * columns;
    for (let at = 0; at < columns; at += 1) sums[to + at] = (sums[to + at] ?? 0) + (values[at] ?? 0);
  }

  /** What the n-grams of a word add up to, its pairs left out. */
  sumsOfWord(word: KnownWord): Sums {
    word.sums ??= this.addUp(word);
    return word.sums;
  }

  private addUp({ grams }: KnownWord): Sums {
    const values = new Float64Array(this.columns);
    let square = 0;
    for (let at = 0; at < grams.length; at += GRAM) {
      const value = WORD_VALUES[grams[at + 1] ?? 0] ?? 0;
      square += value * value;
      this.addRow(values, 0, grams[at] ?? 0, value);
    }
    return { values, square };
  }

  /** An n-gram from one item to another. */
  private addGram(from: number, to: number, row: number, value: number): void {
    if (row < 0) return;
    const { first } = this.text;
    const step = this.stepOf[from - first] ?? 0;
    const slot = 2 * step + (this.stepOf[to - first] === step ? 0 : 1);
    this.known += 1;
    this.squares[slot] = (this.squares[slot] ?? 0) + value * value;
    this.addRow(this.sums, slot * this.columns, row, value);
  }

  private addRow(sums: Float64Array, to: number, row: number, value: number): void {
    const { rows, scaleOf } = this.weights;
    const pairs = this.columns >> 1;
    const from = row * (pairs + 1);
    const worth = value * (scaleOf[rows[from] ?? 0] ?? 0);
    for (let pair = 0; pair < pairs; pair += 1) {
      const steps = rows[from + 1 + pair] ?? 0;
      const at = to + 2 * pair;
      sums[at] = (sums[at] ?? 0) + worth * evenSteps(steps);
      sums[at + 1] = (sums[at + 1] ?? 0) + worth * oddSteps(steps);
    }
  }

  /** Shares of the slots `from` to `to` (exclusive). */
  private shareOf(from: number, to: number, shares: Float64Array): void {
    const { width, columns, sums } = this;
    const { bias } = this.weights;
    let squares = 0;
    for (let slot = from; slot < to; slot += 1) squares += this.squares[slot] ?? 0;
    const length = squares > 0 ? Math.sqrt(squares) : 1;
    const end = to * columns;
    for (let aspect = 0; aspect < width; aspect += 1) {
      let sum = 0;
      for (let at = from * columns + aspect; at < end; at += columns) sum += sums[at] ?? 0;
      shares[aspect] = sum / length + (bias[aspect] ?? 0);
    }
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
