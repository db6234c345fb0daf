import type { Assessment } from '../core/model/assessment.ts';
import { standingEdges } from '../core/windows/standing.ts';
import type { Translator } from '../i18n/index.ts';
import { type Closing, closingOf } from './dates.ts';
import { ownLinesOf } from './own-number-text.ts';

/** How the days of a case are counted. */
export interface Counting {
  /** Id of the window that counts: the seller's request. */
  requestWindow: string;
  /** IANA zone of the store. */
  zone: string;
  /** ms, UTC. */
  now: number;
}

/** How the window of a request bears on a verdict. */
export interface RequestClosing {
  /** How long the request can still be sent; null where there is nothing to ask for. */
  closing: Closing | null;
  /** The seller's own numbers by which it is open or closed, in words; none where the window decides nothing. */
  own: string[];
}

const NOTHING: RequestClosing = { closing: null, own: [] };

/** Until when the request can be sent, and by which numbers. */
export function requestClosing(
  { outcome, windows, wouldHave }: Pick<Assessment, 'outcome' | 'windows' | 'wouldHave'>,
  { requestWindow, zone, now }: Counting,
  translator: Translator,
): RequestClosing {
  const window = windows.find(({ id }) => id === requestWindow);
  if (!window) return NOTHING;
  const own = ownLinesOf(window, translator);
  if (outcome !== 'not-applicable' && outcome !== 'not-removable')
    return { closing: closingOf(standingEdges(window).closesOn, zone, now, translator), own };
  return wouldHave ? { closing: null, own } : NOTHING;
}
