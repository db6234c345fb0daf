import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/core/model/names.ts';
import { choicesIn, filteredIds, noFilter } from '../../lib/ui/case-filter.ts';

const ids = [
  'amazon:sellerFeedback:111-1234567-1234567',
  'amazon:order:111-1234567-1234567',
  'aliexpress:dispute:8123456789012345',
  'amazon:sellerFeedback:303-7654321-0000001',
];
const outcomes = new Map<string, Outcome>([['amazon:sellerFeedback:111-1234567-1234567', 'removable']]);
const places = (filter: Partial<typeof noFilter>): number[] =>
  filteredIds(ids, { ...noFilter, ...filter }, outcomes).map((id) => ids.indexOf(id));

describe('the filter of the case list', () => {
  it('lets everything through when nothing is chosen', () => expect(places({})).toEqual([0, 1, 2, 3]));
  it('finds part of an order id, however it was pasted', () => {
    expect(places({ search: '#1234567-1234' })).toEqual([0, 1]);
    expect(places({ search: ' 81234 567' })).toEqual([2]);
  });
  it('chooses by portal, kind and outcome', () => {
    expect(places({ portal: 'aliexpress' })).toEqual([2]);
    expect(places({ kind: 'sellerFeedback' })).toEqual([0, 3]);
    expect(places({ outcome: 'removable' })).toEqual([0]);
    expect(places({ outcome: 'rest', kind: 'sellerFeedback' })).toEqual([3]);
  });
  it('names the portals and kinds there are', () =>
    expect(choicesIn(ids)).toEqual({
      portals: ['aliexpress', 'amazon'],
      kinds: ['dispute', 'order', 'sellerFeedback'],
    }));
  it('never adds, doubles or reorders', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.string({ maxLength: 6 }), (some, search) => {
        const passed = filteredIds(some, { ...noFilter, search }, outcomes);
        expect(passed).toEqual(some.filter((id) => passed.includes(id)));
      }),
    );
  });
});
