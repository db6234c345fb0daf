import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readOwnRules } from '../../lib/browser/own-rules.ts';
import { rulebookOf, shippedRulebook } from '../../lib/browser/rulebook.ts';
import type { Override } from '../../lib/core/windows/override.ts';
import { exportRules } from '../../lib/core/windows/own-file.ts';
import { translatorFor } from '../../lib/i18n/index.ts';
import { sampleReturnPolicy } from '../../lib/packs/merchant/return-policy.ts';
import { windowPacks } from '../../lib/packs/windows.ts';
import { numberLines } from '../../lib/ui/number-lines.ts';
import { changeOwnRules, importOwnRules, overrideOf, whyNot } from '../../lib/ui/own-rules.ts';

const en = await translatorFor('en');
const own: Override = {
  pack: 'amazon',
  parameter: 'amazon.claim.appeal',
  value: 14,
  unit: 'days',
  note: '',
  madeAt: '2026-11-20T09:00:00Z',
};
const fileOf = (text: string) => new File([text], 'rules.json');
const line = (parameter: string) => {
  const found = numberLines(windowPacks, en).find((one) => one.parameter === parameter);
  if (!found) throw new Error(`No number ${parameter}.`);
  return found;
};

beforeEach(() => fakeBrowser.reset());

describe('a number before it is kept', () => {
  it('is judged beside the others', () => {
    expect(whyNot(line('amazon.claim.appeal'), 14, shippedRulebook, en)).toBeNull();
    expect(whyNot(line('amazon.claim.appeal'), 0, shippedRulebook, en)).toBe('A number from 1 to 730 is expected.');
    expect(whyNot(line('amazon.claim.appeal'), 2.5, shippedRulebook, en)).toBe('Whole numbers only.');
    const opens = overrideOf({ portal: 'amazon', parameter: 'amazon.review.request.opens', unit: 'days' }, 10, '');
    const book = rulebookOf({ overrides: [opens], shop: null });
    expect(whyNot(line('amazon.review.request'), 9, book, en)).toBe('The window would close before it opens.');
    expect(whyNot(line('amazon.review.request'), 9, shippedRulebook, en)).toBeNull();
    expect(whyNot(line('amazon.review.request.opens'), 11, book, en)).toBeNull();
  });
});

describe('a file of own rules', () => {
  it('is taken with what is good in it, and says what is not', async () => {
    const text = exportRules({ overrides: [own, { ...own, parameter: 'amazon.gone' }], shop: sampleReturnPolicy.shop });
    expect(await importOwnRules(fileOf(text), en)).toEqual({
      count: 1,
      shop: true,
      faults: [{ place: 2, why: 'No window is counted with this number.' }],
    });
    expect(await readOwnRules()).toEqual({ overrides: [own], shop: sampleReturnPolicy.shop });
  });

  it('does not put an older number in place of a newer one', async () => {
    const newer = { ...own, value: 20, madeAt: '2026-11-21T09:00:00Z' };
    await changeOwnRules({ keep: [newer] });
    const { count } = await importOwnRules(fileOf(exportRules({ overrides: [own], shop: null })), en);
    expect(count).toBe(0);
    expect((await readOwnRules()).overrides).toEqual([newer]);
  });

  it('that is none, or too long, changes nothing', async () => {
    expect((await importOwnRules(fileOf('{"format":'), en)).faults).toHaveLength(1);
    const long = { size: 2_000_000, text: async () => '' };
    expect((await importOwnRules(long, en)).faults[0]?.why).toContain('larger than 1 MB');
    expect((await readOwnRules()).overrides).toEqual([]);
  });
});
