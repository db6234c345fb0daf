import { LETTER, NUMBER, traitsOf } from './characters.ts';
import type { Range } from './clauses.ts';
import { CHARACTERS, PAIR, SIGN } from './model-grams.ts';
import type { ShareReader } from './model-shares.ts';
import { CHARACTER_ITEM, ROWS } from './model-text.ts';
import { stepsFor } from './model-weights.ts';
import { GRAM, WORD_VALUES } from './model-words.ts';
import type { Word } from './words.ts';

/** Whether a unit is written within words; a stretch of such units is shown as one word. */
export const isOfWord = (unit: number): boolean =>
  (traitsOf(unit) & (LETTER | NUMBER)) !== 0 || unit === 0x27 || unit === 0x2019;

/**
 * How much each unit of a stretch speaks for an aspect against the others. What an n-gram says is spread over the units
 * it spans; what a word says by itself stands at its first unit, for a word is shown whole or not at all.
 */
export class UnitWeights {
  /** From the first unit of the stretch on; overwritten by the next stretch, which may be shorter. */
  carried = new Float64Array(0);
  private text = '';
  private from = 0;
  private aspect = 0;

  constructor(private readonly reader: ShareReader) {}

  /** The stretch must be the one that the reader read last. */
  read(text: string, { start, end }: Range, aspect: number): void {
    this.text = text;
    this.from = start;
    this.aspect = aspect;
    if (this.carried.length < end - start) this.carried = new Float64Array(2 * (end - start));
    else this.carried.fill(0, 0, end - start);
    this.readItems();
  }

  private readItems(): void {
    const { first, last, start, end, kind, word, rows } = this.reader.text;
    let before = -1;
    for (let item = first; item < last; item += 1) {
      const from = start[item] ?? 0;
      const to = end[item] ?? 0;
      const known = word[item];
      if (known !== undefined) {
        this.addWord(known);
        if (before >= 0) this.addGram(rows[item * ROWS] ?? -1, PAIR, start[before] ?? 0, to);
        before = item;
      } else if (kind[item] === CHARACTER_ITEM) {
        const most = Math.min(ROWS, last - item);
        for (let more = 0; more < most; more += 1)
          this.addGram(rows[item * ROWS + more] ?? -1, CHARACTERS[more] ?? 0, from, from + more + 1);
      } else this.addGram(rows[item * ROWS] ?? -1, SIGN, from, to);
    }
  }

  private addWord(word: Word): void {
    const { text, words } = this.reader;
    const { start, end } = word;
    if (this.isWhole(start, end)) {
      const table = words.in(word.book);
      const row = table.rowOf(word);
      const at = start - this.from;
      const { numbers } = table;
      this.carried[at] = (this.carried[at] ?? 0) + (numbers[row + this.aspect] ?? 0) - (numbers[row + words.mean] ?? 0);
      return;
    }
    const grams = text.words.of(word);
    for (let at = 0; at < grams.length; at += GRAM)
      this.addGram(
        grams[at] ?? 0,
        WORD_VALUES[grams[at + 1] ?? 0] ?? 0,
        start + (grams[at + 2] ?? 0),
        start + (grams[at + 3] ?? 0),
      );
  }

  /** False where signs stand within the word (10×20) that part what is shown of it. */
  private isWhole(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (!isOfWord(this.text.charCodeAt(at))) return false;
    return true;
  }

  private addGram(row: number, value: number, from: number, to: number): void {
    if (row < 0) return;
    const { rows, scaleOf, mean, bytes } = this.reader.weights;
    const own = stepsFor(rows, row, this.aspect, bytes) - (mean[row] ?? 0);
    const share = (value * own * (scaleOf[rows[row * bytes] ?? 0] ?? 0)) / Math.max(1, to - from);
    const first = this.from;
    for (let at = from - first; at < to - first; at += 1) this.carried[at] = (this.carried[at] ?? 0) + share;
  }
}
