import type { CaseKind } from '../core/model/names.ts';
import type { Channel } from '../core/replies/template.ts';

const own: Readonly<Partial<Record<CaseKind, Channel>>> = {
  dispute: 'dispute-message',
  evaluation: 'evaluation-reply',
};

/** Where the answer to a case is written first; messages to the buyer where its kind has no place of its own. */
export const channelOfKind = (kind: CaseKind): Channel => own[kind] ?? 'buyer-message';
