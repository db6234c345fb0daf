import { Dexie } from 'dexie';
import { canonical } from '../../core/casework/canonical.ts';
import { fold } from '../../core/casework/fold.ts';
import type { Case } from '../../core/model/case.ts';
import { caseId } from '../../core/model/case.ts';
import type { Observation } from '../../core/model/observation.ts';
import { entriesOf } from './case-store.ts';
import type { RecourseDb, TimelineEntry } from './schema.ts';

export interface ImportedBatch {
  /** Cases that were not in memory. */
  fresh: number;
  /** Observations of cases that were, or that the batch tells more than once. */
  known: number;
  /** Orders whose cases are new or tell something new: their windows are to be laid down. */
  orderIds: string[];
}

/**
 * Takes a batch of a report file into the memory: one transaction, all or nothing, through the same fold as pages. No
 * windows are laid down here; judging 100,000 comments takes longer than storing them and must not hold a transaction.
 */
export function importObservations(db: RecourseDb, observations: readonly Observation[]): Promise<ImportedBatch> {
  const byId = new Map<string, Observation[]>();
  for (const seen of observations) {
    const id = caseId(seen.portal, seen.kind, seen.orderId);
    byId.set(id, [...(byId.get(id) ?? []), seen]);
  }
  return db.transaction('rw', db.cases, db.timeline, async () => {
    const known = await addNew(
      db,
      [...byId.values()].flatMap((all) => foldAll(undefined, all).after ?? []),
    );
    const told = await tellKnown(db, known, byId);
    const orderIds = [...byId].flatMap(([id, [seen]]) =>
      seen && (!known.has(id) || told.has(id)) ? [seen.orderId] : [],
    );
    const fresh = byId.size - known.size;
    return { fresh, known: observations.length - fresh, orderIds: [...new Set(orderIds)] };
  });
}

/**
 * Adds what is not there yet, and gives the ids of what is. Asking first would take as long as adding: most of a file
 * is new. That a case was first seen stands in the case itself; an entry saying so for each would double the writing.
 */
async function addNew(db: RecourseDb, cases: readonly Case[]): Promise<Set<string>> {
  try {
    await db.cases.bulkAdd(cases);
    return new Set();
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    const other = failures.find(([, { name }]) => name !== 'ConstraintError');
    if (other) throw other[1];
    return new Set(failures.flatMap(([place]) => cases[Number(place)]?.id ?? []));
  }
}

/** Folds into cases that are in memory; gives the ids of those that changed. */
async function tellKnown(
  db: RecourseDb,
  ids: ReadonlySet<string>,
  byId: ReadonlyMap<string, readonly Observation[]>,
): Promise<Set<string>> {
  if (ids.size === 0) return new Set();
  const changed: Case[] = [];
  const timeline: TimelineEntry[] = [];
  for (const before of await db.cases.bulkGet([...ids])) {
    if (!before) continue;
    const { after, entries } = foldAll(before, byId.get(before.id) ?? []);
    if (after && canonical(before) !== canonical(after)) changed.push(after);
    timeline.push(...entries);
  }
  if (changed.length > 0) await db.cases.bulkPut(changed);
  if (timeline.length > 0) await db.timeline.bulkAdd(timeline);
  return new Set(changed.map(({ id }) => id));
}

function foldAll(
  before: Case | undefined,
  all: readonly Observation[],
): { after: Case | undefined; entries: TimelineEntry[] } {
  let after = before;
  const entries: TimelineEntry[] = [];
  for (const seen of all) {
    const folded = fold(after, seen);
    if (after) entries.push(...entriesOf(after, folded.case, folded.changes, seen.observedAt));
    after = folded.case;
  }
  return { after, entries };
}
