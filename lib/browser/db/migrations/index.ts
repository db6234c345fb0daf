import type { Migration } from './migration.ts';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';
import { v3 } from './v3.ts';
import { v4 } from './v4.ts';
import { v5 } from './v5.ts';

/** Oldest first. */
export const migrations: readonly Migration[] = [v1, v2, v3, v4, v5];
