import { describe, expect, it } from 'vitest';
import type { Aspect } from '../../../lib/core/model/assessment.ts';
import { hearEntire } from '../../../lib/core/policy/hearing.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { readingOf } from './hand-made.ts';

type Clauses = [string, Partial<Record<Aspect, number>>][];
const product = (clauses: Clauses) =>
  hearEntire(readingOf(clauses), amazonPack.judging.entire.product, amazonPack.judging).truth;
const delivery = (clauses: Clauses) =>
  hearEntire(readingOf(clauses), amazonPack.judging.entire.delivery, amazonPack.judging).truth;

describe('entire comment', () => {
  it.each<[string, Clauses, string]>([
    [
      'a faint echo behind the subject is passed over',
      [['screw is not used', { product: 0.7, condition: 0.5 }]],
      'yes',
    ],
    ['an echo of the dealings is not', [['it does not respond', { product: 0.85, service: 0.65 }]], 'cant-tell'],
    ['two loud voices in one clause: mixed', [['broke and no answer', { product: 0.9, service: 0.85 }]], 'no'],
    ['as loud as the subject: doubt', [['broke and dirty', { product: 0.7, condition: 0.68 }]], 'cant-tell'],
    ['clearly louder than the subject: another subject', [['dirty and thin', { product: 0.5, condition: 0.7 }]], 'no'],
    [
      'several faint remarks on the service count together',
      [['broke', { product: 0.95, order: 0.6, condition: 0.55 }]],
      'no',
    ],
    ['as loud a price: doubt', [['not worth it', { product: 0.75, price: 0.74 }]], 'cant-tell'],
    ['a faint price: still the product', [['not worth it', { product: 0.9, price: 0.5 }]], 'yes'],
    ['no clause firm enough', [['so so', { product: 0.6 }]], 'cant-tell'],
    ['nothing said', [], 'cant-tell'],
  ])('%s', (_name, clauses, truth) => {
    expect(product(clauses)).toBe(truth);
  });

  it('in a comment strongly about one subject a leaning clause is taken with it', () => {
    const leaning: Clauses[number] = ['box was soup', { courier: 0.5, product: 0.65 }];
    expect(delivery([['Driver threw it over the gate, ', { courier: 0.9 }], leaning])).toBe('yes');
    expect(delivery([['Came, ', { courier: 0.6 }], leaning])).not.toBe('yes');
  });

  it('but never when the clause leans to the dealings', () => {
    expect(
      delivery([
        ['Driver threw it, ', { courier: 0.9 }],
        ['nobody answers', { courier: 0.5, service: 0.7 }],
      ]),
    ).not.toBe('yes');
  });

  it('what no word of the lists supports must be louder', () => {
    const reading = readingOf([['it broke', { product: 0.75 }]]);
    const alone = {
      ...reading,
      clauses: reading.clauses.map((clause) => ({
        ...clause,
        votes: clause.votes.map((vote) => ({ ...vote, voice: 'model' as const })),
      })),
    };
    expect(hearEntire(reading, amazonPack.judging.entire.product, amazonPack.judging).truth).toBe('yes');
    expect(hearEntire(alone, amazonPack.judging.entire.product, amazonPack.judging).truth).toBe('cant-tell');
  });
});

describe('what the voice that hears the whole settles', () => {
  const { entire, entirely } = amazonPack.judging;
  const heard = (clauses: Clauses, product: number) =>
    hearEntire(
      readingOf(clauses, { whole: { product, late: 0, delivery: 0, other: 1 - product, unclear: 0 } }),
      entire.product,
      amazonPack.judging,
    );
  const agreeing: Clauses = [['it broke', { product: 0.9 }]];
  const open: Clauses = [['broke and dirty', { product: 0.7, condition: 0.68 }]];
  const against: Clauses = [['dirty', { condition: 0.95, product: 0.75 }]];

  it.each<[string, Clauses, number, string]>([
    ['clauses and whole agree', agreeing, entirely.agreed, 'yes'],
    ['the whole speaks against', agreeing, entirely.agreed - 0.01, 'cant-tell'],
    ['clauses leave it open, the whole is sure', open, entirely.alone, 'yes'],
    ['clauses leave it open, the whole too', open, entirely.alone - 0.01, 'cant-tell'],
    ['clauses say another subject, the whole is sure', against, entirely.alone, 'yes'],
    ['clauses say another subject, the whole doubts', against, entirely.doubted, 'cant-tell'],
    ['clauses and whole say another subject', against, entirely.doubted - 0.01, 'no'],
    [
      'a loud word on the dealings',
      [
        ['it broke. ', { product: 0.9 }],
        ['no answer', { service: 0.95 }],
      ],
      1,
      'cant-tell',
    ],
    [
      'a clause of another subject alone',
      [
        ['it broke. ', { product: 0.9 }],
        ['too dear', { listing: 0.98 }],
      ],
      1,
      'cant-tell',
    ],
    ['the dealings fainter than the subject', [['does not respond', { product: 0.95, service: 0.9 }]], 1, 'yes'],
  ])('%s', (_name, clauses, share, truth) => {
    expect(heard(clauses, share).truth).toBe(truth);
  });

  it('without a word on the subject nothing is claimed, however sure the whole', () => {
    expect(heard([['pse', { product: 0.5 }]], 1).truth).toBe('cant-tell');
  });

  it('late and other delivery make up delivery together', () => {
    const reading = readingOf([['came late, was thrown', { late: 0.75 }]], {
      whole: { product: 0, late: entirely.agreed - 0.01, delivery: entirely.alone, other: 0.34, unclear: 0 },
    });
    expect(hearEntire(reading, entire.delivery, amazonPack.judging).truth).toBe('yes');
    expect(hearEntire(reading, entire['late-or-missing'], amazonPack.judging).truth).toBe('cant-tell');
  });
});
