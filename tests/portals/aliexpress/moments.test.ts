import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdownEnd, pacificMoment } from '../../../lib/portals/aliexpress/moments.ts';

const now = '2026-11-22T12:00:00.000Z';

describe('a moment of the seller centre', () => {
  it('is US Pacific: in winter to the second', () => {
    expect(pacificMoment('2026-11-18 23:59:59')).toEqual({
      date: '2026-11-18',
      dateTime: '2026-11-18T23:59:59-08:00',
      text: '2026-11-18 23:59:59',
    });
  });

  it('keeps its hour in doubt in summer: a beginning is its day, an end is the earlier of the two', () => {
    expect(pacificMoment('2026-07-02 23:40:10')).toEqual({ date: '2026-07-02', text: '2026-07-02 23:40:10' });
    expect(pacificMoment('2026-07-02 23:40:10', true)?.dateTime).toBe('2026-07-02T23:40:10-07:00');
  });

  it.each(['', 'soon', '2026-02-30 10:00:00', '02/03/2026', 'x'.repeat(500)])('%s is none', (text) => {
    expect(pacificMoment(text)).toBeNull();
  });
});

describe('a countdown', () => {
  it.each([
    ['3天4小时20分', '2026-11-25T16:00:00Z', '2026-11-25'],
    ['2 days 5 hours', '2026-11-24T17:00:00Z', '2026-11-24'],
    ['14 h', '2026-11-23T02:00:00Z', '2026-11-22'],
    ['59 mins', '2026-11-22T12:00:00Z', '2026-11-22'],
  ])('of %s ends at %s, on a day of the portal', (text, dateTime, date) => {
    expect(countdownEnd(text, now)).toEqual({ date, dateTime, text: dateTime });
  });

  it('may print its end', () => {
    expect(countdownEnd('2026-11-25 06:00:00', now)?.dateTime).toBe('2026-11-25T06:00:00-08:00');
  });

  it('without an amount of time is none', () => {
    expect(countdownEnd('expired', now)).toBeNull();
  });

  it('never ends later than the page says, and less than an hour earlier', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(23), fc.nat(59), (days, hours, minutes) => {
        const told = countdownEnd(`${days}天${hours}小时${minutes}分`, now);
        const end = Date.parse(now) + ((days * 24 + hours) * 60 + minutes) * 60_000;
        const early = end - Date.parse(told?.dateTime ?? '');
        expect(early).toBeGreaterThanOrEqual(0);
        expect(early).toBeLessThan(3_600_000);
      }),
    );
  });
});
