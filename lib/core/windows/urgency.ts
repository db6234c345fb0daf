import { dayOfMoment, latest, readMoment } from '../calendar/moment.ts';
import { localDay } from '../calendar/zone.ts';
import type { PolicyWindow } from '../model/assessment.ts';

export type UrgencyBucket = 'today' | 'in3days' | 'week' | 'later' | 'overdue';

export interface Urgency {
  /** The instant (ms since 1970 UTC) from which it is too late. */
  closesAt: number;
  bucket: UrgencyBucket;
  /** Whole local days after today on which one can still act: 0 is today, negative is past. */
  daysLeft: number;
}

/** Whole local days left up to which a window belongs to a bucket. */
const BUCKETS: readonly (readonly [number, UrgencyBucket])[] = [
  [0, 'today'],
  [3, 'in3days'],
  [7, 'week'],
];

/**
 * The instant (ms) from which it is too late: the end of the last local day, or the date-time itself; null when the
 * window has no end or it is not known. `zone` is the one the window was counted in.
 */
export function closingInstant(window: Pick<PolicyWindow, 'closesOn'>, zone: string): number | null {
  const end = window.closesOn === null ? null : readMoment(window.closesOn);
  if (!end) return null;
  return 'day' in end ? latest(end, zone) + 1 : end.instant;
}

/** How pressing a window is at `now` (ms since 1970 UTC); null when it has no end or it is not known. */
export function urgencyOf(window: Pick<PolicyWindow, 'closesOn'>, zone: string, now: number): Urgency | null {
  const closesAt = closingInstant(window, zone);
  if (closesAt === null) return null;
  const daysLeft = localDay(closesAt - 1, zone) - dayOfMoment({ instant: now }, zone);
  if (now >= closesAt) return { closesAt, bucket: 'overdue', daysLeft };
  return { closesAt, bucket: BUCKETS.find(([most]) => daysLeft <= most)?.[1] ?? 'later', daysLeft };
}
