import type { PolicyRule } from '../../../core/policy/rule.ts';
import { feedbackRule, stays } from './common.ts';
import { channelHelp } from './sources.ts';

/** Requests go through Feedback Manager only, once per feedback: where its menu offers none, there is no other way. */
export const requestChannel: PolicyRule = {
  ...feedbackRule,
  id: 'AMZ-FB-CHANNEL-FM-ONLY',
  effect: 'closes',
  verdict: stays,
  none: ['request-offered'],
  reference: channelHelp,
  examples: [
    { comments: 'The zip is stuck.', facts: { removalAction: 'not-offered' }, expect: 'yes' },
    { comments: 'Die Naht ist offen.', facts: { removalAction: 'not-offered', marketplace: 'DE' }, expect: 'yes' },
    { comments: '画面が映りません。', facts: { removalAction: 'not-offered', marketplace: 'JP' }, expect: 'yes' },
    { comments: 'The zip is stuck.', facts: { removalAction: 'offered' }, expect: 'no' },
    { comments: 'La fermeture est coincée.', facts: { removalAction: 'offered', marketplace: 'FR' }, expect: 'no' },
    { comments: '拉链卡住了。', facts: { removalAction: 'offered' }, expect: 'no' },
    { comments: 'The zip is stuck.', facts: { removalAction: null }, expect: 'cant-tell' },
    { comments: 'La cerniera è bloccata.', facts: { removalAction: null, marketplace: 'IT' }, expect: 'cant-tell' },
    { comments: 'La cremallera se atasca.', facts: { removalAction: null, marketplace: 'ES' }, expect: 'cant-tell' },
  ],
};
