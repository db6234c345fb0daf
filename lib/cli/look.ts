import { setTimeout as wait } from 'node:timers/promises';
import type { PageReading } from '../core/model/observation.ts';
import { shell } from '../packs/amazon/pages/shell.ts';
import { type Page, readAtOnce } from '../portals/contract.ts';
import { readerFor } from '../portals/index.ts';

/** Pause between two looks at a page whose scripts still run, in ms. */
const PAUSE = 50;

/** A page's reading; `reader` is null, and `portal` too off the portals, for a page that no reader knows. */
export type Looked = Omit<PageReading, 'portal' | 'reader'> & {
  portal: PageReading['portal'] | null;
  reader: PageReading['reader'] | null;
};

/** One look at the page; no guess is made about a page that no reader knows. */
export function look(page: Page): Looked {
  const reader = readerFor(page);
  if (reader) return readAtOnce(reader, page);
  const portal = shell.host.test(page.url.hostname) ? 'amazon' : null;
  return { portal, page: 'unknown', reader: null, state: 'unknown', observations: [], unreadable: [] };
}

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
