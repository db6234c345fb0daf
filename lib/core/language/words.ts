import { EASTERN, isSurrogate, LETTER, NUMBER, traitsOf } from './characters.ts';
import { openBook, type WordBook } from './word-book.ts';
import { WordNotes } from './word-notes.ts';

/** A stretch that is a word in the eyes of its reader, whatever it is to others. */
export class Word {
  /** Where its text stands, and what readers know of it, wherever it stands. */
  readonly book: WordBook;
  readonly number: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;

  constructor(book: WordBook, number: number, start: number, end: number) {
    this.book = book;
    this.number = number;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.book.textOf(this.number);
  }
}

const APOSTROPHE = 0x27;
/** Letters and digits outside the basic plane; no kana or Han of the common kind is there. */
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const NUMBERS = /\p{N}/u;

/** The words of a folded text: runs of letters and digits. Kana and Han are no words and never join a Latin one. */
export class TextWords {
  readonly split: readonly Word[];
  /** All that the units of the text are, as bits of `characters.ts`: what is not there need not be looked for. */
  readonly traits: number;
  private readonly book = openBook();
  private joinedOnes: readonly Word[] | undefined;
  private letterRuns: readonly Word[] | undefined;

  constructor(readonly text: string) {
    this.split = runsIn(text, 0, text.length, true, this.book);
    this.traits = traitsIn(text);
  }

  /** A word that a reader cuts out in a way of its own. */
  cut(start: number, end: number): Word {
    return wordAt(this.book, this.text, start, end);
  }

  /** Words with the apostrophes within them: didn't is one. */
  get joined(): readonly Word[] {
    this.joinedOnes ??= this.text.includes("'") ? joinedAt(this.text, this.split, this.book) : this.split;
    return this.joinedOnes;
  }

  /** Runs of letters alone. */
  get letters(): readonly Word[] {
    this.letterRuns ??= this.split.some(hasNumber)
      ? this.split.flatMap((word) =>
          hasNumber(word) ? runsIn(this.text, word.start, word.end, false, this.book) : [word],
        )
      : this.split;
    return this.letterRuns;
  }
}

const wordAt = (book: WordBook, text: string, start: number, end: number): Word =>
  new Word(book, book.numberOf(text, start, end), start, end);

const NUMBERED = { has: true };
const UNNUMBERED = { has: false };
const numbered = new WordNotes((word) => (NUMBERS.test(word) ? NUMBERED : UNNUMBERED));
const hasNumber = (word: Word): boolean => numbered.of(word).has;

/** How many of the words, in the order of their text, begin before a unit. */
export function wordsBefore(words: readonly Word[], unit: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function traitsIn(text: string): number {
  let traits = 0;
  for (let at = 0; at < text.length; at += 1) traits |= traitsOf(text.charCodeAt(at));
  return traits;
}

let last: TextWords | undefined;
let lastButOne: TextWords | undefined;

/** Several readers ask in turn for the words of a text, and of the same with letters read alike: they are looked for once. */
export function wordsOf(text: string): TextWords {
  if (last?.text === text) return last;
  const found = lastButOne?.text === text ? lastButOne : new TextWords(text);
  lastButOne = last;
  last = found;
  return found;
}

/** Runs of letters, or of letters and digits; kana and Han belong to none. */
function runsIn(text: string, from: number, to: number, withNumbers: boolean, book: WordBook): Word[] {
  const runs: Word[] = [];
  let start = -1;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const pair = isSurrogate(unit) && (text.codePointAt(at) ?? 0) > 0xffff;
    const traits = traitsOf(unit);
    const belongs = pair
      ? isPairOfWord(text.slice(at, at + 2), withNumbers)
      : (traits & (LETTER | EASTERN)) === LETTER || (withNumbers && (traits & NUMBER) !== 0);
    if (belongs) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      runs.push(wordAt(book, text, start, at));
      start = -1;
    }
    at += pair ? 2 : 1;
  }
  if (start >= 0) runs.push(wordAt(book, text, start, to));
  return runs;
}

const isPairOfWord = (pair: string, withNumbers: boolean): boolean =>
  LETTER_OR_NUMBER.test(pair) && (withNumbers || !NUMBERS.test(pair));

function joinedAt(text: string, split: readonly Word[], book: WordBook): Word[] {
  const joined: Word[] = [];
  for (const word of split) {
    const before = joined.at(-1);
    const joins = before !== undefined && word.start === before.end + 1 && text.charCodeAt(before.end) === APOSTROPHE;
    if (joins) {
      const both = before.text + word.text;
      joined[joined.length - 1] = new Word(book, book.numberOf(both, 0, both.length), before.start, word.end);
    } else joined.push(word);
  }
  return joined;
}
