import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/casework/fold.ts';
import { missingRows } from '../../../lib/core/casework/missing-rows.ts';
import type { Case } from '../../../lib/core/model/case.ts';
import type { Facts } from '../../../lib/core/model/fact.ts';
import { feedbackSeen } from '../../browser/sample-observation.ts';

let serial = 0;
const feedback = (day: string | null, rating: number, marketplace?: string): Case => {
  serial += 1;
  const facts: Facts = { rating, marketplace, feedbackDate: day === null ? undefined : { dates: [day], text: day } };
  return fold(undefined, feedbackSeen(`111-0000000-${String(serial).padStart(7, '0')}`, facts)).case;
};

describe('missingRows', () => {
  const shown = [feedback('2026-11-10', 1, 'US'), feedback('2026-11-05', 4, 'US'), feedback('2026-11-01', 2, 'US')];

  it('misses a case between two rows of its class and store', () => {
    const gone = feedback('2026-11-05', 1, 'US');
    expect(missingRows(shown, [...shown, gone])).toEqual([gone]);
  });

  it.each([
    ['at the edge of the stretch, where the rest is on the next page', feedback('2026-11-10', 1, 'US')],
    ['outside the stretch', feedback('2026-10-01', 1, 'US')],
    ['of a class the list may not show', feedback('2026-11-05', 3, 'US')],
    ['of another store', feedback('2026-11-05', 1, 'UK')],
    ['of an unknown store', feedback('2026-11-05', 1)],
    ['without a date', feedback(null, 1, 'US')],
  ])('cannot tell of a case %s', (_, one) => {
    expect(missingRows(shown, [one])).toEqual([]);
  });
});
