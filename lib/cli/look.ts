import { setTimeout as wait } from 'node:timers/promises';
import type { PageReading } from '../core/model/observation.ts';
import { shell as aliexpress } from '../packs/aliexpress/pages/shell.ts';
import { shell as amazon } from '../packs/amazon/pages/shell.ts';
import { type Page, readAtOnce } from '../portals/contract.ts';
import { anyReaderFor } from '../portals/every-reader.ts';

/** Pause between two looks at a page whose scripts still run, in ms. */
const PAUSE = 50;

/** A page's reading; `reader` is null, and `portal` too off the portals, for a page that no reader knows. */
export type Looked = Omit<PageReading, 'portal' | 'reader'> & {
  portal: PageReading['portal'] | null;
  reader: PageReading['reader'] | null;
};

/** One look at the page; no guess is made about a page that no reader knows. */
export function look(page: Page): Looked {
  const reader = anyReaderFor(page);
  if (reader) return readAtOnce(reader, page);
  return { portal: portalOf(page), page: 'unknown', reader: null, state: 'unknown', observations: [], unreadable: [] };
}

const portalOf = ({ url }: Page): Looked['portal'] =>
  amazon.host.test(url.hostname) ? 'amazon' : aliexpress.host.test(url.hostname) ? 'aliexpress' : null;

/** Looks until the page's scripts have drawn everything, or `patience` ms have passed. */
export async function lookPatiently(page: Page, patience: number): Promise<Looked> {
  const until = performance.now() + patience;
  let looked = look(page);
  while (!isComplete(looked) && performance.now() < until) {
    await wait(PAUSE);
    looked = look(page);
  }
  return looked;
}

const isComplete = ({ state, observations }: Looked): boolean =>
  state !== 'loading' && !observations.some(({ absent }) => Object.values(absent).includes('not-ready'));
