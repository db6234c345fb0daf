import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule, stays } from './common.ts';
import { requestWindowHelp } from './sources.ts';

/** No request after the window; its length stands with the windows. */
export const requestWindow: PolicyRule = {
  ...feedbackRule,
  id: 'AMZ-FB-SELLER-REQUEST-90D',
  effect: 'closes',
  verdict: stays,
  none: ['within-request-window'],
  reference: requestWindowHelp,
  examples: [
    { comments: 'Motor burned out.', facts: { feedbackDates: ['2026-08-01'], asOf: '2026-10-31' }, expect: 'yes' },
    {
      comments: 'Der Henkel brach ab.',
      facts: { feedbackDates: ['2026-01-05'], asOf: '2026-10-31', marketplace: 'DE' },
      expect: 'yes',
    },
    {
      comments: '电池充不进电。',
      facts: { feedbackDates: ['2026-07-01', '2026-10-07'], asOf: '2026-11-20' },
      expect: 'yes',
    },
    { comments: 'Motor burned out.', facts: { feedbackDates: ['2026-08-02'], asOf: '2026-10-31' }, expect: 'no' },
    {
      comments: 'Der Henkel brach ab.',
      facts: { feedbackDates: ['2026-10-30'], asOf: '2026-10-31', marketplace: 'DE' },
      expect: 'no',
    },
    {
      comments: '取っ手が取れました。',
      facts: { feedbackDates: ['2026-10-31'], asOf: '2026-10-31', marketplace: 'JP' },
      expect: 'no',
    },
    { comments: 'Motor burned out.', facts: { feedbackDates: [] }, expect: 'cant-tell' },
    { comments: 'La tapa no cierra.', facts: { feedbackDates: [], marketplace: 'ES' }, expect: 'cant-tell' },
    { comments: 'Il manico si è rotto.', facts: { feedbackDates: [], marketplace: 'IT' }, expect: 'cant-tell' },
  ],
};
