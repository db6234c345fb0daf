import type { Transaction } from 'dexie';

/**
 * A step of the database, frozen once released: it imports no constants, so that a later change elsewhere can
 * never change what an old database becomes. Each version has a stored example in tests/browser/db/examples.
 */
export interface Migration {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
