import type { AspectSpan } from '../model/assessment.ts';

/** Spans in the order of the text; those of one aspect that overlap or are parted by white space only become one. */
export function joinSpans(spans: readonly AspectSpan[], text: string): AspectSpan[] {
  if (spans.length < 2) return [...spans];
  const joined: AspectSpan[] = [];
  for (const span of inOrder(spans)) {
    const last = lastOf(span.aspect, joined);
    if (last === undefined || text.slice(last.end, Math.max(last.end, span.start)).trim() !== '')
      joined.push({ ...span });
    else if (span.end > last.end) {
      last.end = span.end;
      last.text = text.slice(last.start, last.end);
    }
  }
  return joined;
}

const before = (one: AspectSpan, other: AspectSpan): number => one.start - other.start || one.end - other.end;

/** Most spans stand in order as they come. */
function inOrder(spans: readonly AspectSpan[]): readonly AspectSpan[] {
  let last: AspectSpan | undefined;
  for (const span of spans) {
    if (last !== undefined && before(last, span) > 0) return [...spans].sort(before);
    last = span;
  }
  return spans;
}

/** From the end: few aspects alternate, so the last of one is never far. */
function lastOf(aspect: AspectSpan['aspect'], spans: readonly AspectSpan[]): AspectSpan | undefined {
  for (let at = spans.length - 1; at >= 0; at -= 1) if (spans[at]?.aspect === aspect) return spans[at];
  return undefined;
}
