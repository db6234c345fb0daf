import { fold } from './fold.ts';
import type { CoarseWords, ForeignCoarseWords } from './lexicon-data.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { entriesOf } from './pattern.ts';
import { ANYWHERE, type Standing } from './standing.ts';

export type CoarseKind = 'obscene' | 'mild' | 'hate';

/** What an entry of a pack's lists of coarse words means. */
export interface CoarseMeaning {
  kind: CoarseKind | 'harmless';
  /** The only language it counts in; null: in all. */
  language: string | null;
  standing: Standing;
  /** Written with a capital it is a person. */
  namesake: boolean;
}

/** A single word that may stand behind hidden letters. */
export interface HideableWord {
  word: string;
  stem: boolean;
  kind: CoarseKind;
  language: string | null;
}

/** Coarse words of all languages, ready to be looked for. */
export interface CoarseMatcher {
  words: Matcher<CoarseMeaning>;
  characters: Matcher<CoarseMeaning>;
  /** By their first letter, and by their first two. */
  hideable: ReadonlyMap<string, readonly HideableWord[]>;
  /** All of them: for words whose first letter is hidden. */
  allHideable: readonly HideableWord[];
}

/** Scripts found character by character: kana and Han, and those whose vowels are marks (Devanagari, Thai). */
export const BY_CHARACTER = /[\u3040-\u30FF\u3400-\u9FFF\u0900-\u0DFF\u0E00-\u0E7F]/;

/** Shorter words of a foreign language could stand behind any hidden letters. */
const SHORTEST_HIDDEN_FOREIGN = 5;

export function compileCoarse(lists: readonly CoarseWords[], foreign: readonly ForeignCoarseWords[]): CoarseMatcher {
  const own = lists.flatMap((list) => [
    ...readAs(list.anywhere, 'obscene', null),
    ...readAs(list.athome, 'obscene', list.language),
    ...readAs(list.namesakes, 'obscene', list.language, { namesake: true }),
    ...readAs(list.cutShort, 'obscene', list.language, { cut: true }),
    ...readAs(list.mild, 'mild', list.language),
    ...readAs(list.hate, 'hate', list.language),
    ...readAs(list.harmless, 'harmless', list.language),
  ]);
  const others = foreign.flatMap((list) => [
    ...readAs(list.anywhere, 'obscene', null),
    ...readAs(list.athome, 'obscene', list.language),
    ...readAs(list.mild, 'mild', null),
    ...readAs(list.harmless, 'harmless', null),
  ]);
  const entries = [...own, ...others];
  const options = { apostrophe: 'splits', classes: {} } as const;
  const allHideable = [
    ...own.filter(isWestern).flatMap(hideableOf),
    ...others
      .filter(isWestern)
      .flatMap(hideableOf)
      .filter(({ word }) => word.length >= SHORTEST_HIDDEN_FOREIGN),
  ];
  return {
    words: compileMatcher(entries.filter(isWestern), { ...options, script: 'words' }),
    characters: compileMatcher(
      entries.filter((entry) => !isWestern(entry)),
      { ...options, script: 'characters' },
    ),
    hideable: byBeginning(allHideable),
    allHideable,
  };
}

const isWestern = ([entry]: readonly [string, CoarseMeaning]): boolean => !BY_CHARACTER.test(entry);

function readAs(
  entries: string,
  kind: CoarseMeaning['kind'],
  language: string | null,
  { namesake = false, cut = false } = {},
): [string, CoarseMeaning][] {
  return entriesOf(entries).flatMap((entry) =>
    alike(entry).map(([words, standing]): [string, CoarseMeaning] => [
      fold(words).text,
      { kind, language, namesake, standing: { ...standing, cut } },
    ]),
  );
}

/**
 * The alternatives of an entry of one step, one by one where it matters how they stand: in scripts read character by
 * character `^` before and `$` after a word, elsewhere ñ, which is a letter and no n with an accent (cono is a cone).
 */
function alike(entry: string): [words: string, standing: Standing][] {
  if (/[ ~]/.test(entry) || !(BY_CHARACTER.test(entry) || entry.includes('ñ'))) return [[entry, ANYWHERE]];
  return entry
    .split('/')
    .map((word) => [
      word.replace(/^\^|\$$/g, ''),
      { ...ANYWHERE, opens: word.startsWith('^'), closes: word.endsWith('$'), tilde: word.includes('ñ') },
    ]);
}

function hideableOf([entry, { kind, language, standing }]: readonly [string, CoarseMeaning]): HideableWord[] {
  if (kind === 'harmless' || standing.cut || /[ ~]/.test(entry)) return [];
  return entry
    .split('/')
    .map((word) => ({ word: word.replace(/^\*|\*$/g, ''), stem: word.endsWith('*'), kind, language }));
}

function byBeginning(words: readonly HideableWord[]): Map<string, HideableWord[]> {
  const map = new Map<string, HideableWord[]>();
  for (const one of words)
    for (const beginning of [one.word.slice(0, 1), one.word.slice(0, 2)]) {
      const others = map.get(beginning);
      if (others) others.push(one);
      else map.set(beginning, [one]);
    }
  return map;
}
