import type { Unreadable } from '../../core/model/observation.ts';
import type { PerformanceReading } from '../../portals/amazon/reports/performance.ts';
import type { DateOrder } from '../../portals/dates.ts';

/** What the seller answers where a file does not tell how it writes dates; `unknown` keeps both days. */
export type DateAnswer = DateOrder | 'unknown';

/** Page → worker. */
export type ImportRequest = { ask: 'start'; file: File } | { ask: 'dates'; answer: DateAnswer } | { ask: 'cancel' };

export interface ImportSummary {
  /** Id of the reader; null for a file of figures. */
  report: string | null;
  records: number;
  fresh: number;
  known: number;
  /** Records that could not be read; the first of them are listed. */
  unreadable: number;
  listed: Unreadable[];
  /** Figures of the account; empty for a file of records. */
  stores: PerformanceReading[];
}

/** Worker → page. */
export type ImportNews =
  | { news: 'progress'; share: number; records: number }
  /** Orders that are stored and wait to be judged. */
  | { news: 'stored'; orderIds: string[] }
  /** `example`: a date that can be read both ways. */
  | { news: 'dates'; example: string }
  | { news: 'done'; summary: ImportSummary }
  /** What was stored before stays. */
  | { news: 'cancelled'; summary: ImportSummary }
  | { news: 'unknown-file' }
  | { news: 'failed'; why: string };
