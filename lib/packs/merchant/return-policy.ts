/** Who pays the freight of a return, by whose fault it is. */
type Payer = 'merchant' | 'customer';

/** A shop's promises about returns that are no clock; its clocks are in `windows/`. */
export interface ReturnPolicy {
  freight: {
    qualityFault: Payer;
    otherReason: Payer;
    /** The customer pays first and claims with these. */
    claimNeeds: readonly string[];
    /** ISO 4217; the caps are in whole units of it. */
    currency: string;
    /** The most the shop pays, first match wins; `'*'` is everywhere else. */
    caps: readonly { regions: readonly string[]; cap: number }[];
    overCapPaidBy: Payer;
  };
  refund: { toOriginalAccount: boolean; nonCashPartRefundable: boolean };
  condition: readonly string[];
  refused: readonly string[];
  exclusions: readonly string[];
  source: string;
}

/** The policy of a sample shop in China: each value is the shop's to change. */
export const sampleReturnPolicy: ReturnPolicy = {
  freight: {
    qualityFault: 'merchant',
    otherReason: 'customer',
    claimNeeds: ['waybill number', 'photo of the waybill'],
    currency: 'CNY',
    caps: [
      { regions: ['厦门市'], cap: 5 },
      { regions: ['福建', '江苏', '浙江', '上海'], cap: 10 },
      { regions: ['新疆', '西藏', '青海', '甘肃'], cap: 20 },
      { regions: ['*'], cap: 15 },
    ],
    overCapPaidBy: 'customer',
  },
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
};
