import type { Observation, Unreadable } from '../../../core/model/observation.ts';
import type { PrintedDate } from '../../dates.ts';

/** A record of a report: its cells, and the line of the file on which it begins (the head is line 1). */
export interface ReportRecord {
  line: number;
  cells: readonly string[];
}

/** What one record told, or why it could not be read. */
export type RecordReading = { observations: Observation[] } | { unreadable: Unreadable };

export interface ReportContext {
  /** When the file was made, UTC: what it says was so then. */
  observedAt: string;
  /** How number dates are written in the whole file; null: in doubt, both days are kept. */
  dateOrder: 'day-first' | 'month-first' | null;
}

/**
 * Reads one kind of report file. `opensWith` looks at the first line alone. `read` is total: it never throws on a record.
 */
export interface ReportReader {
  id: string;
  version: number;
  opensWith(head: readonly string[]): boolean;
  /** False where the first line is a record already. */
  hasHead(head: readonly string[]): boolean;
  /** The reader for one file, its columns found in its head. */
  open(head: readonly string[]): OpenReport;
}

export interface OpenReport {
  /** Whether a physical line goes on with a text of the record before it, of which these are the cells so far. */
  continues(before: readonly string[], cells: readonly string[]): boolean;
  /** The date that a line begins with, where its parts could be swapped: evidence for how the file writes dates. */
  dateIn(firstCell: string): PrintedDate | null;
  read(record: ReportRecord, context: ReportContext): RecordReading;
}
