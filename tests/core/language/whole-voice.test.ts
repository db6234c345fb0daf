import { describe, expect, it } from 'vitest';
import {
  type HeardComment,
  openWholeVoice,
  WHOLE_INPUTS,
  type WholeWeights,
  wholeInputs,
} from '../../../lib/core/language/whole-voice.ts';
import { aspects, wholeSubjects } from '../../../lib/core/model/assessment.ts';

const comment: HeardComment = {
  clauses: [
    { words: [], learnt: [{ aspect: 'product', confidence: 0.9, share: 0.8 }] },
    { words: [{ aspect: 'late', confidence: 0.7 }], learnt: [{ aspect: 'product', confidence: 0.4, share: 0.2 }] },
  ],
  learnt: [{ aspect: 'service', confidence: 0.5, share: 0.1 }],
};
const row = (length: number, values: Record<number, number> = {}): number[] =>
  Array.from({ length }, (_, at) => values[at] ?? 0);
const productOf = (net: WholeWeights['nets'][number]): WholeWeights => ({
  shift: row(WHOLE_INPUTS),
  stretch: row(WHOLE_INPUTS).map(() => 1),
  nets: [net],
});
/** One hidden unit that hears how loud the model says product in some clause, and speaks for the whole being product. */
const hearsProduct = productOf({
  hidden: [row(WHOLE_INPUTS + 1, { 0: 1 })],
  subjects: wholeSubjects.map((subject) => (subject === 'product' ? [2, 0] : [0, 0])),
});

describe('the voice that hears comments as a whole', () => {
  it('is given the loudest of the clauses, by the model and by the words, and what the model hears in all', () => {
    const inputs = wholeInputs(comment);
    expect(inputs).toHaveLength(WHOLE_INPUTS);
    expect(inputs[aspects.indexOf('product')]).toBeCloseTo(Math.log(9));
    expect(inputs[aspects.length + aspects.indexOf('product')]).toBeCloseTo(Math.log(4));
    expect(inputs[2 * aspects.length + aspects.indexOf('product')]).toBeCloseTo(0);
    expect(inputs[3 * aspects.length + aspects.indexOf('service')]).toBeCloseTo(0);
    expect(inputs[4 * aspects.length + aspects.indexOf('service')]).toBeCloseTo(Math.log(1 / 9));
    expect(inputs[5 * aspects.length + aspects.indexOf('late')]).toBe(0.7);
    expect(inputs[WHOLE_INPUTS - 1]).toBeCloseTo(Math.log(2));
  });

  it('gives shares that are together 1', () => {
    const shares = openWholeVoice(hearsProduct)(comment);
    expect(Object.keys(shares)).toEqual([...wholeSubjects]);
    expect(Object.values(shares).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(shares.product).toBeGreaterThan(shares.late);
  });

  it('averages its nets', () => {
    const twice = openWholeVoice({ ...hearsProduct, nets: [...hearsProduct.nets, ...hearsProduct.nets] })(comment);
    expect(twice.product).toBeCloseTo(openWholeVoice(hearsProduct)(comment).product);
  });

  it('hears a comment in which nobody heard anything', () => {
    const shares = openWholeVoice(hearsProduct)({ clauses: [], learnt: [] });
    expect(Object.values(shares).every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('refuses weights for other inputs', () => {
    expect(() => openWholeVoice({ ...hearsProduct, shift: [0] })).toThrow(/npm run train/);
    expect(() => openWholeVoice(productOf({ hidden: [[1]], subjects: [] }))).toThrow(/npm run train/);
  });
});
