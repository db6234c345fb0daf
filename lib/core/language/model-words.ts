import { type Bases, INSIDE, mix, plain, STEM, spread, WORD } from './model-grams.ts';
import type { RowIndex } from './row-index.ts';

/** What n-grams add up to; stretches of a text are put together by adding. */
export interface Sums {
  values: Float64Array;
  /** Of the lengths, squared. */
  square: number;
}

/** A word as the voice knows it, wherever it stands. */
export interface KnownWord {
  /** For the pairs it makes with its neighbours. */
  hash: number;
  /** Its n-grams that have a row, in a fixed order. */
  row: Int32Array;
  value: Float32Array;
  /** Where they begin and end within the word. */
  from: Uint16Array;
  to: Uint16Array;
  /** What they add up to, once somebody asked; a memory of words belongs to one set of weights. */
  sums: Sums | undefined;
}

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
/** Words remembered before the memory is emptied; longer ones than these hardly come twice. */
const KEPT = 8192;
const LONGEST_KEPT = 40;

/** Works out the n-grams of each word once: the same few thousand words make up most comments. */
export class WordMemory {
  private readonly words = new Map<string, KnownWord>();

  constructor(
    private readonly index: RowIndex,
    private readonly bases: Bases,
  ) {}

  of(text: string, start: number, end: number): KnownWord {
    const written = text.slice(start, end);
    const known = this.words.get(written);
    if (known !== undefined) return known;
    const fresh = this.read(written);
    if (written.length > LONGEST_KEPT) return fresh;
    if (this.words.size >= KEPT) this.words.clear();
    // A slice of a comment would keep the whole comment in memory.
    this.words.set(Array.from(written).join(''), fresh);
    return fresh;
  }

  private read(word: string): KnownWord {
    const { bases } = this;
    const grams = new KnownGrams(this.index);
    if (isNumber(word)) {
      const hash = mix(bases.word, plain(word.charCodeAt(0)));
      if (word.length <= SHORT_NUMBER) grams.add(hash, WORD, 0, word.length);
      return grams.wordOf(hash);
    }
    const stop = Math.min(word.length, LONGEST_WORD);
    let whole = bases.word;
    let stem = bases.stem;
    for (let length = 1; length <= stop; length += 1) {
      const unit = plain(word.charCodeAt(length - 1));
      whole = mix(whole, unit);
      stem = mix(stem, unit);
      if (length >= STEM_FROM && length <= STEM_TO && length < stop) grams.add(stem, STEM, 0, word.length);
    }
    grams.add(whole, WORD, 0, word.length);
    for (let from = -1; from < stop; from += 1) this.readInside(word, from, stop, grams);
    return grams.wordOf(whole);
  }

  /** The runs of letters that begin here, borders of the word among them. */
  private readInside(word: string, from: number, stop: number, grams: KnownGrams): void {
    let hash = this.bases.inside;
    for (let length = 1; length <= INSIDE_TO; length += 1) {
      const at = from + length - 1;
      if (at > stop) break;
      hash = mix(hash, at < 0 || at === stop ? EDGE : plain(word.charCodeAt(at)));
      if (length >= INSIDE_FROM) grams.add(hash, INSIDE, Math.max(from, 0), Math.min(at + 1, word.length));
    }
  }
}

/** Gathers the n-grams of one word that have a row. */
class KnownGrams {
  private readonly row: number[] = [];
  private readonly value: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];

  constructor(private readonly index: RowIndex) {}

  add(hash: number, value: number, from: number, to: number): void {
    const row = this.index.rowOf(spread(hash));
    if (row < 0) return;
    this.row.push(row);
    this.value.push(value);
    this.from.push(from);
    this.to.push(to);
  }

  wordOf(hash: number): KnownWord {
    return {
      hash,
      row: Int32Array.from(this.row),
      value: Float32Array.from(this.value),
      from: Uint16Array.from(this.from),
      to: Uint16Array.from(this.to),
      sums: undefined,
    };
  }
}

function isNumber(word: string): boolean {
  const digit = plain(0x30);
  for (let at = 0; at < word.length; at += 1) if (plain(word.charCodeAt(at)) !== digit) return false;
  return true;
}
