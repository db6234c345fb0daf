import type { Observation } from '../../core/model/observation.ts';
import type { DateOrder } from '../../portals/dates.ts';
import { importObservations } from '../db/import-store.ts';
import type { RecourseDb } from '../db/schema.ts';
import type { DateAnswer, ImportNews, ImportSummary } from './protocol.ts';
import { type ReportFile, readReport, type Scan, scanReport } from './read-report.ts';

/** Observations stored in one transaction. */
const BATCH = 1_000;
/** Unreadable records told one by one; beyond that only their number. */
const LISTED = 200;

interface Import {
  db: RecourseDb;
  file: ReportFile;
  /** When the file was made, UTC: what it says was so then. */
  madeAt: string;
  signal: AbortSignal;
  /** Asks the seller how the file writes dates. */
  datesOf: (example: string) => Promise<DateAnswer>;
  tell: (news: ImportNews) => void;
}

/** Reads a report file into the memory, batch by batch. Tells how it goes; never throws. */
export async function runImport(job: Import): Promise<void> {
  const { file, signal, tell } = job;
  const summary: ImportSummary = {
    report: null,
    records: 0,
    fresh: 0,
    known: 0,
    unreadable: 0,
    listed: [],
    stores: [],
  };
  try {
    const scanned = await scanReport(file, signal);
    if (scanned.is === 'unknown') return tell({ news: 'unknown-file' });
    if (scanned.is === 'performance') return tell({ news: 'done', summary: { ...summary, stores: scanned.stores } });
    const { scan } = scanned;
    summary.report = scan.reader.id;
    await takeIn(job, scan, await orderOf(scan, job), summary);
    tell({ news: 'done', summary });
  } catch (error) {
    if (signal.aborted) tell({ news: 'cancelled', summary });
    else tell({ news: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
}

async function orderOf({ dateOrder, doubtful }: Scan, { datesOf, signal }: Import): Promise<DateOrder | null> {
  if (dateOrder !== null || doubtful === null) return dateOrder;
  const answer = await datesOf(doubtful);
  signal.throwIfAborted();
  return answer === 'unknown' ? null : answer;
}

async function takeIn(
  { db, file, madeAt, signal, tell }: Import,
  scan: Scan,
  dateOrder: DateOrder | null,
  summary: ImportSummary,
): Promise<void> {
  let batch: Observation[] = [];
  const store = async (size: number): Promise<void> => {
    for (; batch.length >= size && batch.length > 0; batch = batch.slice(BATCH)) {
      signal.throwIfAborted();
      const { fresh, known, orderIds } = await importObservations(db, batch.slice(0, BATCH));
      summary.fresh += fresh;
      summary.known += known;
      if (orderIds.length > 0) tell({ news: 'stored', orderIds });
    }
  };
  for await (const part of readReport(file, scan, { observedAt: madeAt, dateOrder }, signal)) {
    summary.records += part.records;
    summary.unreadable += part.unreadable.length;
    summary.listed.push(...part.unreadable.slice(0, LISTED - summary.listed.length));
    batch.push(...part.observations);
    await store(BATCH);
    tell({ news: 'progress', share: file.size === 0 ? 1 : part.bytes / file.size, records: summary.records });
  }
  await store(1);
}
