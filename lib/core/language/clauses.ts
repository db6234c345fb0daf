import { ENDING, FULL_STOPS, LETTER, NUMBER, PAUSES, PICTURE, SPACE, traitsOf } from './characters.ts';
import { type Folded, fold } from './fold.ts';
import type { ClauseWords } from './lexicon-data.ts';
import { entriesOf } from './pattern.ts';
import { WordNotes } from './word-notes.ts';
import { type Word, wordsBefore, wordsOf } from './words.ts';

/** A stretch in folded units, `end` exclusive, without white space at its ends. */
export interface Range {
  start: number;
  end: number;
}

/** Whether a word opens a clause anywhere, and whether it does after a comma. */
interface Opening {
  anywhere: boolean;
  afterComma: boolean;
}

/** Most words open nothing. */
const NOTHING: Opening = { anywhere: false, afterComma: false };

export interface ClauseSplitter {
  afterComma: readonly string[];
  openings: WordNotes<Opening>;
  abbreviations: ReadonlySet<string>;
  characters: boolean;
}

export function compileClauses(words: ClauseWords, script: 'words' | 'characters'): ClauseSplitter {
  const afterComma = new Set(entriesOf(fold(words.afterComma).text));
  const starts = new Set(entriesOf(fold(words.starts).text));
  return {
    afterComma: [...afterComma],
    openings: new WordNotes((word) => {
      const opening = { anywhere: starts.has(word), afterComma: afterComma.has(word) };
      return opening.anywhere || opening.afterComma ? opening : NOTHING;
    }),
    abbreviations: new Set(entriesOf(words.abbreviations)),
    characters: script === 'characters',
  };
}

/** A possible border: `sure`, or only if the subject changes there. */
interface Border {
  at: number;
  sure: boolean;
}

const CLOSING = '["\'»」』)\\]]*';
/** A run of signs that may end a statement, with the space after it. */
const SIGNS = new RegExp(
  [
    '[\\r\\n]+\\s*',
    `[${FULL_STOPS}]+${CLOSING}\\s*`,
    `\\.{1,6}${CLOSING}(?:\\s+|$)`,
    '…+\\s*',
    `[${PAUSES}]+\\s*`,
    '\\s[-•*·/]+\\s+',
    '(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)+\\s*',
    '\\s+',
  ].join('|'),
  'uy',
);
const LAST_WORD = /[\p{L}\p{N}.]+$/u;
const OPENING = '"\'«„(';

type SubjectsOf = (range: Range) => readonly string[];

/** Puts the pieces between borders together to statements. */
class Statements {
  readonly clauses: Range[] = [];
  private open: Range | null = null;
  /** What the open statement speaks of. */
  private subjects: readonly string[] = [];

  constructor(private readonly subjectsOf: SubjectsOf) {}

  /** The next piece; it begins a statement unless one is open that it does not turn from. */
  add(piece: Range): void {
    const subjects = this.subjectsOf(piece);
    if (this.open !== null && !this.turns(subjects)) {
      this.open.end = piece.end;
      if (subjects.length > 0) this.subjects = [...this.subjects, ...subjects];
      return;
    }
    this.close();
    this.open = { start: piece.start, end: piece.end };
    this.subjects = subjects;
  }

  close(): void {
    if (this.open !== null) this.clauses.push(this.open);
    this.open = null;
  }

  private turns(subjects: readonly string[]): boolean {
    if (this.subjects.length === 0 || subjects.length === 0) return false;
    for (const subject of subjects) if (this.subjects.includes(subject)) return false;
    return true;
  }
}

/**
 * Cuts a text into statements: at sentence ends, before words that open one, and where the subject changes.
 * `subjectsOf` says what a stretch speaks of; it decides the doubtful borders.
 */
export function clauseRanges(folded: Folded, splitter: ClauseSplitter, subjectsOf: SubjectsOf): Range[] {
  const statements = new Statements(subjectsOf);
  let start = 0;
  for (const { at, sure } of bordersOf(folded, splitter)) {
    const piece = trimmed(folded.text, start, at);
    if (piece) statements.add(piece);
    if (sure) statements.close();
    start = at;
  }
  return statements.clauses;
}

