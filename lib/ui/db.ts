import { openDb, type RecourseDb } from '../browser/db/schema.ts';

let opened: RecourseDb | null = null;

/** The one connection of an extension page. */
export function pageDb(): RecourseDb {
  opened ??= openDb();
  return opened;
}
