import type { Ground, Language, Outcome, Portal } from '../model/names.ts';
import type { Parameter } from '../windows/parameter.ts';

export const channels = [
  'buyer-message',
  'public-response',
  'review-contact',
  'a-to-z-statement',
  'chargeback-statement',
  'dispute-message',
  'evaluation-reply',
] as const;
/** Where a reply is written: each has its own rules and length. */
export type Channel = (typeof channels)[number];

export const tones = ['warm', 'brief'] as const;
export type Tone = (typeof tones)[number];

/** Every place a template may leave open, and how its value is written. Dates are ISO, local to the marketplace. */
export const slotTypes = {
  orderId: 'text',
  item: 'text',
  part: 'text',
  carrier: 'text',
  tracking: 'text',
  amount: 'money',
  answerBy: 'date',
  actionOn: 'date',
  expectedOn: 'date',
  orderedOn: 'date',
  shippedOn: 'date',
  shipBy: 'date',
  deliveredOn: 'date',
  returnBy: 'date',
  refundedOn: 'date',
  contactedOn: 'date',
  repliedOn: 'date',
} as const;
export type SlotName = keyof typeof slotTypes;

export interface Money {
  amount: number;
  /** ISO 4217. */
  currency: string;
}

type SlotValue<N extends SlotName> = (typeof slotTypes)[N] extends 'money' ? Money : string;
export type SlotValues = { readonly [N in SlotName]?: SlotValue<N> | null | undefined };

/** When a reply fits. An absent list sets no condition. */
export interface Applicability {
  /** What the buyer speaks of; one hit is enough, more hits rank higher. */
  aspects?: readonly string[];
  fulfillment?: 'AFN' | 'MFN';
  grounds?: readonly Ground[];
  /** Verdicts under which this reply must not be offered. */
  forbiddenOutcomes?: readonly Outcome[];
  /** Marketplaces in which this reply must not be offered. */
  forbiddenMarketplaces?: readonly string[];
  /** Only when the seller chooses the situation, never from a comment alone. */
  onRequest?: boolean;
}

/** A policy's own numbers by the name of their place: its clocks and its sums. Null: it sets none, the place is empty. */
export type Terms = Readonly<Record<string, Parameter | Money | null>>;

/**
 * A reply in one language and tone. In `text`, `{slot}` is a place to fill and `[[…]]` a part that falls away when one
 * of its slots is empty.
 */
export interface Template {
  /** `situation.language.tone` */
  id: string;
  portal: Portal;
  situation: string;
  channel: Channel;
  language: Language;
  tone: Tone;
  text: string;
  /** Numbers of the portal's or the shop's own policy that `text` names as places; never filled by hand. */
  terms?: Terms | undefined;
  /** Longest text the channel takes, in UTF-16 code units; null where no limit is published. */
  limit: number | null;
  when: Applicability;
  /** Lint rules whose warning this wording knowingly carries. */
  carries: readonly string[];
  /** Days until the answer that `{answerBy}` promises: a concrete date instead of "as soon as possible". */
  answerWithinDays: number;
  /** Policy rule ids on which the wording rests. */
  sources: readonly string[];
}
