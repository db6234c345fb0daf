import { ordersApp, orderDetailsPage as page } from '../../packs/amazon/pages/order-details.ts';
import { orderWords } from '../../packs/amazon/pages/order-words.ts';
import type { Page } from '../contract.ts';
import { cutText, isHiddenWithin, visibleText } from '../dom.ts';
import { labelled, linesOf } from '../labelled-lines.ts';
import { agreed, type Gathered, put, type Told } from '../told.ts';
import { channelOf, MAX_SHORT, type OrderReading, readMoments, storeOf } from './order-facts.ts';
import { putItem, statusOf } from './order-items.ts';

/** Order ids the page prints in their place. None, one, or several that contradict. */
export const shownOrderIds = (document: Document): string[] =>
  seen(document, page.orderId).flatMap((place) => visibleText(place).match(page.orderIds) ?? []);

/** What the page tells of its order; null when it tells nothing yet. */
export function readOrder({ document }: Page, orderId: string): OrderReading | null {
  const content = document.querySelector(ordersApp.content);
  const lines = content ? linesOf(content, `table, a, ${page.personal}`) : [];
  const text = (field: keyof typeof page.fields): Told<string> => {
    const marked = seen(document, `[data-test-id="order-summary-${page.fields[field]}-value"]`);
    // A free text could be anyone's name: only what stands in one line with its label.
    if (marked.length === 0) return labelled(lines, orderWords.labels[field], field !== 'shippingService');
    return agreed(marked.map(visibleText).filter(Boolean), 'not-ready');
  };
  const told: Gathered = { facts: {}, absent: {} };
  const channel = text('marketplace');
  const service = text('shippingService');
  const [table] = seen(document, page.itemTable);
  put(told, 'fulfillmentChannel', channelOf(text('fulfillmentChannel')));
  put(told, 'shippingService', 'value' in service ? { value: cutText(service.value, MAX_SHORT) } : service);
  putItem(told, table ? seen(table, page.product) : [], table ? 'unreadable' : 'not-on-page');
  put(told, 'orderStatus', statusOf(table ? seen(table, page.status) : []));
  const moments = readMoments({
    orderDate: text('orderDate'),
    shipByDate: text('shipByDate'),
    latestDeliveryDate: text('latestDeliveryDate'),
  });
  const silent = [channel, ...Object.values(moments)].every((one) => 'absent' in one);
  if (silent && Object.keys(told.facts).length === 0) return null;
  put(told, 'marketplace', storeOf(channel, orderId));
  return { orderId, moments, ...told };
}

/** Visible elements, none of which is the buyer's. */
const seen = (root: Document | Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter(
    (element) => !element.closest(page.personal) && !isHiddenWithin(element, root),
  );
