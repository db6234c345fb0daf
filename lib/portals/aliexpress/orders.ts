import type { PageReading, Unreadable } from '../../core/model/observation.ts';
import { ordersPage as facts } from '../../packs/aliexpress/pages/orders.ts';
import { shell } from '../../packs/aliexpress/pages/shell.ts';
import { labels } from '../../packs/aliexpress/pages/words.ts';
import type { Page, Reader } from '../contract.ts';
import { visibleText } from '../dom.ts';
import { labelled, linesOf } from '../labelled-lines.ts';
import { agreed, put, type Told } from '../told.ts';
import { type OrderPart, observe, putMoment, shortly, skuOf, unbound } from './facts.ts';
import { orderIdIn } from './order-id.ts';
import { isSellerCentre, seen, stateWithout } from './shell.ts';

const reader = { id: 'aliexpress.orders', version: 1 };
const from = { portal: 'aliexpress', page: 'orders' } as const;

/** The list of orders, today's and the older one. It never reads the buyer's name, address or telephone. */
export const orders: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors: () => [] };

function detect(page: Page): boolean {
  if (!isSellerCentre(page)) return false;
  return facts.path.test(page.url.pathname) || page.document.querySelector(facts.orderId) !== null;
}

function* read(page: Page): Generator<void, PageReading, void> {
  const { document } = page;
  const today = seen(document, facts.row).map((row) => ({ row, partOf: partOfToday }));
  const older = seen(document, facts.older.row)
    .filter((row) => row.querySelector(facts.older.order))
    .map((row) => ({ row, partOf: partOfOlder }));
  const rows = today.length > 0 ? today : older;
  const parts: OrderPart[] = [];
  const unreadable: Unreadable[] = [];
  for (const [index, { row, partOf }] of rows.entries()) {
    const part = partOf(row);
    if (part) parts.push(part);
    else unreadable.push(unbound(index));
    yield;
  }
  const told = observe(page, 'order', reader, parts);
  const known = document.querySelector(`${shell.empty}, ${facts.pager}`) !== null;
  return {
    ...from,
    reader,
    state:
      told.observations.length > 0 ? 'read' : stateWithout(page, rows.length, known && !pagesSpeakAgainst(document)),
    observations: told.observations,
    unreadable: [...unreadable, ...told.unreadable],
  };
}

/** "1/30": there are pages, so the list is not empty. */
const pagesSpeakAgainst = (document: Document): boolean =>
  Number(document.querySelector(facts.pager)?.textContent?.split('/')[1] ?? 0) > 1;

const textsOf = (row: Element, selector: string): string[] => seen(row, selector).map(visibleText).filter(Boolean);

const first = (texts: readonly string[]): Told<string> =>
  texts[0] === undefined ? { absent: 'not-on-page' } : { value: texts[0] };

function partOfToday(row: Element): OrderPart | null {
  const [orderId, ...others] = new Set(textsOf(row, facts.orderId).flatMap((text) => orderIdIn(text) ?? []));
  if (orderId === undefined || others.length > 0) return null;
  const part: OrderPart = { orderId, facts: {}, absent: {} };
  putMoment(part, 'orderDate', first(textsOf(row, facts.orderTime)));
  put(part, 'orderStatus', shortly(agreed(textsOf(row, facts.status))));
  const titles = textsOf(row, facts.title);
  put(part, 'itemTitle', shortly(agreed(titles)));
  // With several items nothing tells whose code a place holds.
  const codes = textsOf(row, facts.sku);
  put(part, 'sku', titles.length > 1 ? { absent: 'in-doubt' } : skuOf(first(codes.slice(facts.skuPlace))));
  return part;
}

function partOfOlder(row: Element): OrderPart | null {
  const { order, product, status } = facts.older;
  const orderId = orderIdIn(textsOf(row, `${order} a`)[0]);
  if (orderId === null) return null;
  const part: OrderPart = { orderId, facts: {}, absent: {} };
  const lines = seen(row, order).flatMap((place) => linesOf(place, shell.personal));
  putMoment(part, 'orderDate', labelled(lines, labels.orderDate, true));
  put(part, 'orderStatus', shortly(agreed(textsOf(row, status))));
  put(part, 'itemTitle', shortly(agreed(textsOf(row, `${product} a`))));
  return part;
}
