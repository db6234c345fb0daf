import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseIdsByClosing, caseIdsByLastSeen, casesById, laidOutcomes } from '../../../lib/browser/db/case-list.ts';
import { type DeadlinesOf, recordObservations } from '../../../lib/browser/db/case-store.ts';
import { openDb, type RecourseDb } from '../../../lib/browser/db/schema.ts';
import { feedbackSeen } from '../sample-observation.ts';

const orders = ['111-1000001-1000001', '111-1000002-1000002', '111-1000003-1000003'] as const;
const idOf = (orderId: string): string => `amazon:sellerFeedback:${orderId}`;
const [first, second, third] = orders.map(idOf) as [string, string, string];

const closing: Record<string, number> = { [first]: 3_000, [second]: 1_000, [third]: 2_000 };
const laid: DeadlinesOf = (one) =>
  one.kind !== 'sellerFeedback'
    ? []
    : [
        {
          id: `${one.id}#request`,
          caseId: one.id,
          windowId: 'request',
          closesOn: '2027-02-16',
          closesAt: closing[one.id] ?? 0,
          visibleFrom: 0,
          orderId: one.orderId,
          marketplace: null,
          outcome: one.id === third ? 'needs-review' : 'removable',
          ground: null,
          rating: 1,
          packVersion: 'one',
        },
      ];

describe('the list of cases', () => {
  let db: RecourseDb;
  beforeEach(async () => {
    db = openDb('case-list-test');
    const [a, b, c] = orders;
    await recordObservations(db, [{ ...feedbackSeen(a), observedAt: '2026-11-20T10:00:00.000Z' }], laid);
    await recordObservations(db, [{ ...feedbackSeen(b), observedAt: '2026-11-22T10:00:00.000Z' }], laid);
    await recordObservations(db, [{ ...feedbackSeen(c), observedAt: '2026-11-21T10:00:00.000Z' }], laid);
  });
  afterEach(() => db.delete());

  it('gives all ids, the one seen last first', async () => {
    expect(await caseIdsByLastSeen(db)).toEqual([second, third, first]);
  });

  it('gives those with an open window, the one that closes first before', async () => {
    expect(await caseIdsByClosing(db, 0)).toEqual([second, third, first]);
    expect(await caseIdsByClosing(db, 1_500)).toEqual([third, first]);
    expect(await caseIdsByClosing(db, 9_000)).toEqual([]);
  });

  it('tells what is still to be asked for', async () => {
    expect(Object.fromEntries(await laidOutcomes(db))).toEqual({
      [first]: 'removable',
      [second]: 'removable',
      [third]: 'needs-review',
    });
  });

  it('reads the cases asked for, in that order, with what else is known of their orders', async () => {
    const order = { ...feedbackSeen(orders[0]), kind: 'order' as const };
    await recordObservations(db, [order], laid);
    const found = await casesById(db, [third, 'amazon:sellerFeedback:gone', first]);
    expect(found.map(({ one }) => one.id)).toEqual([third, first]);
    expect(found[1]?.sameOrder.map(({ kind }) => kind)).toEqual(['order']);
  });
});
