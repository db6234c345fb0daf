import type { DateReading } from '../../core/model/fact.ts';
import type { PageReading, Unreadable } from '../../core/model/observation.ts';
import { feedbackPage as facts } from '../../packs/aliexpress/pages/feedback.ts';
import { shell } from '../../packs/aliexpress/pages/shell.ts';
import type { Anchor, Page, Reader } from '../contract.ts';
import { readDate, settleDate } from '../dates.ts';
import { cutText, gatherText, visibleText } from '../dom.ts';
import { MAX_COMMENT } from '../limits.ts';
import { put, type Told } from '../told.ts';
import { type OrderPart, observe, unbound } from './facts.ts';
import { orderIdOfCell } from './order-id.ts';
import { isSellerCentre, stateWithout } from './shell.ts';
import { starsIn } from './stars.ts';
import { type TableRow, tableWith } from './table.ts';

const reader = { id: 'aliexpress.feedback', version: 1 };
const from = { portal: 'aliexpress', page: 'feedback' } as const;
type Column = keyof typeof facts.columns;

/** Feedback management: the evaluations received. It never reads the buyer's name. */
export const feedback: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors };

function detect(page: Page): boolean {
  if (!isSellerCentre(page) || facts.buyerPath.test(page.url.pathname)) return false;
  return facts.path.test(page.url.pathname);
}

const tableOn = ({ document }: Page) => {
  const place = document.querySelector(facts.table)?.parentElement ?? document;
  return tableWith(place, facts.columns, ['orderId', 'rating']);
};

function* read(page: Page): Generator<void, PageReading, void> {
  const table = tableOn(page);
  const parts: OrderPart[] = [];
  const unreadable: Unreadable[] = [];
  for (const [index, row] of (table?.rows ?? []).entries()) {
    const part = partOf(row);
    if (part) parts.push(part);
    else unreadable.push(unbound(index));
    yield;
  }
  const told = observe(page, 'evaluation', reader, parts);
  const state = told.observations.length > 0 ? 'read' : stateOf(page, table?.rows.length ?? 0, table !== null);
  return { ...from, reader, state, observations: told.observations, unreadable: [...unreadable, ...told.unreadable] };
}

function stateOf(page: Page, rows: number, known: boolean): PageReading['state'] {
  if (!known && page.document.querySelector(facts.awaitingTab)) return 'unknown';
  return stateWithout(page, rows, known || page.document.querySelector(shell.empty) !== null);
}

const orderIdOf = ({ cells }: TableRow<Column>): string | null => {
  const cell = cells.get('orderId');
  return cell ? orderIdOfCell(visibleText(cell)) : null;
};

function partOf(row: TableRow<Column>): OrderPart | null {
  const orderId = orderIdOf(row);
  if (orderId === null) return null;
  const part: OrderPart = { orderId, facts: {}, absent: {} };
  const { cells } = row;
  const stars = cells.get('rating');
  put(part, 'rating', stars ? starsIn(stars) : { absent: 'not-on-page' });
  const comments = cells.get('comments');
  if (comments) {
    const { text, whole } = gatherText(comments, `${facts.stars}, ${shell.personal}`);
    part.facts.comments = cutText(text, MAX_COMMENT);
    part.facts.commentsCut = !whole || text.length > MAX_COMMENT;
  } else part.absent.comments = 'not-on-page';
  put(part, 'feedbackDate', dateIn(cells.get('date')));
  const response = cells.get('response');
  const own = response ? visibleText(response) : '';
  put(part, 'response', own === '' ? { absent: 'not-on-page' } : { value: cutText(own, MAX_COMMENT) });
  return part;
}

/** The day alone: the printed time is the portal's, and an evaluation's clocks count days. */
function dateIn(cell: Element | undefined): Told<DateReading> {
  if (!cell) return { absent: 'not-on-page' };
  const date = readDate(visibleText(cell));
  return date ? { value: settleDate(date, null) } : { absent: 'unreadable' };
}

function* anchors(page: Page): Generator<Anchor, void, void> {
  const found = new Set<string>();
  for (const row of tableOn(page)?.rows ?? []) {
    const orderId = orderIdOf(row);
    const element = row.cells.get('rating');
    if (orderId === null || !element || found.has(orderId)) continue;
    found.add(orderId);
    yield { orderId, element };
  }
}
