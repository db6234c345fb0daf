import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText } from '../../../lib/core/calendar/day.ts';
import { dayOfMoment, earliest, latest, readMoment } from '../../../lib/core/calendar/moment.ts';

describe('readMoment', () => {
  it('reads what the platform writes, to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1980-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          expect(readMoment(date.toISOString())).toEqual({ instant: date.getTime() });
        },
      ),
    );
  });

  it.each([
    ['2026-02-16T09:30:00+01:00', '2026-02-16T08:30:00.000Z'],
    ['2026-02-16T09:30:00-0330', '2026-02-16T13:00:00.000Z'],
    ['2026-02-16T09:30+05:45', '2026-02-16T03:45:00.000Z'],
    ['2026-01-01T00:00:00.5+14:00', '2025-12-31T10:00:00.500Z'],
    ['2026-02-16T09:30:00.123456789Z', '2026-02-16T09:30:00.123Z'],
  ])('%s is %s', (text, utc) => {
    expect(readMoment(text)).toEqual({ instant: Date.parse(utc) });
  });

  it.each([
    '2026-02-30',
    '2026-02-30T10:00:00Z',
    '2026-02-16T10:00:00',
    '2026-02-16T24:00:00Z',
    '2026-02-16T10:60:00Z',
    '2026-02-16T10:00:60Z',
    '2026-02-16 10:00:00Z',
    '2026-02-16T10:00:00+25:00',
    'today',
    '16.02.2026',
  ])('%s is none', (text) => {
    expect(readMoment(text)).toBeNull();
  });
});

describe('a date without a time', () => {
  it('is its whole local day, 23 hours long when clocks go forward', () => {
    const moment = { day: 20_541 };
    expect(dayText(moment.day)).toBe('2026-03-29');
    expect(latest(moment, 'Europe/Berlin') - earliest(moment, 'Europe/Berlin') + 1).toBe(23 * 3_600_000);
    expect(dayOfMoment(moment, 'Asia/Tokyo')).toBe(moment.day);
  });
});
