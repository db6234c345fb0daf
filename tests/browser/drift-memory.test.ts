import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { storage } from 'wxt/utils/storage';
import { noteDrift } from '../../lib/browser/drift-memory.ts';
import type { RecordPage } from '../../lib/browser/record-page.ts';

const page = (more: Partial<RecordPage> = {}): RecordPage => ({
  portal: 'amazon',
  page: 'feedback-manager',
  state: 'read',
  observations: [],
  unreadable: [],
  inView: [],
  rows: 5,
  lacks: {},
  missed: [],
  ...more,
});
const MONDAY = '2026-11-16T08:00:00.000Z';
const TODAY = '2026-11-22T08:00:00.000Z';
const noStars = page({ lacks: { 'rating not-on-page': 5 } });

describe('the memory of drift', () => {
  beforeEach(() => fakeBrowser.reset());

  it('tells since when a part is missed, and what is still read', async () => {
    await noteDrift(noStars, MONDAY);
    expect(await noteDrift(noStars, TODAY)).toEqual({
      missed: [{ part: 'rating', rows: 5, of: 5, since: MONDAY }],
      works: ['orderId', 'feedbackDate', 'comments', 'removalAction'],
    });
  });

  it('forgets when all is read again, and keeps nothing of the page but names of its parts', async () => {
    await noteDrift(noStars, MONDAY);
    expect(await storage.getItem('local:drift')).toEqual({ 'amazon feedback-manager': { rating: MONDAY } });
    expect(await noteDrift(page(), TODAY)).toBeNull();
    expect(await storage.getItem('local:drift')).toEqual({});
  });

  it('says nothing of an empty list, of one that is being drawn and of a sign-in page', async () => {
    await noteDrift(noStars, MONDAY);
    for (const state of ['empty', 'loading', 'signed-out', 'unknown'] as const)
      expect(await noteDrift(page({ state, rows: 0 }), TODAY)).toBeNull();
    expect(await storage.getItem('local:drift')).toEqual({ 'amazon feedback-manager': { rating: MONDAY } });
  });

  it('counts the rows that no order’s number could be read of', async () => {
    const unreadable = Array.from({ length: 4 }, (_, place) => ({
      what: `row ${place + 1}`,
      why: 'no single order id of the form 3-7-7',
    }));
    expect((await noteDrift(page({ rows: 1, unreadable }), TODAY))?.missed).toEqual([
      { part: 'orderId', rows: 4, of: 5, since: TODAY },
    ]);
  });

  it('loses nothing when two tabs tell at the same time, or when what is stored is broken', async () => {
    await storage.setItem('local:drift', 'broken');
    await Promise.all([
      noteDrift(noStars, MONDAY),
      noteDrift(page({ page: 'orders-list', state: 'changed', rows: 0 }), MONDAY),
    ]);
    expect(await storage.getItem('local:drift')).toEqual({
      'amazon feedback-manager': { rating: MONDAY },
      'amazon orders-list': { list: MONDAY },
    });
  });
});
