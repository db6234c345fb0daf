import { useEffect, useState } from 'react';
import { everyOpen } from '../browser/db/deadline-list.ts';
import type { DeadlineRow, RecourseDb } from '../browser/db/schema.ts';
import type { Rulebook } from '../browser/rulebook.ts';
import { type Impact, impactsOf } from '../core/casework/impact.ts';
import type { Case } from '../core/model/case.ts';
import type { PolicyChange } from '../core/windows/changes.ts';

/** Most windows counted anew for one change; the number of the others is told. */
const MOST_COUNTED = 200;

/** What a change does to the seller's own open windows. */
export interface ChangeImpact {
  impacts: Impact[];
  /** Open windows under the rule that were not counted anew. */
  more: number;
  /** The seller's own number stands in place of the changed one. */
  ownHolds: boolean;
}

const isOf =
  ({ portal, ruleId }: PolicyChange) =>
  ({ caseId, windowId }: DeadlineRow): boolean =>
    windowId === ruleId && caseId.startsWith(`${portal}:`);

async function filesOf(db: RecourseDb, ids: readonly string[]): Promise<{ one: Case; sameOrder: Case[] }[]> {
  const cases = (await db.cases.bulkGet([...ids])).flatMap((one) => one ?? []);
  const family = await db.cases
    .where('orderId')
    .anyOf([...new Set(cases.map(({ orderId }) => orderId))])
    .toArray();
  return cases.map((one) => ({
    one,
    sameOrder: family.filter(({ id, orderId }) => orderId === one.orderId && id !== one.id),
  }));
}

/** The impact of each change on the windows that are open now, in the order of the changes. `now`: ms, UTC. */
export async function impactsOnOpen(
  db: RecourseDb,
  changes: readonly PolicyChange[],
  { packs, overrides }: Pick<Rulebook, 'packs' | 'overrides'>,
  now: number,
): Promise<ChangeImpact[]> {
  const open = await everyOpen(db, now);
  const asOf = new Date(now).toISOString();
  return Promise.all(
    changes.map(async (change): Promise<ChangeImpact> => {
      if (overrides.some(({ parameter }) => change.parameters.includes(parameter)))
        return { impacts: [], more: 0, ownHolds: true };
      const ids = [...new Set(open.filter(isOf(change)).map(({ caseId }) => caseId))];
      const files = ids.length === 0 ? [] : await filesOf(db, ids.slice(0, MOST_COUNTED));
      return {
        impacts: impactsOf(change, files, packs, asOf),
        more: Math.max(0, ids.length - MOST_COUNTED),
        ownHolds: false,
      };
    }),
  );
}

/** The same for a page; null until it is counted, 'unread' where the memory could not be read. */
export function useImpacts(
  db: RecourseDb,
  changes: readonly PolicyChange[],
  rulebook: Rulebook,
  now: number,
): ChangeImpact[] | 'unread' | null {
  const [found, setFound] = useState<ChangeImpact[] | 'unread' | null>(null);
  useEffect(() => {
    let on = true;
    const tell = (said: ChangeImpact[] | 'unread'): void => {
      if (on) setFound(said);
    };
    impactsOnOpen(db, changes, rulebook, now).then(tell, () => tell('unread'));
    return () => {
      on = false;
    };
  }, [db, changes, rulebook, now]);
  return found;
}
