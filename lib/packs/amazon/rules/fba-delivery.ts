import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule } from './common.ts';
import { removalHelp } from './sources.ts';

const id = 'AMZ-FB-ST-FBA';

/** Fulfilled by Amazon and the whole comment about delivery: the rating is struck through, the comment stays. */
export const fbaDelivery: PolicyRule = {
  ...feedbackRule,
  id,
  effect: 'grants',
  verdict: { outcome: 'strike-through', ground: 'fba-delivery', reasonCode: 402 },
  near: ['late', 'courier', 'delivery-praise', 'seller-shipping', 'amazon-service'],
  all: ['fulfilled-by-amazon', 'every-clause-about-delivery'],
  reference: removalHelp(id),
  examples: [
    { comments: 'Arrived a week late.', facts: { fulfillmentChannel: 'AFN' }, expect: 'yes' },
    { comments: 'Paket kam nie an.', facts: { fulfillmentChannel: 'AFN', marketplace: 'DE' }, expect: 'yes' },
    {
      comments: 'Le livreur a jeté le colis par-dessus le portail.',
      facts: { fulfillmentChannel: 'AFN', marketplace: 'FR' },
      expect: 'yes',
    },
    {
      comments: '予定日を五日過ぎても届きません。',
      facts: { fulfillmentChannel: 'AFN', marketplace: 'JP' },
      expect: 'yes',
    },
    { comments: 'Arrived a week late.', facts: { fulfillmentChannel: 'MFN' }, expect: 'no' },
    { comments: 'Arrived late and the seller does not answer.', facts: { fulfillmentChannel: 'AFN' }, expect: 'no' },
    {
      comments: 'Zu spät geliefert und das Gerät war schon benutzt.',
      facts: { fulfillmentChannel: 'AFN', marketplace: 'DE' },
      expect: 'no',
    },
    { comments: '晚到了一周，而且发错了颜色。', facts: { fulfillmentChannel: 'AFN' }, expect: 'no' },
    { comments: 'Arrived a week late.', facts: { fulfillmentChannel: null }, expect: 'cant-tell' },
    { comments: 'まだ届きません。', facts: { fulfillmentChannel: null, marketplace: 'JP' }, expect: 'cant-tell' },
    { comments: 'Meh.', facts: { fulfillmentChannel: 'AFN' }, expect: 'cant-tell' },
  ],
};
