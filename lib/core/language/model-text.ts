import type { Range } from './clauses.ts';
import {
  type Bases,
  basesOf,
  CHARACTERS,
  EASTERN_UNIT,
  kindOf,
  LETTER_UNIT,
  mix,
  PAIR,
  plain,
  SIGN,
  SIGN_UNIT,
  spread,
  wordEnd,
} from './model-grams.ts';
import { GRAM, WORD_VALUES, WordReader, wordHash } from './model-words.ts';
import { Recent } from './recent.ts';
import { RowIndex } from './row-index.ts';
import { type Word, wordsBefore, wordsOf } from './words.ts';

/** A stretch is read to this many units: a clause is short, hostile input is not. */
export const UNITS_READ = 1200;
/** Rows kept for an item: as many as there are lengths of characters' n-grams. */
export const ROWS = CHARACTERS.length;

/** Names remembered with their rows. */
const NAMES_KEPT = 2000;

/** What an item of a text is. */
export const SIGN_ITEM = 0;
export const CHARACTER_ITEM = 1;
export const WORD_ITEM = 2;

/** One n-gram of a text: its row in the weights, its value, and the folded units it spans. */
export type TakeGram = (row: number, value: number, start: number, end: number) => void;

/**
 * A folded text taken apart into words, characters of scripts without spaces and signs, each with the rows of its
 * n-grams. Clauses and the whole are stretches of one text, so a text is taken apart once, whatever is asked of it.
 * The arrays are reused from text to text.
 */
export class GramText {
  /** Items of the stretch asked for: from `first` to `last`, exclusive. */
  first = 0;
  last = 0;
  kind = new Uint8Array(0);
  start = new Int32Array(0);
  end = new Int32Array(0);
  /** Of word items. */
  word: (Word | undefined)[] = [];
  /**
   * `ROWS` for each item, -1 for none. A word: that of the pair with the word before. A character: those of the
   * n-grams that begin there, by length. A sign: its own.
   */
  rows = new Int32Array(0);

  /** How many items the text has, and which text it is: counted up with each that is taken apart. */
  count = 0;
  edition = 0;

  private text = '';
  private from = 0;
  private until = 0;
  /** The n-grams of its words. */
  readonly words: WordReader;
  private readonly bases: Bases;
  private readonly index: RowIndex;
  private readonly names = new Recent<number>(NAMES_KEPT);

  /**
   * `rowOf`: for each hash bucket (a power of two of them) its row, or -1 for n-grams nobody knows; rows are numbered
   * in bucket order.
   */
  constructor(rowOf: Int32Array, seed: number) {
    this.bases = basesOf(seed);
    this.index = new RowIndex(rowOf);
    this.words = new WordReader(this.index, this.bases);
  }

  /** Sets `first` and `last` to the items of a stretch. Never throws. */
  read(text: string, { start, end }: Range): void {
    const until = Math.min(end, start + UNITS_READ);
    if (text !== this.text || start < this.from || until > this.until) {
      if (text.length <= UNITS_READ) this.takeApart(text, 0, text.length);
      else this.takeApart(text, start, until);
    }
    if (this.find(start, until)) return;
    // The stretch ends within a word of the text: it has words of its own.
    this.takeApart(text, start, until);
    this.find(start, until);
  }

  /** The row of a name, a statement about a text from elsewhere; -1: none. */
  rowOfName(name: string): number {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    let hash = this.bases.name;
    for (let at = 0; at < name.length; at += 1) hash = mix(hash, name.charCodeAt(at));
    const row = this.rowOfHash(hash);
    this.names.set(name, row);
    return row;
  }

