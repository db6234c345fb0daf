import { fold } from './fold.ts';
import type { PersonalCues } from './lexicon-data.ts';
import { entriesOf } from './pattern.ts';

const EASTERN = /[\u3040-\u30FF\u3400-\u9FFF]/;
const WORD_BEGINS = '(?<![a-z\\d])';

/** The word as a pattern that means just its letters and signs. */
export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern for any of the words: whole words in spaced scripts, anywhere in others. For folded texts. Never matches when there are none. */
export function anyOf(lists: readonly string[], flags = 'gu'): RegExp {
  const words = [...new Set(lists.flatMap(entriesOf).map((word) => fold(word).text))].sort(
    (one, other) => other.length - one.length,
  );
  const source = words.map((word) => (EASTERN.test(word) ? escaped(word) : `${WORD_BEGINS}${escaped(word)}(?![a-z])`));
  return new RegExp(source.length > 0 ? source.join('|') : '(?!)', flags);
}

/** A pattern for what is said to be the buyer's own: `own` as it stands, or whose (my, mein, 私) before what (number, Mailadresse, 携帯). */
export function ownOf(
  cues: readonly Pick<PersonalCues, 'script' | 'own' | 'mine' | 'things' | 'possessives'>[],
): RegExp {
  const pairs = cues.map(({ script, mine, things, possessives }) => {
    const whose = anyOf([mine], 'u').source;
    const what = anyOf([things], 'u').source.replaceAll(WORD_BEGINS, '');
    const between =
      script === 'words' ? '(?<=[a-z]) (?:[a-z]+[ -])?[a-z]*' : `(?:${anyOf([possessives], 'u').source}){0,2}`;
    return `(?:${whose})${between}(?:${what})`;
  });
  return new RegExp([anyOf(cues.map((cue) => cue.own)).source, ...pairs].join('|'), 'gu');
}

/** All matches of a pattern, which must be global; none may be empty. `matchAll` copies the pattern for each text. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && match[0] !== ''; match = pattern.exec(text))
    matches.push(match);
  return matches;
}

/** Where the last match of such a pattern ends in a text; -1: nowhere. */
export function lastEnd(text: string, pattern: RegExp): number {
  const last = matchesOf(text, pattern).at(-1);
  return last === undefined ? -1 : last.index + last[0].length;
}
