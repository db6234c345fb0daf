import type { PageReading, Unreadable } from '../../core/model/observation.ts';
import { disputesPage as facts } from '../../packs/aliexpress/pages/disputes.ts';
import { shell } from '../../packs/aliexpress/pages/shell.ts';
import type { Anchor, Page, Reader } from '../contract.ts';
import { visibleText } from '../dom.ts';
import { put, type Told } from '../told.ts';
import { type OrderPart, observe, putMoment, putStanding, shortly, unbound } from './facts.ts';
import { onlyOrderIdIn, orderIdOfCell } from './order-id.ts';
import { isSellerCentre, stateWithout } from './shell.ts';
import { type TableRow, tableWith } from './table.ts';

const reader = { id: 'aliexpress.disputes', version: 1 };
const from = { portal: 'aliexpress', page: 'disputes' } as const;
type Column = keyof typeof facts.columns;

/** The list of disputes, in Chinese or English. It never reads the buyer's name. */
export const disputes: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors };

function detect(page: Page): boolean {
  return isSellerCentre(page) && facts.path.test(page.url.pathname);
}

const tableOn = ({ document }: Page) => tableWith(document, facts.columns, ['orderId', 'status']);

function* read(page: Page): Generator<void, PageReading, void> {
  const table = tableOn(page);
  const parts: OrderPart[] = [];
  const unreadable: Unreadable[] = [];
  for (const [index, row] of (table?.rows ?? []).entries()) {
    const part = partOf(row, page.now);
    if (part) parts.push(part);
    else unreadable.push(unbound(index));
    yield;
  }
  const told = observe(page, 'dispute', reader, parts);
  const rows = table?.rows.length ?? 0;
  return {
    ...from,
    reader,
    state:
      told.observations.length > 0
        ? 'read'
        : stateWithout(page, rows, table !== null || page.document.querySelector(shell.empty) !== null),
    observations: told.observations,
    unreadable: [...unreadable, ...told.unreadable],
  };
}

/**
 * A dispute has a number of its own, as long as an order's: only the columns tell which is which. A row in which a
 * second number stands anywhere but in the dispute's column names no order.
 */
function orderIdOf({ element, cells }: TableRow<Column>): string | null {
  const orderId = orderIdOfCell(textOf(cells, 'orderId'));
  const own = onlyOrderIdIn(textOf(cells, 'disputeId'));
  const numbers = new Set([...element.children].flatMap((cell) => visibleText(cell).match(shell.orderIds) ?? []));
  numbers.delete(own ?? '');
  return orderId !== null && numbers.size === 1 && numbers.has(orderId) ? orderId : null;
}

const textOf = (cells: ReadonlyMap<Column, Element>, name: Column): string => {
  const cell = cells.get(name);
  return cell ? visibleText(cell) : '';
};

function partOf(row: TableRow<Column>, now: string): OrderPart | null {
  const orderId = orderIdOf(row);
  if (orderId === null) return null;
  const told = (name: Column): Told<string> => {
    const value = textOf(row.cells, name);
    return value === '' ? { absent: 'not-on-page' } : { value };
  };
  const part: OrderPart = { orderId, facts: {}, absent: {} };
  putStanding(part, told('status'), told('countdown'), now);
  put(part, 'disputeReason', shortly(told('reason')));
  put(part, 'itemTitle', shortly(told('item')));
  putMoment(part, 'disputeOpenedDate', told('opened'));
  return part;
}

function* anchors(page: Page): Generator<Anchor, void, void> {
  const found = new Set<string>();
  for (const row of tableOn(page)?.rows ?? []) {
    const orderId = orderIdOf(row);
    const element = row.cells.get('status');
    if (orderId === null || !element || found.has(orderId)) continue;
    found.add(orderId);
    yield { orderId, element };
  }
}
