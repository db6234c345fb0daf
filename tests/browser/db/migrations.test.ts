import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { migrations } from '../../../lib/browser/db/migrations/index.ts';
import { openDb } from '../../../lib/browser/db/schema.ts';
import { currentFact } from '../../../lib/core/casework/current.ts';
import { Case } from '../../../lib/core/model/case.ts';

type Example = Record<string, object[]>;
const NAME = 'migrations-test';
const example = (version: number): Example =>
  JSON.parse(readFileSync(new URL(`./examples/v${version}.json`, import.meta.url), 'utf8')) as Example;

/** Lays an example down as the released version of that number would have left it. */
async function layDown(version: number): Promise<void> {
  const old = new Dexie(NAME);
  for (const migration of migrations.filter((one) => one.version <= version))
    old.version(migration.version).stores(migration.stores);
  await old.open();
  for (const [table, rows] of Object.entries(example(version))) await old.table(table).bulkAdd(rows);
  old.close();
}

describe('migrations', () => {
  afterEach(() => Dexie.delete(NAME));

  it('stand in order, each with a stored example', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
    for (const { version } of migrations) expect(example(version).cases?.length).toBeGreaterThan(0);
  });

  it('import nothing that a later change could move under them', () => {
    for (const { version } of migrations) {
      const source = readFileSync(
        new URL(`../../../lib/browser/db/migrations/v${version}.ts`, import.meta.url),
        'utf8',
      );
      expect([...source.matchAll(/^import .*$/gm)].map(([line]) => line)).toEqual([
        "import type { Migration } from './migration.ts';",
      ]);
    }
  });

  it.each(migrations.map(({ version }) => version))(
    'bring version %i to today without losing a case',
    async (version) => {
      await layDown(version);
      const db = openDb(NAME);
      const cases = await db.cases.toArray();
      expect(cases).toHaveLength(example(version).cases?.length ?? -1);
      for (const one of cases) expect(Case.safeParse(one).error?.issues ?? []).toEqual([]);
      expect(cases.map((one) => currentFact(one, 'rating'))).toEqual([2]);
      expect(await db.cases.where('request.on').above('2026-01-01').count()).toBe(1);
      expect(await db.timeline.count()).toBe(example(version).timeline?.length);
      db.close();
    },
  );
});
