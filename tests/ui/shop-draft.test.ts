import { describe, expect, it } from 'vitest';
import { rulebookOf, shippedRulebook } from '../../lib/browser/rulebook.ts';
import type { Override } from '../../lib/core/windows/override.ts';
import { translatorFor } from '../../lib/i18n/index.ts';
import { lawHint, readDraft, type ShopDraft, sampleDraft, shopDraft } from '../../lib/ui/shop-draft.ts';

const en = await translatorFor('en');
const read = (part: Partial<ShopDraft>, overrides: readonly Override[] = []) =>
  readDraft({ ...sampleDraft(), ...part }, overrides, en);
const errorsOf = (part: Partial<ShopDraft>): Record<string, string> => {
  const found = read(part);
  return 'errors' in found ? found.errors : {};
};
const keptOf = (part: Partial<ShopDraft>, overrides: readonly Override[] = []) => {
  const found = read(part, overrides);
  if ('errors' in found) throw new Error(JSON.stringify(found.errors));
  return found.kept;
};
const { numbers, caps } = sampleDraft();

describe('the form of the shop’s policy', () => {
  it('begins with the sample, which is nothing of one’s own', () => {
    expect(shopDraft(shippedRulebook)).toEqual(sampleDraft());
    expect(numbers).toEqual({ return: 7, exchange: 30, warranty: 90, refund: 7, inspection: 2 });
    const kept = keptOf({});
    expect([kept.keep, kept.shop]).toEqual([[], null]);
    expect(kept.drop).toHaveLength(5);
  });

  it('keeps what differs, and comes back as it was kept', () => {
    const part: Partial<ShopDraft> = {
      numbers: { ...numbers, return: 14 },
      starts: { ...sampleDraft().starts, 'merchant.warranty': 'signedAt' },
      otherReason: 'merchant',
      currency: 'EUR',
      caps: [{ key: 0, regions: ['Bayern'], cap: 4.5 }],
      elsewhere: 9,
    };
    const { keep, shop } = keptOf(part);
    expect(keep).toEqual([
      expect.objectContaining({ pack: 'merchant', parameter: 'merchant.no-reason-return', value: 14 }),
    ]);
    expect(shopDraft(rulebookOf({ overrides: keep, shop }))).toEqual({ ...sampleDraft(), ...part });
  });

  it('keeps freight without a limit', () => {
    const part = { caps: [{ key: 0, regions: ['Bayern'], cap: null }], elsewhere: null };
    const { shop } = keptOf(part);
    expect(shop?.freight).toMatchObject({ caps: [{ regions: ['Bayern'], cap: null }], elsewhere: null });
    expect(shopDraft(rulebookOf({ overrides: [], shop }))).toEqual({ ...sampleDraft(), ...part });
  });

  it('keeps the note of an own number, and leaves one alone that is the same', () => {
    const before: Override = {
      pack: 'merchant',
      parameter: 'merchant.warranty',
      value: 180,
      unit: 'days',
      note: 'half a year',
      madeAt: '2026-01-01T00:00:00Z',
    };
    expect(keptOf({ numbers: { ...numbers, warranty: 365 } }, [before]).keep).toEqual([
      expect.objectContaining({ value: 365, note: 'half a year' }),
    ]);
    const { keep, drop } = keptOf({ numbers: { ...numbers, warranty: 180 } }, [before]);
    expect(keep).toEqual([]);
    expect(drop.map(({ parameter }) => parameter)).not.toContain('merchant.warranty');
  });

  it.each([
    [{ numbers: { ...numbers, return: '' } }, 'return', 'from 1 to 730'],
    [{ numbers: { ...numbers, inspection: 1.5 } }, 'inspection', 'whole number'],
    [{ numbers: { ...numbers, warranty: 100_000 } }, 'warranty', 'from 1 to 3660'],
    [{ elsewhere: '-' }, 'elsewhere', 'A sum'],
    [{ caps: [...caps, { key: 9, regions: [], cap: 3 }] }, 'regions 9', 'at least one'],
    [{ caps: [...caps, { key: 9, regions: ['江苏'], cap: 3 }] }, 'regions 9', 'twice: 江苏'],
    [{ caps: [{ key: 4, regions: ['Wien', 'wien'], cap: 3 }] }, 'regions 4', 'twice: wien'],
    [{ caps: [{ key: 4, regions: ['{x}'], cap: 3 }] }, 'regions 4', 'Braces'],
    [{ caps: [{ key: 4, regions: ['Wien'], cap: '' }] }, 'cap 4', 'A sum'],
  ] satisfies [Partial<ShopDraft>, string, string][])(
    'says what is wrong beside the field (%#)',
    (part, field, words) => {
      expect(Object.keys(errorsOf(part))).toEqual([field]);
      expect(errorsOf(part)[field]).toContain(words);
    },
  );

  it('reminds of the law where a promise falls short of it', () => {
    expect(lawHint('return', 7, en)).toBeNull();
    expect(lawHint('return', 6, en)).toContain('no less than 7 days');
    expect(lawHint('refund', 8, en)).toContain('no more than 7 days');
    expect(lawHint('exchange', 1, en)).toBeNull();
    expect(lawHint('return', '', en)).toBeNull();
  });
});
