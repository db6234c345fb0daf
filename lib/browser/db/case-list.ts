import type { Case } from '../../core/model/case.ts';
import type { Outcome } from '../../core/model/names.ts';
import type { DeadlineRow, RecourseDb } from './schema.ts';

/** Ids of all cases, the one seen last first. Reads the index alone, never the cases: 100,000 ids take a moment. */
export const caseIdsByLastSeen = async (db: RecourseDb): Promise<string[]> =>
  (await db.cases.orderBy('lastSeenAt').primaryKeys()).reverse();

/** A laid-down window's id begins with its case's. */
const caseOf = (deadlineId: string): string => deadlineId.split('#')[0] ?? deadlineId;

/** Ids of the cases with a window that is still open at `now` (ms, UTC), the one that closes first before. */
export async function caseIdsByClosing(db: RecourseDb, now: number): Promise<string[]> {
  return [...new Set((await db.deadlines.where('closesAt').above(now).primaryKeys()).map(caseOf))];
}

/** Windows read at a time. */
const CHUNK = 5_000;

/** What was laid down as still to be asked for, by case id. Cases without anything to ask for are not in it. */
export async function laidOutcomes(db: RecourseDb): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (let last = ''; ; ) {
    const rows: DeadlineRow[] = await db.deadlines.where('id').above(last).limit(CHUNK).toArray();
    const end = rows.at(-1);
    if (!end) return outcomes;
    for (const { caseId, outcome } of rows) outcomes.set(caseId, outcome);
    last = end.id;
  }
}

/** These cases in this order, each with the other cases of its order. Ids that are gone are left out. */
export async function casesById(db: RecourseDb, ids: readonly string[]): Promise<{ one: Case; sameOrder: Case[] }[]> {
  const found = (await db.cases.bulkGet([...ids])).filter((one) => one !== undefined);
  const family = await db.cases
    .where('orderId')
    .anyOf([...new Set(found.map(({ orderId }) => orderId))])
    .toArray();
  return found.map((one) => ({
    one,
    sameOrder: family.filter((other) => other.orderId === one.orderId && other.id !== one.id),
  }));
}
