import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule, stays } from './common.ts';
import { removalHelp } from './sources.ts';

const id = 'AMZ-FB-BLOCK-MIXED';

/** Any remark on the seller's service, praise or blame, alone or beside a product review, keeps the comment. */
export const mixed: PolicyRule = {
  ...feedbackRule,
  id,
  effect: 'blocks',
  verdict: stays,
  near: ['service'],
  all: ['seller-service'],
  reference: removalHelp(id),
  examples: [
    { comments: 'The kettle leaks and the seller ignored both of my messages.', expect: 'yes' },
    { comments: 'Verkäufer antwortet nicht.', facts: { marketplace: 'DE' }, expect: 'yes' },
    { comments: 'Le vendeur a refusé le remboursement.', facts: { marketplace: 'FR' }, expect: 'yes' },
    { comments: '客服态度很差，不给退款。', expect: 'yes' },
    { comments: 'The kettle leaks.', expect: 'no' },
    { comments: 'Die Lampe flackert.', facts: { marketplace: 'DE' }, expect: 'no' },
    { comments: '音がうるさいです。', facts: { marketplace: 'JP' }, expect: 'no' },
    { comments: 'Verkoper reageert nergens op', facts: { marketplace: 'NL' }, expect: 'cant-tell' },
    { comments: 'O vendedor não responde às mensagens', facts: { marketplace: 'BR' }, expect: 'cant-tell' },
    { comments: 'Säljaren svarar inte på mejl', facts: { marketplace: 'SE' }, expect: 'cant-tell' },
  ],
};
