import type { ReplyBox } from '../packs/reply-box.ts';
import { cutText, gatherText, isHiddenWithin, pierce, visibleText } from './dom.ts';

const FIELDS = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** A field in which the seller writes to a buyer. */
export interface FoundBox {
  box: ReplyBox;
  field: HTMLElement;
  /** The nearest element that makes it such a field. */
  around: Element;
}

/** What the page tells of the letter: null where it tells nothing, or several things. */
export interface DraftContext {
  orderId: string | null;
  /** The portal's own name for the store. */
  marketplace: string | null;
  language: string | null;
}

/** The box that a node of the page lies in, through open shadow roots; null when it is no field of ours. */
export function boxAt(node: Element, boxes: readonly ReplyBox[], url: URL): FoundBox | null {
  const field = node.closest<HTMLElement>(FIELDS);
  if (!field) return null;
  const ancestors = [...ancestorsOf(field)];
  for (const box of boxes) {
    if (box.path && !box.path.test(url.pathname)) continue;
    const { notWithin } = box;
    if (notWithin !== null && ancestors.some((one) => one.matches(notWithin))) continue;
    const around = box.within.flatMap((place) => ancestors.find((one) => one.matches(place)) ?? [])[0];
    if (around) return { box, field, around };
  }
  return null;
}

/** The boxes that a page shows. Costs one selector where it shows none. */
export function boxesOn(document: Document, boxes: readonly ReplyBox[], url: URL): FoundBox[] {
  const found = new Map<Element, FoundBox>();
  for (const box of boxes) {
    if (box.path && !box.path.test(url.pathname)) continue;
    const places = box.within.join();
    for (const place of document.querySelectorAll(places)) {
      if (place.parentElement?.closest(places)) continue;
      for (const field of pierce(place, FIELDS)) {
        if (found.has(field) || isHiddenWithin(field, document)) continue;
        const one = boxAt(field, [box], url);
        if (one) found.set(field, one);
      }
    }
  }
  return [...found.values()];
}

/** The text as it stands in a field, at most `limit` UTF-16 code units of it. Reads only. */
export function draftIn(field: HTMLElement, limit: number): { text: string; whole: boolean } {
  const text = 'value' in field && typeof field.value === 'string' ? field.value : gatherText(field).text;
  return { text: cutText(text, limit), whole: text.length <= limit };
}

export function contextOf({ box, field, around }: FoundBox, url: URL): DraftContext {
  return {
    orderId: orderIdIn(parameter(url, box.parameters.orderId) ?? '', box) ?? nearestOrderId(field, around, box),
    marketplace: parameter(url, box.parameters.marketplace),
    language: languageIn(around, box),
  };
}

/** The controls beside a box that must stay in sight. */
export const controlsOf = ({ box, around }: FoundBox): Element[] => pierce(around, box.keepClear);

function* ancestorsOf(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

function parameter(url: URL, name: string | null): string | null {
  for (const [key, value] of url.searchParams) if (key.toLowerCase() === name) return value;
  return null;
}

function orderIdIn(text: string, { orderId }: ReplyBox): string | null {
  const ids = new Set(text.match(new RegExp(orderId, 'g')) ?? []);
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

/** The order named nearest around the field; null when the nearest place names several. What the seller writes is no proof. */
function nearestOrderId(field: Element, around: Element, box: ReplyBox): string | null {
  for (const place of ancestorsOf(field)) {
    const text = gatherText(place, FIELDS).text;
    if (box.orderId.test(text)) return orderIdIn(text, box);
    if (place === around) return null;
  }
  return null;
}

function languageIn(around: Element, { language }: ReplyBox): string | null {
  if (!language) return null;
  const told = pierce(around, language.place).map((place) => /[:：]([^:：]+)$/.exec(visibleText(place))?.[1] ?? '');
  const isNamed = (code: string): boolean =>
    language.writtenIn.some((locale) => {
      const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code)?.toLowerCase();
      return name !== undefined && told.some((text) => text.toLowerCase().includes(name));
    });
  const named = language.named.filter(isNamed);
  return named.length === 1 ? (named[0] ?? null) : null;
}
