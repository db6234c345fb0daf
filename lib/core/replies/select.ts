import type { Message } from '../model/message.ts';
import type { Ground, Outcome } from '../model/names.ts';
import type { Channel, Template } from './template.ts';

/** What decides which replies fit a case. Unknown is null, never a guess. */
export interface Selection {
  portal: string;
  marketplace: string | null;
  outcome: Outcome;
  ground: Ground | null;
  /** What the buyer speaks of, in the order of weight. */
  aspects: readonly string[];
  /** Language to write in; a language without templates gives English. */
  language: string;
  fulfillmentChannel: 'AFN' | 'MFN' | null;
  /** Only replies for this channel. */
  channel?: Channel | undefined;
  /** What was copied for this case before. */
  copies?: readonly { templateId: string }[] | undefined;
}

export interface Ranked {
  template: Template;
  score: number;
  /** Why it stands where it stands, for a person. */
  reasons: Message[];
}

const WEIGHT = { firstAspect: 8, aspect: 4, ground: 6, fulfillment: 3, everyday: 1, copied: -12 } as const;

/** The replies that may be offered, best first; ties keep the order of the pack. */
export function select(selection: Selection, templates: readonly Template[]): Ranked[] {
  const ours = templates.filter((template) => template.portal === selection.portal && allowed(template, selection));
  const spoken = ours.some((template) => template.language === selection.language);
  const language = spoken ? selection.language : 'en';
  return ours
    .filter((template) => template.language === language)
    .map((template) => rank(template, selection, spoken))
    .sort((one, other) => other.score - one.score);
}

function allowed({ when, channel }: Template, selection: Selection): boolean {
  if (selection.channel !== undefined && channel !== selection.channel) return false;
  if (when.onRequest && selection.channel === undefined) return false;
  if (when.forbiddenOutcomes?.includes(selection.outcome)) return false;
  if (selection.marketplace !== null && when.forbiddenMarketplaces?.includes(selection.marketplace)) return false;
  const known = selection.fulfillmentChannel;
  return when.fulfillment === undefined || known === null || when.fulfillment === known;
}

function rank(template: Template, selection: Selection, spoken: boolean): Ranked {
  const { when } = template;
  const reasons: Message[] = [];
  let score = 0;
  const hits = selection.aspects.filter((aspect) => when.aspects?.includes(aspect));
  if (hits.length > 0) {
    score += hits.length * WEIGHT.aspect + (hits[0] === selection.aspects[0] ? WEIGHT.firstAspect : 0);
    reasons.push({ key: 'replies:reason.subject' });
  }
  if (selection.ground !== null && when.grounds?.includes(selection.ground)) {
    score += WEIGHT.ground;
    reasons.push({ key: 'replies:reason.verdict' });
  }
  if (when.fulfillment !== undefined && when.fulfillment === selection.fulfillmentChannel) {
    score += WEIGHT.fulfillment;
    reasons.push({ key: `replies:reason.fulfillment.${when.fulfillment}` });
  }
  if (when.aspects === undefined) {
    score += WEIGHT.everyday;
    reasons.push({ key: 'replies:reason.general' });
  }
  if (!spoken) reasons.push({ key: 'replies:reason.english' });
  if (selection.copies?.some((copy) => copy.templateId === template.id)) {
    score += WEIGHT.copied;
    reasons.push({ key: 'replies:reason.copied' });
  }
  return { template, score, reasons };
}
