/** Who pays the freight of a return, by whose fault it is. */
type Payer = 'merchant' | 'customer';

/** A shop's promises about returns that are no clock; its clocks are in `windows/`. */
export interface ReturnPolicy {
  freight: {
    /** Its name among the policy's rules. */
    id: string;
    qualityFault: Payer;
    otherReason: Payer;
    /** The customer pays first and claims with these. */
    claimNeeds: readonly string[];
    /** ISO 4217; the caps are in whole units of it. */
    currency: string;
    /** The most the shop pays, first match wins; `'*'` is everywhere else. `zone` is the name of its place in letters. */
    caps: readonly {
      zone: 'capLocal' | 'capNear' | 'capFar' | 'capElsewhere';
      regions: readonly string[];
      cap: number;
    }[];
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
    id: 'merchant.freight',
    qualityFault: 'merchant',
    otherReason: 'customer',
    claimNeeds: ['waybill number', 'photo of the waybill'],
    currency: 'CNY',
    caps: [
      { zone: 'capLocal', regions: ['厦门市'], cap: 5 },
      { zone: 'capNear', regions: ['福建', '江苏', '浙江', '上海'], cap: 10 },
      { zone: 'capFar', regions: ['新疆', '西藏', '青海', '甘肃'], cap: 20 },
      { zone: 'capElsewhere', regions: ['*'], cap: 15 },
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
