import type { DeadlineRow, RecourseDb } from './schema.ts';

const awake =
  (now: number) =>
  (row: DeadlineRow): boolean =>
    row.visibleFrom <= now;

/** Windows that are still open, not snoozed, and close until `until` (both instants in ms). */
export const countClosingBy = (db: RecourseDb, now: number, until: number): Promise<number> =>
  db.deadlines.where('closesAt').between(now, until, false, true).and(awake(now)).count();

/** The windows that close next, soonest first. Reads only as many rows as asked for, whatever the memory's size. */
export const closingNext = (db: RecourseDb, now: number, limit: number): Promise<DeadlineRow[]> =>
  db.deadlines.where('closesAt').above(now).and(awake(now)).limit(limit).toArray();

/** Every window that is still open and not snoozed, soonest first. `now`: ms, UTC. */
export const everyOpen = (db: RecourseDb, now: number): Promise<DeadlineRow[]> =>
  db.deadlines.where('closesAt').above(now).and(awake(now)).toArray();

/** Windows that closed since `since`, latest first. */
export const closedSince = (db: RecourseDb, since: number, now: number, limit: number): Promise<DeadlineRow[]> =>
  db.deadlines.where('closesAt').between(since, now, true, true).reverse().limit(limit).toArray();
