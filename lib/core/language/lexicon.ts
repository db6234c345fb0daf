import type { Aspect, AspectVote } from '../model/assessment.ts';
import type { Span } from '../model/span.ts';
import { type Folded, fold, sourceSpan } from './fold.ts';
import type { LanguageLexicon } from './lexicon-data.ts';
import { compileMatcher, type Match, type Matcher } from './matcher.ts';
import { entriesOf } from './pattern.ts';

interface Meaning {
  /** Null: a harmless phrase that silences the words within it. */
  aspect: Aspect | null;
  strong: boolean;
}

/** A language's words, ready to be looked for. */
export interface CompiledLexicon {
  data: LanguageLexicon;
  matcher: Matcher<Meaning>;
  /** Letters read alike, for `fold`. */
  letters: ReadonlyMap<string, string> | undefined;
}

/** How sure one word, one phrase and one hint are; more of them add up. */
const SURENESS = { word: 0.7, phrase: 0.85, hint: 0.4 } as const;
/** Subjects that stand back as soon as the clause has another one. */
const STANDS_BACK: ReadonlySet<Aspect> = new Set(['neutral', 'unclear']);

export function compileLexicon(data: LanguageLexicon): CompiledLexicon {
  const letters = letterMap(data.letters);
  const entries: [string, Meaning][] = [];
  for (const [name, words] of Object.entries(data.aspects)) {
    const aspect = name as Aspect;
    for (const entry of entriesOf(words.strong)) entries.push([entry, { aspect, strong: true }]);
    for (const entry of entriesOf(words.weak ?? '')) entries.push([entry, { aspect, strong: false }]);
  }
  for (const entry of entriesOf(data.harmless ?? '')) entries.push([entry, { aspect: null, strong: true }]);
  const read = entries.map(([entry, meaning]) => [fold(entry, letters).text, meaning] as const);
  const classes = Object.fromEntries(
    Object.entries(data.classes).map(([name, words]) => [name, fold(words, letters).text]),
  );
  return { data, matcher: compileMatcher(read, { ...data, classes }), letters };
}

function letterMap(pairs: string | undefined): ReadonlyMap<string, string> | undefined {
  if (pairs === undefined) return undefined;
  const letters = Array.from(pairs.replace(/\s/g, ''));
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < letters.length; at += 2) map.set(letters[at] ?? '', letters[at + 1] ?? '');
  return map;
}

/** What the words of a clause speak of, surest first. The clause must be folded with the lexicon's letters. */
export function lexiconVotes(clause: Folded, lexicon: CompiledLexicon): AspectVote[] {
  const heard = new Map<Aspect, { doubt: number; strong: boolean; spans: Span[] }>();
  for (const match of longestFirst(lexicon.matcher.find(clause), clause.text.length)) {
    const { aspect, strong } = match.meaning;
    if (aspect === null) continue;
    const vote = heard.get(aspect) ?? { doubt: 1, strong: false, spans: [] };
    vote.doubt *= 1 - surenessOf(match);
    vote.strong ||= strong;
    vote.spans.push(...match.parts.map((part) => sourceSpan(clause, part.start, part.end)));
    heard.set(aspect, vote);
  }
  const anyStrong = [...heard].some(([aspect, vote]) => vote.strong && !STANDS_BACK.has(aspect));
  const anySubject = [...heard.keys()].some((aspect) => !STANDS_BACK.has(aspect));
  return [...heard]
    .filter(([aspect, vote]) => (vote.strong || !anyStrong) && !(anySubject && STANDS_BACK.has(aspect)))
    .map(([aspect, vote]) => ({
      aspect,
      confidence: Math.round((1 - vote.doubt) * 100) / 100,
      voice: 'lexicon' as const,
      spans: tidy(vote.spans),
    }))
    .sort((one, other) => other.confidence - one.confidence);
}

const surenessOf = (match: Match<Meaning>): number => {
  if (!match.meaning.strong) return SURENESS.hint;
  return match.parts.length > 1 ? SURENESS.phrase : SURENESS.word;
};

/** Longer matches win: a shorter one most of whose words are taken falls away. */
function longestFirst(matches: Match<Meaning>[], units: number): Match<Meaning>[] {
  const ordered = [...matches].sort((one, other) => other.weight - one.weight);
  const taken = new Uint8Array(units);
  return ordered.filter((match) => {
    const covered = match.parts.filter((part) => taken[part.start] === 1 || taken[part.end - 1] === 1).length;
    if (covered * 2 > match.parts.length || (covered > 0 && match.parts.length === 1)) return false;
    for (const part of match.parts) taken.fill(1, part.start, part.end);
    return true;
  });
}

/** In the order of the text, each stretch once. */
function tidy(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  return ordered.filter((span, at) => {
    const before = ordered[at - 1];
    return before === undefined || span.start >= before.end;
  });
}
