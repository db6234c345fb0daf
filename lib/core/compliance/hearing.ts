import { type Folded, sourceSpan } from '../language/fold.ts';
import type { Span } from '../model/span.ts';
import { marksBySentence, marksTogether } from './marks.ts';
import type { Reading } from './reading.ts';
import type { LintVoice, Shares } from './voice.ts';

/** A stretch of the text as written and what the trained voice hears in it. */
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

/** Empty stretches are left out. */
export function hear({ folded, pieces, hits }: Reading, voice: Pick<LintVoice, 'hear'>): Hearing {
  const marks = marksBySentence(hits, pieces.sentences);
  const listen = (from: number, to: number): Stretch => {
    const start = pieces.bounds[from]?.start ?? 0;
    const end = pieces.bounds[to]?.end ?? folded.text.length;
    const span = trimmed(folded, start, end);
    return { span, shares: voice.hear(span.text, marksTogether(marks.slice(from, to + 1))) };
  };
  const said = [...pieces.bounds.keys()].filter((at) => {
    const { start, end } = pieces.bounds[at] ?? { start: 0, end: 0 };
    return folded.text.slice(start, end).trim() !== '';
  });
  const alone = said.map((at) => listen(at, at));
  const pairs = said.slice(1).map((at, before) => listen(said[before] ?? at, at));
  return { alone, pairs, whole: listen(0, pieces.sentences - 1) };
}

/** The stretch as written, white space at its ends left out. */
function trimmed(folded: Folded, start: number, end: number): Span {
  const text = folded.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return sourceSpan(folded, from, Math.max(from, start + text.trimEnd().length));
}
