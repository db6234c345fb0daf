import { describe, expect, it } from 'vitest';
import { driftOf, type PageLook, type PageParts } from '../../../lib/core/drift/drift.ts';
import { missedSince } from '../../../lib/core/drift/since.ts';
import type { PageState } from '../../../lib/core/model/names.ts';

const parts: PageParts = { whole: 'list', facts: ['rating', 'comments'] };
const look = (more: Partial<PageLook> = {}): PageLook => ({
  state: 'read',
  rows: 20,
  unbound: 0,
  unread: 0,
  missed: [],
  lacks: {},
  ...more,
});
const missedIn = (more: Partial<PageLook>): string[] =>
  (driftOf(look(more), parts)?.missed ?? []).map(({ part, rows, of }) => `${part} ${rows}/${of}`);

describe('drift of a page', () => {
  it.each<PageState>(['empty', 'loading', 'signed-out', 'unknown'])('cannot be told of a page that is %s', (state) => {
    expect(driftOf(look({ state, rows: 0, missed: ['list'] }), parts)).toBeNull();
  });

  it('is none where every row tells what it should', () => {
    expect(driftOf(look(), parts)).toEqual({ missed: [], works: ['orderId', 'rating', 'comments'] });
  });

  it('names the part that a reader could not find, else the whole', () => {
    expect(missedIn({ state: 'changed', rows: 0, missed: ['header'] })).toEqual(['header 0/0']);
    expect(missedIn({ state: 'changed', rows: 0 })).toEqual(['list 0/0']);
  });

  it('names the order’s number where rows are there without it', () => {
    expect(missedIn({ state: 'changed', rows: 0, unbound: 12 })).toEqual(['orderId 12/12']);
    expect(missedIn({ rows: 10, unbound: 10 })).toEqual(['orderId 10/20']);
  });

  it('names a fact that no row tells, and says what is still read', () => {
    expect(driftOf(look({ lacks: { 'rating not-on-page': 20 } }), parts)).toEqual({
      missed: [{ part: 'rating', rows: 20, of: 20 }],
      works: ['orderId', 'comments'],
    });
    expect(missedIn({ lacks: { 'rating unreadable': 12, 'rating not-on-page': 8 } })).toEqual(['rating 20/20']);
  });

  it('takes a few odd rows, and what is still being drawn or in doubt, for no change', () => {
    expect(missedIn({ unbound: 2, lacks: { 'rating unreadable': 2 } })).toEqual([]);
    expect(missedIn({ lacks: { 'rating not-ready': 20, 'comments in-doubt': 20 } })).toEqual([]);
  });

  it('does not ask of a page what it need not tell', () => {
    expect(missedIn({ lacks: { 'sku not-on-page': 20 } })).toEqual([]);
    expect(missedIn({ lacks: { 'sku unreadable': 20 } })).toEqual(['sku 20/20']);
    expect(missedIn({ rows: 1, lacks: { 'sku unreadable': 1 } })).toEqual([]);
  });

  it('knows a page without rows by its whole', () => {
    expect(driftOf(look({ rows: 0 }), parts)).toEqual({ missed: [], works: ['list'] });
    expect(missedIn({ rows: 0, unread: 1 })).toEqual(['list 0/0']);
  });
});

describe('since when', () => {
  const monday = '2026-11-16T08:00:00Z';
  const today = '2026-11-22T08:00:00Z';
  const lacking = (...names: string[]) => ({
    missed: names.map((part) => ({ part, rows: 3, of: 3 })),
    works: ['comments'],
  });

  it('is the first time, and forgotten when the part is read again', () => {
    const first = missedSince({}, lacking('rating'), monday);
    expect(first).toEqual({ rating: monday });
    expect(missedSince(first, lacking('rating', 'comments'), today)).toEqual({ rating: monday, comments: today });
    expect(missedSince(first, lacking(), today)).toEqual({});
  });

  it('stays as it is where nothing can be told', () => {
    expect(missedSince({ rating: monday }, null, today)).toEqual({ rating: monday });
    expect(missedSince({ rating: monday }, { missed: [{ part: 'list', rows: 0, of: 0 }], works: [] }, today)).toEqual({
      rating: monday,
      list: today,
    });
  });
});
