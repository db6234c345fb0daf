import { replyContextOf } from '../browser/reply-context.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { Case } from '../core/model/case.ts';
import { asTemplate, type OwnTemplate } from '../core/replies/own.ts';
import { type ReplyContext, type Suggestion, suggestReplies } from '../core/replies/suggest.ts';
import type { Channel, SlotValues, Template } from '../core/replies/template.ts';
import { templates as shipped } from '../packs/templates.ts';

/** What the seller chose among the replies. */
export interface ReplyChoice {
  channel: Channel;
  /** Null: the buyer's language. */
  language: string | null;
  /** What the seller filled in by hand. */
  values: SlotValues;
}

/** Where one of the portal's templates goes, in the order of the pack. */
export const replyChannels = (portal: string): Channel[] => [
  ...new Set(shipped.filter((template) => template.portal === portal).map(({ channel }) => channel)),
];

/** Languages there are templates in for a portal. */
export const replyLanguages = (portal: string): string[] => [
  ...new Set(shipped.filter((template) => template.portal === portal).map(({ language }) => language)),
];

/** What the replies of a case are chosen by and filled with. `asOf` is UTC. */
export function contextFor(
  one: Case,
  sameOrder: readonly Case[],
  assessment: Assessment,
  asOf: string,
  choice: ReplyChoice,
): ReplyContext {
  const context = replyContextOf(one, sameOrder, assessment, asOf);
  return {
    ...context,
    channel: choice.channel,
    language: choice.language ?? context.language,
    itemTitle: choice.values.item ?? context.itemTitle,
    values: { ...context.values, ...choice.values },
  };
}

/** The replies that fit, best first; the seller's own ones before the others of the same rank. `templates`: of the rulebook. */
export const repliesFor = (
  context: ReplyContext,
  own: readonly OwnTemplate[],
  templates: readonly Template[],
): Suggestion[] => suggestReplies(context, [...own.map((one) => asTemplate(one, templates)), ...templates]);

/**
 * The same reply in another language, filled with the same values: what it says, for a seller who does not read the
 * buyer's language. Null for a reply that stands in no other language.
 */
export function counterpartOf(
  { situation, channel, tone }: Pick<Suggestion, 'situation' | 'channel' | 'tone'>,
  language: string,
  context: ReplyContext,
  templates: readonly Template[],
): Suggestion | null {
  const same = (one: Template): boolean =>
    one.portal === context.portal &&
    one.situation === situation &&
    one.channel === channel &&
    one.tone === tone &&
    one.language === language;
  const found = templates.filter(same).map((one) => ({ ...one, when: {} }));
  return suggestReplies({ ...context, language }, found)[0] ?? null;
}
