import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aspects } from '../../../lib/core/model/assessment.ts';
import { loadAspectWeights } from '../../../lib/packs/amazon/model/index.ts';
import { corpusFaults } from '../../tools/train/check-corpus.ts';
import { corpusFingerprint, corpusLines } from '../../tools/train/corpus.ts';
import { commentTask } from '../../tools/train/task.ts';
import { trainWeights } from '../../tools/train/train-weights.ts';

const lines = corpusLines();
const MEGABYTE = 1_000_000;

describe('the training corpus', () => {
  it('has no faulty line and none of the comments it is measured on', () => {
    expect(corpusFaults(lines)).toEqual([]);
  });

  it('refuses unknown aspects, lists of another length and comments of the benchmark', () => {
    const line = (value: object): { file: string; line: number; text: string } => ({
      file: 'en.jsonl',
      line: 1,
      text: JSON.stringify(value),
    });
    expect(corpusFaults([line({ t: ['Broke.'], a: [['colour']], c: 'toys', r: 'plain' })])).toHaveLength(1);
    expect(corpusFaults([line({ t: ['Broke.'], a: [['product'], ['late']], c: 'toys', r: 'plain' })])).toHaveLength(1);
    const known = 'JUNK!!! MOTOR BURNED OUT 2ND TIME I USED IT. DO NOT BUY THIS DRILL';
    expect(corpusFaults([line({ t: [known], a: [['product']], c: 'tools', r: 'caps' })])[0]).toMatch(
      /never trained on/,
    );
  });
});

describe('the shipped weights', () => {
  it('were trained on this corpus', async () => {
    const { corpus } = await loadAspectWeights();
    expect(corpus, 'the corpus has changed since: run `npm run train` and commit the weights with it').toBe(
      corpusFingerprint(lines),
    );
  });

  it('know every aspect and stay under one megabyte', async () => {
    expect((await loadAspectWeights()).aspects).toEqual(aspects);
    const file = join(import.meta.dirname, '../../../lib/packs/amazon/model/weights.json');
    expect(statSync(file).size).toBeLessThan(MEGABYTE);
  });

  it('come out the same byte for byte from the same corpus', () => {
    const slice = lines.filter((_, at) => at % 60 === 0);
    const once = JSON.stringify(trainWeights(commentTask(slice, 2_000)));
    expect(JSON.stringify(trainWeights(commentTask(slice, 2_000)))).toBe(once);
    expect(JSON.stringify(trainWeights(commentTask(slice.slice(1), 2_000)))).not.toBe(once);
  });
});
