import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GramText } from '../../../lib/core/language/model-text.ts';
import { addRow, openWeights } from '../../../lib/core/language/model-weights.ts';
import { RunningSums } from '../../../lib/core/language/running-sums.ts';
import { WordSums } from '../../../lib/core/language/word-sums.ts';
import { loadAspectWeights } from '../../../lib/packs/amazon/model/index.ts';

const weights = openWeights(await loadAspectWeights());
const text = new GramText(weights.rowOf, weights.hashSeed);
const running = new RunningSums(text, weights, new WordSums(text.words, weights));

/** Every n-gram of the stretch that was read last added up, one by one: what the quick way must come to. */
function oneByOne(): { values: number[]; square: number; known: number } {
  const values = new Float64Array(weights.columns);
  let square = 0;
  let known = 0;
  text.eachGram((row, value) => {
    addRow(weights, row, value, values, 0);
    square += value * value;
    known += 1;
  });
  return { values: [...values], square, known };
}

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('broken ', "didn't ", '24 ', '電池', 'すぐに', 'とても', '一直不', '。', '!', ' ', 'USB'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('what the n-grams of a text add up to', () => {
  it('is for every stretch what its n-grams add up to one by one, whatever was asked before', () => {
    fc.assert(
      fc.property(
        typed,
        fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 5 }),
        (written, asked) => {
          for (const [one, length] of asked) {
            const start = Math.min(one, written.length);
            text.read(written, { start, end: Math.min(start + length, written.length) });
            running.ask(text.first, text.last);
            const slow = oneByOne();
            expect(running.known).toBe(slow.known);
            expect(running.square).toBeCloseTo(slow.square, 9);
            for (const [at, value] of slow.values.entries()) expect(running.values[at]).toBeCloseTo(value, 9);
          }
        },
      ),
    );
  });

  it('begins anew with every text', () => {
    text.read('late late late', { start: 0, end: 14 });
    running.ask(text.first, text.last);
    text.read('', { start: 0, end: 0 });
    running.ask(text.first, text.last);
    expect([running.known, running.square, Math.max(...running.values)]).toEqual([0, 0, 0]);
  });
});
