import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictingReadings, currentFact } from '../../../lib/core/casework/current.ts';
import { fold } from '../../../lib/core/casework/fold.ts';
import type { Case } from '../../../lib/core/model/case.ts';
import type { Observation } from '../../../lib/core/model/observation.ts';

const seen = (
  minute: number,
  facts: Observation['facts'],
  reader = 'amazon.feedback-manager',
  version = 1,
): Observation => ({
  portal: 'amazon',
  kind: 'sellerFeedback',
  orderId: '111-1000001-1000001',
  reader: { id: reader, version },
  observedAt: new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString(),
  facts,
  absent: {},
});

const foldAll = (observations: readonly Observation[]): Case => {
  let one: Case | undefined;
  for (const observation of observations) one = fold(one, observation).case;
  if (!one) throw new Error('nothing folded');
  return one;
};

const observations = fc.array(
  fc.record({
    minute: fc.nat(50),
    rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    comments: fc.option(fc.constantFrom('thin', 'thin fabric', ''), { nil: undefined }),
    reader: fc.constantFrom('amazon.feedback-manager', 'amazon.feedback-report'),
    version: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);
const toObservation = (one: {
  minute: number;
  rating: number | undefined;
  comments: string | undefined;
  reader: string;
  version: number;
}) => seen(one.minute, { rating: one.rating, comments: one.comments }, one.reader, one.version);

describe('fold', () => {
  it('gives the same case in any order', () => {
    fc.assert(
      fc.property(
        observations.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(foldAll(shuffled.map(toObservation))).toEqual(foldAll(list.map(toObservation)));
        },
      ),
    );
  });

  it('gives the same case when everything is seen twice', () => {
    fc.assert(
      fc.property(observations, (list) => {
        const all = list.map(toObservation);
        expect(foldAll([...all, ...all])).toEqual(foldAll(all));
      }),
    );
  });

  it('reports a change once, with what it was before', () => {
    const first = fold(undefined, seen(1, { rating: 1 }));
    expect(first.changes).toEqual([
      { caseId: 'amazon:sellerFeedback:111-1000001-1000001', fact: 'rating', before: null, after: '1' },
    ]);
    const same = fold(first.case, seen(2, { rating: 1 }));
    expect(same.changes).toEqual([]);
    const changed = fold(same.case, seen(3, { rating: 4 }));
    expect(changed.changes.map(({ before, after }) => [before, after])).toEqual([['1', '4']]);
  });

  it('keeps an older value when a late message brings it, and does not call it current', () => {
    const { case: one, changes } = fold(foldAll([seen(9, { rating: 3 })]), seen(2, { rating: 1 }));
    expect(currentFact(one, 'rating')).toBe(3);
    expect(changes).toEqual([]);
    expect(one.facts.rating).toHaveLength(2);
  });

  it('loses no fact when a later page does not tell it', () => {
    const one = foldAll([seen(1, { rating: 2, comments: 'thin' }), seen(5, { rating: 2 })]);
    expect(currentFact(one, 'comments')).toBe('thin');
  });

  it('shows where two pages do not agree', () => {
    const one = foldAll([seen(1, { rating: 2 }), seen(2, { rating: 1 }, 'amazon.feedback-report')]);
    expect(conflictingReadings(one.facts.rating).map((reading) => reading.value)).toEqual([2, 1]);
    expect(conflictingReadings(foldAll([seen(1, { rating: 2 })]).facts.rating)).toEqual([]);
  });

  it('sees no conflict where two pages print one date in two ways', () => {
    const date = (text: string, day = '2026-11-18') => ({ feedbackDate: { dates: [day], text } });
    const report = 'amazon.feedback-report';
    const alike = foldAll([seen(1, date('11/18/2026')), seen(2, date('18.11.2026'), report)]);
    expect(conflictingReadings(alike.facts.feedbackDate)).toEqual([]);
    const apart = foldAll([seen(1, date('11/18/2026')), seen(2, date('19.11.2026', '2026-11-19'), report)]);
    expect(conflictingReadings(apart.facts.feedbackDate)).toHaveLength(2);
  });

  it('refuses an observation of another case', () => {
    const one = foldAll([seen(1, { rating: 2 })]);
    expect(() => fold(one, { ...seen(2, {}), orderId: '111-2000002-2000002' })).toThrow(/folded into/);
  });
});
