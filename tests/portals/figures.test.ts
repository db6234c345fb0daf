import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../lib/portals/amounts.ts';
import { readCount, readCounts, readShare } from '../../lib/portals/figures.ts';

describe('sums of money', () => {
  it.each([
    ['$11.99', 'USD', { amount: 11.99, currency: 'USD' }],
    ['$11.99', 'CAD', { amount: 11.99, currency: 'CAD' }],
    ['$11.99', undefined, { amount: 11.99 }],
    ['US$1,005.00', undefined, { amount: 1005, currency: 'USD' }],
    ['1.005,50 €', 'EUR', { amount: 1005.5, currency: 'EUR' }],
    ['1 005,50 €', undefined, { amount: 1005.5, currency: 'EUR' }],
    ['EUR 12', undefined, { amount: 12, currency: 'EUR' }],
    ['¥1,200', 'JPY', { amount: 1200, currency: 'JPY' }],
    ['￥1,200', 'JPY', { amount: 1200, currency: 'JPY' }],
    ['1,200円', undefined, { amount: 1200, currency: 'JPY' }],
    ['£0.50', undefined, { amount: 0.5, currency: 'GBP' }],
  ])('reads %s in a store of %s', (text, store, amount) => expect(readAmount(text, store)).toEqual(amount));

  it.each(['', 'none', '$5 of $10', '1.2.3', '12,34,56', `$${'9'.repeat(80)}`])('reads nothing in "%s"', (text) =>
    expect(readAmount(text, 'USD')).toBeNull(),
  );

  it('reads what the stores print', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('en-US', 'de-DE'), (cents, locale) => {
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        expect(readAmount(`${format.format(cents / 100)} €`, undefined)?.amount).toBeCloseTo(cents / 100, 5);
      }),
    );
  });
});

describe('counts and shares', () => {
  it.each([
    ['5 of 1,190 orders', [5, 1190]],
    ['5 von 1.190 Bestellungen', [5, 1190]],
    ['0/1,273 个订单', [0, 1273]],
    ['none', []],
  ])('reads %s', (text, counts) => expect(readCounts(text)).toEqual(counts));

  it('reads one count or none', () => {
    expect(readCount('Total orders: 1,190')).toBe(1190);
    expect(readCount('5 of 1,190 orders')).toBeNull();
  });

  it.each([
    ['0.42%', 0.0042],
    ['0,42 %', 0.0042],
    ['100%', 1],
    ['0%', 0],
    ['N/A', null],
    ['1% of 2%', null],
    ['250%', null],
  ])('reads the share %s', (text, share) => expect(readShare(text)).toBe(share));
});
