import { fold } from './fold.ts';
import { entriesOf } from './pattern.ts';

const EASTERN = /[\u3040-\u30FF\u3400-\u9FFF]/;
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern for any of the words: whole words in spaced scripts, anywhere in others. For folded texts. Never matches when there are none. */
export function anyOf(lists: readonly string[], flags = 'gu'): RegExp {
  const words = [...new Set(lists.flatMap(entriesOf).map((word) => fold(word).text))].sort(
    (one, other) => other.length - one.length,
  );
  const source = words.map((word) => (EASTERN.test(word) ? escaped(word) : `(?<![a-z\\d])${escaped(word)}(?![a-z])`));
  return new RegExp(source.length > 0 ? source.join('|') : '(?!)', flags);
}

/** Where the last match of a pattern ends in a text; -1: nowhere. The pattern must be global. */
export function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
