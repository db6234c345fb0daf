import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wholeClusters } from '../../../lib/core/language/fold.ts';

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom('Abc', '½', 'é', 'e\u0301', 'ｶﾞ', 'ß', '\u200B', '…', 'İ', '\uD83D\uDE00', '\uD800', '電'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('folding', () => {
  it('gives the same in runs and letter by letter', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(fold(text, new Map())).toEqual(fold(text));
      }),
    );
  });

  it('knows for every unit the stretch it came from, in the order of the source', () => {
    fc.assert(
      fc.property(mixed, (source) => {
        const { text, from, to } = fold(source);
        expect([from.length, to.length]).toEqual([text.length, text.length]);
        for (const [at, start] of from.entries()) {
          expect(start).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
          expect(to[at]).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('reads alike what differs in case, accents and width', () => {
    expect(fold('ＣＡＦÉ “Straße”').text).toBe('cafe "strasse"');
  });

  it('widens a stretch to all that its letters were folded to', () => {
    const folded = fold('a½b');
    expect(folded.text).toBe('a1⁄2b');
    expect(wholeClusters(folded, { start: 2, end: 3 })).toEqual({ start: 1, end: 4 });
    expect(wholeClusters(folded, { start: 0, end: 5 })).toEqual({ start: 0, end: 5 });
  });

  it('gives a stretch the same letters as the words of the source folded by themselves', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (source, one, other) => {
        const folded = fold(source);
        const length = Math.max(1, folded.text.length);
        const [start = 0, end = 0] = [one % length, other % length].sort((a, b) => a - b);
        const whole = wholeClusters(folded, { start, end });
        if (whole.end === whole.start) return;
        const words = source.slice(folded.from[whole.start], folded.to[whole.end - 1]);
        expect(fold(words).text).toBe(folded.text.slice(whole.start, whole.end));
      }),
    );
  });
});
