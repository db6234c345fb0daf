import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingInstant, urgencyOf } from '../../../lib/core/windows/urgency.ts';

const berlin = 'Europe/Berlin';
const at = (text: string): number => Date.parse(text);

describe('closingInstant', () => {
  it.each([
    ['2026-11-22', berlin, '2026-11-22T23:00:00Z'],
    ['2026-03-29', berlin, '2026-03-29T22:00:00Z'],
    ['2026-11-22', 'America/Los_Angeles', '2026-11-23T08:00:00Z'],
    ['2026-11-22T10:00:00+01:00', berlin, '2026-11-22T09:00:00Z'],
  ])('%s in %s is over at %s', (closesOn, zone, end) => {
    expect(closingInstant({ closesOn }, zone)).toBe(at(end));
  });

  it('is not known without an end', () => {
    expect(closingInstant({ closesOn: null }, berlin)).toBeNull();
    expect(urgencyOf({ closesOn: null }, berlin, 0)).toBeNull();
  });
});

describe('urgencyOf', () => {
  const now = at('2026-11-22T12:00:00+01:00');
  it.each([
    ['2026-11-21', 'overdue', -1],
    ['2026-11-22', 'today', 0],
    ['2026-11-23', 'in3days', 1],
    ['2026-11-25', 'in3days', 3],
    ['2026-11-26', 'week', 4],
    ['2026-11-29', 'week', 7],
    ['2026-11-30', 'later', 8],
    ['2026-11-22T12:00:00+01:00', 'overdue', 0],
    ['2026-11-22T12:00:01+01:00', 'today', 0],
    ['2026-11-23T00:00:00+01:00', 'today', 0],
    ['2026-11-23T00:00:01+01:00', 'in3days', 1],
  ] as const)('%s is %s', (closesOn, bucket, daysLeft) => {
    expect(urgencyOf({ closesOn }, berlin, now)).toMatchObject({ bucket, daysLeft });
  });

  it('ends with the last millisecond of the day', () => {
    const end = at('2026-11-22T23:00:00Z');
    expect(urgencyOf({ closesOn: '2026-11-22' }, berlin, end - 1)?.bucket).toBe('today');
    expect(urgencyOf({ closesOn: '2026-11-22' }, berlin, end)?.bucket).toBe('overdue');
  });

  it('never grows less pressing as time passes', () => {
    const order = ['later', 'week', 'in3days', 'today', 'overdue'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * 86_400 }), fc.integer({ min: 0, max: 20 * 86_400 }), (first, more) => {
        const pressing = (seconds: number): number =>
          order.indexOf(urgencyOf({ closesOn: '2026-11-30' }, berlin, now + seconds * 1000)?.bucket ?? '');
        expect(pressing(first + more)).toBeGreaterThanOrEqual(pressing(first));
      }),
    );
  });
});
