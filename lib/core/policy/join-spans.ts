import type { AspectSpan } from '../model/assessment.ts';
import { spanOf } from '../model/span.ts';

/** Spans in the order of the text; those of one aspect that overlap or are parted by white space only become one. */
export function joinSpans(spans: readonly AspectSpan[], text: string): AspectSpan[] {
  if (spans.length < 2) return [...spans];
  const joined: AspectSpan[] = [];
  const lastOf = new Map<AspectSpan['aspect'], AspectSpan>();
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = lastOf.get(span.aspect);
    if (last && text.slice(last.end, Math.max(last.end, span.start)).trim() === '')
      Object.assign(last, spanOf(text, last.start, Math.max(last.end, span.end)));
    else {
      const fresh = { ...span };
      joined.push(fresh);
      lastOf.set(span.aspect, fresh);
    }
  }
  return joined;
}
