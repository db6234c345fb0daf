import type { AbsentFacts, Facts } from '../../core/model/fact.ts';
import type { PageState } from '../../core/model/names.ts';
import type { Observation, PageReading, Unreadable } from '../../core/model/observation.ts';
import { feedbackManagerPage as facts } from '../../packs/amazon/pages/feedback-manager.ts';
import type { Page, Reader } from '../contract.ts';
import { type DateOrder, dateOrderOf, settleDate } from '../dates.ts';
import { isRendered } from '../dom.ts';
import { MAX_QUOTE } from '../limits.ts';
import { SETTLED_AFTER } from '../settle.ts';
import { dateHabitOf } from './date-habit.ts';
import { cellIn, type FeedbackList, feedbackListOf, type ListRow, listsIn } from './feedback-list.ts';
import { orderIdOf, type RowReading, readRow } from './feedback-row.ts';
import { marketplaceOf } from './order-id.ts';
import { isNotFound, isSellerCentral } from './shell.ts';

const reader = { id: 'amazon.feedback-manager', version: 1 };

/** Amazon's Feedback Manager, today's layout and the one with tabs, in any language. */
export const feedbackManager: Reader = {
  ...reader,
  updated: facts.updated,
  portal: 'amazon',
  page: 'feedback-manager',
  detect,
  read,
  anchors,
};

function detect(page: Page): boolean {
  if (!isSellerCentral(page)) return false;
  if (page.document.querySelector(facts.list)) return true;
  return facts.path.test(page.url.pathname) && !facts.otherViews.test(page.url.hash) && !isNotFound(page);
}

function* read(page: Page): Generator<void, PageReading, void> {
  const lists = listsIn(page.document).map(feedbackListOf);
  const readings: [ListRow, RowReading][] = [];
  for (const list of lists)
    for (const row of list.rows) {
      readings.push([row, readRow(row)]);
      yield;
    }
  const report: Unreadable[] = [];
  const order = dateOrderOf(
    readings.flatMap(([, { date }]) => ('value' in date ? [date.value] : [])),
    dateHabitOf(page),
  );
  const observations = observe(readings, order, page.now, report);
  const state = observations.length > 0 ? 'read' : stateOf(page, lists, readings.length);
  return { portal: 'amazon', page: 'feedback-manager', reader, state, observations, unreadable: report };
}

function observe(
  readings: readonly [ListRow, RowReading][],
  order: DateOrder | null,
  observedAt: string,
  report: Unreadable[],
): Observation[] {
  const seen = new Map<string, { row: ListRow; observation: Observation }>();
  for (const [row, reading] of readings) {
    const { orderId, shown } = reading;
    if (orderId === null) {
      if (row.cells.length > 1)
        report.push({ what: quote('order', shown), why: 'no order id of the form 3-7-7 in the row' });
      continue;
    }
    const observation = observationOf(orderId, reading, order, observedAt);
    const before = seen.get(orderId);
    if (before === undefined || !isRendered(before.row.element)) seen.set(orderId, { row, observation });
    else if (isRendered(row.element) && !sameFacts(before.observation, observation))
      report.push({ what: quote('order', orderId), why: 'a second row of the same order says something else' });
  }
  const observations = [...seen.values()].map((one) => one.observation);
  for (const { orderId, absent } of observations)
    for (const name of ['rating', 'feedbackDate', 'comments', 'amazonNote'] as const)
      if (absent[name] !== undefined) report.push({ what: quote(name, orderId), why: absent[name] });
  return observations;
}

const quote = (what: string, shown: string): string => `${what} ${shown.slice(0, MAX_QUOTE)}`.trim();
const sameFacts = (a: Observation, b: Observation): boolean =>
  JSON.stringify([a.facts, a.absent]) === JSON.stringify([b.facts, b.absent]);

function observationOf(
  orderId: string,
  { rating, date, comment, removal }: RowReading,
  order: DateOrder | null,
  observedAt: string,
): Observation {
  const found: Facts = { ...comment.facts };
  const absent: AbsentFacts = { ...comment.absent };
  if ('value' in rating) found.rating = rating.value;
  else absent.rating = rating.absent;
  if ('value' in date) found.feedbackDate = settleDate(date.value, order);
  else absent.feedbackDate = date.absent;
  if ('value' in removal) found.removalAction = removal.value;
  else absent.removalAction = removal.absent;
  const marketplace = marketplaceOf(orderId);
  if (marketplace === undefined) absent.marketplace = 'not-on-page';
  else found.marketplace = marketplace;
  return { portal: 'amazon', kind: 'sellerFeedback', orderId, reader, observedAt, facts: found, absent };
}

/** What a page without one readable row is. An empty list is still loading until nothing more can be awaited. */
function stateOf({ document, settledFor }: Page, lists: readonly FeedbackList[], rows: number): PageState {
  const settled = settledFor >= SETTLED_AFTER;
  if (lists.length === 0) {
    if (document.querySelector(facts.markers) ?? document.querySelector(facts.app))
      return settled ? 'changed' : 'loading';
    if (document.querySelector(facts.content)?.firstElementChild) return 'unknown';
    return settled ? 'changed' : 'loading';
  }
  if (rows > 0) return 'changed';
  if (!settled) return 'loading';
  if (!lists.some((list) => list.known)) return 'changed';
  return lists.some((list) => list.loading) || countsSpeakAgainst(document) ? 'loading' : 'empty';
}

/** The summary counts over growing stretches of time: even the shortest holding ratings, the list cannot be empty. */
function countsSpeakAgainst(document: Document): boolean {
  if (document.querySelector(facts.tab)) return false;
  const counts = [...document.querySelectorAll(facts.counts)].map((one) =>
    Number(one.textContent?.replace(/[^\d]/g, '')),
  );
  return counts.length > 0 && Math.min(...counts) > 0;
}

function anchors({ document }: Page): { orderId: string; element: Element }[] {
  const found = new Map<string, Element>();
  for (const list of listsIn(document))
    for (const row of feedbackListOf(list).rows) {
      const { orderId } = orderIdOf(cellIn(row, 'orderId'));
      const element = cellIn(row, 'rating');
      if (orderId !== null && element && !found.has(orderId)) found.set(orderId, element);
    }
  return [...found].map(([orderId, element]) => ({ orderId, element }));
}
