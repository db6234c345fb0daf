import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carryOut, recordObservations } from '../../lib/browser/db/case-store.ts';
import { openDb, type RecourseDb } from '../../lib/browser/db/schema.ts';
import { readCompany } from '../../lib/ui/company.ts';
import { feedbackSeen } from '../browser/sample-observation.ts';

const none = () => [];

describe('readCompany', () => {
  let db: RecourseDb;
  beforeEach(() => {
    db = openDb('company-test');
  });
  afterEach(() => db.delete());

  const store = async (serial: number, day: string, comments: string): Promise<string> => {
    const orderId = `111-0000000-000000${serial}`;
    await recordObservations(
      db,
      [feedbackSeen(orderId, { feedbackDate: { dates: [day], text: day }, comments })],
      none,
    );
    return `amazon:sellerFeedback:${orderId}`;
  };

  it('finds unusual company near in time, and the own record on the ground', async () => {
    const id = await store(1, '2026-11-10', 'Hinge broke.');
    await store(2, '2026-11-10', 'Too loud for a fan.');
    await store(3, '2026-11-11', 'Smells of glue.');
    const asked = await store(4, '2026-03-01', 'Lid cracked at once.');
    const request = { on: '2026-03-02', ground: 'product-review', decision: 'removed' } as const;
    await carryOut(db, { do: 'request', caseId: asked, request }, none, '2026-03-02T10:00:00.000Z');
    const one = await db.cases.get(id);
    if (!one) throw new Error('not stored');
    expect(await readCompany(db, one, 'product-review')).toMatchObject({
      patterns: [{ id: 'burst' }],
      record: { granted: 1, refused: 0 },
    });
    expect((await readCompany(db, one, null)).record).toEqual({ granted: 0, refused: 0 });
  });
});
