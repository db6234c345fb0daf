import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AspectSpan } from '../../../lib/core/model/assessment.ts';
import { spanOf } from '../../../lib/core/model/span.ts';
import { joinSpans } from '../../../lib/core/policy/join-spans.ts';

const TEXT = 'takes forever to boil, nobody answered';
const at = (start: number, end: number, aspect: AspectSpan['aspect'] = 'product'): AspectSpan => ({
  ...spanOf(TEXT, start, end),
  aspect,
});

describe('neighbouring words', () => {
  it('of one aspect become one quotation', () => {
    expect(joinSpans([at(14, 16), at(0, 5), at(6, 13), at(17, 21)], TEXT).map(({ text }) => text)).toEqual([
      'takes forever to boil',
    ]);
  });

  it('of two aspects, or with a sign between them, stay apart', () => {
    expect(joinSpans([at(0, 5), at(6, 13, 'late')], TEXT)).toHaveLength(2);
    expect(joinSpans([at(17, 21), at(23, 29)], TEXT)).toHaveLength(2);
  });

  it('always quote the text, in order, and cover what they covered', () => {
    const place = fc.tuple(
      fc.nat(TEXT.length),
      fc.nat(TEXT.length),
      fc.constantFrom('product' as const, 'late' as const),
    );
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const spans = places.map(([a, b, aspect]) => at(Math.min(a, b), Math.max(a, b), aspect));
        const joined = joinSpans(spans, TEXT);
        for (const { start, end, text } of joined) expect(TEXT.slice(start, end)).toBe(text);
        expect(joined.map(({ start }) => start)).toEqual(joined.map(({ start }) => start).sort((a, b) => a - b));
        for (const { start, end, aspect } of spans)
          expect(joined.some((one) => one.aspect === aspect && one.start <= start && end <= one.end)).toBe(true);
      }),
    );
  });
});
