import { CHARACTERS, PAIR, SIGN } from './model-grams.ts';
import { CHARACTER_ITEM, type GramText, ROWS } from './model-text.ts';
import { addRow, type OpenWeights } from './model-weights.ts';
import type { WordSums } from './word-sums.ts';
import type { Word } from './words.ts';

/**
 * What the n-grams of a text add up to by a set of weights, item by item: a stretch is what is reached at its end less
 * what was reached at its beginning, however long it is. Clauses, the windows within them and the whole comment are
 * stretches of one text, so its n-grams are added up once.
 */
export class RunningSums {
  /** Of the stretch asked for last: what its n-grams add up to, their squares, and how many have a row. */
  readonly values: Float64Array;
  square = 0;
  known = 0;
  private readonly columns: number;
  /** Row by row what the items before each one add up to; an n-gram belongs to the item that it ends with. */
  private sums = new Float64Array(0);
  private squares = new Float64Array(0);
  private counts = new Int32Array(0);
  /** Items added up so far, of which text, and the last word among them; -1: none. */
  private done = 0;
  private edition = -1;
  private before = -1;

  constructor(
    private readonly text: GramText,
    private readonly weights: OpenWeights,
    private readonly words: WordSums,
  ) {
    this.columns = weights.columns;
    this.values = new Float64Array(weights.columns);
  }

  /** Adds up the n-grams that lie within the items `first` to `last` (exclusive) of the text that was taken apart last. */
  ask(first: number, last: number): void {
    this.addUpTo(last);
    const { columns, sums, values } = this;
    const from = first * columns;
    const to = last * columns;
    for (let at = 0; at < columns; at += 1) values[at] = (sums[to + at] ?? 0) - (sums[from + at] ?? 0);
    this.square = (this.squares[last] ?? 0) - (this.squares[first] ?? 0);
    this.known = (this.counts[last] ?? 0) - (this.counts[first] ?? 0);
    this.leaveOut(first, last);
  }

  /** Takes away the n-grams that end in the stretch and begin before it. */
  private leaveOut(first: number, last: number): void {
    const { kind, rows, word } = this.text;
    for (let item = first; item < last && kind[item] === CHARACTER_ITEM; item += 1) {
      const within = item - first;
      if (within + 1 >= ROWS) break;
      for (let more = within + 1; more < ROWS && kind[item - more] === CHARACTER_ITEM; more += 1)
        this.takeAway(rows[(item - more) * ROWS + more] ?? -1, CHARACTERS[more] ?? 0);
    }
    let item = first;
    while (item < last && word[item] === undefined) item += 1;
    if (item < last) this.takeAway(rows[item * ROWS] ?? -1, PAIR);
  }

  private takeAway(row: number, value: number): void {
    if (row < 0) return;
    addRow(this.weights, row, -value, this.values, 0);
    this.square -= value * value;
    this.known -= 1;
  }

  private addUpTo(last: number): void {
    const { text } = this;
    if (text.edition !== this.edition) {
      this.edition = text.edition;
      this.done = 0;
      this.before = -1;
      this.makeRoom(text.count + 1);
    }
    for (; this.done < last; this.done += 1) this.addItem(this.done);
  }

  private addItem(item: number): void {
    const { kind, rows, word } = this.text;
    const known = word[item];
    if (known !== undefined) {
      this.addWord(item, known);
      if (this.before >= 0) this.addGram(item, rows[item * ROWS] ?? -1, PAIR);
      this.before = item;
      return;
    }
    this.addNothing(item);
    if (kind[item] === CHARACTER_ITEM) {
      for (let more = 0; more < ROWS && kind[item - more] === CHARACTER_ITEM; more += 1)
        this.addGram(item, rows[(item - more) * ROWS + more] ?? -1, CHARACTERS[more] ?? 0);
    } else this.addGram(item, rows[item * ROWS] ?? -1, SIGN);
  }

  private addNothing(item: number): void {
    const { columns, sums } = this;
    const to = (item + 1) * columns;
    for (let at = to; at < to + columns; at += 1) sums[at] = sums[at - columns] ?? 0;
    this.squares[item + 1] = this.squares[item] ?? 0;
    this.counts[item + 1] = this.counts[item] ?? 0;
  }

  private addWord(item: number, word: Word): void {
    const { columns, sums, words } = this;
    const table = words.in(word.book);
    const row = table.rowOf(word);
    const { numbers } = table;
    const from = item * columns;
    for (let at = 0; at < columns; at += 1)
      sums[from + columns + at] = (sums[from + at] ?? 0) + (numbers[row + at] ?? 0);
    this.squares[item + 1] = (this.squares[item] ?? 0) + (numbers[row + words.square] ?? 0);
    this.counts[item + 1] = (this.counts[item] ?? 0) + (numbers[row + words.known] ?? 0);
  }

  private addGram(item: number, row: number, value: number): void {
    if (row < 0) return;
    addRow(this.weights, row, value, this.sums, (item + 1) * this.columns);
    this.squares[item + 1] = (this.squares[item + 1] ?? 0) + value * value;
    this.counts[item + 1] = (this.counts[item + 1] ?? 0) + 1;
  }

  /** The first row stays empty. */
  private makeRoom(rows: number): void {
    if (this.counts.length >= rows) return;
    this.sums = new Float64Array(2 * rows * this.columns);
    this.squares = new Float64Array(2 * rows);
    this.counts = new Int32Array(2 * rows);
  }
}
