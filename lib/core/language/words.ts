import { EASTERN, isSurrogate, LETTER, NUMBER, traitsOf } from './characters.ts';
import { detached, Recent } from './recent.ts';

export interface Word {
  /** What readers know of the word, wherever it stands. */
  lexeme: Lexeme;
  /** Offsets in the text. */
  start: number;
  end: number;
}

/** A word with what each reader noted about it when it first met it. */
interface Lexeme {
  text: string;
  notes: unknown[];
}

/** Words remembered, twice as many at most; longer ones than these are no words that come twice. */
const LEXEMES_KEPT = 10_000;
const LONGEST_KEPT = 48;
const lexemes = new Recent<Lexeme>(LEXEMES_KEPT);

function lexemeOf(text: string): Lexeme {
  const known = lexemes.get(text);
  if (known !== undefined) return known;
  if (text.length > LONGEST_KEPT) return { text, notes: [] };
  const lexeme: Lexeme = { text: detached(text), notes: [] };
  lexemes.set(lexeme.text, lexeme);
  return lexeme;
}

/** A stretch that is a word in the eyes of its reader, whatever it is to others. */
export const wordFrom = (text: string, start: number, end: number): Word => ({
  lexeme: lexemeOf(text.slice(start, end)),
  start,
  end,
});

let readers = 0;

/** What one reader notes about each word: worked out once, kept with the word. */
export class WordNotes<Note extends object> {
  private readonly place = readers++;

  constructor(private readonly take: (word: string) => Note) {}

  of({ lexeme: { text, notes } }: Word): Note {
    const known = notes[this.place] as Note | undefined;
    if (known !== undefined) return known;
    const note = this.take(text);
    notes[this.place] = note;
    return note;
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
  private joinedOnes: readonly Word[] | undefined;
  private letterRuns: readonly Word[] | undefined;

  constructor(readonly text: string) {
    this.split = runsIn(text, 0, text.length, isOfWord);
    this.traits = traitsIn(text);
  }

  /** Words with the apostrophes within them: didn't is one. */
  get joined(): readonly Word[] {
    this.joinedOnes ??= this.text.includes("'") ? joinedAt(this.text, this.split) : this.split;
    return this.joinedOnes;
  }

  /** Runs of letters alone. */
  get letters(): readonly Word[] {
    this.letterRuns ??= this.split.some(hasNumber)
      ? this.split.flatMap((word) => (hasNumber(word) ? runsIn(this.text, word.start, word.end, isLetter) : [word]))
      : this.split;
    return this.letterRuns;
  }
}

const numbered = new WordNotes((word) => ({ has: NUMBERS.test(word) }));
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

/** Whether the character at a place belongs to a run; `pair`: its two units are one character. */
type Belongs = (text: string, at: number, pair: boolean) => boolean;

const isOfWord: Belongs = (text, at, pair) => {
  if (pair) return LETTER_OR_NUMBER.test(text.slice(at, at + 2));
  const traits = traitsOf(text.charCodeAt(at));
  return (traits & NUMBER) !== 0 || (traits & (LETTER | EASTERN)) === LETTER;
};

const isLetter: Belongs = (text, at, pair) =>
  pair
    ? isOfWord(text, at, pair) && !NUMBERS.test(text.slice(at, at + 2))
    : (traitsOf(text.charCodeAt(at)) & (LETTER | EASTERN)) === LETTER;

function runsIn(text: string, from: number, to: number, belongs: Belongs): Word[] {
  const runs: Word[] = [];
  let start = -1;
  let at = from;
  while (at < to) {
    const pair = isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff;
    const next = at + (pair ? 2 : 1);
    if (belongs(text, at, pair)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      runs.push(wordFrom(text, start, at));
      start = -1;
    }
    at = next;
  }
  if (start >= 0) runs.push(wordFrom(text, start, to));
  return runs;
}

function joinedAt(text: string, split: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of split) {
    const before = joined.at(-1);
    const joins = before !== undefined && word.start === before.end + 1 && text.charCodeAt(before.end) === APOSTROPHE;
    if (joins) {
      const lexeme = lexemeOf(before.lexeme.text + word.lexeme.text);
      joined[joined.length - 1] = { lexeme, start: before.start, end: word.end };
    } else joined.push(word);
  }
  return joined;
}
