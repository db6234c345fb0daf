import type { PageReading } from '../../core/model/observation.ts';
import { orderDetailsPage as facts } from '../../packs/amazon/pages/order-details.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import type { Page, Reader } from '../contract.ts';
import { readOrder, shownOrderIds } from './order-details-fields.ts';
import { momentOrderOf, settleOrder, stateWithout, unreadIn } from './order-facts.ts';
import { isAddressed, isSellerCentral, pathOf } from './shell.ts';

const reader = { id: 'amazon.order-details', version: 1 };
const from = { portal: 'amazon', page: 'order-details' } as const;

/** The page of one order, in any language. It never reads the buyer's name, address or telephone. */
export const orderDetails: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors: () => [] };

function detect(page: Page): boolean {
  if (!isSellerCentral(page)) return false;
  if (page.document.querySelector(facts.markers)) return true;
  return isAddressed(page, facts.path, shell.casesAndMessages);
}

function* read(page: Page): Generator<void, PageReading, void> {
  yield;
  const told: PageReading = { ...from, reader, state: 'changed', observations: [], unreadable: [] };
  const addressed = facts.path.exec(pathOf(page))?.slice(1) ?? [];
  const [orderId, ...others] = new Set([...shownOrderIds(page.document), ...addressed]);
  if (others.length > 0)
    return { ...told, unreadable: [{ what: 'order id', why: 'the page and its address name different orders' }] };
  const order = orderId === undefined ? null : readOrder(page, orderId);
  if (order === null) return { ...told, state: stateWithout(page, facts.markers) };
  const gathered = settleOrder(order, momentOrderOf([order]));
  return {
    ...told,
    state: 'read',
    observations: [
      { portal: 'amazon', kind: 'order', orderId: order.orderId, reader, observedAt: page.now, ...gathered },
    ],
    unreadable: unreadIn(order.orderId, gathered),
  };
}
