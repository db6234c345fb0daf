import type { Aspect, AspectVote } from '../model/assessment.ts';
import type { Span } from '../model/span.ts';
import { type Folded, sourceSpan } from './fold.ts';
import type { Match } from './matcher.ts';
import { sortFew } from './sort-few.ts';

/** What an entry of a lexicon says where it is found. */
export interface Meaning {
  /** Null: a harmless phrase that silences the words within it. */
  aspect: Aspect | null;
  strong: boolean;
}

/** How sure one word, one phrase and one hint are; more of them add up. */
const SURENESS = { word: 0.7, phrase: 0.85, hint: 0.4 } as const;

interface Heard {
  aspect: Aspect;
  doubt: number;
  strong: boolean;
  spans: Span[];
}

/** Subjects that stand back as soon as the clause has another one. */
const standsBack = (aspect: Aspect): boolean => aspect === 'neutral' || aspect === 'unclear';

/** Counts what the matches of one stretch after another say. What it works with is written anew for each. */
export class Tally {
  private folded: Folded = { source: '', text: '', from: [], to: [] };
  /** Which units of the stretch a longer match has taken. */
  private taken = new Uint8Array(1024);
  /** The first `count` are heard in this stretch. */
  private readonly heard: Heard[] = [];
  private count = 0;
  private anyStrong = false;
  private anySubject = false;

  begin(folded: Folded, start: number, end: number): void {
    this.folded = folded;
    this.count = 0;
    this.anyStrong = false;
    this.anySubject = false;
    if (this.taken.length < end) this.taken = new Uint8Array(2 * end);
    this.taken.fill(0, start, end);
  }

  /** The next match within the stretch, by weight. Longer ones win: one most of whose words are taken falls away. */
  take(match: Match<Meaning>): void {
    const { meaning, parts } = match;
    if (!this.isFree(parts)) return;
    for (const part of parts) for (let at = part.start; at < part.end; at += 1) this.taken[at] = 1;
    const { aspect, strong } = meaning;
    if (aspect === null) return;
    const spans = parts.map(({ start, end }) => sourceSpan(this.folded, start, end));
    this.add(aspect, 1 - surenessOf(match), strong, spans);
    if (standsBack(aspect)) return;
    this.anySubject = true;
    this.anyStrong ||= strong;
  }

  /** What all of them say, surest first. */
  votes(): AspectVote[] {
    const votes: AspectVote[] = [];
    for (let at = 0; at < this.count; at += 1) {
      const one = this.heard[at];
      if (one === undefined || (this.anyStrong && !one.strong)) continue;
      const { aspect, doubt, spans } = one;
      if (this.anySubject && standsBack(aspect)) continue;
      votes.push({ aspect, confidence: Math.round((1 - doubt) * 100) / 100, voice: 'lexicon', spans: tidy(spans) });
    }
    return sortFew(votes, surestFirst);
  }

  private isFree(parts: Match<Meaning>['parts']): boolean {
    let covered = 0;
    for (const { start, end } of parts) if (this.taken[start] === 1 || this.taken[end - 1] === 1) covered += 1;
    return covered * 2 <= parts.length && (covered === 0 || parts.length > 1);
  }

  private add(aspect: Aspect, doubt: number, strong: boolean, spans: Span[]): void {
    for (let at = 0; at < this.count; at += 1) {
      const known = this.heard[at];
      if (known?.aspect !== aspect) continue;
      known.doubt *= doubt;
      known.strong ||= strong;
      for (const span of spans) known.spans.push(span);
      return;
    }
    this.heard[this.count] = { aspect, doubt, strong, spans };
    this.count += 1;
  }
}

const surenessOf = ({ meaning, parts }: Match<Meaning>): number => {
  if (!meaning.strong) return SURENESS.hint;
  return parts.length > 1 ? SURENESS.phrase : SURENESS.word;
};

const surestFirst = (one: AspectVote, other: AspectVote): number => other.confidence - one.confidence;
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
