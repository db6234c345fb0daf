import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/language/fold.ts';
import { ShareReader } from '../../../lib/core/language/model-shares.ts';
import { openWeights, stepsFor } from '../../../lib/core/language/model-weights.ts';
import { isOfWord, UnitWeights } from '../../../lib/core/language/unit-weights.ts';
import { loadAspectWeights } from '../../../lib/packs/amazon/model/index.ts';

const weights = openWeights(await loadAspectWeights());
const reader = new ShareReader(weights);
const unitWeights = new UnitWeights(reader);
const { bytes } = weights;
const ASPECT = 1;

/** Every n-gram spread over its units, one by one: what the quick way must add up to. */
function spreadOver(length: number): number[] {
  const carried = Array.from({ length }, () => 0);
  reader.text.eachGram((row, value, start, end) => {
    const own = stepsFor(weights.rows, row, ASPECT, bytes) - (weights.mean[row] ?? 0);
    const scale = weights.scaleOf[weights.rows[row * bytes] ?? 0] ?? 0;
    for (let at = start; at < end; at += 1) carried[at] = (carried[at] ?? 0) + (value * own * scale) / (end - start);
  });
  return carried;
}

/** What each run of letters carries together. */
function byWord(text: string, carried: ArrayLike<number>): number[] {
  const sums: number[] = [];
  let open = false;
  for (let at = 0; at < text.length; at += 1) {
    const within = isOfWord(text.charCodeAt(at));
    if (within && !open) sums.push(0);
    if (within) sums[sums.length - 1] = (sums.at(-1) ?? 0) + (carried[at] ?? 0);
    open = within;
  }
  return sums;
}

function carriedBy(text: string): Float64Array {
  const all = { start: 0, end: text.length };
  reader.read(text, all);
  unitWeights.read(text, all, ASPECT);
  return unitWeights.carried.slice(0, text.length);
}

const words = ['broken', "didn't", '10×20cm', 'livré', 'zerbrochen', '电池', 'とても', '!', '7', "'quoted'"];

describe('what units of a text speak for', () => {
  it('adds up to the same word by word as n-gram by n-gram', () => {
    const written = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ unit: 'binary', maxLength: 60 })), (typed) => {
        const { text } = fold(typed);
        const quick = byWord(text, carriedBy(text));
        const slow = byWord(text, spreadOver(text.length));
        expect(quick).toHaveLength(slow.length);
        const apart = quick.map((sum, at) => Math.abs(sum - (slow[at] ?? Number.NaN)));
        expect(Math.max(0, ...apart)).toBeLessThan(1e-5);
      }),
    );
  });

  it('tells the parts of a word that signs part from one another', () => {
    const parts = byWord('10×20cm', carriedBy('10×20cm'));
    expect(parts).toHaveLength(2);
    expect(parts[1]).not.toBe(0);
  });
});
