import { storage } from 'wxt/utils/storage';
import { type Portal, portals } from '../core/model/names.ts';
import { numberChanges, numbersOf, SeenNumbers } from '../core/windows/seen.ts';
import { isCutShort } from '../core/windows/standing.ts';
import { windowPacks } from '../packs/windows.ts';
import { type DeadlinesOf, layWindows, rebuildDeadlines } from './db/case-store.ts';
import type { DeadlineRow, MovedRow, RecourseDb } from './db/schema.ts';
import { openDesk } from './desk.ts';
import { Docket } from './docket.ts';
import { type OwnRules, watchOwnRules } from './own-rules.ts';
import { readPackNews, writePackNews } from './pack-news.ts';
import { rulebookOf, shippedPart } from './rulebook.ts';
import { tellAllTabs } from './tell-tabs.ts';

const seen = storage.defineItem<unknown>('local:seenNumbers', { fallback: null });

/** Compares the packs with those of the last start. The first start has nothing to compare with. */
async function noteUpdate(): Promise<void> {
  const known = SeenNumbers.safeParse(await seen.getValue());
  const numbers = numbersOf(windowPacks);
  const changes = known.success ? numberChanges(known.data, numbers) : [];
  if (changes.length > 0) {
    const before = (await readPackNews()).filter(
      (one) => !changes.some(({ portal, parameter }) => portal === one.portal && parameter === one.parameter),
    );
    await writePackNews([...before, ...changes]);
  }
  await seen.setValue(numbers);
}

/** Portals whose windows were laid down by other rules than those of now. */
async function portalsBehind(db: RecourseDb, versionOf: (portal: Portal) => string): Promise<Portal[]> {
  const current = new Set(portals.map(versionOf));
  const laid = (await db.deadlines.orderBy('packVersion').uniqueKeys()).map(String);
  const stale = laid.filter((version) => !current.has(version));
  if (stale.some((version) => !portals.some((portal) => version.startsWith(`${portal}-`)))) return [...portals];
  return portals.filter((portal) => stale.some((version) => version.startsWith(`${portal}-`)));
}

/** Windows whose end is another because the shipped packs are: what the seller changes himself is no news. */
const movedByUpdate =
  (now: Date) =>
  (before: readonly DeadlineRow[], after: readonly DeadlineRow[]): MovedRow[] => {
    const told = new Map(before.map((row) => [row.id, row]));
    return after.flatMap((row) => {
      const was = told.get(row.id);
      if (!was || was.closesOn === row.closesOn) return [];
      if (shippedPart(was.packVersion) === shippedPart(row.packVersion)) return [];
      if (Math.max(was.closesAt, row.closesAt) <= now.getTime()) return [];
      const { id, caseId, windowId, orderId } = row;
      return [{ id, caseId, windowId, orderId, before: was.closesOn, after: row.closesOn, at: now.toISOString() }];
    });
  };

/** When windows that own numbers closed were last looked for; ms, UTC. */
const looked = storage.defineItem<number>('local:pastOwnLookedAt', { fallback: 0 });

/** How far a look reaches back behind the one before: a long import lays windows down by the time of its beginning. */
const OVERLAP = 86_400_000;

/**
 * Lays windows down anew that the seller's own number closed since the last look, and are open as published: from then
 * on they are told with the published end, so that no slip of the pen hides a chance. What was over when it was laid
 * down has that end already.
 */
async function layPastOwn(db: RecourseDb, deadlinesOf: DeadlinesOf, now: Date): Promise<void> {
  const since = (await looked.getValue()) - OVERLAP;
  const at = now.getTime();
  // Read whole and looked through then: a filter in the database would fetch row by row.
  const closed = since < at ? await db.deadlines.where('closesAt').between(since, at, true, true).toArray() : [];
  const over = closed.filter(({ ends, closesOn }) => ends !== undefined && ends.own === closesOn && isCutShort(ends));
  const orderIds = [...new Set(over.map(({ orderId }) => orderId))];
  if (orderIds.length > 0) await layWindows(db, orderIds, deadlinesOf);
  await looked.setValue(at);
}

/**
 * Lays windows down anew where the rules are others than they were laid by, or everywhere, and those that only an own
 * number closed. Notes what an update moved.
 */
export async function keepRules(db: RecourseDb, now: Date, everything: boolean): Promise<void> {
  const desk = await openDesk();
  const behind = everything ? [...portals] : await portalsBehind(db, desk.rulebook.versionOf);
  const { deadlinesOf } = new Docket(desk, now);
  if (behind.length > 0) await rebuildDeadlines(db, deadlinesOf, { portals: behind, movedIn: movedByUpdate(now) });
  if (desk.rulebook.overrides.length > 0) await layPastOwn(db, deadlinesOf, now);
  // Last, so that an update is told together with what it moved.
  await noteUpdate();
}

/**
 * Lays the windows down anew of the portals whose own rules the seller changed, one change after the other; then `done`,
 * also where that failed: what stays behind is made up for at the next look.
 */
export function followOwnRules(db: RecourseDb, done: () => void): void {
  const follow = async (own: OwnRules, before: OwnRules): Promise<void> => {
    const was = portals.map(rulebookOf(before).versionOf);
    const { versionOf } = rulebookOf(own);
    const changed = portals.filter((portal, at) => versionOf(portal) !== was[at]);
    if (changed.length === 0) return;
    await rebuildDeadlines(db, new Docket(await openDesk(), new Date()).deadlinesOf, { portals: changed });
    await tellAllTabs();
  };
  let followed: Promise<void> = Promise.resolve();
  watchOwnRules((own, before) => {
    followed = followed
      .then(() => follow(own, before))
      .catch(() => undefined)
      .then(done);
  });
}
