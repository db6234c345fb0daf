import { afterEach, describe, expect, it } from 'vitest';
import { countClosingBy } from '../../lib/browser/db/deadline-list.ts';
import { openDb } from '../../lib/browser/db/schema.ts';
import { translatorFor } from '../../lib/i18n/index.ts';
import { afterClose } from '../../lib/packs/after-close.ts';
import { windowPacks } from '../../lib/packs/windows.ts';
import { countThisWeek, deadlineGroups } from '../../lib/ui/deadline-view.ts';
import { readDeadlines, readToTake } from '../../lib/ui/deadlines.ts';
import { sampleDeadline } from './samples.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const DAY = 86_400_000;
const row = (name: string, days: number, more = {}) => {
  const closesAt = NOW + days * DAY;
  const closesOn = new Date(closesAt).toISOString().slice(0, 10);
  return sampleDeadline({ id: name, caseId: name, closesAt, closesOn, ...more });
};

describe('reading the windows', () => {
  const db = openDb('popup-test');
  afterEach(() => db.deadlines.clear());

  it('gives the next ones soonest first, says that there are more, and tells what just closed', async () => {
    await db.deadlines.bulkPut([row('c', 9), row('a', 1), row('b', 2), row('gone', -1), row('long gone', -9)]);
    const read = await readDeadlines(db, NOW, 2);
    expect(read.open.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(read.more).toBe(true);
    expect(read.closed.map(({ id }) => id)).toEqual(['gone']);
    expect((await readDeadlines(db, NOW, 3)).more).toBe(false);
  });

  it('leaves out what was put aside until later', async () => {
    await db.deadlines.bulkPut([row('a', 1, { visibleFrom: NOW + 1 }), row('b', 2)]);
    expect((await readDeadlines(db, NOW, 9)).open.map(({ id }) => id)).toEqual(['b']);
  });

  it('goes on until it has as many as asked for, however many were put aside', async () => {
    const aside = Array.from({ length: 25 }, (_, index) => row(`z${index}`, 1, { visibleFrom: NOW + DAY }));
    await db.deadlines.bulkPut([...aside, row('a', 2), row('b', 3), row('c', 4)]);
    const read = await readDeadlines(db, NOW, 2);
    expect(read.open.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(read.more).toBe(true);
  });

  it('counts what closes until a day, without what was put aside', async () => {
    await db.deadlines.bulkPut([
      row('gone', -1),
      row('now', 0),
      row('a', 1),
      row('aside', 1, { visibleFrom: NOW + 1 }),
      row('back', 1, { visibleFrom: NOW }),
      row('last', 7),
      row('beyond', 7.1),
      row('aside beyond', 8, { visibleFrom: NOW + 1 }),
    ]);
    expect(await countClosingBy(db, NOW, NOW + 7 * DAY)).toBe(3);
  });

  it('takes along no more than a calendar takes in, the soonest, and says how many there are', async () => {
    await db.deadlines.bulkPut(Array.from({ length: 2_100 }, (_, index) => row(`r${index}`, 1 + index / 100)));
    const { rows, total } = await readToTake(db, NOW);
    expect(total).toBe(2_100);
    expect([rows.length, rows[0]?.id, rows.at(-1)?.id]).toEqual([2_000, 'r0', 'r1999']);
    await db.deadlines.clear();
    await db.deadlines.bulkPut([row('a', 1), row('aside', 2, { visibleFrom: NOW + 1 }), row('gone', -1)]);
    expect(await readToTake(db, NOW)).toMatchObject({ rows: [{ id: 'a' }], total: 1 });
  });

  it('never opens the cases themselves', async () => {
    await db.deadlines.bulkPut(Array.from({ length: 300 }, (_, index) => row(`r${index}`, 1 + index / 10)));
    expect((await readDeadlines(db, NOW, 50)).open).toHaveLength(50);
    expect(await db.cases.count()).toBe(0);
  });
});

describe('what is left once a window is over', () => {
  it.each(['en', 'zh-CN'] as const)('is said in %s of rules that are the seller’s', async (locale) => {
    const { t } = await translatorFor(locale);
    const rules = Object.values(windowPacks).flatMap((pack) => pack.rules);
    for (const [id, left] of Object.entries(afterClose)) {
      expect(rules.find((rule) => rule.id === id)?.actor, id).toBe('seller');
      expect(t(`ui:left.${left}`)).not.toBe(`left.${left}`);
    }
  });
});

describe('the windows in words', () => {
  it('puts what can still be done first and what is over last', async () => {
    const groups = deadlineGroups(
      [row('over', -2), row('later', 30), row('today', 0), row('soon', 2), row('week', 6)],
      NOW,
      await translatorFor('en'),
    );
    expect(groups.map(({ bucket, rows }) => [bucket, rows.map(({ id }) => id)])).toEqual([
      ['today', ['today']],
      ['in3days', ['soon']],
      ['week', ['week']],
      ['later', ['later']],
      ['overdue', ['over']],
    ]);
    expect(countThisWeek(groups)).toBe(3);
  });

  it('says what next by outcome and ground, and what is left once it is over', async () => {
    const translator = await translatorFor('en');
    const nextOf = (more: object, days = 1) =>
      deadlineGroups([row('x', days, more)], NOW, translator)[0]?.rows[0]?.next;
    expect(nextOf({})).toBe('Request removal: product review');
    expect(nextOf({ outcome: 'strike-through', ground: 'fba-delivery' })).toBe(
      'Request strike-through: delivery by Amazon',
    );
    expect(nextOf({ outcome: 'needs-review', ground: null })).toBe('Read it yourself, then decide');
    expect(nextOf({}, -2)).toMatch(/no request any more.*reply/i);
    const plain = { outcome: 'not-applicable', ground: null };
    expect(nextOf({ ...plain, windowId: 'AMZ-AZ-INFO-72H-US' }, -2)).toMatch(/appealed with new evidence/);
    expect(nextOf({ ...plain, windowId: 'ae.dispute.seller.respond' }, -2)).toBe(
      'Answer the dispute · This window is over',
    );
  });
});
