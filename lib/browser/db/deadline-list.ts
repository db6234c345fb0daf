import type { DeadlineRow, RecourseDb } from './schema.ts';

/** Windows that are still open and close until `until` (both instants in ms). */
export const countClosingBy = (db: RecourseDb, now: number, until: number): Promise<number> =>
  db.deadlines.where('closesAt').between(now, until, true, true).count();

/** The windows that close next, soonest first. Reads only as many rows as asked for, whatever the memory's size. */
export const closingNext = (db: RecourseDb, now: number, limit: number): Promise<DeadlineRow[]> =>
  db.deadlines.where('closesAt').aboveOrEqual(now).limit(limit).toArray();

/** Windows that closed since `since`, latest first. */
export const closedSince = (db: RecourseDb, since: number, now: number, limit: number): Promise<DeadlineRow[]> =>
  db.deadlines.where('closesAt').between(since, now, true, false).reverse().limit(limit).toArray();
