import type { Aspect, AspectVote } from '../model/assessment.ts';
import type { Range } from './clauses.ts';
import { type Folded, fold } from './fold.ts';
import type { LanguageLexicon } from './lexicon-data.ts';
import { compileMatcher, type Match, type Matcher } from './matcher.ts';
import { entriesOf } from './pattern.ts';
import { sortFew } from './sort-few.ts';
import { type Meaning, Tally } from './tally.ts';

/** A language's words, ready to be looked for. */
export interface CompiledLexicon {
  data: LanguageLexicon;
  matcher: Matcher<Meaning>;
  /** Letters read alike, for `fold`. */
  letters: ReadonlyMap<string, string> | undefined;
}

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
    tally.begin(this.folded, start, end);
    for (const match of this.matches) {
      const { parts } = match;
      if ((parts[0]?.start ?? 0) >= start && (parts[parts.length - 1]?.end ?? 0) <= end) tally.take(match);
    }
    return tally.votes();
  }
}

const tally = new Tally();

const byWeight = (one: Match<Meaning>, other: Match<Meaning>): number => other.weight - one.weight;
