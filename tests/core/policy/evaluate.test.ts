import { describe, expect, it } from 'vitest';
import type { Truth } from '../../../lib/core/model/truth.ts';
import { heardIn } from '../../../lib/core/policy/aspect-set.ts';
import { Asker, RuleResult } from '../../../lib/core/policy/evaluate.ts';
import type { FeedbackSubject, PolicyRule } from '../../../lib/core/policy/rule.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { readingOf, subjectWith } from './hand-made.ts';

const [anyRule] = amazonPack.rules as [PolicyRule, ...PolicyRule[]];
const reading = readingOf([['It broke.', { product: 0.9 }]]);
const { judging } = amazonPack;
const askerFor = (facts: Partial<FeedbackSubject>, from = reading): Asker =>
  new Asker({ subject: subjectWith(facts), reading: from, heard: heardIn(from, judging), windows: [], judging });
const resultOf = (
  checks: Pick<PolicyRule, 'all' | 'none' | 'any'>,
  facts: Partial<FeedbackSubject> = {},
  asker = askerFor(facts),
): RuleResult => new RuleResult({ ...anyRule, none: [], ...checks }, asker);

describe('a rule', () => {
  it.each<[string, Parameters<typeof resultOf>[0], Partial<FeedbackSubject>, Truth]>([
    [
      'all are met',
      { all: ['buy-shipping-label', 'shipped-on-time'] },
      { buyShipping: true, shippedOnTime: true },
      'yes',
    ],
    [
      'one of all fails, one is in doubt',
      { all: ['buy-shipping-label', 'shipped-on-time'] },
      { shippedOnTime: false },
      'no',
    ],
    [
      'one of all is in doubt',
      { all: ['buy-shipping-label', 'shipped-on-time'] },
      { shippedOnTime: true },
      'cant-tell',
    ],
    ['what must not be is', { none: ['shipped-on-time'] }, { shippedOnTime: true }, 'no'],
    ['what must not be is not', { none: ['shipped-on-time'] }, { shippedOnTime: false }, 'yes'],
    ['one of any is met', { any: ['buy-shipping-label', 'shipped-on-time'] }, { shippedOnTime: true }, 'yes'],
    [
      'one of any is in doubt',
      { any: ['buy-shipping-label', 'shipped-on-time'] },
      { shippedOnTime: false },
      'cant-tell',
    ],
    ['none of any is met', { any: ['shipped-on-time'], all: ['buy-shipping-label'] }, { shippedOnTime: false }, 'no'],
  ])('%s', (_name, checks, facts, truth) => {
    expect(resultOf(checks, facts).truth).toBe(truth);
  });

  it('asks no further once it has failed, but tells of all its checks', () => {
    const asker = askerFor({ shippedOnTime: false });
    const asked: string[] = [];
    const hopeFor = asker.hopeFor.bind(asker);
    asker.hopeFor = (id) => {
      asked.push(id);
      return hopeFor(id);
    };
    const result = resultOf({ all: ['shipped-on-time', 'every-clause-about-product'] }, {}, asker);
    expect(asked).toEqual([]);
    expect(result.truth).toBe('no');
    expect(asked).toEqual(['shipped-on-time']);
    expect(result.asked.map(({ id, met }) => [id, met])).toEqual([
      ['shipped-on-time', 'no'],
      ['every-clause-about-product', 'yes'],
    ]);
  });

  it('lacks the facts that are in doubt, unless the words are', () => {
    expect(resultOf({ all: ['shipped-on-time', 'easy-ship'] }).missing).toEqual(['shippedOnTime', 'easyShip']);
    expect(resultOf({ all: ['shipped-on-time'] }, { shippedOnTime: true }).missing).toEqual([]);
    const faint = askerFor({}, readingOf([['So so.', { product: judging.confidence.faint }]]));
    const inDoubt = resultOf({ all: ['shipped-on-time', 'every-clause-about-product'] }, {}, faint);
    expect([inDoubt.truth, inDoubt.missing]).toEqual(['cant-tell', []]);
  });
});
