import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../../lib/core/windows/ics.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const HOUR = 3_600_000;
const entry = (part: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'amazon:sellerFeedback:111-1234567-1234567#AMZ-FB-SELLER-REQUEST-90D',
  closesOn: '2026-12-30',
  closesAt: Date.parse('2026-12-31T08:00:00Z'),
  summary: 'Request removal · 111-1234567-1234567',
  description: 'First line\nsecond; with, signs \\ and a backslash',
  ...part,
});

const eventsOf = (file: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const alarmsOf = (event: ICAL.Event | undefined): number[] =>
  (event?.component.getAllSubcomponents('valarm') ?? []).map((alarm) => {
    const trigger = alarm.getFirstPropertyValue('trigger');
    return trigger instanceof ICAL.Time ? trigger.toJSDate().getTime() : Number.NaN;
  });

describe('a calendar file', () => {
  it('holds a window counted in days as its whole last day', () => {
    const [event] = eventsOf(calendarFile([entry()], 'Deadlines', NOW));
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-12-30', '2026-12-31']);
    expect(event?.uid).toBe('amazon:sellerFeedback:111-1234567-1234567#AMZ-FB-SELLER-REQUEST-90D@recourse');
    expect(event?.description).toBe('First line\nsecond; with, signs \\ and a backslash');
  });

  it('holds an end with a time as that moment, in UTC', () => {
    const closesAt = Date.parse('2026-11-30T09:30:00-08:00');
    const file = calendarFile([entry({ closesOn: '2026-11-30T09:30:00-08:00', closesAt })], 'Deadlines', NOW);
    expect(file).toContain('DTSTART:20261130T173000Z\r\n');
    expect(eventsOf(file)[0]?.startDate.toJSDate().getTime()).toBe(closesAt);
  });

  it('rings 72, 48, 24 and 0 hours before the end, and never for what is over', () => {
    const { closesAt } = entry();
    const ringsAt = (now: number): number[] => alarmsOf(eventsOf(calendarFile([entry()], 'Deadlines', now))[0]);
    expect(ringsAt(NOW)).toEqual([72, 48, 24, 0].map((hours) => closesAt - hours * HOUR));
    expect(ringsAt(closesAt - 30 * HOUR)).toEqual([24, 0].map((hours) => closesAt - hours * HOUR));
    expect(ringsAt(closesAt)).toEqual([]);
  });

  it('is a calendar even without windows', () => {
    const file = calendarFile([], 'Deadlines', NOW);
    expect(eventsOf(file)).toEqual([]);
    expect(file.startsWith('BEGIN:VCALENDAR\r\n') && file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  const signs = fc.string({
    unit: fc.constantFrom('\\', ';', ',', '\n', 'n', '这', '😀', ' ', ':', '"'),
    maxLength: 120,
  });
  it('gives back every text that was put in, on lines that are never too long', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(text, signs), fc.oneof(text, signs)), { maxLength: 4 }), (texts) => {
        const entries = texts.map(([summary, description], at) => entry({ id: `row ${at}`, summary, description }));
        const file = calendarFile(entries, 'Deadlines', NOW);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const plain = (one: string): string => one.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(eventsOf(file).map(({ summary, description }) => [summary, description])).toEqual(
          texts.map(([summary, description]) => [plain(summary), plain(description)]),
        );
      }),
    );
  });

  it('is the same for the same windows and moment', () => {
    expect(calendarFile([entry(), entry({ id: 'b' })], 'x', NOW)).toBe(
      calendarFile([entry(), entry({ id: 'b' })], 'x', NOW),
    );
  });
});
