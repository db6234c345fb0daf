import type { Aspect, AspectVote } from '../model/assessment.ts';
import type { Span } from '../model/span.ts';
import type { Range } from './clauses.ts';
import { type Folded, fold, sourceSpan } from './fold.ts';
import type { LanguageLexicon } from './lexicon-data.ts';
import { compileMatcher, type Match, type Matcher } from './matcher.ts';
import { entriesOf } from './pattern.ts';
import { sortFew } from './sort-few.ts';

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

/** Pairs keep their length, so that offsets hold in both spellings. @throws on a pair that does not. */
function letterMap(pairs: string | undefined): ReadonlyMap<string, string> | undefined {
  if (pairs === undefined) return undefined;
  const letters = Array.from(pairs.replace(/\s/g, ''));
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < letters.length; at += 2) {
    const [one = '', other = ''] = letters.slice(at, at + 2);
    if (one.length !== other.length) throw new Error(`The letters ${one} and ${other} are not as long as each other.`);
    map.set(one, other);
  }
  return map;
}

/** Hears what the words of a text speak of. The text is searched once, whatever stretches are asked for. */
export class LexiconListener {
  /** By weight. */
  private readonly matches: Match<Meaning>[];

  /** The text must be folded with the lexicon's letters. */
  constructor(
    private readonly folded: Folded,
    lexicon: CompiledLexicon,
  ) {
    this.matches = sortFew(lexicon.matcher.find(folded), byWeight);
  }

  /** What a stretch speaks of, surest first. Stretches begin and end between words. */
  hear({ start, end }: Range): AspectVote[] {
    const within: Match<Meaning>[] = [];
    for (const match of this.matches) {
      const { parts } = match;
      if ((parts[0]?.start ?? 0) >= start && (parts[parts.length - 1]?.end ?? 0) <= end) within.push(match);
    }
    return within.length === 0 ? [] : votesOf(this.folded, longestFirst(within, start, end));
  }
}

const byWeight = (one: Match<Meaning>, other: Match<Meaning>): number => other.weight - one.weight;

interface Heard {
  aspect: Aspect;
  doubt: number;
  strong: boolean;
  spans: Span[];
}

function votesOf(folded: Folded, matches: readonly Match<Meaning>[]): AspectVote[] {
  const heard: Heard[] = [];
  let anyStrong = false;
  let anySubject = false;
  for (const match of matches) {
    const { aspect, strong } = match.meaning;
    if (aspect === null) continue;
    const vote = heardOf(heard, aspect);
    vote.doubt *= 1 - surenessOf(match);
    vote.strong ||= strong;
    for (const part of match.parts) vote.spans.push(sourceSpan(folded, part.start, part.end));
    if (STANDS_BACK.has(aspect)) continue;
    anySubject = true;
    anyStrong ||= strong;
  }
  const votes: AspectVote[] = [];
  for (const { aspect, strong, doubt, spans } of heard) {
    if ((anyStrong && !strong) || (anySubject && STANDS_BACK.has(aspect))) continue;
    votes.push({ aspect, confidence: Math.round((1 - doubt) * 100) / 100, voice: 'lexicon', spans: tidy(spans) });
  }
  return sortFew(votes, surestFirst);
}

const surestFirst = (one: AspectVote, other: AspectVote): number => other.confidence - one.confidence;

function heardOf(heard: Heard[], aspect: Aspect): Heard {
  for (const one of heard) if (one.aspect === aspect) return one;
  const fresh: Heard = { aspect, doubt: 1, strong: false, spans: [] };
  heard.push(fresh);
  return fresh;
}

const surenessOf = (match: Match<Meaning>): number => {
  if (!match.meaning.strong) return SURENESS.hint;
  return match.parts.length > 1 ? SURENESS.phrase : SURENESS.word;
};

/** Which units of a stretch a longer match has taken; written anew for each stretch. */
let taken = new Uint8Array(1024);

/** Longer matches win: a shorter one most of whose words are taken falls away. Matches by weight, within a stretch. */
function longestFirst(ordered: readonly Match<Meaning>[], start: number, end: number): Match<Meaning>[] {
  if (taken.length < end) taken = new Uint8Array(2 * end);
  taken.fill(0, start, end);
  return ordered.filter((match) => {
    let covered = 0;
    for (const part of match.parts) if (taken[part.start] === 1 || taken[part.end - 1] === 1) covered += 1;
    if (covered * 2 > match.parts.length || (covered > 0 && match.parts.length === 1)) return false;
    for (const part of match.parts) for (let at = part.start; at < part.end; at += 1) taken[at] = 1;
    return true;
  });
}

const inTextOrder = (one: Span, other: Span): number => one.start - other.start || other.end - one.end;

/** In the order of the text, each stretch once. */
function tidy(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  const ordered = sortFew(spans, inTextOrder);
  return ordered.filter((span, at) => {
    const before = ordered[at - 1];
    return before === undefined || span.start >= before.end;
  });
}
