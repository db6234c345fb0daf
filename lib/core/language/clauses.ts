import { type Folded, fold } from './fold.ts';
import type { ClauseWords } from './lexicon-data.ts';
import { entriesOf } from './pattern.ts';

/** A stretch in folded units, `end` exclusive, without white space at its ends. */
export interface Range {
  start: number;
  end: number;
}

export interface ClauseSplitter {
  afterComma: ReadonlySet<string>;
  starts: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  characters: boolean;
}

export const compileClauses = (words: ClauseWords, script: 'words' | 'characters'): ClauseSplitter => ({
  afterComma: new Set(entriesOf(fold(words.afterComma).text)),
  starts: new Set(entriesOf(fold(words.starts).text)),
  abbreviations: new Set(entriesOf(words.abbreviations)),
  characters: script === 'characters',
});

/** A possible border: `sure`, or only if the subject changes there. */
interface Border {
  at: number;
  sure: boolean;
}

/** A run of signs that may end a statement, with the space after it. */
const SIGNS =
  /[\r\n]+\s*|[。！？!?．]+["'»」』)\]]*\s*|\.{1,6}["'»」』)\]]*(?:\s+|$)|…+\s*|[,，、;；؛]+\s*|\s[-•*·/]+\s+|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)+\s*|\s+/gu;
const LAST_WORD = /[\p{L}\p{N}.]+$/u;
const FIRST_WORD = /["'«„(]*(\p{L}+)/uy;

/**
 * Cuts a text into statements: at sentence ends, before words that open one, and where the subject changes.
 * `subjectsOf` says what a stretch speaks of; it decides the doubtful borders.
 */
export function clauseRanges(
  folded: Folded,
  splitter: ClauseSplitter,
  subjectsOf: (range: Range) => readonly string[],
): Range[] {
  const clauses: Range[] = [];
  let open: (Range & { subjects: Set<string> }) | undefined;
  let start = 0;
  for (const border of [...bordersOf(folded, splitter), { at: folded.text.length, sure: true }]) {
    const piece = trimmed(folded.text, start, border.at);
    const sureBefore = open === undefined;
    start = border.at;
    if (piece) {
      const subjects = subjectsOf(piece);
      const changes =
        open && open.subjects.size > 0 && subjects.length > 0 && !subjects.some((s) => open?.subjects.has(s));
      if (open && !sureBefore && !changes) {
        open.end = piece.end;
        for (const subject of subjects) open.subjects.add(subject);
      } else {
        if (open) clauses.push({ start: open.start, end: open.end });
        open = { ...piece, subjects: new Set(subjects) };
      }
    }
    if (border.sure && open) {
      clauses.push({ start: open.start, end: open.end });
      open = undefined;
    }
  }
  return clauses;
}

/** Two openers this close ("and the seller") open one clause. */
const NEAR = 10;

function* bordersOf(folded: Folded, splitter: ClauseSplitter): Generator<Border> {
  const { text } = folded;
  let last = -NEAR;
  for (const match of text.matchAll(SIGNS)) {
    const at = match.index + match[0].length;
    if (at >= text.length || match.index === 0) continue;
    if (match[0] === ' ' && at - last < NEAR) continue;
    const sure =
      match[0] === ' ' ? afterSpace(folded, at, splitter) : surenessOf(match[0], folded, match.index, splitter);
    if (sure === null) continue;
    last = at;
    yield { at, sure };
  }
}

/** A single letter counts as written: Italian "è" is no "e". */
function wordAt({ text, source, from }: Folded, at: number): string {
  FIRST_WORD.lastIndex = at;
  const found = FIRST_WORD.exec(text);
  const word = found?.[1] ?? '';
  if (found === null || word.length !== 1) return word;
  return source.charAt(from[at + found[0].length - 1] ?? at).toLowerCase() === word ? word : '';
}

/** A bare space: never a sure border. */
const afterSpace = (folded: Folded, at: number, splitter: ClauseSplitter): false | null =>
  splitter.characters || splitter.starts.has(wordAt(folded, at)) ? false : null;

/** True and false as in `Border.sure`; null: no border at all. */
function surenessOf(signs: string, folded: Folded, from: number, splitter: ClauseSplitter): boolean | null {
  const { text } = folded;
  const at = from + signs.length;
  const before = text.slice(Math.max(0, from - 20), from);
  const sign = signs.trimStart()[0] ?? ' ';
  if (/[\r\n]/.test(signs)) return true;
  if ('。！？!?．'.includes(sign)) return true;
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

function opens(folded: Folded, at: number, splitter: ClauseSplitter): boolean {
  if (!splitter.characters) return splitter.afterComma.has(wordAt(folded, at));
  for (const word of splitter.afterComma) if (folded.text.startsWith(word, at)) return true;
  return false;
}

function trimmed(text: string, start: number, end: number): Range | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return to > from ? { start: from, end: to } : null;
}
