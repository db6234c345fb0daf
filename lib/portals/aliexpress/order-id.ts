import { shell } from '../../packs/aliexpress/pages/shell.ts';

/** The order id that a text is, blanks, `#` and direction marks around it left out; null otherwise. */
export function orderIdIn(text: string | null | undefined): string | null {
  const bare = (text ?? '').replace(/^[\s#\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  return shell.orderId.test(bare) ? bare : null;
}

/** The one order id that stands in a text; null when there is none, or more than one. */
export function onlyOrderIdIn(text: string): string | null {
  const [orderId, ...others] = new Set(text.match(shell.orderIds) ?? []);
  return orderId !== undefined && others.length === 0 ? orderId : null;
}

/**
 * The order id of a cell; null when it holds none, more than one, or another labelled value beside it: a cell that says
 * more than its order is not the order's column.
 */
export function orderIdOfCell(text: string): string | null {
  const orderId = onlyOrderIdIn(text);
  return orderId !== null && !/[:：]/.test(text.slice(text.indexOf(orderId))) ? orderId : null;
}
