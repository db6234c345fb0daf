import { dayText, readDay } from '../calendar/day.ts';
import { REMINDER_HOURS } from './reminder-hours.ts';

/** A window as an entry of a calendar. */
export interface CalendarEntry {
  /** Stays the same for the same window, so that a second import replaces the first. */
  id: string;
  /** The last local day, or a date-time with offset. */
  closesOn: string;
  /** The instant (ms since 1970 UTC) from which it is too late. */
  closesAt: number;
  summary: string;
  description: string;
}

const HOUR = 3_600_000;
/** Octets of a line before it is folded, without its break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
const BREAK = '\r\n';

/** Text as a value; control characters have no place in a calendar (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** `20261122T090000Z`; `at`: ms since 1970 UTC. */
const utcText = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
const dateText = (day: number): string => dayText(day).replaceAll('-', '');

/** Octets of a character in UTF-8. An encoder asked for each would take a hundred times as long. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Breaks a line so that no part is longer than allowed and no character is torn. */
function folded(line: string): string {
  const parts: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    if (octets + octetsOf(code) > LINE_OCTETS) {
      parts.push(line.slice(from, at));
      from = at;
      // A part that goes on begins with a blank, which counts.
      octets = 1;
    }
    octets += octetsOf(code);
    at += code < 0x10000 ? 1 : 2;
  }
  return [...parts, line.slice(from)].join(`${BREAK} `);
}

/** The whole last day where only the day is known, else the moment of the end. */
function whenOf({ closesOn, closesAt }: CalendarEntry): string[] {
  const day = readDay(closesOn);
  return day === null
    ? [`DTSTART:${utcText(closesAt)}`]
    : [`DTSTART;VALUE=DATE:${dateText(day)}`, `DTEND;VALUE=DATE:${dateText(day + 1)}`];
}

/** Absolute: the end is the store's, and the calendar may stand in another zone. Those that are over would ring at once. */
const alarmsOf = ({ closesAt, summary }: CalendarEntry, now: number): string[] =>
  REMINDER_HOURS.map((hours) => closesAt - hours * HOUR)
    .filter((at) => at > now)
    .flatMap((at) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER;VALUE=DATE-TIME:${utcText(at)}`,
      'END:VALARM',
    ]);

const eventOf = (entry: CalendarEntry, now: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(entry.id)}@recourse`,
  `DTSTAMP:${utcText(now)}`,
  ...whenOf(entry),
  `SUMMARY:${escaped(entry.summary)}`,
  `DESCRIPTION:${escaped(entry.description)}`,
  'TRANSP:TRANSPARENT',
  ...alarmsOf(entry, now),
  'END:VEVENT',
];

/**
 * An iCalendar file (RFC 5545) with one event for each window and an alarm at each reminder that is still ahead. Pure:
 * `now` (ms since 1970 UTC) is its time stamp.
 */
export const calendarFile = (entries: readonly CalendarEntry[], name: string, now: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Recourse//Closing windows//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventOf(entry, now)),
    'END:VCALENDAR',
  ]
    .map((line) => folded(line) + BREAK)
    .join('');
