import type { Migration } from './migration.ts';

/** The seller's own templates. */
export const v2: Migration = {
  version: 2,
  stores: { templates: 'id' },
};
