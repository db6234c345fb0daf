import { describe, expect, it } from 'vitest';
import { openNets } from '../../../lib/core/language/nets.ts';
import { fitNets } from '../../tools/train/fit-nets.ts';

const plan = { inputs: 2, subjects: 2, hidden: 6, seeds: [3], epochs: 80, batch: 8, rate: 0.02, decay: 0, leftOut: 0 };
const corners = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;
/** One of two, but not both: no straight line tells them apart. */
const samples = Array.from({ length: 80 }, (_, at) => {
  const [one, other] = corners[at % 4] ?? [0, 0];
  return { inputs: Float64Array.from([one, other]), wanted: one === other ? 0 : 1 };
});

describe('nets', () => {
  it('learn what no straight line can tell, the same way each time', () => {
    const nets = fitNets(samples, plan);
    const ask = openNets(nets, 2, 2);
    for (const [one, other] of corners) expect(ask([one, other])[one === other ? 0 : 1]).toBeGreaterThan(0.8);
    expect(fitNets(samples, plan)).toEqual(nets);
  });

  it('answer with shares that make up one', () => {
    const ask = openNets(fitNets(samples, { ...plan, seeds: [3, 5], leftOut: 0.3 }), 2, 2);
    expect(ask([0.3, 12]).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  it('answer the same whatever inputs are said to be usual', () => {
    const nets = fitNets(samples, plan);
    const ask = openNets(nets, 2, 2);
    const used = openNets(nets, 2, 2, Float64Array.of(0, 1));
    for (const corner of [...corners, [0.4, -3] as const])
      for (const [at, share] of ask(corner).entries()) expect(used(corner)[at]).toBeCloseTo(share, 12);
  });

  it('refuse weights that do not fit', () => {
    const nets = fitNets(samples, plan);
    expect(() => openNets(nets, 3, 2)).toThrow(/npm run train/);
    expect(() => openNets(nets, 2, 3)).toThrow(/npm run train/);
  });
});
