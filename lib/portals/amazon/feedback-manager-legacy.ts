import type { AbsentFacts, AbsentReason, Facts } from '../../core/model/fact.ts';
import type { PageState, SubRating } from '../../core/model/names.ts';
import type { PageReading } from '../../core/model/observation.ts';
import { legacyFeedbackPage as page } from '../../packs/amazon/pages/feedback-manager-legacy.ts';
import { type Columns, cellsByColumn, columnsOf } from '../columns.ts';
import type { Page, Reader } from '../contract.ts';
import { isHidden, visibleText } from '../dom.ts';
import { SETTLED_AFTER } from '../limits.ts';
import { commentIn, isStruck } from './comment-cell.ts';
import { dateHabitOf } from './date-habit.ts';
import { observe, type RowReading } from './feedback-observations.ts';
import { dateIn } from './feedback-row.ts';
import { marketplaceByMail, marketplaceOf, orderIdIn } from './order-id.ts';
import { isNotFound, isSellerCentral } from './shell.ts';

type ColumnName = keyof typeof page.columns;
const reader = { id: 'amazon.feedback-manager-legacy', version: 1 };

/** Amazon's Feedback Manager of 2011 to about 2020: a plain table with sub-ratings and relay addresses. */
export const legacyFeedbackManager: Reader = {
  ...reader,
  updated: page.updated,
  portal: 'amazon',
  page: 'feedback-manager-legacy',
  detect: (at) =>
    isSellerCentral(at) &&
    !isNotFound(at) &&
    (page.path.test(at.url.pathname) || at.document.querySelector(page.marks) !== null),
  read,
  *anchors({ document }) {
    const found = new Set<string>();
    for (const row of listIn(document)?.rows ?? []) {
      const cell = row.cells.get('orderId');
      const { orderId } = orderIdOf(cell);
      const element = row.cells.get('rating') ?? cell;
      if (orderId === null || !element || found.has(orderId)) continue;
      found.add(orderId);
      yield { orderId, element };
    }
  },
};

interface LegacyRow {
  element: Element;
  cells: ReadonlyMap<ColumnName, Element>;
  missing(name: ColumnName): AbsentReason;
}

/** The one table whose header names rating and order; null when there is none. */
function listIn(document: Document): { rows: LegacyRow[] } | null {
  for (const table of document.querySelectorAll('table')) {
    const all = [...table.rows].filter((row) => !isHidden(row));
    for (const [place, header] of all.entries()) {
      const columns = columnsOf([...header.cells], page.columns);
      if (!columns.places.has('rating') || !columns.places.has('orderId')) continue;
      return { rows: all.slice(place + 1).flatMap((row) => rowOf(row, columns)) };
    }
  }
  return null;
}

/** Rows of one cell are rules and pagers between the rows. */
function rowOf(element: HTMLTableRowElement, columns: Columns<ColumnName>): LegacyRow[] {
  const cells = [...element.cells];
  if (cells.length < 2) return [];
  return [
    {
      element,
      cells: cellsByColumn(cells, columns).found,
      missing: (name) => (columns.places.has(name) ? 'unreadable' : 'not-on-page'),
    },
  ];
}

function* read(at: Page): Generator<void, PageReading, void> {
  const list = listIn(at.document);
  const rows: RowReading[] = [];
  for (const row of list?.rows ?? []) {
    rows.push(readRow(row));
    yield;
  }
  const search = at.url.searchParams;
  const byDate = (search.get('sortType') ?? 'sortByDate') === 'sortByDate';
  const told = yield* observe(rows, {
    reader,
    now: at.now,
    habit: dateHabitOf(at),
    newestFirst: byDate && search.get('descendingOrder') !== '0',
  });
  const state = told.observations.length > 0 ? 'read' : stateOf(at, list);
  return { portal: 'amazon', page: 'feedback-manager-legacy', reader, state, ...told };
}

function stateOf({ settledFor }: Page, list: { rows: LegacyRow[] } | null): PageState {
  if (list && list.rows.length > 0) return 'changed';
  if (settledFor < SETTLED_AFTER) return 'loading';
  return list ? 'empty' : 'changed';
}

function readRow(row: LegacyRow): RowReading {
  const { orderId, shown } = orderIdOf(row.cells.get('orderId'));
  const facts: Facts = {};
  const absent: AbsentFacts = {};
  const comments = row.cells.get('comments');
  if (comments) {
    const read = commentIn(comments, page.controls);
    Object.assign(facts, read.facts);
    Object.assign(absent, read.absent);
  } else absent.comments = row.missing('comments');
  const rating = row.cells.get('rating');
  const stars = rating && visibleText(rating);
  if (stars && /^[1-5]$/.test(stars)) facts.rating = Number(stars);
  else absent.rating = row.missing('rating');
  facts.struckThrough = facts.struckThrough === true || isStruck(rating);
  for (const name of ['arrivedOnTime', 'itemAsDescribed', 'customerService'] as const) {
    const answer = answerIn(row.cells.get(name));
    if (answer === null) absent[name] = row.missing(name);
    else facts[name] = answer;
  }
  absent.removalAction = 'not-on-page';
  const marketplace = storeOf(orderId, row);
  if ('value' in marketplace) facts.marketplace = marketplace.value;
  else absent.marketplace = marketplace.absent;
  const mail = relayOf(row);
  if (mail) facts.buyerMark = markOf(mail.input);
  const date = dateIn(row.cells.get('date'), row.missing('date'));
  // Neither a date nor stars where the header has both: the cells are not those of the header.
  const isShifted = absent.rating === 'unreadable' && 'absent' in date && date.absent === 'unreadable';
  return { element: row.element, orderId: isShifted ? null : orderId, shown, facts, absent, date };
}

function orderIdOf(cell: Element | undefined): { orderId: string | null; shown: string } {
  const shown = cell ? visibleText(cell) : '';
  const href = cell?.querySelector(page.orderLink)?.getAttribute('href') ?? '';
  const linked = page.orderQuery.exec(href)?.[1];
  const orderId = orderIdIn(shown);
  return { orderId: linked === undefined || linked === orderId ? orderId : null, shown };
}

function answerIn(cell: Element | undefined): SubRating | null {
  const text = cell ? visibleText(cell).toLowerCase() : '';
  const { yes, no } = page.answers;
  const isOne = (words: readonly string[]): boolean => words.includes(text);
  return isOne(yes) ? 'yes' : isOne(no) ? 'no' : isOne(page.answers['not-answered']) ? 'not-answered' : null;
}

const relayOf = (row: LegacyRow): RegExpExecArray | null => {
  const mail = row.cells.get('raterEmail');
  return mail ? page.relayMail.exec(visibleText(mail).toLowerCase()) : null;
};

/** A one-way mark of a relay address (FNV-1a, twice): equal for one buyer, and no way back to the address. */
function markOf(mail: string): string {
  return [0x811c9dc5, 0x1b873593]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < mail.length; at += 1) hash = Math.imul(hash ^ mail.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

/** The store that the relay address and the order id name together; only the address's domain is looked at. */
function storeOf(orderId: string | null, row: LegacyRow): { value: string } | { absent: AbsentReason } {
  const domain = relayOf(row)?.[1];
  const byMail = domain === undefined ? undefined : marketplaceByMail(domain);
  const byOrder = orderId === null ? undefined : marketplaceOf(orderId);
  const store = byMail ?? byOrder;
  if (store === undefined) return { absent: 'not-on-page' };
  return byMail !== undefined && byOrder !== undefined && byMail !== byOrder
    ? { absent: 'in-doubt' }
    : { value: store };
}
