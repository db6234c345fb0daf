import type { PageReading } from '../../core/model/observation.ts';
import { inboxPage as facts } from '../../packs/amazon/pages/message-inbox.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import { fold } from '../columns.ts';
import type { Page, Reader } from '../contract.ts';
import { isHiddenWithin } from '../dom.ts';
import { stateWithout } from './case-parts.ts';
import { contentOf } from './case-rows.ts';
import { isAddressed, isSellerCentral } from './shell.ts';

const reader = { id: 'amazon.message-inbox', version: 1 };
const from = { portal: 'amazon', page: 'message-inbox' } as const;
/** Longest text of a counter, in UTF-16 code units: a message's own words are longer or stand beside others. */
const MAX_COUNTER = 60;

/** The inbox: how many messages wait for an answer. No message is read. */
export const messageInbox: Reader = {
  ...reader,
  ...from,
  updated: facts.updated,
  detect: (page) =>
    isSellerCentral(page) && isAddressed(page, facts.path, `${shell.feedbackAndOrders}, ${shell.casesAndMessages}`),
  *read(page: Page): Generator<void, PageReading, void> {
    yield;
    const told: PageReading = { ...from, reader, state: 'changed', observations: [], unreadable: [] };
    const texts = shortTexts(contentOf(page.document));
    const [counted, ...others] = new Set(texts.flatMap((text) => countIn(text) ?? []));
    if (others.length > 0) return { ...told, unreadable: [{ what: 'response needed', why: 'in-doubt' }] };
    const responseNeeded = counted ?? (saysNothing(texts) ? 0 : null);
    if (responseNeeded === null) return { ...told, state: stateWithout(page, { ours: false, rows: 0, empty: false }) };
    return { ...told, state: 'read', pageFacts: { inbox: { responseNeeded } } };
  },
  anchors: () => [],
};

/** Texts short enough to be a tab's or a counter's. */
const shortTexts = (content: Element): string[] =>
  [...content.querySelectorAll(facts.places)].flatMap((place) => {
    const text = fold([place.getAttribute('label') ?? '', place.textContent ?? ''].join(' '));
    return text.length === 0 || text.length > MAX_COUNTER || isHiddenWithin(place, content) ? [] : [text];
  });

function countIn(text: string): number | null {
  const word = facts.responseNeeded.find((one) => text.startsWith(one));
  const count =
    word === undefined ? undefined : /^\s*[:：(（]?\s*(\d{1,6})\s*[)）]?$/.exec(text.slice(word.length))?.[1];
  return count === undefined ? null : Number(count);
}

const saysNothing = (texts: readonly string[]): boolean =>
  texts.some((text) => facts.nothingNeeded.some((words) => text.startsWith(words)));
