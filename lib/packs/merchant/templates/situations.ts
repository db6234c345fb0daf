import type { Situation } from '../../template-house.ts';
import { sampleReturnPolicy } from '../return-policy.ts';

const asked = { onRequest: true } as const;
const freight = sampleReturnPolicy.freightRule;

/** What a shop with its own return policy writes to its buyers. */
export const returns = {
  'shop-return': {
    channel: 'buyer-message',
    when: asked,
    sources: ['merchant.noReasonReturn', 'merchant.refund', freight],
  },
  'shop-exchange': { channel: 'buyer-message', when: asked, sources: ['merchant.noReasonExchange', freight] },
  'shop-freight-fault': { channel: 'buyer-message', when: asked, sources: [freight] },
  'shop-freight-choice': { channel: 'buyer-message', when: asked, sources: [freight] },
  'shop-return-received': {
    channel: 'buyer-message',
    when: asked,
    sources: ['merchant.inspection', 'merchant.refund'],
  },
  'shop-warranty': { channel: 'buyer-message', when: asked, sources: ['merchant.warranty'] },
} as const satisfies Record<string, Situation>;
