import type { ShopPolicy } from '../../core/windows/shop.ts';

/** A shop's promises about returns; the numbers of days are in `parameters/`. */
interface ReturnPolicy {
  /** The name of its freight among the policy's rules. */
  freightRule: string;
  /** What a shop sets as it likes. */
  shop: ShopPolicy;
  /** The customer pays first and claims with these. */
  claimNeeds: readonly string[];
  refund: { toOriginalAccount: boolean; nonCashPartRefundable: boolean };
  condition: readonly string[];
  refused: readonly string[];
  exclusions: readonly string[];
  source: string;
  /** The least that Chinese law asks for, by the parameter's id; a shop elsewhere has other laws. */
  law: {
    least: Readonly<Record<string, number>>;
    most: Readonly<Record<string, number>>;
    source: string;
    date: string;
  };
}

/** The rules whose start a shop chooses, with that of the sample. */
export const sampleStarts = {
  'merchant.noReasonReturn': 'signedAt',
  'merchant.noReasonExchange': 'signedAt',
  'merchant.warranty': 'purchasedAt',
} as const satisfies ShopPolicy['starts'];

/** The policy of a sample shop in China: each value is the shop's to change. */
export const sampleReturnPolicy: ReturnPolicy = {
  freightRule: 'merchant.freight',
  shop: {
    starts: sampleStarts,
    countStart: 'next_day',
    freight: {
      qualityFault: 'merchant',
      otherReason: 'customer',
      currency: 'CNY',
      // What goes beyond a cap is paid by the customer.
      caps: [
        { regions: ['厦门'], cap: 5 },
        { regions: ['福建其他地区', '江苏', '浙江', '上海'], cap: 10 },
        { regions: ['新疆', '西藏', '青海', '甘肃'], cap: 20 },
      ],
      elsewhere: 15,
    },
  },
  claimNeeds: ['waybill number', 'photo of the waybill'],
  refund: { toOriginalAccount: true, nonCashPartRefundable: false },
  condition: [
    'tried on only, not worn',
    'fit for resale',
    'complete: manual, warranty card, tags, invoice, gifts, fillers, outer box',
  ],
  refused: ['parcels sent back with cash on delivery', 'surface mail'],
  exclusions: [
    'goods bought elsewhere',
    'damage by improper use or care',
    'limited, discounted or promotional goods declared as not returnable',
  ],
  source: 'return policy of a sample shop, undated',
  law: {
    least: { 'merchant.no-reason-return': 7 },
    most: { 'merchant.refund': 7 },
    source: 'https://www.lsnews.net/shbk/202603/127362.html',
    date: '2026-03-05',
  },
};
