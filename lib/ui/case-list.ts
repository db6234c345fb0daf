import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { caseIdsByClosing, caseIdsByLastSeen, casesById, laidOutcomes } from '../browser/db/case-list.ts';
import type { RecourseDb } from '../browser/db/schema.ts';
import type { Case } from '../core/model/case.ts';
import type { Outcome } from '../core/model/names.ts';
import { type CaseFilter, choicesIn, filteredIds } from './case-filter.ts';
import type { Loaded } from './deadlines.ts';

export interface CaseIds {
  /** Those that pass the filter, in the order to show. */
  ids: string[];
  /** Cases in memory. */
  total: number;
  portals: string[];
  kinds: string[];
}

const NONE: ReadonlyMap<string, Outcome> = new Map();

/** The ids of the cases to list, kept up to date. `now`: ms, UTC. */
export function useCaseIds(db: RecourseDb, filter: CaseFilter, now: number): Loaded<CaseIds> {
  const read = useLiveQuery(async (): Promise<Loaded<string[]>> => {
    try {
      return { state: 'ready', value: await caseIdsByLastSeen(db) };
    } catch (error) {
      return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }, [db]);
  const { open, outcome } = filter;
  const closing = useLiveQuery(async () => (open ? caseIdsByClosing(db, now) : null), [db, open, now]);
  const asked = outcome !== null;
  const outcomes = useLiveQuery(async () => (asked ? laidOutcomes(db) : NONE), [db, asked]);
  const all = read?.state === 'ready' ? read.value : null;
  const choices = useMemo(() => choicesIn(all ?? []), [all]);
  return useMemo(() => {
    if (read?.state !== 'ready') return read ?? { state: 'loading' };
    const waiting = (open && !closing) || (asked && (!outcomes || outcomes === NONE));
    if (waiting) return { state: 'loading' };
    const ids = filteredIds(open && closing ? closing : read.value, filter, outcomes ?? NONE);
    return { state: 'ready', value: { ids, total: read.value.length, ...choices } };
  }, [read, open, closing, asked, outcomes, filter, choices]);
}

/** The cases with these ids, kept up to date; undefined until they are read. */
export const useCasesById = (
  db: RecourseDb,
  ids: readonly string[],
): { one: Case; sameOrder: Case[] }[] | undefined => {
  const key = ids.join(' ');
  return useLiveQuery(() => casesById(db, key === '' ? [] : key.split(' ')), [db, key]);
};
