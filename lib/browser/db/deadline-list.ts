import type { DeadlineRow, RecourseDb } from './schema.ts';

const awake =
  (now: number) =>
  (row: DeadlineRow): boolean =>
    row.visibleFrom <= now;

/**
 * Windows that are still open, not snoozed, and close until `until` (both instants in ms). The index counts; read are
 * only the few that were put aside.
 */
export async function countClosingBy(db: RecourseDb, now: number, until: number): Promise<number> {
  const [all, asleep] = await Promise.all([
    db.deadlines.where('closesAt').between(now, until, false, true).count(),
    db.deadlines.where('visibleFrom').above(now).toArray(),
  ]);
  return all - asleep.filter(({ closesAt }) => closesAt > now && closesAt <= until).length;
}

/**
 * The windows that close next, soonest first. Reads about as many rows as asked for, whatever the memory's size, and in
 * pages: a filter of the database's own would fetch row by row, which takes ten times as long.
 */
export async function closingNext(db: RecourseDb, now: number, limit: number): Promise<DeadlineRow[]> {
  const found: DeadlineRow[] = [];
  for (let offset = 0; found.length < limit; offset += limit) {
    const page = await db.deadlines.where('closesAt').above(now).offset(offset).limit(limit).toArray();
    found.push(...page.filter(awake(now)));
    if (page.length < limit) break;
  }
  return found.slice(0, limit);
}

/** Every window that is still open and not snoozed, soonest first. `now`: ms, UTC. */
export const everyOpen = async (db: RecourseDb, now: number): Promise<DeadlineRow[]> =>
  (await db.deadlines.where('closesAt').above(now).toArray()).filter(awake(now));

/** Windows that closed since `since`, latest first. */
export const closedSince = (db: RecourseDb, since: number, now: number, limit: number): Promise<DeadlineRow[]> =>
  db.deadlines.where('closesAt').between(since, now, true, true).reverse().limit(limit).toArray();
