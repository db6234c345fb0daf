import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { recordObservations } from '../../lib/browser/db/case-store.ts';
import { openDb, type RecourseDb } from '../../lib/browser/db/schema.ts';
import { deskWith } from '../../lib/browser/desk.ts';
import { Docket } from '../../lib/browser/docket.ts';
import { followOwnRules, keepRules } from '../../lib/browser/keep-rules.ts';
import { changeOwnRules } from '../../lib/browser/own-rules.ts';
import { forgetPackNews, readPackNews } from '../../lib/browser/pack-news.ts';
import { shippedRulebook } from '../../lib/browser/rulebook.ts';
import { defaultSettings } from '../../lib/browser/settings.ts';
import { type CaseByHand, observedByHand } from '../../lib/core/casework/by-hand.ts';
import type { CaseKind, Portal } from '../../lib/core/model/names.ts';
import type { Override } from '../../lib/core/windows/override.ts';
import { numbersOf } from '../../lib/core/windows/seen.ts';
import { translatorFor } from '../../lib/i18n/index.ts';
import { windowPacks } from '../../lib/packs/windows.ts';

const NOW = new Date('2026-03-02T12:00:00Z');
const APPEAL = 'amazon.claim.appeal';
const own = (parameter: string, value: number, pack: Portal = 'amazon'): Override => ({
  pack,
  parameter,
  value,
  unit: 'days',
  note: 'test',
  madeAt: '2026-03-01T09:00:00Z',
});

