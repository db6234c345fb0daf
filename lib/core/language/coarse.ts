import type { AspectSpan, CommentReading } from '../model/assessment.ts';
import { EASTERN } from './characters.ts';
import { type Folded, fold, sourceSpan } from './fold.ts';
import type { CoarseWords } from './lexicon-data.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { entriesOf } from './pattern.ts';
import { closedUp, hiddenWords, spelledOut, undisguised } from './unmask.ts';
import { wordsOf } from './words.ts';

type Kind = 'obscene' | 'mild' | 'hate' | 'harmless';

interface Meaning {
  kind: Kind;
  /** The only language it counts in; null: in all. */
  language: string | null;
}

/** Coarse words of all languages, ready to be looked for. */
export interface CoarseMatcher {
  words: Matcher<Meaning>;
  characters: Matcher<Meaning>;
  /** Single obscene words that may stand behind hidden letters. */
  hideable: readonly { word: string; stem: boolean; language: string | null }[];
}

export interface CoarseFindings {
  obscene: AspectSpan[];
  mild: AspectSpan[];
  hate: AspectSpan[];
}

const EASTERN_WORD = /[\u3040-\u30FF\u3400-\u9FFF]/;
/** Shorter words are too easily meant otherwise when letters are missing or spread. */
const SHORTEST_SPELLED = 4;

export function compileCoarse(lists: readonly CoarseWords[]): CoarseMatcher {
  const entries: [string, Meaning][] = lists.flatMap((list) => [
    ...readAs(list.anywhere, { kind: 'obscene', language: null }),
    ...readAs(list.athome, { kind: 'obscene', language: list.language }),
    ...readAs(list.mild, { kind: 'mild', language: list.language }),
    ...readAs(list.hate, { kind: 'hate', language: list.language }),
    ...readAs(list.harmless, { kind: 'harmless', language: list.language }),
  ]);
  const options = { apostrophe: 'splits', classes: {} } as const;
  const eastern = entries.filter(([entry]) => EASTERN_WORD.test(entry));
  const western = entries.filter(([entry]) => !EASTERN_WORD.test(entry));
  return {
    words: compileMatcher(western, { ...options, script: 'words' }),
    characters: compileMatcher(eastern, { ...options, script: 'characters' }),
    hideable: western.flatMap(([entry, meaning]) => hideableOf(entry, meaning)),
  };
}

const readAs = (entries: string, meaning: Meaning): [string, Meaning][] =>
  entriesOf(entries).map((entry) => [fold(entry).text, meaning]);

function hideableOf(entry: string, meaning: Meaning): CoarseMatcher['hideable'] {
  if (meaning.kind !== 'obscene' || /[ ~]/.test(entry)) return [];
  return entry
    .split('/')
    .filter((word) => !word.startsWith('*'))
    .map((word) => ({ word: word.replace(/\*$/, ''), stem: word.endsWith('*'), language: meaning.language }));
}

/**
 * Obscene, coarse and hateful words, also disguised (sh1t), hidden (f**k), spelled out (s h i t) or of another
 * language. Innocent phrases silence the words within them.
 */
export function findCoarse(
  folded: Folded,
  language: CommentReading['language'],
  matcher: CoarseMatcher,
): CoarseFindings {
  const found: CoarseFindings = { obscene: [], mild: [], hate: [] };
  for (const variant of variantsOf(folded)) {
    for (const { kind, start, end } of plainHits(variant, language, matcher)) {
      found[kind].push({ ...sourceSpan(variant, start, end), aspect: kind === 'hate' ? 'hate' : 'obscene' });
    }
  }
  for (const { start, end } of maskedHits(folded, language, matcher)) {
    found.obscene.push({ ...sourceSpan(folded, start, end), aspect: 'obscene' });
  }
  const { obscene: words, mild, hate } = found;
  if (words.length + mild.length + hate.length === 0) return found;
  const obscene = once(words);
  return { obscene, mild: once(mild).filter((span) => !obscene.some(overlaps(span))), hate: once(hate) };
}

/** Whether a word counts in a comment of the language. */
const counts = (word: { language: string | null }, language: string): boolean =>
  word.language === null || word.language === language;

const variantsOf = (folded: Folded): Folded[] =>
  [folded, undisguised(folded), closedUp(folded)].filter((variant) => variant !== null);

interface Hit {
  kind: 'obscene' | 'mild' | 'hate';
  start: number;
  end: number;
}

function plainHits(folded: Folded, language: string, matcher: CoarseMatcher): Hit[] {
  const matches = matcher.words.find(folded);
  if ((wordsOf(folded.text).traits & EASTERN) !== 0) matches.push(...matcher.characters.find(folded));
  if (matches.length === 0) return [];
  const innocent = new Uint8Array(folded.text.length);
  for (const match of matches) {
    if (match.meaning.kind === 'harmless' && counts(match.meaning, language))
      for (const part of match.parts) innocent.fill(1, part.start, part.end);
  }
  return matches.flatMap(({ meaning, parts }) => {
    const first = parts[0];
    const last = parts.at(-1);
    if (meaning.kind === 'harmless' || !counts(meaning, language) || !first || !last) return [];
    if (parts.every((part) => innocent[part.start] === 1)) return [];
    return [{ kind: meaning.kind, start: first.start, end: last.end }];
  });
}

function maskedHits(folded: Folded, language: string, { hideable }: CoarseMatcher): { start: number; end: number }[] {
  const hidden = hiddenWords(folded);
  const spelled = spelledOut(folded);
  if (hidden.length === 0 && spelled.length === 0) return [];
  const words = hideable.filter((word) => counts(word, language));
  return [
    ...hidden.filter(({ whole, beginnings }) =>
      words.some(({ word, stem }) => whole.test(word) || (stem && beginnings.some((pattern) => pattern.test(word)))),
    ),
    ...spelled.filter((run) => words.some(({ word }) => word.length >= SHORTEST_SPELLED && run.word.includes(word))),
  ];
}

const overlaps = (span: { start: number; end: number }) => (other: { start: number; end: number }) =>
  other.start < span.end && span.start < other.end;

/** Each stretch once, in the order of the text, the longer of two that overlap. */
function once(spans: readonly AspectSpan[]): AspectSpan[] {
  const ordered = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: AspectSpan[] = [];
  for (const span of ordered) {
    const before = kept.at(-1);
    if (!before || span.start >= before.end) kept.push(span);
  }
  return kept;
}
