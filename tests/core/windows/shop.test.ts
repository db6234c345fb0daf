import { describe, expect, it } from 'vitest';
import { type WindowInput, windowsFor } from '../../../lib/core/windows/compute.ts';
import { layOver } from '../../../lib/core/windows/override.ts';
import { ShopPolicy, withShop } from '../../../lib/core/windows/shop.ts';
import { sampleReturnPolicy } from '../../../lib/packs/merchant/return-policy.ts';
import { windowPacks } from '../../../lib/packs/windows.ts';

const sample = sampleReturnPolicy.shop;
const question: WindowInput = {
  portal: 'merchant',
  marketplace: null,
  kind: 'merchant-return',
  asOf: '2026-03-05',
  purchasedAt: '2026-03-01',
  shippedAt: '2026-03-02',
  signedAt: '2026-03-04',
};
const endOf = (id: string, packs = windowPacks, input = question) =>
  windowsFor(input, packs).find((window) => window.id === `merchant.${id}`)?.closesOn;

describe('the policy of the shop', () => {
  it('is the sample’s at first: the packs are handed back themselves', () => {
    expect(withShop(windowPacks, sample)).toBe(windowPacks);
    expect([endOf('noReasonReturn'), endOf('noReasonExchange'), endOf('warranty')]).toEqual([
      '2026-03-11',
      '2026-04-03',
      '2026-05-30',
    ]);
  });

  it('starts its clocks where the shop says', () => {
    const packs = withShop(windowPacks, {
      starts: { ...sample.starts, 'merchant.noReasonReturn': 'shippedAt', 'merchant.warranty': 'signedAt' },
      countStart: 'next_day',
    });
    expect([endOf('noReasonReturn', packs), endOf('noReasonExchange', packs), endOf('warranty', packs)]).toEqual([
      '2026-03-09',
      '2026-04-03',
      '2026-06-02',
    ]);
    expect(packs.amazon).toBe(windowPacks.amazon);
    expect(endOf('noReasonReturn')).toBe('2026-03-11');
  });

  it('leaves the clocks alone that begin with a return', () => {
    const starts = { ...sample.starts, 'merchant.refund': 'purchasedAt' as const };
    expect(withShop(windowPacks, { ...sample, starts })).toBe(windowPacks);
  });

  it('counts the day itself as the first where the shop does, with its own number too', () => {
    const packs = withShop(windowPacks, { starts: sample.starts, countStart: 'same_day' });
    expect(endOf('noReasonReturn', packs)).toBe('2026-03-10');
    const { packs: own } = layOver(packs, [
      {
        pack: 'merchant',
        parameter: 'merchant.no-reason-return',
        value: 14,
        unit: 'days',
        note: '',
        madeAt: '2026-11-22T09:00:00Z',
      },
    ]);
    expect(endOf('noReasonReturn', own)).toBe('2026-03-17');
    expect(windowsFor(question, own)[0]?.own).toEqual([expect.objectContaining({ value: 14, published: 7 })]);
    expect(endOf('noReasonReturn', own, { ...question, countStart: 'next_day' })).toBe('2026-03-18');
  });

  const withFreight = (part: object): unknown => ({ ...sample, freight: { ...sample.freight, ...part } });
  it('may pay freight without a limit', () => {
    const free = withFreight({ caps: [{ regions: ['Bavaria'], cap: null }], elsewhere: null });
    expect(ShopPolicy.parse(free)).toEqual(free);
  });

  it.each([
    ['a sum below nothing', withFreight({ elsewhere: -1 })],
    ['a currency that is none', withFreight({ currency: 'yuan' })],
    ['a payer that is none', withFreight({ qualityFault: 'nobody' })],
    ['a group without regions', withFreight({ caps: [{ regions: [], cap: 3 }] })],
    ['a region with braces', withFreight({ caps: [{ regions: ['{orderId}'], cap: 3 }] })],
    [
      'a region in two groups',
      withFreight({
        caps: [
          { regions: ['Bavaria'], cap: 3 },
          { regions: ['bavaria '], cap: 4 },
        ],
      }),
    ],
    ['a start that is none', { ...sample, starts: { 'merchant.warranty': 'someday' } }],
    ['nothing', null],
  ])('%s is not taken', (_, given) => expect(ShopPolicy.safeParse(given).success).toBe(false));
});
