import { useLiveQuery } from 'dexie-react-hooks';
import type { RecourseDb } from '../browser/db/schema.ts';
import { type Pattern, patternsOf } from '../core/casework/patterns.ts';
import { type OwnRecord, ownRecord } from '../core/metrics/own-outcomes.ts';
import type { Case } from '../core/model/case.ts';
import { patternLimits } from '../packs/amazon/patterns.ts';

/** What other cases say of this one: unusual company, and what became of earlier requests on the same ground. */
export interface Company {
  patterns: Pattern[];
  record: OwnRecord;
}

export const alone: Company = { patterns: [], record: { granted: 0, refused: 0 } };

/** Days around a case in which its company is looked for, and the most cases looked at. */
const AROUND_DAYS = 45;
const MOST = 1_000;
const DAY = 86_400_000;

const dayFrom = (day: string, by: number): string => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

/** Reads by index, a bounded number of cases, whatever the size of the memory. */
export async function readCompany(db: RecourseDb, one: Case, ground: string | null): Promise<Company> {
  const { portal, kind, day } = one;
  const [near, asked] = await Promise.all([
    day === null
      ? []
      : db.cases
          .where('[portal+kind+day]')
          .between([portal, kind, dayFrom(day, -AROUND_DAYS)], [portal, kind, dayFrom(day, AROUND_DAYS)])
          .limit(MOST)
          .toArray(),
    ground === null ? [] : db.cases.where('request.on').above('').reverse().limit(MOST).toArray(),
  ]);
  return {
    patterns: patternsOf(one, near, patternLimits),
    record: ground === null ? alone.record : ownRecord(asked, ground),
  };
}

export const useCompany = (db: RecourseDb, one: Case, ground: string | null): Company =>
  useLiveQuery(() => readCompany(db, one, ground), [db, one, ground]) ?? alone;
