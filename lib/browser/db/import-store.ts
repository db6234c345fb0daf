import { canonical } from '../../core/casework/canonical.ts';
import { fold } from '../../core/casework/fold.ts';
import type { Case } from '../../core/model/case.ts';
import { caseId } from '../../core/model/case.ts';
import type { Observation } from '../../core/model/observation.ts';
import { entriesOf } from './case-store.ts';
import type { RecourseDb, TimelineEntry } from './schema.ts';

export interface ImportedBatch {
  /** Observations of cases that were not in memory. */
  fresh: number;
  /** Observations of cases that were. */
  known: number;
  /** Orders whose cases are new or tell something new: their windows are to be laid down. */
  orderIds: string[];
}

/**
 * Takes a batch of a report file into the memory: one transaction, all or nothing, through the same fold as pages. No
 * windows are laid down here; judging 100,000 comments takes longer than storing them and must not hold a transaction.
 */
export function importObservations(db: RecourseDb, observations: readonly Observation[]): Promise<ImportedBatch> {
  return db.transaction('rw', db.cases, db.timeline, async () => {
    const ids = [...new Set(observations.map(idOf))];
    const found = await db.cases.bulkGet(ids);
    const byId = new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
    const before = new Map(byId);
    const timeline: TimelineEntry[] = [];
    let fresh = 0;
    for (const seen of observations) {
      const id = idOf(seen);
      const was = byId.get(id);
      if (was === undefined) fresh += 1;
      const { case: after, changes } = fold(was, seen);
      byId.set(id, after);
      // That a case was first seen stands in the case itself; 100,000 entries saying so would double the writing.
      if (was !== undefined) timeline.push(...entriesOf(was, after, changes, seen.observedAt));
    }
    const changed = [...byId.values()].filter((one) => isNew(before.get(one.id), one));
    if (changed.length > 0) await db.cases.bulkPut(changed);
    if (timeline.length > 0) await db.timeline.bulkAdd(timeline);
    return {
      fresh,
      known: observations.length - fresh,
      orderIds: [...new Set(changed.map(({ orderId }) => orderId))],
    };
  });
}

const idOf = ({ portal, kind, orderId }: Observation): string => caseId(portal, kind, orderId);

const isNew = (before: Case | undefined, after: Case): boolean =>
  before === undefined || canonical(before) !== canonical(after);
