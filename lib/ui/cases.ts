import { useLiveQuery } from 'dexie-react-hooks';
import type { RecourseDb, TimelineEntry } from '../browser/db/schema.ts';
import { type Case, caseId } from '../core/model/case.ts';
import type { Loaded } from './deadlines.ts';
import type { TabPage } from './tab-page.ts';

/** A case, the other cases of its order, and its story. */
export interface CaseFile {
  one: Case;
  sameOrder: Case[];
  timeline: TimelineEntry[];
}

/** Undefined when there is no such case. */
export async function readCase(db: RecourseDb, id: string): Promise<CaseFile | undefined> {
  const one = await db.cases.get(id);
  if (!one) return undefined;
  const [family, timeline] = await Promise.all([
    db.cases.where('orderId').equals(one.orderId).toArray(),
    db.timeline.where('caseId').equals(id).toArray(),
  ]);
  return { one, sameOrder: family.filter((other) => other.id !== id), timeline: withBeginning(one, timeline) };
}

/** Cases that were imported have no entry for their beginning: it is told from the case itself. */
function withBeginning({ id, kind, firstSeenAt }: Case, timeline: TimelineEntry[]): TimelineEntry[] {
  if (timeline.some(({ what }) => what === 'first-seen')) return timeline;
  return [{ caseId: id, at: firstSeenAt, what: 'first-seen', subject: kind, before: null, after: null }, ...timeline];
}

/** Whose case a row of a page is, the most pressing kind first; an order by itself is no case. */
const ROW_KINDS = ['sellerFeedback', 'dispute', 'evaluation'] as const;

/** The cases of the rows in view, in the page's own order, each with the other cases of its order. */
export async function readRows(
  db: RecourseDb,
  page: Pick<TabPage, 'portal' | 'orderIds'>,
  limit: number,
): Promise<CaseFile[]> {
  const orderIds = [...new Set(page.orderIds)].slice(0, limit);
  const found = await db.cases.where('orderId').anyOf(orderIds).toArray();
  return orderIds.flatMap((orderId) => {
    const ids = ROW_KINDS.map((kind) => caseId(page.portal, kind, orderId));
    const [one] = ids.flatMap((id) => found.find((each) => each.id === id) ?? []);
    return one
      ? [{ one, sameOrder: found.filter((each) => each.orderId === orderId && each.id !== one.id), timeline: [] }]
      : [];
  });
}

function useLoaded<T>(read: () => Promise<T>, dependencies: unknown[]): Loaded<T> {
  const loaded = useLiveQuery(async (): Promise<Loaded<T>> => {
    try {
      return { state: 'ready', value: await read() };
    } catch (error) {
      return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }, dependencies);
  return loaded ?? { state: 'loading' };
}

export const useCase = (db: RecourseDb, id: string): Loaded<CaseFile | undefined> =>
  useLoaded(() => readCase(db, id), [db, id]);

export const useRows = (db: RecourseDb, page: TabPage | null, limit: number): Loaded<CaseFile[]> =>
  useLoaded(async () => (page ? readRows(db, page, limit) : []), [db, page, limit]);
