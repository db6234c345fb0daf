import { describe, expect, it } from 'vitest';
import { canonical } from '../../lib/core/casework/canonical.ts';
import { numbersIn } from '../../lib/core/windows/numbers.ts';
import { parametersOf } from '../../lib/core/windows/override.ts';
import { ALWAYS } from '../../lib/core/windows/parameter.ts';
import en from '../../lib/i18n/locales/en/packs.json' with { type: 'json' };
import zh from '../../lib/i18n/locales/zh-CN/packs.json' with { type: 'json' };
import { amazonPack } from '../../lib/packs/amazon/index.ts';
import { publishedRules, uncountedRules } from '../../lib/packs/published.ts';
import { UNDATED } from '../../lib/packs/undated.ts';
import { newestVersion, windowPacks } from '../../lib/packs/windows.ts';
import marks from './number-marks.json' with { type: 'json' };

const packs = Object.values(windowPacks);
const numbers = packs.flatMap((pack) => numbersIn(pack, uncountedRules[pack.portal] ?? []));
const uncounted = Object.values(uncountedRules).flat();

/** A short mark of a pack's numbers, dates and clocks: FNV-1a, 32 bits. */
function markOf(pack: (typeof packs)[number]): string {
  const told = pack.rules.map(({ id, stores, entries, confidence, sourceDate }) => [
    id,
    stores,
    entries,
    confidence,
    sourceDate,
  ]);
  let hash = 0x811c9dc5;
  for (const letter of canonical(told)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

it('a source without a beginning is written alike in packs and core', () => expect(UNDATED).toBe(ALWAYS));

describe('every number', () => {
  it('is listed once', () => {
    const ids = numbers.map(({ parameter }) => parameter.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(packs.flatMap((pack) => parametersOf(pack)).length + uncounted.length);
  });

  it.each(numbers.map((one) => [one.parameter.id, one] as const))(
    '%s is called after its portal, lies in its bounds and has a published source',
    (id, { portal, parameter: { values, bounds, references } }) => {
      expect(id.startsWith(`${portal}.`)).toBe(true);
      expect(bounds.least).toBeLessThan(bounds.most);
      for (const value of Object.values(values)) {
        if (value === null) continue;
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(bounds.least);
        expect(value).toBeLessThanOrEqual(bounds.most);
      }
      expect(references.some((reference) => publishedRules[portal][reference] !== undefined)).toBe(true);
    },
  );

  it.each([
    ['English', en as Record<string, string>],
    ['Chinese', zh as Record<string, string>],
  ])('has a name in %s also where nothing is counted with it', (_, texts) => {
    const named = Object.keys(texts).filter((key) => key.startsWith('uncounted.'));
    expect(named.sort()).toEqual(uncounted.map(({ id }) => `uncounted.${id}`).sort());
  });
});

describe('the history of the packs', () => {
  it.each(packs.map((pack) => [pack.portal, pack] as const))(
    '%s tells its versions, newest first, in words',
    (_, { history }) => {
      const versions = history.map(({ version }) => version);
      expect(versions).toEqual([...versions].sort().reverse());
      expect(new Set(versions).size).toBe(versions.length);
      for (const { version, what } of history) {
        expect(version).toMatch(/^\d{4}-\d{2}-\d{2}[a-z]?$/);
        for (const texts of [en, zh] as const) expect(Object.keys(texts)).toContain(what.replace(/^packs:/, ''));
      }
    },
  );

  it('gives the newest version to what is laid down', () => {
    expect(newestVersion).toBe(
      packs
        .map(({ history: [newest] }) => newest.version)
        .sort()
        .at(-1),
    );
    expect(amazonPack.version).toBe(`amazon-${newestVersion}`);
  });

  it('has a new version wherever a number, a date or a clock is another', () => {
    const now = Object.fromEntries(packs.map((pack) => [pack.portal, { [pack.history[0].version]: markOf(pack) }]));
    expect(now, 'a changed pack needs a new version in its history, and its mark in number-marks.json').toEqual(marks);
  });
});
