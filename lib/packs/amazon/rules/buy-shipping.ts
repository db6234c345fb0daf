import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule } from './common.ts';
import { removalHelp } from './sources.ts';

const id = 'AMZ-FB-ST-BUYSHIP';

/**
 * Shipped by the seller, on time, with a Buy Shipping label, and the whole comment about late or missing delivery.
 * The help page names the stores with Buy Shipping; a label is proof that the store has it.
 */
export const buyShipping: PolicyRule = {
  ...feedbackRule,
  id,
  effect: 'grants',
  verdict: { outcome: 'strike-through', ground: 'buy-shipping-delay', reasonCode: 401 },
  near: ['late', 'courier', 'seller-shipping'],
  all: ['fulfilled-by-seller', 'buy-shipping-label', 'shipped-on-time', 'every-clause-late-or-missing'],
  reference: removalHelp(id),
  examples: [
    {
      comments: 'Eleven days late.',
      facts: { fulfillmentChannel: 'MFN', buyShipping: true, shippedOnTime: true },
      expect: 'yes',
    },
    {
      comments: 'Paket nie angekommen.',
      facts: { fulfillmentChannel: 'MFN', buyShipping: true, shippedOnTime: true, marketplace: 'DE' },
      expect: 'yes',
    },
    {
      comments: 'No ha llegado nunca.',
      facts: { buyShipping: true, shippedOnTime: true, marketplace: 'ES' },
      expect: 'yes',
    },
    {
      comments: 'Eleven days late.',
      facts: { fulfillmentChannel: 'MFN', buyShipping: false, shippedOnTime: true },
      expect: 'no',
    },
    {
      comments: 'Arrivato con dieci giorni di ritardo.',
      facts: { fulfillmentChannel: 'MFN', buyShipping: true, shippedOnTime: false, marketplace: 'IT' },
      expect: 'no',
    },
    {
      comments: '晚到了九天，客服也不回复。',
      facts: { fulfillmentChannel: 'MFN', buyShipping: true, shippedOnTime: true },
      expect: 'no',
    },
    { comments: 'Eleven days late.', facts: { fulfillmentChannel: 'MFN' }, expect: 'cant-tell' },
    {
      comments: 'Jamais reçu.',
      facts: { fulfillmentChannel: 'MFN', buyShipping: true, marketplace: 'FR' },
      expect: 'cant-tell',
    },
    { comments: '予定日を八日過ぎました。', facts: { marketplace: 'JP' }, expect: 'cant-tell' },
  ],
};