describe('keeping the windows with the rules', () => {
  let db: RecourseDb;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    fakeBrowser.reset();
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
    db = openDb('keep-rules-test');
    const desk = deskWith(defaultSettings, await translatorFor('en'));
    const seen = (portal: Portal, kind: CaseKind, orderId: string, dates: CaseByHand['dates']) =>
      observedByHand({ portal, kind, orderId, marketplace: 'US', rating: null, text: '', dates }, NOW.toISOString());
    await recordObservations(
      db,
      [
        seen('amazon', 'aToZClaim', '111-0000001-0000001', { decidedAt: '2026-03-01' }),
        seen('ebay', 'dispute', '12-00001-00001', { openedAt: '2026-03-01' }),
      ],
      new Docket(desk, NOW).deadlinesOf,
    );
  });
  afterEach(async () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    await db.delete();
  });
  const ends = async () =>
    Object.fromEntries(
      (await db.deadlines.toArray()).map((row) => [row.windowId, [row.closesOn, row.own?.[0]?.value]]),
    );
  const numbersOfLastTime = async (change: (numbers: ReturnType<typeof numbersOf>) => unknown) =>
    fakeBrowser.storage.local.set({ seenNumbers: change(structuredClone(numbersOf(windowPacks))) });

  it('lays nothing anew while the rules are the same, and has no news at the first start', async () => {
    const bulkPut = vi.spyOn(db.deadlines, 'bulkPut');
    await keepRules(db, NOW, false);
    await keepRules(db, NOW, false);
    expect(bulkPut).not.toHaveBeenCalled();
    expect(await readPackNews()).toEqual([]);
    expect(await db.moves.count()).toBe(0);
  });

  it('lays the windows of a portal anew when the seller sets a number there, and when it is taken back', async () => {
    const before = await ends();
    expect(before['AMZ-AZ-APPEAL-30D']).toEqual(['2026-03-31', undefined]);
    const done = vi.fn();
    followOwnRules(db, done);
    await changeOwnRules({ keep: [own(APPEAL, 14)] });
    await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(await ends()).toEqual({ ...before, 'AMZ-AZ-APPEAL-30D': ['2026-03-15', 14] });
    const versions = new Map((await db.deadlines.toArray()).map(({ caseId, packVersion }) => [caseId, packVersion]));
    expect(versions.get('ebay:dispute:12-00001-00001')).toBe(shippedRulebook.versionOf('ebay'));
    await changeOwnRules({ drop: [{ pack: 'amazon', parameter: APPEAL }] });
    await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(2));
    expect(await ends()).toEqual(before);
    expect(await db.moves.count()).toBe(0);
  });

  it('follows a note that is written anew', async () => {
    await changeOwnRules({ keep: [own(APPEAL, 14)] });
    await keepRules(db, NOW, false);
    await changeOwnRules({ keep: [{ ...own(APPEAL, 14), note: 'another' }] });
    await keepRules(db, NOW, false);
    expect((await db.deadlines.toArray()).flatMap((row) => row.own?.map(({ note }) => note) ?? [])).toEqual([
      'another',
    ]);
  });

  it('tells a window that only an own number closed with its published end, also once the day has come', async () => {
    const rowOf = async () => (await db.deadlines.toArray()).find(({ windowId }) => windowId === 'AMZ-AZ-APPEAL-30D');
    await changeOwnRules({ keep: [own(APPEAL, 3)] });
    await keepRules(db, NOW, false);
    const both = { own: '2026-03-04', published: '2026-03-31' };
    expect(await rowOf()).toMatchObject({ closesOn: '2026-03-04', ends: both });
    await keepRules(db, new Date('2026-03-20T12:00:00Z'), false);
    expect(await rowOf()).toMatchObject({
      closesOn: '2026-03-31',
      ends: both,
      closesAt: Date.parse('2026-04-01T07:00Z'),
    });
    const bulkPut = vi.spyOn(db.deadlines, 'bulkPut');
    await keepRules(db, new Date('2026-05-20T12:00:00Z'), false);
    expect(await rowOf()).toMatchObject({ closesOn: '2026-03-31', ends: both });
    expect(bulkPut).not.toHaveBeenCalled();
  });

  it('looks for windows that own numbers closed only among those closed since the last look', async () => {
    await changeOwnRules({ keep: [own(APPEAL, 3)] });
    const [row] = await db.deadlines.toArray();
    if (!row) throw new Error('No window was laid down.');
    const closed = (id: string, at: string) => ({ ...row, id, orderId: id, closesAt: Date.parse(at) });
    await keepRules(db, NOW, false);
    const { packVersion } = (await db.deadlines.get('amazon:aToZClaim:111-0000001-0000001#AMZ-AZ-APPEAL-30D')) ?? row;
    await db.deadlines.bulkPut(
      [closed('long ago', '2025-06-01T00:00Z'), closed('since', '2026-03-02T18:00Z')].map((one) => ({
        ...one,
        packVersion,
      })),
    );
    const read = new Set<string>();
    db.deadlines.hook('reading', (one) => {
      read.add(one.id);
      return one;
    });
    await keepRules(db, new Date('2026-03-03T12:00:00Z'), false);
    expect([...read]).toEqual(['since']);
  });

  it('makes up at the next start for a change that was broken off', async () => {
    await changeOwnRules({ keep: [own(APPEAL, 14)] });
    await keepRules(db, NOW, false);
    expect((await ends())['AMZ-AZ-APPEAL-30D']).toEqual(['2026-03-15', 14]);
  });

  it('tells once which numbers an update changed and which open windows it moved', async () => {
    await numbersOfLastTime((numbers) => ({
      ...numbers,
      amazon: { ...numbers.amazon, [APPEAL]: { value: 20, unit: 'days' } },
    }));
    await db.deadlines
      .where('caseId')
      .startsWith('amazon:')
      .modify({
        packVersion: 'amazon-2026-01-01',
        closesOn: '2026-03-21',
        closesAt: Date.parse('2026-03-22T07:00:00Z'),
      });
    await keepRules(db, NOW, false);
    expect(await readPackNews()).toEqual([
      { portal: 'amazon', parameter: APPEAL, before: { value: 20, unit: 'days' }, after: { value: 30, unit: 'days' } },
    ]);
    expect(await db.moves.toArray()).toEqual([
      expect.objectContaining({
        caseId: 'amazon:aToZClaim:111-0000001-0000001',
        windowId: 'AMZ-AZ-APPEAL-30D',
        before: '2026-03-21',
        after: '2026-03-31',
      }),
    ]);
    await forgetPackNews(db);
    await keepRules(db, NOW, false);
    expect(await readPackNews()).toEqual([]);
    expect(await db.moves.count()).toBe(0);
  });

  it('says nothing of windows that were over anyway', async () => {
    await db.deadlines
      .where('caseId')
      .startsWith('amazon:')
      .modify({ packVersion: 'amazon-2026-01-01', closesOn: '2026-03-02', closesAt: 1 });
    await keepRules(db, new Date('2026-06-01T00:00:00Z'), false);
    expect((await ends())['AMZ-AZ-APPEAL-30D']?.[0]).toBe('2026-03-31');
    expect(await db.moves.count()).toBe(0);
  });

  it('lays everything anew where it was laid by rules of no portal, or when asked to', async () => {
    await db.deadlines.toCollection().modify({ packVersion: 'of old', closesOn: '2020-01-01' });
    await keepRules(db, NOW, false);
    expect(Object.values(await ends()).map(([end]) => end)).not.toContain('2020-01-01');
    await db.deadlines.clear();
    await keepRules(db, NOW, true);
    expect((await ends())['AMZ-AZ-APPEAL-30D']).toEqual(['2026-03-31', undefined]);
  });
});
