import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule } from './common.ts';
import { removalHelp } from './sources.ts';

const id = 'AMZ-FB-RM-PRODUCT';

/** The whole comment reviews the product: no remark on anything else, not even praise. */
export const productReview: PolicyRule = {
  ...feedbackRule,
  id,
  effect: 'grants',
  verdict: { outcome: 'removable', ground: 'product-review', reasonCode: 203 },
  near: ['product'],
  all: ['every-clause-about-product'],
  reference: removalHelp(id),
  examples: [
    { comments: 'The blade went blunt after two uses and the handle wobbles.', expect: 'yes' },
    {
      comments: 'Der Stoff ist hauchdünn und nach dem Waschen eingelaufen.',
      facts: { marketplace: 'DE' },
      expect: 'yes',
    },
    {
      comments: 'La batterie se décharge en une heure et le son grésille.',
      facts: { marketplace: 'FR' },
      expect: 'yes',
    },
    { comments: '電池の持ちが悪く、音も小さいです。', facts: { marketplace: 'JP' }, expect: 'yes' },
    { comments: '电池不耐用，屏幕太暗。', expect: 'yes' },
    { comments: 'The blade went blunt and the seller never answered my message.', expect: 'no' },
    { comments: 'Fabric is thin, but the seller refunded me at once.', expect: 'no' },
    { comments: 'Stoff zu dünn, und ein Kissenbezug fehlte.', facts: { marketplace: 'DE' }, expect: 'no' },
    { comments: '锅底掉漆，找客服没人理。', expect: 'no' },
    { comments: 'Bad', expect: 'cant-tell' },
    { comments: 'Naja.', facts: { marketplace: 'DE' }, expect: 'cant-tell' },
    { comments: '残念。', facts: { marketplace: 'JP' }, expect: 'cant-tell' },
  ],
};
