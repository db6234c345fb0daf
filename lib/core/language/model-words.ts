import { type Bases, INSIDE, mix, plain, STEM, spread, WORD } from './model-grams.ts';
import type { RowIndex } from './row-index.ts';
import { WordNotes } from './word-notes.ts';
import type { Word } from './words.ts';

/** What n-grams add up to; stretches of a text are put together by adding. */
export interface Sums {
  values: Float64Array;
  /** Of the lengths, squared. */
  square: number;
}

/**
 * The n-grams of a word that have a row, in a fixed order, `GRAM` numbers each: the row, the place of its value in
 * `WORD_VALUES`, and where it begins and ends within the word.
 */
export type WordGrams = Int32Array;

export const GRAM = 4;
export const WORD_VALUES: readonly number[] = [WORD, STEM, INSIDE];
const AS_WORD = 0;
const AS_STEM = 1;
const AS_INSIDE = 2;

/** Letters read of a word. */
const LONGEST_WORD = 32;
/** Lengths of runs inside a word, and of its beginnings, in letters. */
const INSIDE_FROM = 3;
const INSIDE_TO = 5;
const STEM_FROM = 4;
const STEM_TO = 7;
/** Stands for the border of a word. */
const EDGE = 0x5e;
/** Longer numbers are order, model and telephone numbers: they say nothing of what a clause speaks of. */
const SHORT_NUMBER = 3;

/** The hash of a word, for the pairs it makes with its neighbours. */
export function wordHash({ word }: Bases, text: string, start: number, end: number): number {
  if (isNumber(text, start, end)) return mix(word, DIGIT);
  const stop = Math.min(end, start + LONGEST_WORD);
  let hash = word;
  for (let at = start; at < stop; at += 1) hash = mix(hash, plain(text.charCodeAt(at)));
  return hash;
}

/** Works out the n-grams of words. */
export class WordReader {
  private readonly notes = new WordNotes((word) => this.read(word).slice());
  /** The n-grams of the word that is being read, `count` numbers. */
  private readonly grams = new Int32Array(GRAM * LONGEST_WORD * INSIDE_TO);
  private count = 0;

  constructor(
    private readonly index: RowIndex,
    private readonly bases: Bases,
  ) {}

  /** Of a word that comes again and again: they are kept with it. */
  of(word: Word): WordGrams {
    return this.notes.of(word);
  }

  /** Overwritten by the next word. */
  read(word: string): WordGrams {
    this.count = 0;
    if (!isNumber(word, 0, word.length)) this.readLetters(word);
    else if (word.length <= SHORT_NUMBER) this.add(mix(this.bases.word, DIGIT), AS_WORD, 0, word.length);
    return this.grams.subarray(0, this.count);
  }

  private readLetters(word: string): void {
    const stop = Math.min(word.length, LONGEST_WORD);
    let whole = this.bases.word;
    let stem = this.bases.stem;
    for (let length = 1; length <= stop; length += 1) {
      const unit = plain(word.charCodeAt(length - 1));
      whole = mix(whole, unit);
      stem = mix(stem, unit);
      if (length >= STEM_FROM && length <= STEM_TO && length < stop) this.add(stem, AS_STEM, 0, word.length);
    }
    this.add(whole, AS_WORD, 0, word.length);
    for (let from = -1; from < stop; from += 1) this.readInside(word, from, stop);
  }

  /** The runs of letters that begin here, borders of the word among them. */
  private readInside(word: string, from: number, stop: number): void {
    let hash = this.bases.inside;
    for (let length = 1; length <= INSIDE_TO; length += 1) {
      const at = from + length - 1;
      if (at > stop) break;
      hash = mix(hash, at < 0 || at === stop ? EDGE : plain(word.charCodeAt(at)));
      if (length >= INSIDE_FROM) this.add(hash, AS_INSIDE, Math.max(from, 0), Math.min(at + 1, word.length));
    }
  }

  private add(hash: number, value: number, from: number, to: number): void {
    const row = this.index.rowOf(spread(hash));
    if (row < 0) return;
    const { grams, count } = this;
    grams[count] = row;
    grams[count + 1] = value;
    grams[count + 2] = from;
    grams[count + 3] = to;
    this.count = count + GRAM;
  }
}

const DIGIT = plain(0x30);

function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (plain(text.charCodeAt(at)) !== DIGIT) return false;
  return true;
}
