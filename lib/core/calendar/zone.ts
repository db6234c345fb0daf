import { Temporal } from 'temporal-polyfill';
import { civilOf, type Day, dayOf, dayText } from './day.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** No clock was ever put back by more than this near midnight. */
const REPEATED_MS = 3 * 3_600_000;
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
  const { year, month, dayOfMonth } = civilOf(day);
  const start = new Temporal.PlainDate(year, month, dayOfMonth).toZonedDateTime(zone).epochMilliseconds;
  known.set(day, start);
  return start;
}

/** The local day in which an instant (ms since 1970 UTC) falls. Throws a RangeError for an unknown zone. */
export function localDay(instant: number, zone: string): Day {
  // No zone is more than a day away from UTC, so the day is the last of three whose beginning has come.
  let day = Math.floor(instant / DAY_MS) + 1;
  while (startOfDay(day, zone) > instant) day -= 1;
  const start = startOfDay(day, zone);
  if (instant - start >= REPEATED_MS || startOfDay(day + 1, zone) - start <= DAY_MS) return day;
  // Clocks that went back a minute after midnight (St John's until 2011) showed the day before once more.
  const { year, month, day: dayOfMonth } = zonedAt(instant, zone);
  return dayOf(year, month, dayOfMonth);
}

const zonedAt = (instant: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The offset in ms at an instant of a local day that has no clock change; null when it has one. */
function steadyOffset(day: Day, zone: string): number | null {
  const start = startOfDay(day, zone);
  const offset = day * DAY_MS - start;
  return startOfDay(day + 1, zone) - start === DAY_MS && offset % MINUTE_MS === 0 ? offset : null;
}

/** ISO date-time with offset, to the second or, where there is a fraction, the millisecond. */
export function zonedText(instant: number, zone: string): string {
  const day = localDay(instant, zone);
  const offset = steadyOffset(day, zone);
  const fraction = instant % 1000;
  if (offset === null || fraction !== 0) {
    return zonedAt(instant, zone).toString({ timeZoneName: 'never', fractionalSecondDigits: fraction === 0 ? 0 : 3 });
  }
  // Days without a clock change need no library: a long list of cases is written several times as fast.
  const seconds = (instant + offset - day * DAY_MS) / 1000;
  const minutes = Math.floor(seconds / 60);
  const away = Math.abs(offset) / MINUTE_MS;
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
  return `${dayText(day)}T${clock}${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}

/** Whether a name is a time zone of the IANA list (or UTC) that this machine can count in. */
export function isTimeZone(name: string): boolean {
  try {
    startOfDay(0, name);
    return true;
  } catch {
    return false;
  }
}
