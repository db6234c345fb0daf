import type { Message } from '../model/message.ts';
import type { Ground, Outcome, Portal } from '../model/names.ts';
import { fill } from './fill.ts';
import { localeFor } from './locale.ts';
import { select } from './select.ts';
import type { Channel, SlotName, SlotValues, Template, Tone } from './template.ts';

/** What a case tells about itself; everything but the order id may be unknown. Dates are ISO, local to the marketplace. */
export interface ReplyContext {
  portal: Portal;
  marketplace: string | null;
  outcome: Outcome;
  ground: Ground | null;
  /** Aspects of the comment, heaviest first. */
  aspects: readonly string[];
  rating: number | null;
  /** The buyer's language. */
  language: string;
  fulfillmentChannel: 'AFN' | 'MFN' | null;
  orderId: string;
  itemTitle: string | null;
  /** What pages or the seller told: any slot a template may name. */
  values?: SlotValues | undefined;
  /** Local date, or date-time with offset, of the question. */
  asOf: string;
  channel?: Channel | undefined;
  copies?: readonly { templateId: string }[] | undefined;
}

/** One thing the linter says about a text: see `compliance/finding.ts` for the full shape. */
export type LintText<F> = (text: string, template: Template) => F[];

export interface Suggestion<F = never> {
  templateId: string;
  situation: string;
  channel: Channel;
  tone: Tone;
  language: string;
  text: string;
  /** Open places; while there are any the text must not be copied. */
  missing: SlotName[];
  length: number;
  limit: number | null;
  findings: F[];
  reasons: Message[];
}

/** Replies that fit the case, best first, filled with what is known. `lint` judges each text; without it nothing is found. */
export function suggestReplies<F = never>(
  context: ReplyContext,
  templates: readonly Template[],
  lint: LintText<F> = () => [],
): Suggestion<F>[] {
  return select(context, templates).map(({ template, reasons }) => {
    const values: SlotValues = {
      answerBy: daysAfter(context.asOf, template.answerWithinDays),
      ...context.values,
      orderId: context.orderId,
      item: context.itemTitle,
    };
    const filled = fill(template, values, localeFor(template.language, context.marketplace));
    return {
      templateId: template.id,
      situation: template.situation,
      channel: template.channel,
      tone: template.tone,
      language: template.language,
      ...filled,
      findings: lint(filled.text, template),
      reasons,
    };
  });
}

function daysAfter(asOf: string, days: number): string | null {
  const day = new Date(`${asOf.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
