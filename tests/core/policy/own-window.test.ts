import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/core/model/assessment.ts';
import { assessReading } from '../../../lib/core/policy/assess.ts';
import { layOver } from '../../../lib/core/windows/override.ts';
import { bothEnds, standingEdges } from '../../../lib/core/windows/standing.ts';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';
import { readingOf, subjectWith } from './hand-made.ts';

const PRODUCT = readingOf([['The hinge snapped.', { product: 0.9 }]]);
const { requestWindow } = amazonPack.judging;

/** The verdict on a remark about the item, asked on 20 November with so many days of the seller's own. */
function judge(value: number, feedbackDate: string): Assessment {
  const { packs, faults } = layOver(windowPacks, [
    {
      pack: 'amazon',
      parameter: 'amazon.feedback.request-removal',
      value,
      unit: 'days',
      note: '',
      madeAt: '2026-11-01T00:00:00Z',
    },
  ]);
  expect(faults).toEqual([]);
  const facts = { comments: PRODUCT.text, feedbackDates: [feedbackDate], asOf: '2026-11-20' };
  return assessReading(subjectWith(facts), PRODUCT, { ...amazonPack, windows: packs });
}
const windowOf = ({ windows }: Assessment) => {
  const found = windows.find(({ id }) => id === requestWindow);
  if (!found) throw new Error('No request window.');
  return found;
};

describe('an own number for the removal request', () => {
  it('never hides a chance: what it closes and the published number leaves open stays removable, until that end', () => {
    const assessment = judge(9, '2026-11-01');
    expect(assessment).toMatchObject({ outcome: 'removable', ground: 'product-review', wouldHave: null });
    expect(assessment.next).toEqual({ key: 'rules:next.requestBy', params: { code: 203, date: '2027-01-30' } });
    const window = windowOf(assessment);
    expect(window).toMatchObject({
      state: 'closed',
      closesOn: '2026-11-10',
      published: { state: 'open', closesOn: '2027-01-30' },
    });
    expect(standingEdges(window)).toEqual(window.published);
    expect(bothEnds(window)).toEqual({ own: '2026-11-10', published: '2027-01-30' });
  });

  it('counts while it is open, beside the published end', () => {
    const assessment = judge(30, '2026-11-01');
    expect(assessment.next).toMatchObject({ params: { date: '2026-12-01' } });
    expect(standingEdges(windowOf(assessment))).toMatchObject({ state: 'open', closesOn: '2026-12-01' });
    const longer = judge(200, '2026-07-01');
    expect(longer).toMatchObject({ outcome: 'removable' });
    expect(windowOf(longer).published).toMatchObject({ state: 'closed', closesOn: '2026-09-29' });
    expect(standingEdges(windowOf(longer))).toMatchObject({ state: 'closing', closesOn: '2027-01-17' });
  });

  it.each([
    ['shorter', 80, '2026-09-29'],
    ['longer', 100, '2026-10-09'],
  ])('that is %s closes what the published number closes as well, on the later of both days', (_, value, last) => {
    const assessment = judge(value, '2026-07-01');
    expect(assessment).toMatchObject({ outcome: 'not-removable', wouldHave: { outcome: 'removable' } });
    expect(standingEdges(windowOf(assessment))).toMatchObject({ state: 'closed', closesOn: last });
  });

  it('that is the published one has one end to tell', () => {
    expect(bothEnds(windowOf(judge(90, '2026-11-01')))).toBeNull();
  });
});
