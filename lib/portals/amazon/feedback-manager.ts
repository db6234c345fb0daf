import type { PageState } from '../../core/model/names.ts';
import type { PageReading } from '../../core/model/observation.ts';
import { feedbackManagerPage as facts } from '../../packs/amazon/pages/feedback-manager.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import type { Anchor, Page, Reader } from '../contract.ts';
import { SETTLED_AFTER } from '../limits.ts';
import { dateHabitOf } from './date-habit.ts';
import { type FeedbackList, holdsRatings, isDrawing, isKnown, listsIn, rowsOf } from './feedback-list.ts';
import { observe, type RowReading } from './feedback-observations.ts';
import { orderIdOf, readRow } from './feedback-row.ts';
import { isAddressed, isSellerCentral } from './shell.ts';

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
  return isAddressed(page, facts.path, shell.casesAndMessages) && !facts.otherViews.test(page.url.hash);
}

function* read(page: Page): Generator<void, PageReading, void> {
  const lists = listsIn(page.document);
  const rows: RowReading[] = [];
  for (const list of lists)
    for (const row of rowsOf(list)) {
      rows.push(readRow(row));
      yield;
    }
  const told = yield* observe(rows, { reader, now: page.now, habit: dateHabitOf(page), newestFirst: true });
  const state = told.observations.length > 0 ? 'read' : stateOf(page, lists, rows.length);
  const reading: PageReading = { portal: 'amazon', page: 'feedback-manager', reader, state, ...told };
  const missed = state === 'changed' ? missedIn(lists, rows.length) : null;
  return missed === null ? reading : { ...reading, missed: [missed] };
}

/** The outermost part of the list that could not be found; null when it is the orders' numbers in the rows. */
const missedIn = (lists: readonly FeedbackList[], rows: number): string | null =>
  lists.length === 0 ? 'list' : !lists.some(isKnown) ? 'header' : rows === 0 ? 'rows' : null;

/** What a page without one readable row is. An empty list is still loading until nothing more can be awaited. */
function stateOf({ document, settledFor }: Page, lists: readonly FeedbackList[], rows: number): PageState {
  const settled = settledFor >= SETTLED_AFTER;
  if (lists.length === 0) {
    const ours = document.querySelector(`${facts.markers}, ${facts.app}`) !== null;
    if (!ours && document.querySelector(facts.content)?.firstElementChild) return 'unknown';
    return settled || (ours && holdsOrders(document)) ? 'changed' : 'loading';
  }
  if (rows > 0 || lists.some(holdsRatings)) return 'changed';
  if (!settled) return 'loading';
  if (!lists.some(isKnown)) return 'changed';
  return lists.some(isDrawing) || countsSpeakAgainst(document) ? 'loading' : 'empty';
}

/** Order ids in the content although no list is known: the page is drawn, and drawn anew. */
const holdsOrders = (document: Document): boolean =>
  [...document.querySelectorAll(`${facts.content} [label], ${facts.content} a`)].some(
    (link) => orderIdOf(link.parentElement ?? undefined).orderId !== null,
  );

/** The summary counts over growing stretches of time: if even the shortest holds ratings, the list is not empty. */
function countsSpeakAgainst(document: Document): boolean {
  if (document.querySelector(facts.tab)) return false;
  const counts = [...document.querySelectorAll(facts.counts)].map((one) => one.textContent?.replace(/\D/g, ''));
  return counts.length > 0 && counts.every((count) => Number(count) > 0);
}

function* anchors({ document }: Page): Generator<Anchor, void, void> {
  const found = new Set<string>();
  for (const list of listsIn(document))
    for (const { cells } of rowsOf(list)) {
      const cell = cells.get('orderId');
      const { orderId } = orderIdOf(cell);
      const element = cells.get('rating') ?? cell;
      if (orderId === null || !element || found.has(orderId)) continue;
      found.add(orderId);
      yield { orderId, element };
    }
}
