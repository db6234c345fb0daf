import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Case } from '../../core/model/case.ts';
import type { Ground, Outcome } from '../../core/model/names.ts';
import type { OwnNumber } from '../../core/model/own-number.ts';
import type { OwnTemplate } from '../../core/replies/own.ts';
import type { ReminderMark } from '../../core/windows/reminders.ts';
import type { BothEnds } from '../../core/windows/standing.ts';
import { migrations } from './migrations/index.ts';

/**
 * A window of a case, laid down for the popup and the badge. A cache, never the truth: it is rebuilt when
 * `packVersion` is not the running one. `closesAt` is the instant (ms, UTC) at which the window is over.
 */
export interface DeadlineRow {
  id: string;
  caseId: string;
  windowId: string;
  closesOn: string;
  closesAt: number;
  /** Snoozed until this instant (ms, UTC); 0 when it was not. */
  visibleFrom: number;
  orderId: string;
  marketplace: string | null;
  outcome: Outcome;
  ground: Ground | null;
  rating: number | null;
  packVersion: string;
  /** The seller's own numbers it was counted with; absent where there are none. */
  own?: OwnNumber[];
  /** When it ends by them and when as published, where that differs; `closesOn` is the end that stands. */
  ends?: BothEnds;
}

/**
 * A window that an update of the packs moved: what the seller was told before and what holds now. Kept until it was
 * looked at. Dates as in `DeadlineRow`; `id` is the window's there; `at` is UTC.
 */
export interface MovedRow {
  id: string;
  caseId: string;
  windowId: string;
  orderId: string;
  before: string;
  after: string;
  at: string;
}

/** One line of a case's story. Append only. `at` is UTC. */
export interface TimelineEntry {
  id?: number;
  caseId: string;
  at: string;
  what: 'first-seen' | 'fact-changed' | 'copied' | 'marked' | 'requested';
  /** A fact's name, a window's id or a template's id. */
  subject: string;
  before: string | null;
  after: string | null;
}

export type RecourseDb = Dexie & {
  cases: EntityTable<Case, 'id'>;
  deadlines: EntityTable<DeadlineRow, 'id'>;
  timeline: Table<TimelineEntry, number>;
  templates: EntityTable<OwnTemplate, 'id'>;
  /** What was said of a window last; the id is the window's in `deadlines`. */
  reminders: EntityTable<ReminderMark, 'id'>;
  moves: EntityTable<MovedRow, 'id'>;
};

export function openDb(name = 'recourse'): RecourseDb {
  const db = new Dexie(name) as RecourseDb;
  for (const migration of migrations) {
    const version = db.version(migration.version).stores(migration.stores);
    if (migration.upgrade) version.upgrade(migration.upgrade);
  }
  return db;
}
