import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type WindowInput, windowsFor } from '../../../lib/core/windows/compute.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

type Row = [id: string, opensOn: string | null, closesOn: string | null, state: string];
interface DatedCase {
  why: string;
  given: WindowInput;
  expect: Row[];
}

const folder = join(import.meta.dirname, 'cases');
const linesOf = <T>(file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const sources = new Map(linesOf<{ id: string; source: string }>('sources.jsonl').map(({ id, source }) => [id, source]));
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && name !== 'sources.jsonl');

const inOrder = (rows: Row[]): string[] => rows.map((row) => row.join(' ')).sort();

describe.each(files)('%s', (file) => {
  it.each(linesOf<DatedCase>(file))('$why, as of $given.asOf', ({ given, expect: expected }) => {
    const windows = windowsFor(given, windowPacks);
    expect(inOrder(windows.map(({ id, opensOn, closesOn, state }) => [id, opensOn, closesOn, state]))).toEqual(
      inOrder(expected),
    );
    for (const { id, source, state, missing, basis } of windows) {
      if (sources.has(id)) expect(source).toBe(sources.get(id));
      if (state === 'unknown' && missing) for (const name of missing) expect(basis).toContain(name);
    }
  });
});

it('is a table of at least 300 cases', () => {
  expect(files.flatMap((file) => linesOf(file)).length).toBeGreaterThanOrEqual(300);
});
