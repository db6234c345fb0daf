import type { LintRule } from '../../../core/compliance/pack.ts';
import { rules as lent } from '../../amazon/compliance/rules.ts';
import { borrowed } from '../../borrowed-rules.ts';
import { sources } from './sources.ts';

const released = ['waiver', 'negation'] as const;

/** Inducing a buyer to confirm receipt early is a named violation; to ask for it at all comes close. */
const earlyReceipt: LintRule = {
  id: 'early-receipt',
  level: 'block',
  patterns: [
    { all: ['receipt', 'early', 'ask|give|condition|exchange'], none: released, sentences: 1 },
    { all: ['receipt', 'gift|refund|money|replacement', 'ask|condition|exchange'], none: released, sentences: 2 },
    { all: ['receipt', 'ask'], none: released, sentences: 1, level: 'warn' },
  ],
  source: sources.conduct,
};

/**
 * What AliExpress forbids in what a seller writes, in the order of weight. The words are those of the Amazon pack. No
 * source forbids to ask for a rating or its change in so many words: the platform punishes bought and exchanged
 * ratings, so what is merely asked is a warning.
 */
export const rules: readonly LintRule[] = [
  earlyReceipt,
  ...borrowed(
    lent,
    { 'buyer-message': ['buyer-message', 'dispute-message'], 'public-response': ['evaluation-reply'] },
    {
      'threat-or-blame': { source: sources.conduct },
      'incentive-for-feedback': { source: sources.manipulation },
      'conditional-ask': { source: sources.manipulation, level: 'warn' },
      'ask-to-change-or-remove': { source: sources.manipulation, level: 'warn' },
      'ask-positive-rating': { source: sources.manipulation, level: 'warn' },
      'repeat-request': { source: sources.conduct, level: 'warn' },
      'external-link': { source: sources.conduct },
      'contact-details': { source: sources.conduct },
      'off-platform': { source: sources.conduct },
      'buyer-personal-information': { source: sources.personal },
      marketing: { source: sources.conduct, level: 'warn' },
      'question-in-public-response': { source: sources.reply },
      admission: { source: sources.decision, channels: ['dispute-message'] },
    },
  ),
];
