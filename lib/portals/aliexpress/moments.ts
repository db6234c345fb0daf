import type { MomentReading } from '../../core/model/fact.ts';
import { countdownUnits } from '../../packs/aliexpress/pages/words.ts';
import { ALIEXPRESS_ZONE } from '../../packs/aliexpress/zone.ts';
import { readDate } from '../dates.ts';

const CLOCK = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?!\d)/;
const MAX_TEXT = 120;
const HOUR_MS = 3_600_000;

const two = (value: string): string => value.padStart(2, '0');

/** Whether US Pacific time is an hour ahead on a day (ISO date). */
const isSummer = (date: string): boolean =>
  new Intl.DateTimeFormat('en-US', { timeZone: ALIEXPRESS_ZONE, timeZoneName: 'short' })
    .format(new Date(`${date}T20:00:00Z`))
    .includes('PDT');

/**
 * A moment as the seller centre prints it, US Pacific. In summer nobody has seen whether the page counts the hour of
 * daylight saving: a beginning then keeps its day alone, an `end` is taken an hour too early rather than too late.
 */
export function pacificMoment(shown: string, end = false): MomentReading | null {
  const text = shown.replace(/\s+/g, ' ').trim();
  const date = text.length > MAX_TEXT ? null : readDate(text.replace(CLOCK, ''));
  if (!date || !('iso' in date)) return null;
  const [, hours, minutes, seconds = '00'] = CLOCK.exec(text) ?? [];
  const summer = isSummer(date.iso);
  if (hours === undefined || minutes === undefined || (summer && !end)) return { date: date.iso, text };
  const offset = summer ? '-07:00' : '-08:00';
  return { date: date.iso, dateTime: `${date.iso}T${two(hours)}:${minutes}:${seconds}${offset}`, text };
}

/**
 * The end to which a countdown runs: printed as such, or as what is left at `now` (UTC). What is left is rounded down
 * to the hour, so that a second look reads the same.
 */
export function countdownEnd(shown: string, now: string): MomentReading | null {
  const printed = pacificMoment(shown, true);
  if (printed) return printed;
  const parts = countdownUnits.flatMap(([unit, length]) => {
    const amount = unit.exec(shown)?.[1];
    return amount === undefined ? [] : [Number(amount) * length];
  });
  if (parts.length === 0) return null;
  const left = parts.reduce((sum, part) => sum + part, 0);
  const ends = new Date(Math.floor((Date.parse(now) + left) / HOUR_MS) * HOUR_MS);
  const dateTime = ends.toISOString().replace('.000Z', 'Z');
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: ALIEXPRESS_ZONE, dateStyle: 'short' }).format(ends);
  // What is left changes by the minute; the same end must read the same.
  return { date, dateTime, text: dateTime };
}
