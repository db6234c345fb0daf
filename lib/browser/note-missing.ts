import { currentFact } from '../core/casework/current.ts';
import { missingRows } from '../core/casework/missing-rows.ts';
import type { Case } from '../core/model/case.ts';
import type { Observation } from '../core/model/observation.ts';
import { type DeadlinesOf, recordObservations } from './db/case-store.ts';
import type { RecourseDb } from './db/schema.ts';
import type { RecordPage } from './record-page.ts';

/** Pages that list feedback; what another page does not show proves nothing. */
const FEEDBACK_LISTS: ReadonlySet<string> = new Set(['feedback-manager', 'feedback-manager-legacy']);
/** Changes whenever what counts as missing changes. */
const READER = { id: 'recourse.missing-rows', version: 1 };

/**
 * Notes which feedback a whole, readable list should show and does not (removed, or another account's), and which
 * came back. A list with a row that could not be read proves nothing.
 */
export async function noteMissing(
  db: RecourseDb,
  page: RecordPage,
  deadlinesOf: DeadlinesOf,
  now: Date,
): Promise<void> {
  if (!FEEDBACK_LISTS.has(page.page) || page.state !== 'read' || page.unreadable.length > 0) return;
  const inView = (await db.cases.where('orderId').anyOf(page.inView).toArray()).filter(
    (one) => one.kind === 'sellerFeedback',
  );
  const days = inView.flatMap((one) => (one.day === null ? [] : [one.day])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const known = await db.cases
    .where('[portal+kind+day]')
    .between([page.portal, 'sellerFeedback', first], [page.portal, 'sellerFeedback', last], false, false)
    .toArray();
  const gone = missingRows(inView, known).filter((one) => currentFact(one, 'listed') !== false);
  const back = inView.filter((one) => currentFact(one, 'listed') === false);
  const noted = [...gone.map((one) => listed(one, false, now)), ...back.map((one) => listed(one, true, now))];
  if (noted.length > 0) await recordObservations(db, noted, deadlinesOf);
}

const listed = (one: Case, value: boolean, now: Date): Observation => ({
  portal: one.portal,
  kind: one.kind,
  orderId: one.orderId,
  reader: READER,
  observedAt: now.toISOString(),
  facts: { listed: value },
  absent: {},
});
