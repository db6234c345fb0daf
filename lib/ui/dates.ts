import type { Portal } from '../core/model/names.ts';
import { type UrgencyBucket, urgencyOf } from '../core/windows/urgency.ts';
import { dateFormat, dayText, endText, momentIn } from '../i18n/dates.ts';
import type { Translator } from '../i18n/index.ts';
import { storeClocks } from '../packs/store-clocks.ts';

export { dayText, endText };

/** A moment in the reader's own zone. `iso` is UTC. */
export function momentText(iso: string, locale: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** The zone in which a store's days are counted; a store that the portal does not have counts as unknown. */
export function zoneOfStore(code: string | null, portal: Portal = 'amazon'): string {
  const { stores, unknownStore } = storeClocks[portal];
  return (stores.find((store) => store.code === code) ?? unknownStore).timeZone;
}

/** How far the zone is from UTC at `at`, as "GMT-08:00". Without a zone: the reader's own. */
function offsetOf(zone: string | undefined, at: Date): string {
  const parts = dateFormat('en', { ...(zone ? { timeZone: zone } : {}), timeZoneName: 'longOffset' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** No zone changes its clocks but at such a border. In ms. */
const CLOCK_BORDER = 15 * 60_000;
const told = new Map<string, string | null>();

/** The name of the store's zone where it runs differently from the reader's at `at`; else null. */
export function otherZone(zone: string, locale: string, at: Date, own?: string): string | null {
  // Kept: windows of a list end together, and asking a zone takes longer than drawing the row.
  const key = `${zone} ${locale} ${own ?? ''} ${Math.floor(at.getTime() / CLOCK_BORDER)}`;
  let name = told.get(key);
  if (name === undefined) {
    name = offsetOf(zone, at) === offsetOf(own, at) ? null : nameOf(zone, locale, at);
    told.set(key, name);
  }
  return name;
}

function nameOf(zone: string, locale: string, at: Date): string {
  const parts = dateFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

export interface Closing {
  /** As the policy counts it: local date of the store, or date-time with offset. */
  dateTime: string;
  bucket: UrgencyBucket;
  daysLeft: number;
  /** "closes today", "3 days", "closed yesterday" */
  relative: string;
  /** "last day Nov 25, 2026 (Pacific Time)"; "until Nov 25, 2026, 9:30 AM" where it ends at a moment */
  absolute: string;
  /** Quarters of the meter that are full: time left, 0 to 4. */
  quarters: number;
}

const QUARTERS: Record<UrgencyBucket, number> = { overdue: 0, today: 1, in3days: 2, week: 3, later: 4 };

/** How a closing date is told at `now` (ms, UTC): relative first, absolute beside it. Null without an end. */
export function closingOf(
  closesOn: string | null,
  zone: string,
  now: number,
  { t, locale }: Translator,
): Closing | null {
  if (closesOn === null) return null;
  const urgency = urgencyOf({ closesOn }, zone, now);
  if (!urgency) return null;
  const { bucket, daysLeft, closesAt } = urgency;
  const elsewhere = otherZone(zone, locale, new Date(closesAt));
  // What ends at a moment is told with its time: its day alone would promise hours that are not left.
  const isMoment = closesOn.includes('T');
  const own = isMoment ? momentIn(zone, closesAt, locale) : dayText(closesOn, locale);
  const date = elsewhere ? t('ui:date.inZone', { date: own, zone: elsewhere }) : own;
  return {
    dateTime: closesOn,
    bucket,
    daysLeft,
    relative: relativeText(bucket, daysLeft, t),
    absolute: absoluteText(bucket, isMoment, date, t),
    quarters: QUARTERS[bucket],
  };
}

function absoluteText(bucket: UrgencyBucket, isMoment: boolean, date: string, t: Translator['t']): string {
  if (isMoment) return t(bucket === 'overdue' ? 'ui:closing.endedAt' : 'ui:closing.until', { date });
  return t(bucket === 'overdue' ? 'ui:closing.closedOn' : 'ui:closing.closesOn', { date });
}

function relativeText(bucket: UrgencyBucket, daysLeft: number, t: Translator['t']): string {
  if (bucket !== 'overdue') return daysLeft <= 0 ? t('ui:closing.today') : t('ui:closing.days', { count: daysLeft });
  return daysLeft >= 0 ? t('ui:closing.closedToday') : t('ui:closing.closedDays', { count: -daysLeft });
}

/** The local date in a zone at `now` (ms, UTC), as YYYY-MM-DD. */
export const localToday = (zone: string, now: number): string =>
  dateFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
