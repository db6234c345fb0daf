import { caseShell as shell } from '../../packs/amazon/pages/case-shell.ts';
import { isHiddenWithin } from '../dom.ts';

/** An element that names an order by itself: its address, its label, or its own text and nothing else. */
export interface OrderPlace {
  element: Element;
  orderIds: readonly string[];
}

/** The places of a part of the page that name an order, in the order of the page; `leaveOut`: never looked into. */
export const placesOf = (root: Element, leaveOut: string | undefined): OrderPlace[] =>
  allPlacesOf(root, leaveOut).filter(({ element }) => !isHiddenWithin(element, root));

/** Those places and the hidden ones: what stands around a hidden id is not another order's for that. */
export function allPlacesOf(root: Element, leaveOut: string | undefined): OrderPlace[] {
  const apart = leaveOut === undefined ? shell.around : `${shell.around}, ${leaveOut}`;
  return [...root.querySelectorAll(shell.idPlaces)].flatMap((element) => {
    const orderIds = [...linkedIds(element), ...printedIds(element)];
    return orderIds.length === 0 || element.closest(apart) ? [] : [{ element, orderIds }];
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
 * no other order (of `all`, hidden or not), no heading, and no neighbour that looks alike and could be another order's.
 */
export function rowAround({ element, orderIds }: OrderPlace, root: Element, all: readonly OrderPlace[]): Element {
  const row = element.closest(shell.row);
  if (row && root.contains(row)) return row;
  let at = element;
  for (let up = at.parentElement; up && up !== root && root.contains(up); up = up.parentElement) {
    const parent = up;
    const foreign = all.some(
      (one) => parent.contains(one.element) && one.orderIds.some((id) => !orderIds.includes(id)),
    );
    const twins = twinsOf(at);
    const alike = (twins.length > 0 && figuresIn(at, orderIds) > 0) || twins.some((one) => figuresIn(one) > 1);
    if (foreign || parent.querySelector(shell.heading) || alike) return at;
    at = parent;
  }
  return at;
}

/** How many labelled values a part tells, these ids left out. A line of a card tells one, a card of its own several. */
const figuresIn = (element: Element, orderIds: readonly string[] = []): number => {
  const text = orderIds.reduce((rest, id) => rest.replaceAll(id, ''), element.textContent ?? '');
  return text.match(/[:：]\s*\S/g)?.length ?? 0;
};

/** Neighbours of the same kind that hold more than nothing. */
const twinsOf = (element: Element): Element[] =>
  [...(element.parentElement?.children ?? [])].filter(
    (one) =>
      one !== element &&
      one.localName === element.localName &&
      one.className === element.className &&
      one.textContent?.trim() !== '',
  );
