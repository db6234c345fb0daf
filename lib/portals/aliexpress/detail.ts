import type { PageReading } from '../../core/model/observation.ts';
import { shell } from '../../packs/aliexpress/pages/shell.ts';
import { labels } from '../../packs/aliexpress/pages/words.ts';
import type { Page } from '../contract.ts';
import { labelled, linesOf } from '../labelled-lines.ts';
import type { Told } from '../told.ts';
import { orderIdIn } from './order-id.ts';
import { stateWithout } from './shell.ts';

/** What a page about one order tells in lines "label: value", the buyer's and other people's words left out. */
export type Labelled = (name: keyof typeof labels) => Told<string>;

export function labelledOn({ document }: Page, leaveOut: string): Labelled {
  const lines = document.body ? linesOf(document.body, `nav, header, ${leaveOut}, ${shell.personal}`) : [];
  return (name) => labelled(lines, labels[name], true);
}

/** The one order a page is about: its address, its marked place and its label must not name different ones. */
export function orderOf(
  { url }: Page,
  parameters: readonly string[],
  shown: readonly string[],
): { orderId: string | null; differ: boolean } {
  const named = [...parameters.map((name) => url.searchParams.get(name)), ...shown].flatMap(
    (text) => orderIdIn(text) ?? [],
  );
  const [orderId, ...others] = new Set(named);
  return { orderId: others.length === 0 ? (orderId ?? null) : null, differ: others.length > 0 };
}

/** The reading of a page that names different orders, or none yet. */
export function withoutOrder(
  page: Page,
  told: Pick<PageReading, 'portal' | 'page' | 'reader'>,
  differ: boolean,
): PageReading {
  const unreadable = differ ? [{ what: 'order id', why: 'the page and its address name different orders' }] : [];
  const state = differ ? 'changed' : stateWithout(page, 0, false);
  return { ...told, state, observations: [], unreadable };
}
