import type { Message } from '../model/message.ts';
import type { Channel } from './template.ts';

/** A portal's limits on writing to a buyer, as data. */
export interface ContactLimits {
  portal: string;
  /** The channels in which a buyer is written to. */
  channels: readonly Channel[];
  /** Situations whose wording speaks of the feedback: once per order. */
  feedbackRequests: readonly string[];
  /** The same reply again within so many hours is likely a slip. */
  sameReplyHours: number;
  /** Policy rules on which the limits rest. */
  sources: Readonly<Record<'feedbackOnce' | 'noResponse' | 'proactive', string>>;
}

/** What is about to be copied. */
export interface Draft {
  templateId: string;
  situation: string;
  channel: Channel;
}

/** What is known of earlier contact about the same order. Times are UTC, dates local to the marketplace. */
export interface ContactHistory {
  copies: readonly { at: string; templateId: string; situation?: string | undefined }[];
  /** The seller marked the buyer's last message as needing no answer. */
  noResponseNeeded: boolean;
  /** Last day for a message the buyer did not ask for; null when unknown. */
  proactiveUntil: string | null;
  /** Local date and instant of the question. */
  today: string;
  now: string;
}

export interface ContactWarning {
  id: 'same-reply' | 'feedback-once' | 'no-response' | 'proactive-over';
  message: Message;
  /** Policy rule id; null for a slip no rule speaks of. */
  source: string | null;
}

const HOUR = 3_600_000;

/** What speaks against writing now. Empty when nothing does, or nothing is known. Pure. */
export function contactWarnings(draft: Draft, history: ContactHistory, limits: ContactLimits): ContactWarning[] {
  const warnings: ContactWarning[] = [];
  const warn = (id: ContactWarning['id'], source: string | null, params?: Message['params']): void => {
    const key = `replies:contact.${id}`;
    warnings.push({ id, message: params ? { key, params } : { key }, source });
  };
  const same = history.copies.filter(({ templateId }) => templateId === draft.templateId).at(-1);
  if (same && Date.parse(history.now) - Date.parse(same.at) < limits.sameReplyHours * HOUR) warn('same-reply', null);
  if (!limits.channels.includes(draft.channel)) return warnings;

  const asked = history.copies.some(({ situation }) => situation && limits.feedbackRequests.includes(situation));
  if (asked && limits.feedbackRequests.includes(draft.situation)) warn('feedback-once', limits.sources.feedbackOnce);
  if (history.noResponseNeeded) warn('no-response', limits.sources.noResponse);
  if (history.proactiveUntil !== null && history.today > history.proactiveUntil)
    warn('proactive-over', limits.sources.proactive, { day: history.proactiveUntil });
  return warnings;
}
