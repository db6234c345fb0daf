import type { Span } from '../model/span.ts';

/** A piece of the buyer's comment; what proves and what spoils are shown differently. */
export interface Segment {
  text: string;
  mark: 'proves' | 'spoils' | null;
}

/**
 * Cuts a text into marked and unmarked pieces; joined they are the text again. Spans outside the text are cut to it.
 * Where a proving and a spoiling span overlap, the spoiling one wins: it is what the seller must not miss.
 */
export function segmentsOf(text: string, proves: readonly Span[], spoils: readonly Span[]): Segment[] {
  const marks = new Array<Segment['mark']>(text.length).fill(null);
  const paint = (spans: readonly Span[], mark: Segment['mark']): void => {
    for (const { start, end } of spans) marks.fill(mark, Math.max(0, start), Math.min(text.length, end));
  };
  paint(proves, 'proves');
  paint(spoils, 'spoils');
  const segments: Segment[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marks[at] === marks[from]) continue;
    segments.push({ text: text.slice(from, at), mark: marks[from] ?? null });
    from = at;
  }
  return segments;
}
