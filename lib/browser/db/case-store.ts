import type { Change } from '../../core/casework/fold.ts';
import { fold } from '../../core/casework/fold.ts';
import type { Case } from '../../core/model/case.ts';
import { caseId } from '../../core/model/case.ts';
import type { Portal } from '../../core/model/names.ts';
import type { Observation } from '../../core/model/observation.ts';
import type { CaseCommand } from '../commands.ts';
import type { DeadlineRow, MovedRow, RecourseDb, TimelineEntry } from './schema.ts';

/** Computes the windows to lay down for a case; given from outside, because the store knows no policy. */
export type DeadlinesOf = (one: Case, sameOrder: readonly Case[]) => DeadlineRow[];

/**
 * Takes a page's observations into the memory: one transaction, all or nothing. Cases of the same order are read
 * too, because a fact from an order page may move the windows of its feedback.
 */
export function recordObservations(
  db: RecourseDb,
  observations: readonly Observation[],
  deadlinesOf: DeadlinesOf,
): Promise<Case[]> {
  return db.transaction('rw', db.cases, db.deadlines, db.timeline, async () => {
    const orderIds = [...new Set(observations.map((seen) => seen.orderId))];
    const byId = new Map((await db.cases.where('orderId').anyOf(orderIds).toArray()).map((one) => [one.id, one]));
    const timeline: TimelineEntry[] = [];
    const touched = new Set<string>();
    for (const seen of observations) {
      const id = caseId(seen.portal, seen.kind, seen.orderId);
      const before = byId.get(id);
      const { case: after, changes } = fold(before, seen);
      byId.set(id, after);
      touched.add(id);
      timeline.push(...entriesOf(before, after, changes, seen.observedAt));
    }
    await db.cases.bulkPut([...touched].map((id) => byId.get(id) as Case));
    if (timeline.length > 0) await db.timeline.bulkAdd(timeline);
    await layDeadlines(db, [...byId.values()], deadlinesOf);
    return [...byId.values()];
  });
}

/** What a fold adds to a case's story. */
export function entriesOf(
  before: Case | undefined,
  after: Case,
  changes: readonly Change[],
  at: string,
): TimelineEntry[] {
  if (!before) return [{ caseId: after.id, at, what: 'first-seen', subject: after.kind, before: null, after: null }];
  return changes
    .filter((change) => change.before !== null || change.fact === 'listed')
    .map(({ fact, before: was, after: is }) => ({
      caseId: after.id,
      at,
      what: 'fact-changed',
      subject: fact,
      before: was,
      after: is,
    }));
}

/** Replaces the laid-down windows of these cases. */
async function layDeadlines(db: RecourseDb, cases: readonly Case[], deadlinesOf: DeadlinesOf): Promise<void> {
  await db.deadlines
    .where('caseId')
    .anyOf(cases.map((one) => one.id))
    .delete();
  const rows = cases.flatMap((one) =>
    deadlinesOf(
      one,
      cases.filter((other) => other.orderId === one.orderId && other.id !== one.id),
    ),
  );
  if (rows.length > 0) await db.deadlines.bulkPut(rows);
}

/** Lays the windows of these orders' cases down anew, in one transaction. */
export function layWindows(db: RecourseDb, orderIds: readonly string[], deadlinesOf: DeadlinesOf): Promise<void> {
  return db.transaction('rw', db.cases, db.deadlines, async () => {
    await layDeadlines(
      db,
      await db.cases
        .where('orderId')
        .anyOf([...orderIds])
        .toArray(),
      deadlinesOf,
    );
  });
}

/** Cases a chunk at a time, so that a rebuild of a large memory never holds the worker for long. */
const REBUILD_CHUNK = 500;

interface Rebuild {
  /** Only cases of these portals; all where it is not given. */
  portals?: readonly Portal[];
  /** Which of the windows laid down before and after are to be kept as moved. */
  movedIn?: (before: readonly DeadlineRow[], after: readonly DeadlineRow[]) => MovedRow[];
}

/** Lays windows down anew, by the rules of today. Answers how many cases were gone through. */
export async function rebuildDeadlines(
  db: RecourseDb,
  deadlinesOf: DeadlinesOf,
  { portals, movedIn }: Rebuild = {},
): Promise<number> {
  let done = 0;
  // A case's id begins with its portal; `;` is the sign after the colon.
  const ranges = portals?.map((portal) => [`${portal}:`, `${portal};`] as const) ?? [['', '\uffff'] as const];
  for (const [from, to] of ranges) {
    let last: string = from;
    for (;;) {
      const chunk = await db.cases.where('id').between(last, to, false).limit(REBUILD_CHUNK).toArray();
      const end = chunk.at(-1);
      if (!end) break;
      await db.transaction('rw', db.cases, db.deadlines, db.moves, async () => {
        const orderIds = [...new Set(chunk.map((one) => one.orderId))];
        const family = await db.cases.where('orderId').anyOf(orderIds).toArray();
        const laid = () =>
          db.deadlines
            .where('caseId')
            .anyOf(family.map(({ id }) => id))
            .toArray();
        const before = movedIn ? await laid() : [];
        await layDeadlines(db, family, deadlinesOf);
        if (movedIn) await db.moves.bulkPut(movedIn(before, await laid()));
      });
      done += chunk.length;
      last = end.id;
    }
  }
  return done;
}

/** Carries out what the seller said of a case. Throws when there is no such case. */
export async function carryOut(
  db: RecourseDb,
  command: CaseCommand,
  deadlinesOf: DeadlinesOf,
  now: string,
): Promise<void> {
  if (command.do === 'erase-all') {
    await db.transaction('rw', db.tables, async () => {
      await Promise.all(db.tables.map((table) => table.clear()));
    });
    return;
  }
  await db.transaction('rw', db.cases, db.deadlines, db.timeline, async () => {
    const before = await db.cases.get(command.caseId);
    if (!before) throw new Error(`There is no case ${command.caseId}.`);
    const { after, entry } = applied(before, command, now);
    await db.cases.put(after);
    await db.timeline.add(entry);
    await layDeadlines(db, await db.cases.where('orderId').equals(after.orderId).toArray(), deadlinesOf);
  });
}

type OnCase = Exclude<CaseCommand, { do: 'erase-all' }>;

/** Copies kept per case: the newest; older ones stay in the timeline. */
const MAX_COPIES = 50;

function applied(before: Case, command: OnCase, at: string): { after: Case; entry: TimelineEntry } {
  const entry = { caseId: before.id, at, before: null };
  switch (command.do) {
    case 'copied':
      return {
        after: { ...before, copies: [...before.copies, command.reply].slice(-MAX_COPIES) },
        entry: { ...entry, what: 'copied', subject: command.reply.templateId, after: command.reply.language },
      };
    case 'mark': {
      const { windowId, done, snoozedUntil } = command;
      const others = before.marks.filter((mark) => mark.windowId !== windowId);
      return {
        after: { ...before, marks: [...others, { windowId, done, snoozedUntil }] },
        entry: { ...entry, what: 'marked', subject: windowId, after: done ? 'done' : (snoozedUntil ?? 'open') },
      };
    }
    case 'no-response':
      return {
        after: { ...before, noResponseNeeded: command.on },
        entry: { ...entry, what: 'marked', subject: 'no-response', after: command.on ? 'done' : 'open' },
      };
    case 'request':
      return {
        after: { ...before, request: command.request },
        entry: { ...entry, what: 'requested', subject: 'request', after: command.request?.decision ?? null },
      };
  }
}