  /** Tells every n-gram of the stretch that has a row. */
  eachGram(take: TakeGram): void {
    let before = -1;
    for (let item = this.first; item < this.last; item += 1) {
      const start = this.start[item] ?? 0;
      const end = this.end[item] ?? 0;
      const word = this.word[item];
      if (word !== undefined) {
        const grams = this.words.of(word);
        for (let at = 0; at < grams.length; at += GRAM)
          take(
            grams[at] ?? 0,
            WORD_VALUES[grams[at + 1] ?? 0] ?? 0,
            start + (grams[at + 2] ?? 0),
            start + (grams[at + 3] ?? 0),
          );
        const pair = this.rows[item * ROWS] ?? -1;
        if (before >= 0 && pair >= 0) take(pair, PAIR, this.start[before] ?? 0, end);
        before = item;
      } else if (this.kind[item] === CHARACTER_ITEM) {
        const most = Math.min(ROWS, this.last - item);
        for (let length = 1; length <= most; length += 1) {
          const row = this.rows[item * ROWS + length - 1] ?? -1;
          if (row >= 0) take(row, CHARACTERS[length - 1] ?? 0, start, start + length);
        }
      } else {
        const row = this.rows[item * ROWS] ?? -1;
        if (row >= 0) take(row, SIGN, start, end);
      }
    }
  }

  /** False where the stretch begins or ends within an item. */
  private find(start: number, end: number): boolean {
    this.first = this.itemFrom(start);
    this.last = this.itemFrom(end);
    const startsWithin = this.first > 0 && (this.end[this.first - 1] ?? 0) > start;
    const endsWithin = this.last > 0 && (this.end[this.last - 1] ?? 0) > end;
    return !startsWithin && !endsWithin;
  }

  /** The first item that begins here or later. */
  private itemFrom(unit: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.start[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private takeApart(text: string, from: number, until: number): void {
    this.text = text;
    this.from = from;
    this.until = until;
    this.count = 0;
    this.edition += 1;
    this.makeRoom(until - from);
    const words = wordsOf(text);
    const { split } = words;
    let next = wordsBefore(split, from);
    /** The hash of the word before. */
    let before: number | undefined;
    let at = from;
    while (at < until) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === LETTER_UNIT) {
        const end = wordEnd(text, at, until);
        while ((split[next]?.start ?? until) < at) next += 1;
        const word = split[next];
        // Most are words to every reader, and looked up already; one with an apostrophe is two to others.
        const known = word !== undefined && word.start === at && word.end === end;
        before = this.takeWord(text, known ? word : words.cut(at, end), before);
        at = end;
      } else if (kind === EASTERN_UNIT) at = this.takeCharacters(text, at, until);
      else {
        if (kind === SIGN_UNIT) {
          const item = this.add(SIGN_ITEM, at, at + 1, undefined);
          this.rows[item * ROWS] = this.rowOfHash(mix(this.bases.sign, text.charCodeAt(at)));
        }
        at += 1;
      }
    }
  }

  /** The hash of the word. */
  private takeWord(text: string, word: Word, before: number | undefined): number {
    const { bases } = this;
    const hash = wordHash(bases, text, word.start, word.end);
    const item = this.add(WORD_ITEM, word.start, word.end, word);
    this.rows[item * ROWS] = before === undefined ? -1 : this.rowOfHash(mix(mix(bases.pair, before), hash));
    return hash;
  }

  /** A run of characters; where it ends. */
  private takeCharacters(text: string, start: number, until: number): number {
    let end = start + 1;
    while (end < until && kindOf(text.charCodeAt(end)) === EASTERN_UNIT) end += 1;
    for (let at = start; at < end; at += 1) {
      const first = this.add(CHARACTER_ITEM, at, at + 1, undefined) * ROWS;
      let hash = this.bases.character;
      for (let length = 1; length <= ROWS; length += 1) {
        if (at + length > end) this.rows[first + length - 1] = -1;
        else {
          hash = mix(hash, plain(text.charCodeAt(at + length - 1)));
          this.rows[first + length - 1] = this.rowOfHash(hash);
        }
      }
    }
    return end;
  }

  private add(kind: number, start: number, end: number, word: Word | undefined): number {
    const item = this.count;
    this.kind[item] = kind;
    this.start[item] = start;
    this.end[item] = end;
    this.word[item] = word;
    this.count += 1;
    return item;
  }

  private rowOfHash(hash: number): number {
    return this.index.rowOf(spread(hash));
  }

  private makeRoom(items: number): void {
    if (this.kind.length >= items) return;
    const room = Math.max(UNITS_READ, items);
    this.kind = new Uint8Array(room);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.rows = new Int32Array(room * ROWS);
  }
}
