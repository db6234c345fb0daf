import { describe, expect, it } from 'vitest';
import { type ShopDraft, sampleDraft } from '../../lib/ui/shop-draft.ts';
import { followed } from '../../lib/ui/shop-follow.ts';

const before = sampleDraft();
const withNumbers = (part: Partial<ShopDraft['numbers']>): ShopDraft => ({
  ...before,
  numbers: { ...before.numbers, ...part },
});

describe('a form that is open while the policy becomes another', () => {
  it('follows where nothing was touched', () => {
    const now: ShopDraft = {
      ...withNumbers({ return: 14 }),
      starts: { ...before.starts, 'merchant.warranty': 'signedAt' },
      currency: 'EUR',
      caps: [{ key: 0, regions: ['Tirol'], cap: null }],
      elsewhere: null,
    };
    expect(followed(before, before, now)).toEqual(now);
    expect(followed(now, now, before)).toEqual(before);
  });

  it('keeps what was written, field by field', () => {
    const written: ShopDraft = { ...withNumbers({ warranty: 365, exchange: '' }), otherReason: 'merchant' };
    const now: ShopDraft = { ...withNumbers({ warranty: 180, return: 14, exchange: 60 }), currency: 'EUR' };
    expect(followed(written, before, now)).toEqual({
      ...before,
      numbers: { ...before.numbers, warranty: 365, return: 14, exchange: '' },
      otherReason: 'merchant',
      currency: 'EUR',
    });
  });

  it('takes the groups of regions as one field, and leaves rows alone that are the same', () => {
    const [first] = before.caps;
    const written: ShopDraft = { ...before, caps: [{ key: 7, regions: ['Wien'], cap: 4 }] };
    const now: ShopDraft = { ...before, caps: first ? [first] : [], elsewhere: 20 };
    expect(followed(written, before, now)).toEqual({ ...before, caps: written.caps, elsewhere: 20 });
    expect(followed(before, before, now).caps).toEqual(now.caps);
    const kept: ShopDraft = { ...before, caps: [{ key: 0, regions: ['Wien'], cap: 4 }] };
    expect(followed(written, before, kept).caps).toBe(written.caps);
    expect(followed(written, written, kept).caps).toBe(written.caps);
  });
});
