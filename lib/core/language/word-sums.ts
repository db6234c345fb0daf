import { addRow, type OpenWeights } from './model-weights.ts';
import { GRAM, WORD_VALUES, type WordGrams, type WordReader } from './model-words.ts';
import type { WordBook } from './word-book.ts';
import { type RowTable, WordRows } from './word-notes.ts';

/**
 * What the n-grams of each word add up to by a set of weights, its pairs left out. A row holds the sums of the columns,
 * and behind them what these say.
 */
export class WordSums {
  /** Places in a row: the squares of what was added up, how many n-grams have a row, what they say of the aspects on average. */
  readonly square: number;
  readonly known: number;
  readonly mean: number;
  private readonly rows: WordRows;

  constructor(words: WordReader, weights: OpenWeights) {
    const { columns } = weights;
    this.square = columns;
    this.known = columns + 1;
    this.mean = columns + 2;
    this.rows = new WordRows(columns + 3, (word, row) => this.write(words.read(word), weights, row));
  }

  in(book: WordBook): RowTable {
    return this.rows.in(book);
  }

  private write(grams: WordGrams, weights: OpenWeights, row: Float64Array): void {
    if (grams.length === 0) return;
    let square = 0;
    for (let at = 0; at < grams.length; at += GRAM) {
      const value = WORD_VALUES[grams[at + 1] ?? 0] ?? 0;
      square += value * value;
      addRow(weights, grams[at] ?? 0, value, row, 0);
    }
    let all = 0;
    for (let at = 0; at < weights.columns; at += 1) all += row[at] ?? 0;
    row[this.square] = square;
    row[this.known] = grams.length / GRAM;
    row[this.mean] = all / weights.aspects.length;
  }
}
