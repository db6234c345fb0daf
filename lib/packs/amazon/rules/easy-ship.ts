import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule } from './common.ts';
import { easyShipHelp } from './sources.ts';

const facts = { marketplace: 'AE', fulfillmentChannel: 'MFN', buyShipping: false } as const;

/** Emirates: Amazon's Easy Ship carried the parcel. Neither a ground nor a code of the form is published for it. */
export const easyShip: PolicyRule = {
  ...feedbackRule,
  id: 'AMZ-FB-ST-EASYSHIP',
  effect: 'grants',
  verdict: { outcome: 'strike-through', ground: null, reasonCode: null },
  marketplaces: ['AE'],
  near: ['late', 'courier'],
  all: ['fulfilled-by-seller', 'easy-ship', 'every-clause-about-delivery'],
  reference: easyShipHelp,
  examples: [
    { comments: 'Delivered a week late.', facts: { ...facts, easyShip: true }, expect: 'yes' },
    { comments: 'The driver threw the parcel over the gate.', facts: { ...facts, easyShip: true }, expect: 'yes' },
    { comments: 'Still has not arrived.', facts: { ...facts, easyShip: true }, expect: 'yes' },
    { comments: 'Delivered a week late.', facts: { ...facts, easyShip: false }, expect: 'no' },
    { comments: 'Late and the seller never answered me.', facts: { ...facts, easyShip: true }, expect: 'no' },
    { comments: 'The motor burned out.', facts: { ...facts, easyShip: true }, expect: 'no' },
    { comments: 'Delivered a week late.', facts, expect: 'cant-tell' },
    { comments: 'Still has not arrived.', facts, expect: 'cant-tell' },
    { comments: 'Bad', facts: { ...facts, easyShip: true }, expect: 'cant-tell' },
  ],
};
