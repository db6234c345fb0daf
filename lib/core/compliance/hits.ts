import type { Range } from '../language/clauses.ts';
import { type Folded, fold } from '../language/fold.ts';
import { compileMatcher, type Matcher } from '../language/matcher.ts';
import { entriesOf } from '../language/pattern.ts';
import { type Concept, concepts, type LintLexicon } from './pack.ts';
import type { Pieces } from './pieces.ts';

/** A meaning found in a text. Offsets are folded units. */
export interface Hit {
  concept: Concept;
  start: number;
  end: number;
  sentence: number;
  /** Denied, or told as the buyer's own. */
  negated: boolean;
}

export interface Reader {
  lexicon: LintLexicon;
  matcher: Matcher<Concept>;
  letters: ReadonlyMap<string, string> | undefined;
  /** A sum of money. */
  money: RegExp;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;

export function compileReader(lexicon: LintLexicon): Reader {
  const letters = letterMap(lexicon.letters);
  const folded = (text: string): string => fold(text, letters).text;
  const classes = Object.fromEntries(Object.entries(lexicon.classes).map(([name, words]) => [name, folded(words)]));
  const entries = concepts.flatMap((concept) =>
    entriesOf(folded(lexicon.entries[concept] ?? '')).map((entry) => [entry, concept] as const),
  );
  const { before, behind } = lexicon.money;
  const money = new RegExp(String.raw`(?:${before})\s?${NUMBER}|${NUMBER}\s?(?:${behind})`, 'gi');
  return { lexicon, matcher: compileMatcher(entries, { ...lexicon, classes }), letters, money };
}

function letterMap(pairs: string | undefined): ReadonlyMap<string, string> | undefined {
  if (pairs === undefined) return undefined;
  const letters = Array.from(pairs.replace(/\s/g, ''));
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < letters.length; at += 2) map.set(letters[at] ?? '', letters[at + 1] ?? '');
  return map;
}

/** A "not" within other meanings is part of them ("not happy"); within these it still denies what stands beside them. */
const KEEPS_NEGATION: ReadonlySet<Concept> = new Set(['negation', 'waiver', 'release']);

/** "You ask whether …" takes back what it tells, the buyer's own words not being the seller's; but not these. */
const NOT_REPORTED: ReadonlySet<Concept> = new Set(['reported', 'waiver', 'release', 'stay', 'device', 'thanks']);

/** "If you do not delete it, we sue": only a "not" right before takes these back. In characters. */
const NEAR = 14;
const NEAR_ONLY: ReadonlySet<Concept> = new Set(['threat', 'pressure', 'blame']);

/** Every meaning in the text (a question mark asks), harmless phrases taken out and negations weighed. In the order of the text. */
export function hitsOf(folded: Folded, reader: Reader, pieces: Pieces): Hit[] {
  const found = reader.matcher.find(folded).map(({ meaning, parts }) => ({
    concept: meaning,
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
  }));
  for (const match of folded.text.matchAll(reader.money)) {
    found.push({ concept: 'money', start: match.index, end: match.index + match[0].length });
  }
  for (const match of folded.text.matchAll(/\?/g)) {
    found.push({ concept: 'ask', start: match.index, end: match.index + 1 });
  }
  // A meaning lies in one sentence: a phrase that runs over its end is chance.
  const whole = found.filter((one) => pieces.sentenceOf(one.start) === pieces.sentenceOf(one.end - 1));
  const harmless = whole.filter((one) => one.concept === 'harmless');
  // "You will not regret it" promises, it does not threaten.
  const promises = whole.filter((one) => one.concept === 'gift');
  const meant = whole.filter(
    (one) =>
      one.concept !== 'harmless' &&
      !withinAny(one, harmless) &&
      !(one.concept === 'threat' && withinAny(one, promises)),
  );
  const swallowing = meant.filter((one) => !KEEPS_NEGATION.has(one.concept));
  const negations = meant
    .filter((one) => one.concept === 'negation' && !withinAny(one, swallowing))
    .map(({ start, end }) => ({ start, end, clause: pieces.clauseOf(start) }));
  const reports = meant.filter((one) => one.concept === 'reported');
  const { negationReach, reportedReach } = reader.lexicon;
  return meant
    .filter((one) => one.concept !== 'negation')
    .map((one) => ({
      concept: one.concept,
      start: one.start,
      end: one.end,
      sentence: pieces.sentenceOf(one.start),
      negated:
        (negations.length > 0 && isNegated(one, negations, negationReach, pieces)) ||
        (reports.length > 0 && isReported(one, reports, reportedReach, pieces)),
    }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

interface Negation extends Range {
  clause: number;
}

/** Whether a "not" of the same clause stands near enough before or behind. */
function isNegated(
  { concept, start, end }: Range & { concept: Concept },
  negations: readonly Negation[],
  reach: LintLexicon['negationReach'],
  pieces: Pieces,
): boolean {
  const first = pieces.clauseOf(start);
  const last = pieces.clauseOf(end - 1);
  const after = NEAR_ONLY.has(concept) ? Math.min(reach.after, NEAR) : reach.after;
  for (const no of negations) {
    if (no.clause !== first && no.clause !== last) continue;
    if (no.end <= start) {
      if (start - no.end <= after) return true;
    } else if (no.start >= end && no.start - end <= reach.before) return true;
  }
  return false;
}

/** Whether it stands in the same sentence within reach of words that tell it as the buyer's. */
function isReported(
  { concept, start, end }: Range & { concept: Concept },
  reports: readonly Range[],
  { after, before }: LintLexicon['reportedReach'],
  pieces: Pieces,
): boolean {
  if (NOT_REPORTED.has(concept)) return false;
  const sentence = pieces.sentenceOf(start);
  return reports.some((report) => {
    if (pieces.sentenceOf(report.start) !== sentence) return false;
    if (report.start >= end) return before !== undefined && report.start - end <= before;
    return after !== undefined && report.start <= start && start - report.end <= after;
  });
}

function withinAny({ start, end }: Range, others: readonly Range[]): boolean {
  for (const other of others) if (start >= other.start && end <= other.end) return true;
  return false;
}
