import { describe, expect, it } from 'vitest';
import { layOver } from '../../lib/core/windows/override.ts';
import { translatorFor } from '../../lib/i18n/index.ts';
import { windowPacks } from '../../lib/packs/windows.ts';
import { numberLines, numbersMatching } from '../../lib/ui/number-lines.ts';

const en = await translatorFor('en');
const lines = numberLines(windowPacks, en);
const line = (parameter: string, from = lines) => from.find((one) => one.parameter === parameter);
const everything = { search: '', portal: null, ownOnly: false };

describe('the numbers in words', () => {
  it('tell name, place, value, beginning and source', () => {
    expect(line('amazon.safe-t.us')).toMatchObject({
      name: 'File a SAFE-T claim',
      portalName: 'Amazon',
      stores: 'US',
      amount: '30 days',
      since: 'since Feb 16, 2026',
      confidence: 'high',
      own: null,
      fixed: null,
    });
    expect(line('amazon.review.request.opens')?.name).toBe('Request a review: opens after');
    expect(line('amazon.feedback.request-removal')).toMatchObject({
      name: 'Request removal · Request strike-through (Buy Shipping)',
      stores: 'all stores',
      since: 'beginning not stated',
    });
    expect(line('amazon.refund')?.stores).toBe('all but US');
  });

  it('say where sources differ', () => {
    expect(line('amazon.refund')?.conflict).toMatch(/^Sources differ: .*four days/);
    expect(line('amazon.return.europe')?.conflict).toContain('June 23 or July 23');
    expect(line('amazon.refund.us')?.conflict).toBeNull();
  });

  it('say why one cannot be changed', () => {
    expect(line('amazon.claim.represent.first')).toMatchObject({
      amount: 'no longer, since Nov 14, 2016',
      since: 'published: 7 days',
      fixed: 'It no longer holds.',
    });
    expect(line('amazon.defect-rate.period')).toMatchObject({
      name: 'Period of the order defect rate',
      fixed: expect.stringContaining('nothing is counted'),
    });
  });

  it.each(['en', 'zh-CN'] as const)('leave nothing unsaid in %s', async (locale) => {
    const all = numberLines(windowPacks, await translatorFor(locale));
    expect(all).toHaveLength(lines.length);
    for (const one of all) {
      for (const text of [one.name, one.portalName, one.stores, one.amount, one.since, one.sourceTitle, one.confidence])
        expect(text, one.key).not.toBe('');
      expect(`${one.name} ${one.stores} ${one.amount}`, one.key).not.toMatch(/\{\{|packs:|windows:|AMZ-|\bae\.|tts\./);
    }
  });

  it('show an own number with the published one and the note', () => {
    const { packs } = layOver(windowPacks, [
      {
        pack: 'amazon',
        parameter: 'amazon.refund.us',
        value: 3,
        unit: 'days',
        note: 'safer',
        madeAt: '2026-11-22T09:00:00Z',
      },
    ]);
    expect(line('amazon.refund.us', numberLines(packs, en))).toMatchObject({
      amount: '3 days',
      published: '4 days',
      own: { note: 'safer', madeAt: 'Nov 22, 2026' },
    });
    expect(numbersMatching(numberLines(packs, en), { ...everything, ownOnly: true })).toHaveLength(1);
  });
});

describe('the search', () => {
  const found = (search: string, portal: 'ebay' | null = null) =>
    numbersMatching(lines, { ...everything, search, portal }).map(({ parameter }) => parameter);
  it('finds every word in name, store, source or id, in one portal or all', () => {
    expect(found('')).toHaveLength(lines.length);
    expect(found('safe-t')).toEqual(['amazon.safe-t.us', 'amazon.safe-t.ae', 'amazon.safe-t.in']);
    expect(found('SAFE-T ae')).toEqual(['amazon.safe-t.ae']);
    expect(found('refund', 'ebay')).toEqual(['ebay.return.refund']);
    expect(found('no such thing')).toEqual([]);
  });
});
