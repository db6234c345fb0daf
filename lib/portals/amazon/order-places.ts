import { caseShell as shell } from '../../packs/amazon/pages/case-shell.ts';
import { isHiddenWithin } from '../dom.ts';

/** An element that names an order by itself: its address, its label, or its own text and nothing else. */
export interface OrderPlace {
  element: Element;
  orderIds: readonly string[];
}

/** The places of a part of the page that name an order, in the order of the page; `leaveOut`: never looked into. */
export function placesOf(root: Element, leaveOut: string | undefined): OrderPlace[] {
  const apart = leaveOut === undefined ? shell.around : `${shell.around}, ${leaveOut}`;
  return [...root.querySelectorAll(shell.idPlaces)].flatMap((element) => {
    const orderIds = [...linkedIds(element), ...printedIds(element)];
    if (orderIds.length === 0 || element.closest(apart) || isHiddenWithin(element, root)) return [];
    return [{ element, orderIds }];
  });
}

/** Every order that a part of the page names; with `links` only those of addresses. */
export function idsIn(root: Element, leaveOut?: string, only?: 'links'): string[] {
  if (only === undefined)
    return placesOf(root, leaveOut)
      .concat(self(root))
      .flatMap(({ orderIds }) => orderIds);
  return placesOf(root, leaveOut).flatMap(({ element }) => linkedIds(element));
}

const self = (element: Element): OrderPlace[] => [{ element, orderIds: printedIds(element) }];

const linkedIds = (element: Element): string[] =>
  [...(element.getAttribute('href') ?? '').matchAll(shell.orderHref)].flatMap(([, id]) => id ?? []);

function printedIds(element: Element): string[] {
  const own = [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node as Text).data : [])).join(' ');
  return [element.getAttribute('label') ?? '', own].flatMap((text) => {
    const bare = text
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    return shell.orderText.exec(bare)?.[1] ?? [];
  });
}

/**
 * The part of the page that belongs to the order of a place: its table row; else the widest part around it that holds
 * no other order, no heading, and no neighbour that looks alike and could be another order's.
 */
export function rowAround({ element, orderIds }: OrderPlace, root: Element, places: readonly OrderPlace[]): Element {
  const row = element.closest(shell.row);
  if (row && root.contains(row)) return row;
  let at = element;
  for (let up = at.parentElement; up && up !== root && root.contains(up); up = up.parentElement) {
    const parent = up;
    const foreign = places.some(
      (one) => parent.contains(one.element) && one.orderIds.some((id) => !orderIds.includes(id)),
    );
    if (foreign || parent.querySelector(shell.heading) || (tellsMore(at, orderIds) && hasTwin(at))) return at;
    at = parent;
  }
  return at;
}

const tellsMore = (element: Element, orderIds: readonly string[]): boolean => {
  const text = orderIds.reduce((rest, id) => rest.replaceAll(id, ''), element.textContent ?? '');
  return /[:：]\s*\S/.test(text);
};

/** A neighbour of the same kind that holds more than nothing. */
const hasTwin = (element: Element): boolean =>
  [...(element.parentElement?.children ?? [])].some(
    (one) =>
      one !== element &&
      one.localName === element.localName &&
      one.className === element.className &&
      one.textContent?.trim() !== '',
  );
