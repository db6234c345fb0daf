import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule, stays } from './common.ts';
import { removalHelp } from './sources.ts';

const id = 'AMZ-FB-NOT-GROUNDS';

/** Unfair, solved, about the price, a threat, the wrong shop: not among the published grounds. */
export const notGrounds: PolicyRule = {
  ...feedbackRule,
  id,
  effect: 'blocks',
  verdict: stays,
  near: ['price', 'threat', 'insult', 'other-seller'],
  all: ['outside-the-grounds'],
  reference: removalHelp(id),
  examples: [
    { comments: 'Same thing costs half at the store down the road.', expect: 'yes' },
    { comments: 'Refund me by Friday or my lawyer will write to you.', expect: 'yes' },
    { comments: 'Betrüger!', facts: { marketplace: 'DE' }, expect: 'yes' },
    { comments: '不退款我就投诉你们。', expect: 'yes' },
    { comments: 'The motor burned out.', expect: 'no' },
    { comments: 'La batteria non si carica.', facts: { marketplace: 'IT' }, expect: 'no' },
    { comments: 'まだ届きません。', facts: { marketplace: 'JP' }, expect: 'no' },
    { comments: 'Veel te duur, elders goedkoper', facts: { marketplace: 'NL' }, expect: 'cant-tell' },
    {
      comments: 'Muito caro, não vale a pena, na loja ao lado custa metade',
      facts: { marketplace: 'BR' },
      expect: 'cant-tell',
    },
    { comments: 'Alldeles för dyrt, hälften så dyrt i butiken', facts: { marketplace: 'SE' }, expect: 'cant-tell' },
  ],
};
