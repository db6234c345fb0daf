import type { Drift } from './drift.ts';

/** When each missed part of a page was first missed, UTC, by its name. */
export type MissedSince = Readonly<Record<string, string>>;

/**
 * Brings the memory of a page up to date: a part that is read again is forgotten, a new one begins `now` (UTC). A look
 * from which nothing can be told changes nothing.
 */
export function missedSince(before: MissedSince, drift: Drift | null, now: string): MissedSince {
  if (drift === null) return before;
  // A page of which nothing is read tells of none of its parts that they are well.
  const kept = drift.works.length === 0 && drift.missed.length > 0 ? before : {};
  return { ...kept, ...Object.fromEntries(drift.missed.map(({ part }) => [part, before[part] ?? now])) };
}
