import type { Applicability, Channel, Tone } from '../../../core/replies/template.ts';

interface Situation {
  channel: Channel;
  when: Applicability;
  sources: readonly string[];
  carries?: readonly string[];
}

/** The wording of one group of situations in one language: a missing one is a compile error. */
export type Wordings<Group extends Record<string, Situation>> = Record<keyof Group, Record<Tone, string>>;

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

export const situations: Readonly<Record<string, Situation>> = { ...quality, ...delivery, ...inPublic };
