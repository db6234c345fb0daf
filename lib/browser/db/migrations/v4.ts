import type { Migration } from './migration.ts';

/** Windows put aside are found by the instant they come back, so that the others are counted without being read. */
export const v4: Migration = {
  version: 4,
  stores: { deadlines: 'id, caseId, closesAt, packVersion, visibleFrom' },
};
