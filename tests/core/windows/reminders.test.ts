import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietUntil } from '../../../lib/core/windows/quiet-hours.ts';
import { planReminders, type Remindable, type ReminderMark } from '../../../lib/core/windows/reminders.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);
const closing = (hours: number, more: Partial<Remindable> = {}): Remindable => ({
  id: `in ${hours}`,
  closesAt: NOW + hours * HOUR,
  visibleFrom: 0,
  ...more,
});
const ask = (deadlines: Remindable[], marks: ReminderMark[] = [], now = NOW, more = {}) =>
  planReminders({ deadlines, marks, now, quiet: null, zone: 'UTC', ...more });

describe('what is said', () => {
  it('is each window once it is 72, 48, 24 or 0 hours away, soonest first', () => {
    const { say, wakeAt } = ask([closing(100), closing(72), closing(30), closing(0), closing(10)]);
    expect(say.map(({ id, hours }) => [id, hours])).toEqual([
      ['in 0', 0],
      ['in 10', 24],
      ['in 30', 48],
      ['in 72', 72],
    ]);
    expect(wakeAt).toBe(NOW + 6 * HOUR);
  });

  it('is nothing that was said already, unless the end moved', () => {
    const one = closing(30);
    const mark = { id: one.id, closesAt: one.closesAt, hours: 48 };
    expect(ask([one], [mark]).say).toEqual([]);
    expect(ask([one], [{ ...mark, hours: 72 }]).say).toEqual([mark]);
    expect(ask([{ ...one, closesAt: one.closesAt + HOUR }], [mark]).say).toHaveLength(1);
  });

  it('is only the latest of what was missed, and no end that passed long ago', () => {
    expect(ask([closing(-5), closing(-100)]).say).toEqual([{ ...mark(closing(-5)), hours: 0 }]);
  });

  it('waits until a snooze is over', () => {
    const snoozed = closing(10, { visibleFrom: NOW + 2 * HOUR });
    expect(ask([snoozed])).toEqual({ say: [], wakeAt: NOW + 2 * HOUR });
    expect(ask([snoozed], [], NOW + 2 * HOUR).say).toHaveLength(1);
  });

  it('waits until the quiet hours are over', () => {
    const quiet = { from: '22:00', to: '08:00' };
    const night = { quiet, zone: 'Asia/Shanghai' };
    const late = at('2026-11-22T23:30:00+08:00');
    expect(ask([closing(24)], [], late, night)).toEqual({ say: [], wakeAt: at('2026-11-23T08:00:00+08:00') });
    expect(ask([closing(24)], [], at('2026-11-23T08:00:00+08:00'), night).say).toHaveLength(1);
  });
});

const mark = ({ id, closesAt }: Remindable) => ({ id, closesAt });

describe('quiet hours', () => {
  it.each([
    ['2026-11-22T21:59:59+01:00', null],
    ['2026-11-22T22:00:00+01:00', '2026-11-23T07:30:00+01:00'],
    ['2026-11-23T07:29:59+01:00', '2026-11-23T07:30:00+01:00'],
    ['2026-11-23T07:30:00+01:00', null],
    ['2026-03-28T23:00:00+01:00', '2026-03-29T07:30:00+02:00'],
  ])('at %s they end at %s', (now, end) => {
    const until = quietUntil(at(now), { from: '22:00', to: '07:30' }, 'Europe/Berlin');
    expect(until).toBe(end === null ? null : at(end));
  });

  it('are none where both ends are the same', () => {
    expect(quietUntil(NOW, { from: '12:00', to: '12:00' }, 'UTC')).toBeNull();
  });

  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((one) => String(one).padStart(2, '0')).join(':'));
  it('end after the moment of the question, and looked at again and again they are over within a day and an hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') }),
        time,
        time,
        fc.constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Kolkata'),
        (start, from, to, zone) => {
          let now: number = start;
          for (let looks = 0; looks < 4; looks += 1) {
            const until = quietUntil(now, { from, to }, zone);
            if (until === null) break;
            expect(until).toBeGreaterThan(now);
            now = until;
          }
          expect(quietUntil(now, { from, to }, zone)).toBeNull();
          expect(now - start).toBeLessThanOrEqual(25 * HOUR);
        },
      ),
    );
  });
});

describe('however often and late one looks', () => {
  const windows = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      closesAt: fc.integer({ min: NOW - 100 * HOUR, max: NOW + 200 * HOUR }),
      visibleFrom: fc.oneof(fc.constant(0), fc.integer({ min: NOW, max: NOW + 150 * HOUR })),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  const quiet = fc.option(fc.constantFrom({ from: '22:00', to: '08:00' }, { from: '12:00', to: '13:15' }));

  it('nothing is said twice, too early, while snoozed, or in quiet hours', () => {
    fc.assert(
      fc.property(windows, quiet, fc.array(fc.nat(90 * HOUR), { maxLength: 25 }), (deadlines, hours, waits) => {
        const kept = new Map<string, ReminderMark>();
        const said = new Set<string>();
        let now = NOW;
        for (const wait of waits) {
          now += wait;
          const question = { deadlines, now, quiet: hours, zone: 'Europe/Rome' };
          const { say, wakeAt } = planReminders({ ...question, marks: [...kept.values()] });
          if (wakeAt !== null) expect(wakeAt).toBeGreaterThan(now);
          if (say.length > 0) expect(quietUntil(now, hours, 'Europe/Rome')).toBeNull();
          for (const one of say) {
            expect(said.has(`${one.id} ${one.hours}`)).toBe(false);
            said.add(`${one.id} ${one.hours}`);
            expect(one.closesAt - one.hours * HOUR).toBeLessThanOrEqual(now);
            expect(deadlines.find(({ id }) => id === one.id)?.visibleFrom).toBeLessThanOrEqual(now);
            kept.set(one.id, one);
          }
          expect(planReminders({ ...question, marks: [...kept.values()] }).say).toEqual([]);
        }
      }),
    );
  });

  it('who wakes when told hears every reminder at its hour', () => {
    fc.assert(
      fc.property(windows, (made) => {
        const deadlines = made.map((one) => ({ ...one, closesAt: one.closesAt + 200 * HOUR, visibleFrom: 0 }));
        const kept = new Map<string, ReminderMark>();
        const heard: string[] = [];
        let now: number | null = NOW;
        while (now !== null) {
          const { say, wakeAt } = planReminders({
            deadlines,
            marks: [...kept.values()],
            now,
            quiet: null,
            zone: 'UTC',
          });
          for (const one of say) {
            kept.set(one.id, one);
            heard.push(`${one.id} ${one.hours} ${now}`);
          }
          now = wakeAt;
        }
        expect(heard.sort()).toEqual(
          deadlines
            .flatMap(({ id, closesAt }) => [72, 48, 24, 0].map((hours) => `${id} ${hours} ${closesAt - hours * HOUR}`))
            .sort(),
        );
      }),
    );
  });
});
