import type { Clock } from '../../with-sources.ts';
import * as after from '../parameters/days.ts';
import type { published } from './published/index.ts';

/** The clocks of an evaluation and of a message. */
export const evaluationClocks: readonly Clock<keyof typeof published>[] = [
  {
    id: 'ae.feedback.seller.reply',
    kinds: ['evaluation'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['orderCompletedAt'] },
        closesAfter: after.answerEvaluation,
        condition: 'practice of seller software, not an official text',
      },
    ],
  },
  {
    id: 'ae.feedback.abuse.report',
    kinds: ['evaluation'],
    stores: 'ALL',
    actor: 'seller',
    entries: [
      {
        start: { take: 'all', dates: ['feedbackActiveAt'] },
        closesAfter: after.reportEvaluation,
        condition: 'one report per evaluation',
      },
    ],
  },
  {
    id: 'ae.feedback.leave',
    kinds: ['evaluation'],
    stores: 'ALL',
    actor: 'both',
    entries: [{ start: { take: 'all', dates: ['orderCompletedAt'] }, closesAfter: after.leaveEvaluation }],
  },
  {
    id: 'ae.message.reply_time',
    kinds: ['buyer-message'],
    stores: 'ALL',
    actor: 'seller',
    soft: true,
    entries: [
      {
        start: { take: 'all', dates: ['receivedAt'] },
        closesAfter: after.answerChat,
        condition: 'a target, no official limit',
      },
    ],
  },
];
