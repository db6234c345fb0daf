import type { MomentReading } from '../core/model/fact.ts';
import { clockWords } from '../packs/amazon/pages/clock-words.ts';
import { type DateOrder, type PrintedDate, readDate, settleDate } from './dates.ts';

/** A printed moment before the page tells in which order it writes number dates. */
export interface PrintedMoment {
  date: PrintedDate;
  /** Time with offset, "18:09:00+02:00"; null where none is printed or its zone name does not mean one offset. */
  clock: string | null;
}

const { morning, afternoon, zones, until } = clockWords;
const half = [...morning, ...afternoon].join('|').replaceAll('.', '\\.');
/** A word of the day's half may stand before or after; any other word before the time could change its meaning. */
const time = new RegExp(
  `(?:(?<![a-z])(${half})\\s?|(?<![\\d:.+-]|[^\\P{L}日]))(\\d{1,2})\\s?[:h]\\s?([0-5]\\d)(?::([0-5]\\d))?(?:\\s?(${half})(?![a-z]))?(?![\\d:])`,
  'u',
);
const offset = /^(?:gmt|utc)?([+-])(\d{1,2})(?::?([0-5]\d))?$/;
const dates = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|(?<![\d+-])(?:19|20)\d{2}(?!\d)/g;

/** Reads the one moment in a text, in any shape the pages print; null when there is none, or more than one. */
export function readMoment(text: string): PrintedMoment | null {
  const shown = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const date = (shown.match(dates) ?? []).length > 1 ? null : readDate(shown);
  return date && { date, clock: clockIn(shown.toLowerCase()) };
}

/** As readMoment; of two moments, "from … to …", the later end. */
export const readLastMoment = (text: string): PrintedMoment | null =>
  readMoment(text) ?? readMoment(text.split(until).at(-1) ?? '');

function clockIn(text: string): string | null {
  const match = time.exec(text);
  if (!match) return null;
  const [all, before, hours, minutes = '', seconds = '00', after] = match;
  const hour = hourOf(Number(hours), before ?? after);
  const zone = offsetOf(text.slice(match.index + all.length));
  return hour === null || zone === null ? null : `${two(hour)}:${minutes}:${seconds}${zone}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Hour of the day, 0 to 23, of a printed hour and its "AM" or "PM". */
function hourOf(hour: number, part: string | undefined): number | null {
  if (part === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + ((afternoon as readonly string[]).includes(part) ? 12 : 0);
}

function offsetOf(rest: string): string | null {
  const name = rest.replace(/^[\s(,]+|[\s).]+$/g, '');
  const [, sign, hours, minutes = '00'] = offset.exec(name) ?? [];
  const ahead = sign ? Number(hours) * (sign === '-' ? -1 : 1) : Object.hasOwn(zones, name) ? zones[name] : undefined;
  if (ahead === undefined || Math.abs(ahead) > 14) return null;
  return `${sign ?? (ahead < 0 ? '-' : '+')}${two(Math.abs(ahead))}:${minutes}`;
}

/** The moment once the page's order of number dates is known, or not; null while it reads two ways. */
export function settleMoment({ date, clock }: PrintedMoment, order: DateOrder | null): MomentReading | null {
  const { dates: days, text } = settleDate(date, order);
  const [day] = days;
  if (day === undefined || days.length > 1) return null;
  return clock === null ? { date: day, text } : { date: day, dateTime: `${day}T${clock}`, text };
}
