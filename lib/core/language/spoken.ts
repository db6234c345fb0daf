import { LETTER, NUMBER, traitsOf } from './characters.ts';
import type { Range } from './clauses.ts';

const SILENT = /^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D)$/u;
const LAST_OF_PAIR = /[\uDC00-\uDFFF]/;

/** Known at a look; most stretches begin and end with a letter. */
const isOfWord = (unit: number): boolean => (traitsOf(unit) & (LETTER | NUMBER)) !== 0;

/** A stretch without the white space and pictures at its ends: they change nothing of what it speaks of. May be empty. */
export function spokenPart(text: string, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && !isOfWord(text.charCodeAt(first))) {
    const sign = String.fromCodePoint(text.codePointAt(first) ?? 0);
    if (!SILENT.test(sign)) break;
    first += sign.length;
  }
  while (last > first && !isOfWord(text.charCodeAt(last - 1))) {
    const length = last - first > 1 && LAST_OF_PAIR.test(text.charAt(last - 1)) ? 2 : 1;
    if (!SILENT.test(text.slice(last - length, last))) break;
    last -= length;
  }
  return { start: first, end: Math.max(first, last) };
}
