import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedBy, sipHash } from '../../../lib/core/capture/keyed.ts';

describe('the keyed function', () => {
  it('is SipHash-2-4: the example of the paper, appendix A', () => {
    const bytes = Uint8Array.from({ length: 15 }, (_, place) => place);
    expect(sipHash([0x0706050403020100n, 0x0f0e0d0c0b0a0908n], bytes)).toBe(0xa129ca6149be45e5n);
  });

  it('gives the same draws for the same text and key, others for another key', () => {
    const drawsOf = (seed: number, text: string): number[] => {
      const draw = keyedBy(new Uint8Array(16).fill(seed))(text);
      return Array.from({ length: 40 }, () => draw(26));
    };
    expect(drawsOf(1, 'Wren')).toEqual(drawsOf(1, 'Wren'));
    expect(drawsOf(1, 'Wren')).not.toEqual(drawsOf(2, 'Wren'));
    expect(drawsOf(1, 'Wren')).not.toEqual(drawsOf(1, 'wren'));
  });

  it('draws within its bound, and every number of it', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, below) => {
        const draw = keyedBy(new Uint8Array(16))(text);
        const drawn = new Set(Array.from({ length: 60 * below }, () => draw(below)));
        expect([...drawn].every((one) => Number.isInteger(one) && one >= 0 && one < below)).toBe(true);
        expect(drawn.size).toBe(below);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a key of another length', () => {
    expect(() => keyedBy(new Uint8Array(8))).toThrow('16 bytes');
  });
});
