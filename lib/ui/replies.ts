import { replyContextOf } from '../browser/reply-context.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import { type Suggestion, suggestReplies } from '../core/replies/suggest.ts';
import type { Channel, SlotValues } from '../core/replies/template.ts';
import { templates } from '../packs/amazon/templates/index.ts';

/** What the seller chose among the replies. */
export interface ReplyChoice {
  channel: Channel;
  /** Null: the buyer's language. */
  language: string | null;
  /** What the seller filled in by hand. */
  values: SlotValues;
}

/** Channels a feedback is answered in. */
export const feedbackChannels = ['buyer-message', 'public-response'] as const satisfies readonly Channel[];

/** Languages there are templates in for a portal. */
export const replyLanguages = (portal: string): string[] => [
  ...new Set(templates.filter((template) => template.portal === portal).map(({ language }) => language)),
];

/** The replies that fit a case and a choice, best first. `asOf` is UTC. */
export function repliesFor(
  one: Case,
  sameOrder: readonly Case[],
  assessment: Assessment,
  asOf: string,
  choice: ReplyChoice,
): Suggestion[] {
  const context = replyContextOf(one, sameOrder, assessment, asOf);
  return suggestReplies(
    {
      ...context,
      channel: choice.channel,
      language: choice.language ?? context.language,
      itemTitle: choice.values.item ?? context.itemTitle,
      values: { ...context.values, ...choice.values },
    },
    templates,
  ).filter(({ channel }) => channel === choice.channel);
}
