import { orderWords } from '../../packs/amazon/pages/order-words.ts';
import { ordersListPage as page } from '../../packs/amazon/pages/orders-list.ts';
import { isHidden, isHiddenWithin, visibleText } from '../dom.ts';
import { labelled, linesOf } from '../labelled-lines.ts';
import { readMoment } from '../moments.ts';
import { agreed, type Gathered, put } from '../told.ts';
import { channelOf, type OrderReading, readMoments, storeOf } from './order-facts.ts';
import { orderIdIn } from './order-id.ts';
import { putItem, statusOf } from './order-items.ts';

const { labels } = orderWords;
/** Begins with a date, not with a label. */
const unlabelled = /^[^:：]*?\d/;

/** The rows of the visible table of orders; null when there is none. */
export function orderRowsIn(document: Document): Element[] | null {
  const table = [...document.querySelectorAll(page.table)].find((one) => !isHiddenWithin(one, document));
  if (!table) return null;
  return [...table.querySelectorAll(':scope > tbody > tr')].filter((row) => !isHidden(row) && row.textContent?.trim());
}

/** The order a row's own link names; its text and its address must not name different ones. */
export function orderIdOf(row: Element): string | null {
  for (const selector of [page.mainOrderLink, page.anyOrderLink]) {
    const [orderId, ...others] = new Set(
      seen([row], selector).flatMap((link) => {
        const id = page.orderPath.exec(link.getAttribute('href') ?? '')?.[1];
        const text = orderIdIn(visibleText(link));
        // A link that does not show the order it leads to may lead to any other one.
        const told = selector === page.anyOrderLink && text === null ? [] : [id, text];
        return told.filter((one) => one != null);
      }),
    );
    if (orderId !== undefined) return others.length === 0 ? orderId : null;
  }
  return null;
}

/** Reads the row of an order, or its rows: what they do not agree on is in doubt. Cells are told by what they hold. */
export function readRows(orderId: string, rows: readonly Element[]): OrderReading {
  const products = seen(rows, page.product);
  const cells = rows
    .flatMap((row) => [...row.children])
    .filter((cell) => !isHidden(cell) && !products.some((one) => cell.contains(one)))
    .map((cell) => linesOf(cell, page.leaveOut));
  const lines = cells.flat();
  const told: Gathered = { facts: {}, absent: {} };
  put(told, 'fulfillmentChannel', channelOf(labelled(lines, labels.fulfillmentChannel)));
  put(told, 'marketplace', storeOf(labelled(lines, labels.marketplace), orderId));
  put(told, 'orderStatus', statusOf(seen(rows, page.status)));
  putItem(told, products, 'not-on-page');
  const dated = cells.filter(([first = '']) => unlabelled.test(first) && readMoment(first));
  const texts = {
    orderDate: agreed(dated.map((cell) => cell.join(' '))),
    shipByDate: labelled(lines, labels.shipByDate),
    latestDeliveryDate: labelled(lines, labels.latestDeliveryDate),
  };
  return { orderId, moments: readMoments(texts), ...told };
}

const seen = (roots: readonly Element[], selector: string): Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll(selector)].filter((element) => !isHiddenWithin(element, root)));
