import { type Day, readDay } from './day.ts';
import { localDay, startOfDay } from './zone.ts';

/** When something happened: a local day, or an instant in ms since 1970 UTC where the time is known. */
export type Moment = { day: Day } | { instant: number };

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])([01]\d|2[0-3]):?([0-5]\d))$/;

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** Reads an ISO date, or an ISO date-time with offset or Z; null for anything else. Fractions end at the ms. */
export function readMoment(text: string): Moment | null {
  const day = readDay(text);
  if (day !== null) return { day };
  const match = DATE_TIME.exec(text);
  const date = match ? readDay(match[1] ?? '') : null;
  if (!match || date === null) return null;
  const [, , hours, minutes, seconds = '0', fraction = '', , sign, offsetHours = '0', offsetMinutes = '0'] = match;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const time = (Number(hours) * 60 + Number(minutes) - offset) * MINUTE_MS + Number(seconds) * 1000;
  return { instant: date * DAY_MS + time + Number(fraction.padEnd(3, '0').slice(0, 3)) };
}

/** The local day of a moment. A date is taken as the local day it says. */
export const dayOfMoment = (moment: Moment, zone: string): Day =>
  'day' in moment ? moment.day : localDay(moment.instant, zone);

/** The earliest instant at which the moment can have been: the day's beginning for a date. */
export const earliest = (moment: Moment, zone: string): number =>
  'day' in moment ? startOfDay(moment.day, zone) : moment.instant;

/** The latest instant (ms) at which the moment can have been: the day's last millisecond for a date. */
export const latest = (moment: Moment, zone: string): number =>
  'day' in moment ? startOfDay(moment.day + 1, zone) - 1 : moment.instant;
