import type { Span } from '../model/span.ts';
import { EASTERN, traitsOf } from './characters.ts';
import type { Range } from './clauses.ts';
import { type Folded, sourceSpan } from './fold.ts';
import { sortFew } from './sort-few.ts';
import { isOfWord, type UnitWeights } from './unit-weights.ts';

/** Words shown for one vote at most. */
const WORDS_SHOWN = 3;
/** A word is shown if it carries at least this part of what the strongest carries. */
const WORTH_SHOWING = 0.5;
/** From here to the kana: 々 and the like, written within words. */
const ITERATIONS_FROM = 0x3005;
const KANA_FROM = 0x3040;

interface Stretch {
  start: number;
  end: number;
  weight: number;
}

/** The words of a clause, the stretch that the reader read last, whose n-grams speak most for an aspect against the others, in the order of the text. */
export function evidenceSpans(folded: Folded, clause: Range, weights: UnitWeights, aspect: number): Span[] {
  weights.read(folded.text, clause, aspect);
  const spans: Span[] = [];
  for (const { start, end } of strongestOf(wordsOf(folded.text, clause, weights.carried))) {
    const span = sourceSpan(folded, start, end);
    if (span.start >= (spans[spans.length - 1]?.end ?? 0)) spans.push(span);
  }
  return spans;
}

/** Those worth showing, the strongest of them, in the order of the text. */
function strongestOf(words: readonly Stretch[]): Stretch[] {
  let most = 0;
  for (const { weight } of words) most = Math.max(most, weight);
  if (most <= 0) return [];
  const shown = words.filter(({ weight }) => weight >= most * WORTH_SHOWING);
  if (shown.length <= WORDS_SHOWN) return shown;
  sortFew(shown, strongestFirst);
  shown.length = WORDS_SHOWN;
  return sortFew(shown, inTextOrder);
}

const strongestFirst = (one: Stretch, other: Stretch): number => other.weight - one.weight;
const inTextOrder = (one: Stretch, other: Stretch): number => one.start - other.start;

/** Words; in scripts without spaces runs of characters that speak for the aspect. */
function wordsOf(text: string, clause: Range, carried: Float64Array): Stretch[] {
  const words: Stretch[] = [];
  let open: Stretch | undefined;
  for (let at = clause.start; at < clause.end; at += 1) {
    const unit = text.charCodeAt(at);
    const weight = carried[at - clause.start] ?? 0;
    if (isEastern(unit) ? weight <= 0 : !isOfWord(unit)) open = undefined;
    else if (open) {
      open.end = at + 1;
      open.weight += weight;
    } else {
      open = { start: at, end: at + 1, weight };
      words.push(open);
    }
  }
  return words;
}

const isEastern = (unit: number): boolean =>
  (traitsOf(unit) & EASTERN) !== 0 || (unit >= ITERATIONS_FROM && unit < KANA_FROM);
