import { Temporal } from 'temporal-polyfill';
import { type Day, dayText } from './day.ts';

const DAY_MS = 86_400_000;
/** Days kept per zone before the memory is emptied: twenty years of days for a long stream of cases. */
const KEPT_DAYS = 8_000;
/** Zones kept, far more than one person's portals use. */
const KEPT_ZONES = 64;

const starts = new Map<string, Map<Day, number>>();

function startsOf(zone: string): Map<Day, number> {
  let known = starts.get(zone);
  if (!known) {
    if (starts.size >= KEPT_ZONES) starts.clear();
    known = new Map();
    starts.set(zone, known);
  }
  if (known.size >= KEPT_DAYS) known.clear();
  return known;
}

/**
 * The first instant (ms since 1970 UTC) of a local day. Where midnight is skipped by a clock change it is the first
 * time there is. Throws a RangeError for an unknown zone.
 */
export function startOfDay(day: Day, zone: string): number {
  const known = startsOf(zone);
  const kept = known.get(day);
  if (kept !== undefined) return kept;
  const start = Temporal.PlainDate.from(dayText(day)).toZonedDateTime(zone).epochMilliseconds;
  known.set(day, start);
  return start;
}

/** The local day in which an instant (ms since 1970 UTC) falls. Throws a RangeError for an unknown zone. */
export function localDay(instant: number, zone: string): Day {
  // No zone is more than a day away from UTC, so the day is the last of three whose beginning has come.
  let day = Math.floor(instant / DAY_MS) + 1;
  while (startOfDay(day, zone) > instant) day -= 1;
  return day;
}

/** ISO date-time with offset, to the second or, where there is a fraction, the millisecond. */
export const zonedText = (instant: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', fractionalSecondDigits: instant % 1000 === 0 ? 0 : 3 });

/** Whether a name is a time zone of the IANA list (or UTC) that this machine can count in. */
export function isTimeZone(name: string): boolean {
  try {
    startOfDay(0, name);
    return true;
  } catch {
    return false;
  }
}
