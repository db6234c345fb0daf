import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GramText, UNITS_READ } from '../../../lib/core/language/model-text.ts';

/** Every hash has a row. */
const everything = Int32Array.from({ length: 1 << 16 }, (_, bucket) => bucket);
const SEED = 7;

/** The n-grams of a stretch, places counted from its beginning. */
function gramsOf(reader: GramText, text: string, start: number, end: number): number[][] {
  reader.read(text, { start, end });
  const grams: number[][] = [];
  reader.eachGram((row, value, from, to) => grams.push([row, value, from - start, to - start]));
  return grams;
}

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('broken ', "didn't ", '24 ', '電池', 'すぐに', '。', '!', '€', "'", ' ', 'ö', '〽'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('a text taken apart for the voice', () => {
  it('has in each of its stretches the n-grams that the stretch has alone, whatever was asked before', () => {
    const reader = new GramText(everything, SEED);
    fc.assert(
      fc.property(words, fc.nat(60), fc.nat(60), (text, one, other) => {
        const start = Math.min(one, text.length);
        const end = Math.min(start + other, text.length);
        gramsOf(reader, text, 0, text.length);
        const alone = text.slice(start, end);
        expect(gramsOf(reader, text, start, end)).toEqual(
          gramsOf(new GramText(everything, SEED), alone, 0, alone.length),
        );
      }),
    );
  });

  it('is read to a limit, and from any place of it', () => {
    const reader = new GramText(everything, SEED);
    const text = 'kaputt und laut '.repeat(400);
    const grams = gramsOf(reader, text, 0, text.length);
    expect(Math.max(...grams.map(([, , , end]) => end ?? 0))).toBeLessThanOrEqual(UNITS_READ);
    expect(gramsOf(reader, text, 3200, 3216)).toEqual(gramsOf(reader, 'kaputt und laut ', 0, 16));
  });

  it('names no row where nobody knows the n-gram', () => {
    const nothing = new GramText(new Int32Array(1 << 10).fill(-1), SEED);
    expect(gramsOf(nothing, 'nobody knows 電池', 0, 15)).toEqual([]);
    expect(nothing.rowOfName('gift rating')).toBe(-1);
  });
});
