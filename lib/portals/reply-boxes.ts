import type { ReplyBox } from '../packs/reply-box.ts';
import { cutText, gatherText, isHiddenWithin, pierce, visibleText } from './dom.ts';

const FIELDS = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** What the page tells of the letter: null where it tells nothing, or several things. */
interface DraftContext {
  orderId: string | null;
  /** The portal's own id of the store. */
  marketplace: string | null;
  language: string | null;
}

/** A field in which the seller writes to a buyer. Everything here reads, and changes nothing. */
export interface FoundBox {
  box: ReplyBox;
  field: HTMLElement;
  /** The element of the page that makes it such a field. */
  around: Element;
  /** The text as it stands, at most `limit` UTF-16 code units of it. */
  draft(limit: number): { text: string; whole: boolean };
  context(): DraftContext;
  /** The controls that must stay in sight. */
  controls(): Element[];
}

/** Finds the reply boxes of a portal by its data. */
export interface BoxFinder {
  /** The box in which a node lies, through open shadow roots; null when it is no field of ours. */
  at(node: Element, url: URL): FoundBox | null;
  /** Every box that a page shows. Costs one selector each where it shows none. */
  on(document: Document, url: URL): FoundBox[];
}

export function boxFinder(boxes: readonly ReplyBox[]): BoxFinder {
  const at: BoxFinder['at'] = (node, url) => {
    const field = node.closest<HTMLElement>(FIELDS);
    if (!field) return null;
    const ancestors = [...ancestorsOf(field)];
    for (const box of boxes) {
      const { notWithin } = box;
      if (elsewhere(box, url) || (notWithin !== null && ancestors.some((one) => one.matches(notWithin)))) continue;
      const around = box.within.flatMap((place) => ancestors.find((one) => one.matches(place)) ?? [])[0];
      if (around) return found(box, field, around, url);
    }
    return null;
  };
  return {
    at,
    on(document, url) {
      const fields = new Set<Element>();
      for (const box of boxes) {
        if (elsewhere(box, url)) continue;
        const places = box.within.join();
        // A place within another is looked through with it.
        for (const place of document.querySelectorAll(places))
          if (!place.parentElement?.closest(places)) for (const field of pierce(place, FIELDS)) fields.add(field);
      }
      return [...fields].flatMap((field) => (isHiddenWithin(field, document) ? [] : (at(field, url) ?? [])));
    },
  };
}

const elsewhere = ({ path }: ReplyBox, url: URL): boolean => path !== null && !path.test(url.pathname);

const found = (box: ReplyBox, field: HTMLElement, around: Element, url: URL): FoundBox => ({
  box,
  field,
  around,
  draft(limit) {
    const text = 'value' in field && typeof field.value === 'string' ? field.value : gatherText(field).text;
    return { text: cutText(text, limit), whole: text.length <= limit };
  },
  context: () => ({
    orderId: onlyOrderId(parameter(url, box.parameters.orderId) ?? '', box) ?? nearestOrderId(field, around, box),
    marketplace: parameter(url, box.parameters.marketplace),
    language: languageIn(around, box),
  }),
  controls: () => pierce(around, box.keepClear),
});

function* ancestorsOf(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

function parameter(url: URL, name: string | null): string | null {
  for (const [key, value] of url.searchParams) if (key.toLowerCase() === name) return value;
  return null;
}

function onlyOrderId(text: string, { orderId }: ReplyBox): string | null {
  const ids = new Set(text.match(new RegExp(orderId, 'g')));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

/** The order named nearest around the field; null when that place names several. What the seller writes proves nothing. */
function nearestOrderId(field: Element, around: Element, box: ReplyBox): string | null {
  for (const place of ancestorsOf(field)) {
    const { text } = gatherText(place, FIELDS);
    if (box.orderId.test(text)) return onlyOrderId(text, box);
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
  const [named, ...others] = language.named.filter(isNamed);
  return others.length === 0 ? (named ?? null) : null;
}
