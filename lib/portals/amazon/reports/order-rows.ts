import type { Facts } from '../../../core/model/fact.ts';
import type { CaseKind } from '../../../core/model/names.ts';
import type { Observation, ReaderId } from '../../../core/model/observation.ts';
import {
  allOrdersReport,
  fbaReturnsReport,
  fbmReturnsReport,
} from '../../../packs/amazon/reports/orders-and-returns.ts';
import { readDate } from '../../dates.ts';
import { MAX_QUOTE } from '../../limits.ts';
import { readMoment, settleMoment } from '../../moments.ts';
import { MAX_SHORT } from '../order-facts.ts';
import { marketplaceByMail, marketplaceOf, orderIdIn } from '../order-id.ts';
import { namesAll, placesIn, plainCell } from './cells.ts';
import type { ReportReader } from './report.ts';

type Columns = Readonly<Record<string, string>> & { orderId: string };
type CellOf<C extends Columns> = (name: keyof C) => string;

interface Shape<C extends Columns> {
  reader: ReaderId;
  known: readonly string[];
  columns: C;
  /** What a record tells of its order, and of its return where it is about one. */
  tell(cell: CellOf<C>, orderId: string): { kind: CaseKind; facts: Facts }[];
}

/** A reader of a report with English column names: one order a record. */
function namedColumns<C extends Columns>({ reader, known, columns, tell }: Shape<C>): ReportReader {
  return {
    ...reader,
    opensWith: (head) => namesAll(head, known),
    hasHead: () => true,
    open: (head) => {
      const places = placesIn(head, columns as Readonly<Record<keyof C & string, string>>);
      const textOf = (cells: readonly string[], name: keyof C): string => {
        const place = places[name as keyof C & string];
        return place === undefined ? '' : plainCell(cells[place]);
      };
      return {
        // A lone cell after a full record goes on with its last column: a buyer's comment of more than one line.
        continues: (before, cells) =>
          cells.length < head.length &&
          orderIdIn(textOf(cells, 'orderId')) === null &&
          (before.length < head.length || cells.length === 1),
        dateIn: () => null,
        read: ({ line, cells }, { observedAt }) => {
          const shown = textOf(cells, 'orderId');
          const orderId = orderIdIn(shown);
          if (orderId === null)
            return {
              unreadable: {
                what: `line ${line}`,
                why: `no order id of the form 3-7-7: ${shown.slice(0, MAX_QUOTE)}`.trim(),
              },
            };
          return {
            observations: tell((name) => textOf(cells, name), orderId).map(
              ({ kind, facts }): Observation => ({
                portal: 'amazon',
                kind,
                orderId,
                reader,
                observedAt,
                facts,
                absent: {},
              }),
            ),
          };
        },
      };
    },
  };
}

/** Facts that are told only where something stands. */
function item(title: string, sku: string, asin: string): Facts {
  const facts: Facts = {};
  if (title !== '') facts.itemTitle = title.slice(0, MAX_SHORT);
  if (sku !== '') facts.sku = sku.slice(0, 120);
  if (/^[A-Z0-9]{10}$/.test(asin)) facts.asin = asin;
  return facts;
}

const withStore = (facts: Facts, store: string | undefined): Facts =>
  store === undefined ? facts : { ...facts, marketplace: store };

/** "14-Aug-2026", "2026-11-02T10:00:00+00:00": the day; null where none can be read with certainty. */
function dayIn(text: string): string | null {
  const date = readDate(text);
  return date && 'iso' in date ? date.iso : null;
}

/** A moment with its offset where the file gives one. */
function momentIn(text: string): Facts['orderDate'] {
  const iso = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/.exec(text);
  if (iso?.[1] !== undefined) return { date: iso[1], dateTime: text.slice(0, 40), text: text.slice(0, 120) };
  const printed = readMoment(text);
  return (printed && settleMoment(printed, null)) ?? undefined;
}

export const allOrders = namedColumns({
  reader: { id: 'amazon/report/all-orders', version: 1 },
  known: allOrdersReport.known,
  columns: allOrdersReport.columns,
  tell: (cell, orderId) => {
    const facts = item(cell('itemTitle'), cell('sku'), cell('asin'));
    const channel = Object.entries(allOrdersReport.channels).find(([word]) => word === cell('channel').toLowerCase());
    if (channel) [, facts.fulfillmentChannel] = channel;
    const orderDate = momentIn(cell('orderDate'));
    if (orderDate) facts.orderDate = orderDate;
    if (cell('orderStatus') !== '') facts.orderStatus = cell('orderStatus').slice(0, MAX_SHORT);
    if (cell('shippingService') !== '') facts.shippingService = cell('shippingService').slice(0, MAX_SHORT);
    const store = marketplaceByMail(cell('store').toLowerCase()) ?? marketplaceOf(orderId);
    return [{ kind: 'order', facts: withStore(facts, store) }];
  },
});

export const fbaReturns = namedColumns({
  reader: { id: 'amazon/report/fba-returns', version: 1 },
  known: fbaReturnsReport.known,
  columns: fbaReturnsReport.columns,
  tell: (cell, orderId) => [
    {
      kind: 'order',
      facts: withStore(
        { ...item(cell('itemTitle'), cell('sku'), cell('asin')), fulfillmentChannel: 'AFN' },
        marketplaceOf(orderId),
      ),
    },
  ],
});

export const fbmReturns = namedColumns({
  reader: { id: 'amazon/report/fbm-returns', version: 1 },
  known: fbmReturnsReport.known,
  columns: fbmReturnsReport.columns,
  tell: (cell, orderId) => {
    const facts = withStore(
      { ...item(cell('itemTitle'), cell('sku'), cell('asin')), fulfillmentChannel: 'MFN' },
      marketplaceOf(orderId),
    );
    const orderDate = momentIn(cell('orderDate'));
    if (orderDate) facts.orderDate = orderDate;
    const [requestedAt, returnReceivedAt] = [dayIn(cell('requested')), dayIn(cell('received'))];
    const givenDates = {
      ...(requestedAt === null ? {} : { requestedAt }),
      ...(returnReceivedAt === null ? {} : { returnReceivedAt }),
    };
    const returned = withStore(item(cell('itemTitle'), cell('sku'), cell('asin')), marketplaceOf(orderId));
    return [
      { kind: 'order', facts },
      { kind: 'return', facts: Object.keys(givenDates).length > 0 ? { ...returned, givenDates } : returned },
    ];
  },
});
