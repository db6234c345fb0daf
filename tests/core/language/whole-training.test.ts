import { describe, expect, it } from 'vitest';
import { openWholeVoice, WHOLE_INPUTS } from '../../../lib/core/language/whole-voice.ts';
import type { Aspect, WholeSubject } from '../../../lib/core/model/assessment.ts';
import { loadAspectWeights } from '../../../lib/packs/amazon/model/index.ts';
import { fitWhole } from '../../tools/train/fit-whole.ts';
import { foldOf, subjectOf, type WholeSample } from '../../tools/train/whole-samples.ts';

describe('what the labels of the clauses make of the whole', () => {
  it.each<[Aspect[][], WholeSubject]>([
    [[['product'], ['neutral']], 'product'],
    [[['product', 'listing']], 'other'],
    [[['product'], ['service']], 'other'],
    [[['product'], ['delivery-praise']], 'other'],
    [[['late'], ['unclear']], 'late'],
    [[['late'], ['courier']], 'delivery'],
    [[['late'], ['amazon-service']], 'delivery'],
    [[['seller-shipping']], 'delivery'],
    [[['amazon-service']], 'other'],
    [[['late'], ['packaging']], 'other'],
    [[['unclear'], ['neutral']], 'unclear'],
  ])('%j: %s', (a, subject) => {
    expect(subjectOf({ a })).toBe(subject);
  });

  it('neighbours in a file are in the same part of the corpus', () => {
    const at = (line: number): number => foldOf({ file: 'en.jsonl', line, text: '' });
    expect(at(21)).toBe(at(39));
    expect(new Set([0, 20, 40, 60, 80].map(at)).size).toBe(5);
  });
});

describe('the nets for whole comments', () => {
  const samples = Array.from({ length: 240 }, (_, at): WholeSample => {
    const product = at % 2 === 0;
    const inputs = new Float64Array(WHOLE_INPUTS).map((_one, input) => ((at * 7 + input * 3) % 11) / 11);
    inputs[0] = product ? 2 : -2;
    return { inputs, subject: product ? 'product' : 'other' };
  });

  it('come out the same from the same samples', () => {
    expect(JSON.stringify(fitWhole(samples))).toBe(JSON.stringify(fitWhole(samples)));
  });

  it('are shipped', async () => {
    const { whole } = await loadAspectWeights();
    expect(whole && openWholeVoice(whole)).toBeTypeOf('function');
  });
});
