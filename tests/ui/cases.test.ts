import { afterEach, describe, expect, it } from 'vitest';
import { openDb } from '../../lib/browser/db/schema.ts';
import { caseId } from '../../lib/core/model/case.ts';
import { readCase, readRows } from '../../lib/ui/cases.ts';
import { SEEN_AT, sampleCase } from './samples.ts';

const feedbackOf = (orderId: string) => sampleCase({}, { id: caseId('amazon', 'sellerFeedback', orderId), orderId });
const orderOf = (orderId: string) => sampleCase({}, { id: caseId('amazon', 'order', orderId), kind: 'order', orderId });

describe('reading cases', () => {
  const db = openDb('cases-test');
  afterEach(() => Promise.all([db.cases.clear(), db.timeline.clear()]));

  it("gives a case with the other cases of its order and its own story, and of another order's nothing", async () => {
    const one = feedbackOf('111-0000001-0000001');
    const order = orderOf(one.orderId);
    await db.cases.bulkPut([one, order, feedbackOf('111-0000002-0000002')]);
    const entry = { at: SEEN_AT, what: 'first-seen', subject: '', before: null, after: null } as const;
    await db.timeline.bulkAdd([
      { ...entry, caseId: one.id },
      { ...entry, caseId: 'another' },
    ]);
    const file = await readCase(db, one.id);
    expect(file?.sameOrder.map(({ id }) => id)).toEqual([order.id]);
    expect(file?.timeline.map((line) => line.caseId)).toEqual([one.id]);
    expect(await readCase(db, 'amazon:sellerFeedback:none')).toBeUndefined();
  });

  it('tells the beginning of an imported case from the case itself', async () => {
    const one = feedbackOf('111-0000001-0000001');
    await db.cases.put(one);
    const file = await readCase(db, one.id);
    expect(file?.timeline).toEqual([
      { caseId: one.id, at: one.firstSeenAt, what: 'first-seen', subject: one.kind, before: null, after: null },
    ]);
  });

  it("lists the rows in the page's own order, each once, and leaves out what is not in memory", async () => {
    const ids = ['111-0000003-0000003', '111-0000001-0000001', '111-0000002-0000002'];
    await db.cases.bulkPut(ids.map(feedbackOf));
    const page = { portal: 'amazon' as const, orderIds: [ids[0], '999-0000000-0000000', ids[1], ids[0]].map(String) };
    expect((await readRows(db, page, 50)).map(({ one }) => one.orderId)).toEqual([ids[0], ids[1]]);
    expect(await readRows(db, page, 1)).toHaveLength(1);
  });

  it('shows the dispute of an order before its evaluation, and never the order by itself', async () => {
    const of = (kind: 'dispute' | 'evaluation' | 'order', orderId: string) => ({
      ...feedbackOf(orderId),
      id: `aliexpress:${kind}:${orderId}`,
      portal: 'aliexpress' as const,
      kind,
    });
    const [both, alone] = ['8190012345678901', '8190012345678902'];
    await db.cases.bulkPut([of('evaluation', both), of('dispute', both), of('order', both), of('order', alone)]);
    const rows = await readRows(db, { portal: 'aliexpress', orderIds: [both, alone] }, 50);
    expect(rows.map(({ one }) => one.kind)).toEqual(['dispute']);
    expect(rows[0]?.sameOrder).toHaveLength(2);
  });
});
