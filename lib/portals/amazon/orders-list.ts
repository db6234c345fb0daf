import type { PageState } from '../../core/model/names.ts';
import type { Observation, PageReading, Unreadable } from '../../core/model/observation.ts';
import { ordersListPage as facts } from '../../packs/amazon/pages/orders-list.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import type { Page, Reader } from '../contract.ts';
import { momentOrderOf, type OrderReading, settleOrder, stateWithout, unreadIn } from './order-facts.ts';
import { orderIdOf, orderRowsIn, readRows } from './orders-list-row.ts';
import { isAddressed, isSellerCentral } from './shell.ts';

const reader = { id: 'amazon.orders-list', version: 1 };
const from = { portal: 'amazon', page: 'orders-list' } as const;

/** The list of orders, in any language: one observation per order. It never reads the buyer's name. */
export const ordersList: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors: () => [] };

function detect(page: Page): boolean {
  if (!isSellerCentral(page)) return false;
  if (page.document.querySelector(facts.table)) return true;
  return isAddressed(page, facts.path, shell.casesAndMessages);
}

function* read(page: Page): Generator<void, PageReading, void> {
  const rows = orderRowsIn(page.document);
  const unreadable: Unreadable[] = [];
  const byOrder = new Map<string, Element[]>();
  for (const [index, row] of (rows ?? []).entries()) {
    const orderId = orderIdOf(row);
    if (orderId !== null) byOrder.set(orderId, [...(byOrder.get(orderId) ?? []), row]);
    // A row is named by its number: its words could be the buyer's.
    else unreadable.push({ what: `order row ${index + 1}`, why: 'no single order id of the form 3-7-7' });
  }
  const orders: OrderReading[] = [];
  for (const [orderId, ofOrder] of byOrder) {
    orders.push(readRows(orderId, ofOrder));
    yield;
  }
  const order = momentOrderOf(orders);
  const observations = orders.map((one): Observation => {
    const gathered = settleOrder(one, order);
    unreadable.push(...unreadIn(one.orderId, gathered));
    return { portal: 'amazon', kind: 'order', orderId: one.orderId, reader, observedAt: page.now, ...gathered };
  });
  const state = observations.length > 0 ? 'read' : stateOf(page, rows);
  return { ...from, reader, state, observations, unreadable };
}

/** What a page without one readable row is. An empty list is still loading until nothing more can be awaited. */
function stateOf(page: Page, rows: readonly Element[] | null): PageState {
  if (rows && rows.length > 0) return 'changed';
  const state = stateWithout(page, facts.table);
  const total = page.document.querySelector(facts.total)?.textContent?.replace(/\D/g, '');
  return state !== 'changed' || (!rows && total !== '0') ? state : Number(total) > 0 ? 'loading' : 'empty';
}
