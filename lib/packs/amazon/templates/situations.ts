import type { Situation } from '../../template-house.ts';

export type { Wordings } from '../../template-house.ts';

const answer = ['AMZ-MSG-24H', 'AMZ-CM-PERMITTED', 'AMZ-CM-ORDERID-LANG'] as const;
const publicly = ['AMZ-FB-REPLY'] as const;

export const quality = {
  'product-complaint': { channel: 'buyer-message', when: { aspects: ['product'] }, sources: answer },
  damaged: {
    channel: 'buyer-message',
    when: { aspects: ['transit-damage', 'packaging', 'condition'] },
    sources: answer,
  },
  'wrong-item': { channel: 'buyer-message', when: { aspects: ['order'] }, sources: answer },
  'general-concern': { channel: 'buyer-message', when: {}, sources: answer },
} as const satisfies Record<string, Situation>;

export const delivery = {
  'not-received': { channel: 'buyer-message', when: { aspects: ['late', 'courier'] }, sources: answer },
  'late-own': {
    channel: 'buyer-message',
    when: { aspects: ['late', 'seller-shipping', 'courier'], fulfillment: 'MFN', grounds: ['buy-shipping-delay'] },
    sources: answer,
  },
  'late-fba': {
    channel: 'buyer-message',
    when: { aspects: ['late', 'courier', 'amazon-service'], fulfillment: 'AFN', grounds: ['fba-delivery'] },
    sources: [...answer, 'AMZ-FB-ST-FBA'],
  },
} as const satisfies Record<string, Situation>;

export const inPublic = {
  'public-product': {
    channel: 'public-response',
    when: {
      aspects: ['product', 'condition', 'order', 'transit-damage', 'packaging', 'listing'],
      forbiddenOutcomes: ['removable'],
    },
    sources: publicly,
  },
  'public-delivery-own': {
    channel: 'public-response',
    when: { aspects: ['late', 'courier', 'seller-shipping'], fulfillment: 'MFN', forbiddenOutcomes: ['removable'] },
    sources: publicly,
  },
  'public-delivery-amazon': {
    channel: 'public-response',
    when: { aspects: ['late', 'courier', 'amazon-service'], fulfillment: 'AFN', forbiddenOutcomes: ['removable'] },
    sources: [...publicly, 'AMZ-FB-ST-FBA'],
  },
  'public-general': { channel: 'public-response', when: { forbiddenOutcomes: ['removable'] }, sources: publicly },
} as const satisfies Record<string, Situation>;

const asked = { onRequest: true } as const;
const returns = [...answer, 'AMZ-RET-RESP-24H', 'AMZ-CM-RETURN-TALK'] as const;
const claim = ['AMZ-AZ-NO-CLOSE-DEAL'] as const;

export const service = {
  'missing-part': { channel: 'buyer-message', when: { aspects: ['order', 'condition'] }, sources: answer },
  'not-as-described': { channel: 'buyer-message', when: { aspects: ['listing'] }, sources: answer },
  'how-to-use': { channel: 'buyer-message', when: { aspects: ['buyer-error'] }, sources: answer },
  authenticity: { channel: 'buyer-message', when: asked, sources: answer },
  'tracking-stuck': { channel: 'buyer-message', when: asked, sources: answer },
  'late-customs': { channel: 'buyer-message', when: asked, sources: answer },
  'return-accept': { channel: 'buyer-message', when: asked, sources: returns },
  'partial-refund': { channel: 'buyer-message', when: asked, sources: returns },
  'return-received': { channel: 'buyer-message', when: asked, sources: returns },
  'cancel-before': { channel: 'buyer-message', when: asked, sources: [...answer, 'AMZ-CXL-BUYER-30MIN'] },
  'cancel-after': { channel: 'buyer-message', when: asked, sources: [...answer, 'AMZ-CXL-BUYER-30MIN'] },
  'address-before': { channel: 'buyer-message', when: asked, sources: answer },
  'address-after': { channel: 'buyer-message', when: asked, sources: answer },
  warranty: { channel: 'buyer-message', when: asked, sources: answer },
  invoice: { channel: 'buyer-message', when: asked, sources: answer },
  'claim-buyer': { channel: 'buyer-message', when: asked, sources: [...answer, ...claim] },
  solved: { channel: 'buyer-message', when: asked, sources: answer },
  'solved-notice': {
    channel: 'buyer-message',
    when: { onRequest: true, forbiddenMarketplaces: ['JP'] },
    sources: ['AMZ-FB-NOTIFY-OK', 'AMZ-FB-ASK-VIOLATION-JP'],
    carries: ['ask-to-change-or-remove'],
  },
} as const satisfies Record<string, Situation>;

export const claims = {
  'claim-delivered': {
    channel: 'a-to-z-statement',
    when: asked,
    sources: [...claim, 'AMZ-AZ-INFO-72H-US', 'AMZ-AZ-INFO-48H-ROW'],
  },
  'claim-refunded': {
    channel: 'a-to-z-statement',
    when: asked,
    sources: [...claim, 'AMZ-AZ-INFO-72H-US', 'AMZ-AZ-INFO-48H-ROW'],
  },
  'claim-appeal': { channel: 'a-to-z-statement', when: asked, sources: ['AMZ-AZ-APPEAL-30D'] },
  'chargeback-delivered': { channel: 'chargeback-statement', when: asked, sources: ['AMZ-CB-7D'] },
  'review-choice': { channel: 'review-contact', when: asked, sources: ['AMZ-RV-CONTACT-TOOL', 'AMZ-RV-NO-CHANGE-ASK'] },
  'review-support': {
    channel: 'review-contact',
    when: asked,
    sources: ['AMZ-RV-CONTACT-TOOL', 'AMZ-RV-NO-CHANGE-ASK'],
  },
} as const satisfies Record<string, Situation>;

export const situations: Readonly<Record<string, Situation>> = {
  ...quality,
  ...delivery,
  ...inPublic,
  ...service,
  ...claims,
};
