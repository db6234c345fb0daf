import type { Migration } from './migration.ts';

/** Windows that an update of the packs moved, until they were looked at. */
export const v5: Migration = {
  version: 5,
  stores: { moves: 'id' },
};