/** Two openers this close ("and the seller") open one clause. */
const NEAR = 10;
const BARE_SPACE = 0x20;

/** All borders in the order of the text, its end the last. */
function bordersOf(folded: Folded, splitter: ClauseSplitter): Border[] {
  const { text } = folded;
  const borders: Border[] = [];
  let last = -NEAR;
  let at = 0;
  while (at < text.length) {
    const from = at;
    const signs = signsAt(text, from);
    at += Math.max(1, signs.length);
    if (signs === '' || from === 0 || at >= text.length) continue;
    if (signs === ' ' && at - last < NEAR) continue;
    const sure = signs === ' ' ? afterSpace(folded, at, splitter) : surenessOf(signs, folded, from, splitter);
    if (sure === null) continue;
    last = at;
    borders.push({ at, sure });
  }
  borders.push({ at: text.length, sure: true });
  return borders;
}

/** The signs at a place; none where it begins no run of them. Most units begin none, and of most spaces a look tells. */
function signsAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if ((traitsOf(unit) & (SPACE | PICTURE | ENDING)) === 0) return '';
  if (unit === BARE_SPACE && (traitsOf(text.charCodeAt(at + 1)) & (LETTER | NUMBER)) !== 0) return ' ';
  SIGNS.lastIndex = at;
  return SIGNS.exec(text)?.[0] ?? '';
}

/** The word at a place. A single letter counts as written: Italian "è" is no "e". */
function wordAt({ text, source, from, to }: Folded, at: number): Word | undefined {
  let start = at;
  while (start < text.length && OPENING.includes(text.charAt(start))) start += 1;
  const { letters } = wordsOf(text);
  const found = letters[wordsBefore(letters, start)];
  if (found === undefined || found.start !== start) return undefined;
  if (found.end - found.start !== 1) return found;
  return source.slice(from[start], to[start]).toLowerCase() === found.text ? found : undefined;
}

/** A bare space: never a sure border. */
function afterSpace(folded: Folded, at: number, { characters, openings }: ClauseSplitter): false | null {
  if (characters) return false;
  const word = wordAt(folded, at);
  return word !== undefined && openings.of(word).anywhere ? false : null;
}

/** True and false as in `Border.sure`; null: no border at all. */
function surenessOf(signs: string, folded: Folded, from: number, splitter: ClauseSplitter): boolean | null {
  const { text } = folded;
  const at = from + signs.length;
  const before = text.slice(Math.max(0, from - 20), from);
  const sign = signs.trimStart()[0] ?? ' ';
  if (/[\r\n]/.test(signs)) return true;
  if (FULL_STOPS.includes(sign)) return true;
  if (sign === '.' || sign === '…') {
    const word = LAST_WORD.exec(before)?.[0] ?? '';
    if (splitter.abbreviations.has(word) || /^\d{1,2}$/.test(word) || /^\p{L}$/u.test(word)) return false;
    return sign === '.' && !signs.startsWith('..');
  }
  if (sign === ' ' && signs.trim() === '') return afterSpace(folded, at, splitter);
  if (',，、'.includes(sign)) {
    if (/\d$/.test(before) && /\d/.test(text.charAt(at)) && !signs.endsWith(' ')) return null;
    return opens(folded, at, splitter);
  }
  return false;
}

function opens(folded: Folded, at: number, { characters, openings, afterComma }: ClauseSplitter): boolean {
  if (characters) return afterComma.some((run) => folded.text.startsWith(run, at));
  const word = wordAt(folded, at);
  return word !== undefined && openings.of(word).afterComma;
}

function trimmed(text: string, start: number, end: number): Range | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return to > from ? { start: from, end: to } : null;
}

const isSpace = (unit: number): boolean => (traitsOf(unit) & SPACE) !== 0;
