import type { Range } from './clauses.ts';
import type { Folded } from './fold.ts';
import { GramText } from './model-text.ts';

/** The known n-grams of a text. Parallel arrays, reused from text to text: only the first `count` entries count. */
export interface FeatureBag {
  count: number;
  /** The n-gram's row in the weights. */
  row: Int32Array;
  value: Float32Array;
}

/** Reads texts into one bag that is overwritten by the next text: what training learns from. */
export class FeatureReader {
  readonly bag: FeatureBag = { count: 0, row: new Int32Array(1024), value: new Float32Array(1024) };
  private readonly text: GramText;

  /** `rowOf` as in `GramText`. */
  constructor(rowOf: Int32Array, seed: number) {
    this.text = new GramText(rowOf, seed);
  }

  /** The known n-grams of a folded text, or of a stretch of it. Never throws. */
  read({ text }: Pick<Folded, 'text'>, range: Range = { start: 0, end: text.length }): FeatureBag {
    this.bag.count = 0;
    this.text.read(text, range);
    this.text.eachGram((row, value) => this.add(row, value));
    return this.bag;
  }

  /** Adds to the text read last what is known of it from elsewhere: a name that counts like an n-gram of all of it. */
  addName(name: string, value: number): void {
    const row = this.text.rowOfName(name);
    if (row >= 0) this.add(row, value);
  }

  private add(row: number, value: number): void {
    const { bag } = this;
    if (bag.count === bag.row.length) grow(bag);
    bag.row[bag.count] = row;
    bag.value[bag.count] = value;
    bag.count += 1;
  }
}

function grow(bag: FeatureBag): void {
  const rows = new Int32Array(bag.count * 2);
  rows.set(bag.row);
  bag.row = rows;
  const values = new Float32Array(bag.count * 2);
  values.set(bag.value);
  bag.value = values;
}
