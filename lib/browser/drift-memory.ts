import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { driftOf, type MissedPart } from '../core/drift/drift.ts';
import { type MissedSince, missedSince } from '../core/drift/since.ts';
import { pageParts, unknownPage } from '../packs/page-parts.ts';
import type { RecordPage } from './record-page.ts';

const Memory = z.record(z.string(), z.record(z.string(), z.string()));
const item = storage.defineItem<unknown>('local:drift', { fallback: {} });

/** A page that is no longer made as its reader knows it. */
export interface PageDrift {
  missed: (MissedPart & { since: string })[];
  works: string[];
}

/** What a row that names no order is reported with, whatever the portal's form of an id. */
const UNBOUND = 'no single order id';

/** Writes one after the other: two tabs may tell of their pages at the same time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Compares what a page told with what it always tells, and remembers by page and part since when (UTC) one is missed:
 * names of pages and parts, nothing of their content. Null where all is well or nothing can be told.
 */
export function noteDrift(page: RecordPage, now: string): Promise<PageDrift | null> {
  const done = last.then(() => note(page, now));
  last = done.catch(() => undefined);
  return done;
}

async function note(page: RecordPage, now: string): Promise<PageDrift | null> {
  const key = `${page.portal} ${page.page}`;
  const unbound = page.unreadable.filter(({ why }) => why.startsWith(UNBOUND)).length;
  const look = {
    state: page.state,
    rows: page.rows ?? page.inView.length,
    unbound,
    unread: page.unreadable.length - unbound,
    missed: page.missed ?? [],
    lacks: page.lacks ?? {},
  };
  const drift = driftOf(look, pageParts[key] ?? unknownPage);
  if (drift === null) return null;
  const parsed = Memory.safeParse(await item.getValue());
  const all: Record<string, MissedSince> = parsed.success ? parsed.data : {};
  const before = all[key] ?? {};
  const since = missedSince(before, drift, now);
  if (JSON.stringify(since) !== JSON.stringify(before)) {
    const { [key]: _, ...others } = all;
    await item.setValue(Object.keys(since).length > 0 ? { ...others, [key]: since } : others);
  }
  if (drift.missed.length === 0) return null;
  return { missed: drift.missed.map((one) => ({ ...one, since: since[one.part] ?? now })), works: drift.works };
}
