import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { changeOwnRules, dropEntry, noOwnRules, readOwnRules } from '../../lib/browser/own-rules.ts';
import { rulebookOf, shippedPart, shippedRulebook } from '../../lib/browser/rulebook.ts';
import { portals } from '../../lib/core/model/names.ts';
import type { Override } from '../../lib/core/windows/override.ts';
import { MAX_OVERRIDES } from '../../lib/core/windows/own-file.ts';
import { amazonPack } from '../../lib/packs/amazon/index.ts';
import { sampleReturnPolicy } from '../../lib/packs/merchant/return-policy.ts';
import { templates } from '../../lib/packs/templates.ts';
import { windowPacks } from '../../lib/packs/windows.ts';

const own = (parameter: string, value: number, more: Partial<Override> = {}): Override => ({
  pack: 'amazon',
  parameter,
  value,
  unit: 'days',
  note: '',
  madeAt: '2026-11-22T09:00:00Z',
  ...more,
});
const sample = sampleReturnPolicy.shop;

beforeEach(() => fakeBrowser.reset());

describe('the own rules in storage', () => {
  it('are none at first', async () => {
    expect(await readOwnRules()).toEqual(noOwnRules);
  });

  it('keep one number for a parameter, and give it back', async () => {
    await changeOwnRules({ keep: [own('amazon.claim.appeal', 14)] });
    await changeOwnRules({ keep: [own('amazon.claim.appeal', 15), own('amazon.refund.us', 3)] });
    expect((await readOwnRules()).overrides).toEqual([own('amazon.claim.appeal', 15), own('amazon.refund.us', 3)]);
    await changeOwnRules({ drop: [{ pack: 'amazon', parameter: 'amazon.claim.appeal' }] });
    expect((await readOwnRules()).overrides).toEqual([own('amazon.refund.us', 3)]);
  });

  it('lose nothing that cannot be read, until the seller removes it', async () => {
    const odd = { pack: 'amazon', parameter: 'amazon.claim.appeal', value: 'soon' };
    await fakeBrowser.storage.local.set({ ownRules: { overrides: ['?', odd], shop: { odd: true } } });
    await changeOwnRules({ keep: [own('amazon.refund.us', 3)] });
    const stored = await readOwnRules();
    expect(stored).toEqual({ overrides: ['?', odd, own('amazon.refund.us', 3)], shop: { odd: true } });
    const book = rulebookOf(stored);
    expect(book.faults.map(({ place }) => place)).toEqual([1, 2]);
    expect(book.shopFault).toMatch(/^starts: /);
    expect(book.shop).toEqual(sample);
    expect(book.overrides).toEqual([own('amazon.refund.us', 3)]);
    await dropEntry(1);
    expect((await readOwnRules()).overrides).toEqual([odd, own('amazon.refund.us', 3)]);
  });

  it('are no more than can be kept', async () => {
    const many = Array.from({ length: MAX_OVERRIDES }, (_, at) => own(`amazon.n${at}`, 1));
    await changeOwnRules({ keep: many });
    await expect(changeOwnRules({ keep: [own('amazon.one.more', 1)] })).rejects.toThrow(/not kept/);
    expect((await readOwnRules()).overrides).toHaveLength(MAX_OVERRIDES);
  });
});

describe('the rulebook', () => {
  it('is the shipped packs themselves without a word of the seller’s', () => {
    expect(shippedRulebook.packs).toBe(windowPacks);
    expect(shippedRulebook.policy).toBe(amazonPack);
    expect(shippedRulebook.templates).toBe(templates);
    expect(shippedRulebook.versionOf('amazon')).toBe(amazonPack.version);
    expect(shippedRulebook.shopIsOwn).toBe(false);
  });

  it('is made once for the same own rules', () => {
    const rules = { overrides: [own('amazon.claim.appeal', 14)], shop: null };
    expect(rulebookOf(rules)).toBe(rulebookOf(structuredClone(rules)));
  });

  it('gives only the portals that the seller changed another version', () => {
    const book = rulebookOf({ overrides: [own('amazon.claim.appeal', 14)], shop: null });
    const other = rulebookOf({ overrides: [own('amazon.claim.appeal', 15)], shop: null });
    for (const portal of portals) {
      expect(shippedPart(book.versionOf(portal))).toBe(shippedRulebook.versionOf(portal));
      expect(book.versionOf(portal) === shippedRulebook.versionOf(portal)).toBe(portal !== 'amazon');
    }
    expect(book.versionOf('amazon')).not.toBe(other.versionOf('amazon'));
    expect(book.policy.windows).toBe(book.packs);
    expect(book.templates).toBe(templates);
  });

  it('writes the letters of the shop by its own terms', () => {
    const days = own('merchant.no-reason-return', 14, { pack: 'merchant' });
    const text = (rules: Parameters<typeof rulebookOf>[0]) =>
      rulebookOf(rules).templates.find(({ id }) => id === 'shop-return.en.brief')?.terms?.returnDays;
    expect(text({ overrides: [days], shop: null })).toMatchObject({ own: { value: 14 } });
    const shop = { ...sample, freight: { ...sample.freight, qualityFault: 'customer' } };
    const book = rulebookOf({ overrides: [], shop });
    expect(book.shopIsOwn).toBe(true);
    expect(book.templates.some(({ situation }) => situation === 'shop-freight-fault')).toBe(false);
    expect(book.packs).toBe(windowPacks);
  });
});
