import type { Range } from '../language/clauses.ts';
import { type Folded, sourceSpan, unitAt } from '../language/fold.ts';
import type { Sums } from '../language/model-words.ts';
import { type Span, spanOf } from '../model/span.ts';
import { marksBySentence, marksTogether } from './marks.ts';
import type { Reading } from './reading.ts';
import type { Listener, Shares } from './voice.ts';

/** A stretch of `Look.text` and what the trained voice hears in it. */
export interface Stretch {
  span: Span;
  shares: Shares;
}

/** A message as the trained voice hears it: its sentences, neighbours together, all of it. */
export interface Hearing {
  alone: readonly Stretch[];
  pairs: readonly Stretch[];
  whole: Stretch;
}

/** Each sentence is read once; pairs and the whole are heard from what their sentences add up to. Empty ones are left out. */
export function hear({ folded, pieces, hits, look }: Reading, voice: Listener): Hearing {
  const marks = marksBySentence(hits, pieces.sentences);
  const { text, plain } = look;
  const sentences = pieces.bounds
    .map((bounds, at) => ({ at, span: trimmed(folded, bounds) }))
    .filter(({ span }) => span.text !== '')
    .map(({ at, span }) => ({ at, span, sums: voice.read(plain, rangeOf(plain, span)) }));
  const together = (parts: readonly { at: number; span: Span; sums: Sums }[]): Stretch => {
    const first = parts[0];
    const last = parts.at(-1);
    return {
      span: spanOf(text, first?.span.start ?? 0, last?.span.end ?? text.length),
      shares: voice.hear(
        parts.map(({ sums }) => sums),
        marksTogether(parts.map(({ at }) => marks[at] ?? [])),
      ),
    };
  };
  return {
    alone: sentences.map((one) => together([one])),
    pairs: sentences.slice(1).map((_, at) => together(sentences.slice(at, at + 2))),
    whole: together(sentences),
  };
}

/** The stretch in `Look.text`, white space at its ends left out. */
function trimmed(folded: Folded, { start, end }: Range): Span {
  const text = folded.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const to = start + text.trimEnd().length;
  return to <= from ? { start: 0, end: 0, text: '' } : sourceSpan(folded, from, to);
}

/** Where a stretch of the source lies in a folded text. */
const rangeOf = (folded: Folded, { start, end }: Span): Range => ({
  start: unitAt(folded, start),
  end: unitAt(folded, end),
});
