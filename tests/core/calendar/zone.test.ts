import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayText, readDay } from '../../../lib/core/calendar/day.ts';
import { isTimeZone, localDay, startOfDay, zonedText } from '../../../lib/core/calendar/zone.ts';

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const DAY_MS = 86_400_000;
const [from, to] = [dayOf(1990, 1, 1) * DAY_MS, dayOf(2040, 1, 1) * DAY_MS];

const formats = new Map<string, Intl.DateTimeFormat>();
/** The oracle: the platform's own formatting of an instant. */
function wallClock(instant: number, zone: string): string {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(zone, format);
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = ['year', 'month', 'day'].map((type) => parts.get(type as 'year')).join('-');
  return `${date}T${['hour', 'minute', 'second'].map((type) => parts.get(type as 'hour')).join(':')}`;
}

const anyInstant = fc.integer({ min: from / 1000, max: to / 1000 }).map((seconds) => seconds * 1000);

describe('zones', () => {
  it('an instant falls on the local day that the platform shows, in every zone, for 50 years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyInstant, (zone, instant) => {
        expect(dayText(localDay(instant, zone))).toBe(wallClock(instant, zone).slice(0, 10));
      }),
      { numRuns: 3000 },
    );
  });

  it('a date-time is written with the wall clock and names the same instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyInstant, (zone, instant) => {
        const text = zonedText(instant, zone);
        expect(text.slice(0, 19)).toBe(wallClock(instant, zone));
        expect(Date.parse(text)).toBe(instant);
      }),
      { numRuns: 3000 },
    );
  });

  it('a day begins where the local date changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyInstant, (zone, instant) => {
        const day = localDay(instant, zone);
        const start = startOfDay(day, zone);
        expect(wallClock(start, zone).slice(0, 10)).toBe(dayText(day));
        expect(wallClock(start - 1000, zone).slice(0, 10) < dayText(day)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['America/Los_Angeles', '2026-03-08', '2026-03-08T08:00:00.000Z'],
    ['America/Los_Angeles', '2026-03-09', '2026-03-09T07:00:00.000Z'],
  ])('in %s %s begins at %s', (zone, day, start) => {
    expect(new Date(startOfDay(readDay(day) ?? 0, zone)).toISOString()).toBe(start);
  });

  it('a day that a zone skipped is nobody’s day', () => {
    const skipped = readDay('2011-12-30') ?? 0;
    const start = startOfDay(skipped, 'Pacific/Apia');
    expect(dayText(localDay(start, 'Pacific/Apia'))).toBe('2011-12-31');
    expect(dayText(localDay(start - 1, 'Pacific/Apia'))).toBe('2011-12-29');
  });

  it('a day shown twice, when clocks go back a minute after midnight, is the day shown', () => {
    const back = Date.UTC(2006, 9, 29, 2, 31);
    for (const minutes of [-2, -1, 0, 1, 58, 59, 60]) {
      const instant = back + minutes * 60_000;
      expect(dayText(localDay(instant, 'America/St_Johns'))).toBe(wallClock(instant, 'America/St_Johns').slice(0, 10));
    }
  });

  it('keeps a fraction of a second', () => {
    expect(zonedText(Date.UTC(2026, 6, 1, 10, 0, 0, 250), 'Europe/Berlin')).toBe('2026-07-01T12:00:00.250+02:00');
  });

  it('gives the same answers when its memory is full', () => {
    for (let day = 0; day < 20_000; day += 1)
      if (startOfDay(day, 'UTC') !== day * DAY_MS) expect(startOfDay(day, 'UTC')).toBe(day * DAY_MS);
    for (const zone of zones) expect(Number.isInteger(startOfDay(0, zone))).toBe(true);
  });

  it('knows a zone from a word', () => {
    expect(['Europe/Berlin', 'UTC', 'Asia/Kolkata'].every(isTimeZone)).toBe(true);
    expect(['Europe/Atlantis', '', 'Berlin', 'europe berlin'].some(isTimeZone)).toBe(false);
  });
});
