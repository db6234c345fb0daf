import type { Assessment } from '../core/model/assessment.ts';
import { standingEdges } from '../core/windows/standing.ts';
import type { Translator } from '../i18n/index.ts';
import { type Closing, closingOf } from './dates.ts';

/** How the days of a case are counted. */
export interface Counting {
  /** Id of the window that counts: the seller's request. */
  requestWindow: string;
  /** IANA zone of the store. */
  zone: string;
  /** ms, UTC. */
  now: number;
}

/** How long the request can still be sent; null where there is nothing to ask for. */
export function requestClosing(
  { outcome, windows }: Pick<Assessment, 'outcome' | 'windows'>,
  { requestWindow, zone, now }: Counting,
  translator: Translator,
): Closing | null {
  if (outcome === 'not-applicable' || outcome === 'not-removable') return null;
  const window = windows.find(({ id }) => id === requestWindow);
  return window ? closingOf(standingEdges(window).closesOn, zone, now, translator) : null;
}
