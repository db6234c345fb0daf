import type { Migration } from './migration.ts';

/** What was already said of a window by a notification. */
export const v3: Migration = {
  version: 3,
  stores: { reminders: 'id, closesAt' },
};
