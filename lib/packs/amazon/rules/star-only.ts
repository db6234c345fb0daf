import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule, stays } from './common.ts';
import { starOnlyNews } from './sources.ts';

/** Stars without text cannot be measured against any ground, and the page offers no request. */
export const starOnly: PolicyRule = {
  ...feedbackRule,
  id: 'AMZ-FB-STAR-ONLY',
  effect: 'closes',
  verdict: stays,
  none: ['has-text'],
  reference: starOnlyNews,
  examples: [
    { comments: '', expect: 'yes' },
    { comments: '   ', expect: 'yes' },
    { comments: '\u200b\n', expect: 'yes' },
    { comments: 'The lid does not close.', expect: 'no' },
    { comments: '蓋が閉まりません。', expect: 'no' },
    { comments: '👎', expect: 'no' },
    { comments: '', facts: { comments: null }, expect: 'cant-tell' },
    { comments: '', facts: { comments: null, marketplace: 'DE' }, expect: 'cant-tell' },
    { comments: '', facts: { comments: null, rating: 3 }, expect: 'cant-tell' },
  ],
};
