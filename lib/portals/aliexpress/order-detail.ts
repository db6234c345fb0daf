import type { PageReading } from '../../core/model/observation.ts';
import { orderDetailPage as facts } from '../../packs/aliexpress/pages/order-detail.ts';
import type { Page, Reader } from '../contract.ts';
import { visibleText } from '../dom.ts';
import { agreed, put } from '../told.ts';
import { labelledOn, orderOf, withoutOrder } from './detail.ts';
import { type OrderPart, observe, putMoment, shortly } from './facts.ts';
import { isSellerCentre, seen } from './shell.ts';

const reader = { id: 'aliexpress.order-detail', version: 1 };
const from = { portal: 'aliexpress', page: 'order-detail' } as const;
const moments = ['orderDate', 'shippedDate', 'receiptConfirmedDate', 'completedDate'] as const;

/** The page of one order, today's and the older one. It never reads the buyer's name, address or telephone. */
export const orderDetail: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors: () => [] };

function detect(page: Page): boolean {
  if (!isSellerCentre(page)) return false;
  return facts.path.test(page.url.pathname) || page.document.querySelector(facts.markers) !== null;
}

function* read(page: Page): Generator<void, PageReading, void> {
  yield;
  const label = labelledOn(page, facts.leaveOut);
  const shown = [...seen(page.document, facts.orderId).map(visibleText), textIn(label('orderId'))];
  const { orderId, differ } = orderOf(page, [facts.parameter], shown);
  const part: OrderPart = { orderId: orderId ?? '', facts: {}, absent: {} };
  for (const name of moments) putMoment(part, name, label(name));
  put(part, 'orderStatus', shortly(label('orderStatus')));
  put(part, 'itemTitle', shortly(agreed(seen(page.document, facts.product).map(visibleText).filter(Boolean))));
  if (orderId === null || Object.keys(part.facts).length === 0) return withoutOrder(page, { ...from, reader }, differ);
  return { ...from, reader, state: 'read', ...observe(page, 'order', reader, [part]) };
}

const textIn = (told: ReturnType<ReturnType<typeof labelledOn>>): string => ('value' in told ? told.value : '');
