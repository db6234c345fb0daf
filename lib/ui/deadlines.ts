import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { closedSince, closingNext, countClosingBy } from '../browser/db/deadline-list.ts';
import type { DeadlineRow, RecourseDb } from '../browser/db/schema.ts';

/** Days back for which windows that just closed are still shown. */
const LOOK_BACK_DAYS = 3;
const CLOSED_SHOWN = 5;
const DAY = 86_400_000;

export interface Deadlines {
  open: DeadlineRow[];
  /** There are more open windows than were asked for. */
  more: boolean;
  /** Just closed, latest first. */
  closed: DeadlineRow[];
}

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; reason: string } | { state: 'ready'; value: T };

/** Reads by index only as many rows as are shown, whatever the memory holds. `now`: ms, UTC. */
export async function readDeadlines(db: RecourseDb, now: number, limit: number): Promise<Deadlines> {
  const [next, closed] = await Promise.all([
    closingNext(db, now, limit + 1),
    closedSince(db, now - LOOK_BACK_DAYS * DAY, now, CLOSED_SHOWN),
  ]);
  return { open: next.slice(0, limit), more: next.length > limit, closed };
}

/** Windows taken along at most, the soonest: more than a person has in hand, and what a calendar still takes in. */
const MOST_TAKEN = 2_000;

export interface Taken<Row> {
  /** Soonest first. */
  rows: Row[];
  /** Open windows there are, those left out too. */
  total: number;
}

/** The open windows for a calendar or a list to take along. `now`: ms, UTC. */
export async function readToTake(db: RecourseDb, now: number): Promise<Taken<DeadlineRow>> {
  const rows = await closingNext(db, now, MOST_TAKEN);
  const total = rows.length < MOST_TAKEN ? rows.length : await countClosingBy(db, now, Number.POSITIVE_INFINITY);
  return { rows, total };
}

let ahead: Promise<Deadlines | null> | undefined;

/** Reads while the page is still being made, so that its first sight has its rows. A failure is the live query's to tell. */
export function readAhead(db: RecourseDb, limit: number): void {
  ahead = readDeadlines(db, Date.now(), limit).catch(() => null);
}

/** What was read ahead, as soon as it is there; null until then. */
function useAhead(): Deadlines | null {
  const [read, setRead] = useState<Deadlines | null>(null);
  useEffect(() => {
    let on = true;
    void ahead?.then((value) => {
      if (on) setRead(value);
    });
    return () => {
      on = false;
    };
  }, []);
  return read;
}

/** The windows of the popup, kept up to date. */
export function useDeadlines(db: RecourseDb, now: number, limit: number): Loaded<Deadlines> {
  const early = useAhead();
  const loaded = useLiveQuery(async (): Promise<Loaded<Deadlines>> => {
    try {
      return { state: 'ready', value: await readDeadlines(db, now, limit) };
    } catch (error) {
      return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }, [db, now, limit]);
  return loaded ?? (early ? { state: 'ready', value: early } : { state: 'loading' });
}

/**
 * Windows that close within seven days, counted in the index; null until it is known. Asked for only when the list
 * does not hold them all (`wanted`), because counting takes longer than listing.
 */
export const useWeekCount = (db: RecourseDb, now: number, wanted: boolean): number | null =>
  useLiveQuery(async () => (wanted ? countClosingBy(db, now, now + 7 * DAY) : null), [db, now, wanted]) ?? null;
