import type { Span } from '../model/span.ts';
import { type Folded, sourceSpan } from './fold.ts';
import type { FeatureBag } from './model-features.ts';
import type { OpenWeights } from './model-weights.ts';

/** Words shown for one vote at most. */
const WORDS_SHOWN = 3;
/** A word is shown if it carries at least this part of what the strongest carries. */
const WORTH_SHOWING = 0.5;
const WORD = /[\p{L}\p{N}'’]/u;
const EASTERN = /[\u3005-\u30FF\u3400-\u9FFF]/;

interface Stretch {
  start: number;
  end: number;
  weight: number;
}

/** The words whose n-grams speak most for an aspect against the others, in the order of the text. */
export function evidenceSpans(folded: Folded, bag: FeatureBag, weights: OpenWeights, aspect: number): Span[] {
  const words = wordsOf(folded.text, unitWeights(folded.text.length, bag, weights, aspect));
  const most = words.reduce((top, { weight }) => Math.max(top, weight), 0);
  if (most <= 0) return [];
  return words
    .filter(({ weight }) => weight >= most * WORTH_SHOWING)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, WORDS_SHOWN)
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => sourceSpan(folded, start, end))
    .filter((span, at, all) => span.start >= (all[at - 1]?.end ?? 0));
}

/** What each folded unit carries: every n-gram spread over the units it spans. */
function unitWeights(units: number, bag: FeatureBag, weights: OpenWeights, aspect: number): Float64Array {
  const { table, scale, mean } = weights;
  const width = weights.aspects.length;
  const carried = new Float64Array(units);
  for (let one = 0; one < bag.count; one += 1) {
    const start = bag.start[one] ?? 0;
    const end = bag.end[one] ?? 0;
    const row = bag.row[one] ?? 0;
    const own = (table[row * width + aspect] ?? 0) - (mean[row] ?? 0);
    const share = ((bag.value[one] ?? 0) * own * (scale[row] ?? 0)) / Math.max(1, end - start);
    for (let at = start; at < end; at += 1) carried[at] = (carried[at] ?? 0) + share;
  }
  return carried;
}

/** Words; in scripts without spaces runs of characters that speak for the aspect. */
function wordsOf(text: string, carried: Float64Array): Stretch[] {
  const words: Stretch[] = [];
  let open: Stretch | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const eastern = EASTERN.test(letter);
    const weight = carried[at] ?? 0;
    if (eastern ? weight <= 0 : !WORD.test(letter)) open = undefined;
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
