import type { AbsentReason, FactName } from '../../core/model/fact.ts';
import type { FulfillmentChannel, PageState } from '../../core/model/names.ts';
import type { Unreadable } from '../../core/model/observation.ts';
import { ordersApp } from '../../packs/amazon/pages/order-details.ts';
import { orderWords } from '../../packs/amazon/pages/order-words.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import { fold } from '../columns.ts';
import type { Page } from '../contract.ts';
import { type DateOrder, dateOrderOf } from '../dates.ts';
import { SETTLED_AFTER } from '../limits.ts';
import { type PrintedMoment, readLastMoment, readMoment, settleMoment } from '../moments.ts';
import { type Gathered, put, type Told } from '../told.ts';
import { marketplaceByMail, marketplaceOf } from './order-id.ts';

/** Longest text kept of a title or a status, in UTF-16 code units; the model's bound, as in limits.ts. */
export const MAX_SHORT = 500;

const orderMoments = ['orderDate', 'shipByDate', 'latestDeliveryDate'] as const;
type Moments<T> = Record<(typeof orderMoments)[number], Told<T>>;

/** One order's part of a page, its dates not settled yet. */
export interface OrderReading extends Gathered {
  orderId: string;
  moments: Moments<PrintedMoment>;
}

/** Reads the three moments; of a stretch of days to ship or to deliver the last. */
export const readMoments = (texts: Moments<string>): OrderReading['moments'] => ({
  orderDate: momentOf(texts.orderDate, readMoment),
  shipByDate: momentOf(texts.shipByDate, readLastMoment),
  latestDeliveryDate: momentOf(texts.latestDeliveryDate, readLastMoment),
});

/** Words without a figure ("Currently unavailable") stand there when the page has no date to show. */
function momentOf(text: Told<string>, read: (text: string) => PrintedMoment | null): Told<PrintedMoment> {
  if ('absent' in text) return text;
  const value = read(text.value);
  return value ? { value } : { absent: /\d/.test(text.value) ? 'unreadable' : 'not-on-page' };
}

/** The order in which a page writes number dates: a part above 12 in any of its dates decides. */
export const momentOrderOf = (orders: readonly OrderReading[]): DateOrder | null =>
  dateOrderOf(
    orders.flatMap(({ moments }) => Object.values(moments).flatMap((told) => ('value' in told ? told.value.date : []))),
    null,
    false,
  );

/** Puts the dates of an order among its facts. */
export function settleOrder({ facts, absent, moments }: OrderReading, order: DateOrder | null): Gathered {
  for (const name of orderMoments) {
    const told = moments[name];
    const value = 'value' in told ? settleMoment(told.value, order) : null;
    const none: AbsentReason = 'absent' in told ? told.absent : 'in-doubt';
    put({ facts, absent }, name, value ? { value } : { absent: none });
  }
  return { facts, absent };
}

/** Who ships, of the words a page prints for it. */
export function channelOf(text: Told<string>): Told<FulfillmentChannel> {
  if ('absent' in text) return text;
  const word = fold(text.value);
  for (const value of ['AFN', 'MFN'] as const)
    if ((orderWords.fulfillmentChannel[value] as readonly string[]).includes(word)) return { value };
  return { absent: 'unreadable' };
}

/** Marketplace code by the sales channel, "Amazon.de"; else by the order id's first digits. Never by host. */
export function storeOf(channel: Told<string>, orderId: string): Told<string> {
  const named = 'value' in channel ? marketplaceByMail(fold(channel.value)) : undefined;
  const value = named ?? marketplaceOf(orderId);
  return value !== undefined ? { value } : 'value' in channel ? { absent: 'unreadable' } : channel;
}

/** What is worth a line in the report. No text of the page is quoted: it could be the buyer's. */
export const unreadIn = (orderId: string, { absent }: Gathered): Unreadable[] =>
  (Object.entries(absent) as [FactName, AbsentReason][]).flatMap(([name, why]) =>
    why === 'unreadable' || why === 'in-doubt' ? [{ what: `${name} ${orderId}`, why }] : [],
  );

/** What a page without anything of an order is; `marks` tell that it is ours although nothing is drawn yet. */
export function stateWithout({ document, settledFor }: Page, marks: string): PageState {
  const ours = document.querySelector(`${marks}, ${ordersApp.app}`) !== null;
  if (!ours && document.querySelector(shell.content)?.firstElementChild) return 'unknown';
  return settledFor < SETTLED_AFTER || document.querySelector(ordersApp.loading) ? 'loading' : 'changed';
}
