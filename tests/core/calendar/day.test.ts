import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addMonths,
  civilOf,
  dayOf,
  dayText,
  monthLength,
  readDay,
  weekday,
} from '../../../lib/core/calendar/day.ts';

const DAY_MS = 86_400_000;
/** The oracle: the platform's own UTC calendar. */
const utcText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2200, 12, 31) });

describe('days', () => {
  it('are written and read as the UTC calendar writes them', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayText(day)).toBe(utcText(day));
        expect(readDay(utcText(day))).toBe(day);
        const { year, month, dayOfMonth } = civilOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('follow each other without a gap for 60 years', () => {
    for (let day = dayOf(1990, 1, 1); day < dayOf(2050, 1, 1); day += 1)
      if (dayText(day) !== utcText(day)) expect(dayText(day)).toBe(utcText(day));
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '',
    '2026-01-01 ',
    '2026-01-01T00:00Z',
  ])('%j is no day', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(dayText(readDay(text) ?? Number.NaN)).toBe(text);
  });

  it('have the weekday of the UTC calendar', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(day)).toBe(new Date(day * DAY_MS).getUTCDay() || 7);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2023-08-31', 18, '2025-02-28'],
    ['2022-08-31', 18, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2026-01-15', 18, '2027-07-15'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(dayText(addMonths(readDay(from) ?? 0, months))).toBe(to);
  });

  it('keeps the day of the month or ends the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 240 }), (day, months) => {
        const [from, to] = [civilOf(day), civilOf(addMonths(day, months))];
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
        expect(to.dayOfMonth).toBe(Math.min(from.dayOfMonth, monthLength(to.year, to.month)));
      }),
    );
  });
});

describe('addBusinessDays', () => {
  const weekends = [[6, 7], [5, 6], [7], []];

  it('ends on a business day with as many business days behind it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), fc.constantFrom(...weekends), (day, count, weekend) => {
        const end = addBusinessDays(day, count, weekend);
        const passed = Array.from({ length: end - day }, (_, index) =>
          new Date((day + index + 1) * DAY_MS).getUTCDay(),
        );
        const business = passed.filter((utcDay) => !weekend.includes(utcDay || 7));
        expect(business).toHaveLength(count);
        expect(weekend).not.toContain(weekday(end));
      }),
    );
  });

  it('counts the Monday after a weekend receipt as the first', () => {
    for (const receipt of ['2026-11-20', '2026-11-21', '2026-11-22'])
      expect(dayText(addBusinessDays(readDay(receipt) ?? 0, 1, [6, 7]))).toBe('2026-11-23');
  });
});
