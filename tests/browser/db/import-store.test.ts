import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layWindows, recordObservations } from '../../../lib/browser/db/case-store.ts';
import { importObservations } from '../../../lib/browser/db/import-store.ts';
import { openDb, type RecourseDb } from '../../../lib/browser/db/schema.ts';
import { currentFact } from '../../../lib/core/casework/current.ts';
import type { Observation } from '../../../lib/core/model/observation.ts';
import { feedbackSeen } from '../sample-observation.ts';

const FIRST = '111-1000001-1000001';
const SECOND = '111-1000002-1000002';
const inFile = (orderId: string, facts: Observation['facts'] = {}): Observation => ({
  ...feedbackSeen(orderId, facts, '2026-11-21T10:00:00.000Z'),
  reader: { id: 'amazon/report/seller-feedback', version: 1 },
});

describe('importing into the memory', () => {
  let db: RecourseDb;
  beforeEach(() => {
    db = openDb('import-store-test');
  });
  afterEach(() => db.delete());

  it('says what is new, and finds nothing new in the same file again', async () => {
    expect(await importObservations(db, [inFile(FIRST), inFile(SECOND)])).toEqual({
      fresh: 2,
      known: 0,
      orderIds: [FIRST, SECOND],
    });
    const before = await db.cases.toArray();
    expect(await importObservations(db, [inFile(FIRST), inFile(SECOND)])).toEqual({ fresh: 0, known: 2, orderIds: [] });
    expect(await db.cases.toArray()).toEqual(before);
    expect(await db.timeline.count()).toBe(0);
  });

  it('folds a row that stands twice, and a row a page has shown, into one case', async () => {
    await recordObservations(db, [feedbackSeen(FIRST)], () => []);
    const answer = await importObservations(db, [
      inFile(FIRST),
      inFile(FIRST, { rating: 2 }),
      inFile(SECOND),
      inFile(SECOND),
    ]);
    expect(answer).toMatchObject({ fresh: 1, known: 3 });
    expect(await db.cases.count()).toBe(2);
    const one = await db.cases.get(`amazon:sellerFeedback:${FIRST}`);
    expect(one?.facts.comments?.map(({ reader }) => reader.id)).toEqual([
      'amazon.feedback-manager',
      'amazon/report/seller-feedback',
    ]);
  });

  it('never beats what a page showed later', async () => {
    await importObservations(db, [inFile(FIRST, { rating: 1 })]);
    await recordObservations(db, [feedbackSeen(FIRST, { rating: 4 }, '2026-11-22T10:00:00.000Z')], () => []);
    await importObservations(db, [inFile(FIRST, { rating: 1 })]);
    const one = await db.cases.get(`amazon:sellerFeedback:${FIRST}`);
    expect(one && currentFact(one, 'rating')).toBe(4);
  });

  it('keeps all of a batch or none of it', async () => {
    const broken = { ...inFile(SECOND), orderId: undefined } as unknown as Observation;
    await expect(
      importObservations(db, [inFile(FIRST), { ...broken, facts: { rating: (() => 1) as never } }]),
    ).rejects.toThrow();
    expect(await db.cases.count()).toBe(0);
    expect(await db.timeline.count()).toBe(0);
  });

  it('lays windows down afterwards, with all that is known of the order', async () => {
    await importObservations(db, [inFile(FIRST), { ...inFile(FIRST), kind: 'order' }]);
    const asked: [string, number][] = [];
    await layWindows(db, [FIRST], (one, sameOrder) => {
      asked.push([one.kind, sameOrder.length]);
      return [];
    });
    expect(asked.sort()).toEqual([
      ['order', 1],
      ['sellerFeedback', 1],
    ]);
  });
});
