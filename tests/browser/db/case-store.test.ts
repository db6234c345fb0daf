import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  carryOut,
  type DeadlinesOf,
  rebuildDeadlines,
  recordObservations,
} from '../../../lib/browser/db/case-store.ts';
import { closedSince, closingNext, countClosingBy } from '../../../lib/browser/db/deadline-list.ts';
import { type DeadlineRow, openDb, type RecourseDb } from '../../../lib/browser/db/schema.ts';
import { currentFact } from '../../../lib/core/casework/current.ts';
import { feedbackSeen } from '../sample-observation.ts';

const FIRST = '111-1000001-1000001';
const SECOND = '111-1000002-1000002';
const firstCase = `amazon:sellerFeedback:${FIRST}`;

const rowFor = (caseId: string, closesAt: number, packVersion = 'one'): DeadlineRow => ({
  id: `${caseId}#request`,
  caseId,
  windowId: 'request',
  closesOn: '2027-02-16',
  closesAt,
  visibleFrom: 0,
  orderId: caseId.split(':')[2] ?? '',
  marketplace: 'US',
  outcome: 'removable',
  ground: 'product-review',
  rating: 1,
  packVersion,
});
const oneEach: DeadlinesOf = (one) => [rowFor(one.id, 1_000)];

describe('the case store', () => {
  let db: RecourseDb;
  beforeEach(() => {
    db = openDb('case-store-test');
  });
  afterEach(() => db.delete());

  it('remembers a page and writes the same page twice without a trace', async () => {
    const page = [feedbackSeen(FIRST), feedbackSeen(SECOND, { rating: 3 })];
    await recordObservations(db, page, oneEach);
    await recordObservations(db, page, oneEach);
    expect(await db.cases.count()).toBe(2);
    expect(await db.deadlines.count()).toBe(2);
    expect((await db.timeline.toArray()).map((entry) => entry.what)).toEqual(['first-seen', 'first-seen']);
  });

  it('tells in the timeline what changed, with both values', async () => {
    await recordObservations(db, [feedbackSeen(FIRST)], oneEach);
    await recordObservations(db, [feedbackSeen(FIRST, { rating: 4 }, '2026-11-21T10:00:00.000Z')], oneEach);
    const changed = (await db.timeline.toArray()).filter((entry) => entry.what === 'fact-changed');
    expect(changed).toEqual([
      expect.objectContaining({
        caseId: firstCase,
        subject: 'rating',
        before: '1',
        after: '4',
        at: '2026-11-21T10:00:00.000Z',
      }),
    ]);
  });

  it('takes two rows of one order in one message together', async () => {
    await recordObservations(
      db,
      [feedbackSeen(FIRST, { rating: 1 }), feedbackSeen(FIRST, { rating: 2 }, '2026-11-20T11:00:00.000Z')],
      oneEach,
    );
    const one = await db.cases.get(firstCase);
    expect(one && currentFact(one, 'rating')).toBe(2);
  });

  it('writes nothing at all when one part of the batch fails', async () => {
    await recordObservations(db, [feedbackSeen(FIRST)], oneEach);
    const broken: DeadlinesOf = () => {
      throw new Error('no policy');
    };
    await expect(recordObservations(db, [feedbackSeen(SECOND)], broken)).rejects.toThrow('no policy');
    expect(await db.cases.toCollection().primaryKeys()).toEqual([firstCase]);
    expect(await db.timeline.count()).toBe(1);
    expect(await db.deadlines.count()).toBe(1);
  });

  it('gives the policy the other cases of the same order', async () => {
    const family: string[][] = [];
    const order = { ...feedbackSeen(FIRST, { fulfillmentChannel: 'AFN' }), kind: 'order' as const };
    await recordObservations(db, [feedbackSeen(FIRST), feedbackSeen(SECOND), order], (one, sameOrder) => {
      family.push([one.id, ...sameOrder.map((other) => other.id)]);
      return [];
    });
    expect(family).toContainEqual([firstCase, `amazon:order:${FIRST}`]);
    expect(family).toContainEqual([`amazon:sellerFeedback:${SECOND}`]);
  });

  it('keeps what was copied and what was put aside, and says so in the timeline', async () => {
    await recordObservations(db, [feedbackSeen(FIRST)], oneEach);
    const reply = { at: '2026-11-20T12:00:00.000Z', templateId: 'not-received', language: 'en', text: 'Dear customer' };
    await carryOut(db, { do: 'copied', caseId: firstCase, reply }, oneEach, reply.at);
    const mark = { do: 'mark', caseId: firstCase, windowId: 'request', done: true, snoozedUntil: null } as const;
    await carryOut(db, mark, () => [], reply.at);
    const one = await db.cases.get(firstCase);
    expect(one?.copies).toEqual([reply]);
    expect(one?.marks).toEqual([{ windowId: 'request', done: true, snoozedUntil: null }]);
    expect(await db.deadlines.count()).toBe(0);
    expect((await db.timeline.toArray()).map((entry) => entry.what)).toEqual(['first-seen', 'copied', 'marked']);
  });

  it('refuses a command for a case it does not know', async () => {
    const unknown = {
      do: 'mark',
      caseId: 'amazon:sellerFeedback:none',
      windowId: 'w',
      done: true,
      snoozedUntil: null,
    } as const;
    await expect(carryOut(db, unknown, oneEach, '2026-11-20T12:00:00.000Z')).rejects.toThrow('There is no case');
  });

  it('erases everything', async () => {
    await recordObservations(db, [feedbackSeen(FIRST)], oneEach);
    await carryOut(db, { do: 'erase-all' }, oneEach, '2026-11-20T12:00:00.000Z');
    expect(await Promise.all([db.cases.count(), db.deadlines.count(), db.timeline.count()])).toEqual([0, 0, 0]);
  });

  it('lays all windows down anew, in chunks', async () => {
    const many = Array.from({ length: 1_203 }, (_, index) =>
      feedbackSeen(`111-0000000-${String(index).padStart(7, '0')}`),
    );
    await recordObservations(db, many, oneEach);
    expect(await rebuildDeadlines(db, (one) => [rowFor(one.id, 2_000, 'two')])).toBe(1_203);
    expect(await db.deadlines.where('packVersion').equals('two').count()).toBe(1_203);
    expect(await db.deadlines.count()).toBe(1_203);
  });

  it('leaves out what the seller snoozed, until then', async () => {
    await db.deadlines.bulkPut([rowFor('a:b:1', 100), { ...rowFor('a:b:2', 200), visibleFrom: 50 }]);
    expect((await closingNext(db, 10, 5)).map((row) => row.closesAt)).toEqual([100]);
    expect((await closingNext(db, 50, 5)).map((row) => row.closesAt)).toEqual([100, 200]);
    expect(await countClosingBy(db, 10, 300)).toBe(1);
  });

  it('lists by closing time and reads no more than asked for', async () => {
    await db.deadlines.bulkPut([rowFor('a:b:1', 10), rowFor('a:b:2', 20), rowFor('a:b:3', 30), rowFor('a:b:4', 40)]);
    expect((await closingNext(db, 15, 2)).map((row) => row.closesAt)).toEqual([20, 30]);
    expect(await countClosingBy(db, 15, 30)).toBe(2);
    expect((await closedSince(db, 5, 20, 5)).map((row) => row.closesAt)).toEqual([20, 10]);
  });
});
