import type { Migration } from './migration.ts';
import { v1 } from './v1.ts';

/** Oldest first. */
export const migrations: readonly Migration[] = [v1];
