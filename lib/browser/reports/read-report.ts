import type { Observation, Unreadable } from '../../core/model/observation.ts';
import { Assembler } from '../../portals/amazon/reports/assemble.ts';
import { DateEvidence } from '../../portals/amazon/reports/date-evidence.ts';
import { encodingOf, type ReportEncoding } from '../../portals/amazon/reports/encoding.ts';
import { reportWith } from '../../portals/amazon/reports/index.ts';
import {
  looksLikePerformance,
  type PerformanceReading,
  readPerformance,
} from '../../portals/amazon/reports/performance.ts';
import type { ReportContext, ReportReader } from '../../portals/amazon/reports/report.ts';
import type { DateOrder } from '../../portals/dates.ts';
import { cellsOf, type Delimiter, delimiterOf, LineCutter } from './text-lines.ts';

/** A file as the browser and Node give it. */
export type ReportFile = Pick<Blob, 'size' | 'stream' | 'slice' | 'text' | 'arrayBuffer'>;

/** A file that was looked through once: what it is, how it is written. */
export interface Scan {
  reader: ReportReader;
  head: string[];
  encoding: ReportEncoding;
  delimiter: Delimiter;
  /** How its dates are written; null where the file does not tell. */
  dateOrder: DateOrder | null;
  /** A date that can be read both ways; null where the order is known or there is none. */
  doubtful: string | null;
}

export type Scanned =
  | { is: 'records'; scan: Scan }
  | { is: 'performance'; stores: PerformanceReading[] }
  | { is: 'unknown' };

/** First bytes looked at for the encoding. */
const SAMPLE = 65_536;
/** A performance report is small; nothing larger is read whole. */
const LARGEST_JSON = 4_000_000;

/** Stretches of whole lines with how many bytes of the file are behind them. Throws what `signal` was aborted with. */
async function* linesOf(
  file: ReportFile,
  { encoding, delimiter }: Pick<Scan, 'encoding' | 'delimiter'>,
  signal?: AbortSignal,
): AsyncGenerator<{ lines: string; bytes: number }> {
  const decoder = new TextDecoder(encoding);
  const cutter = new LineCutter(delimiter);
  const source = file.stream().getReader();
  let bytes = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await source.read();
      if (done) break;
      bytes += value.length;
      const lines = cutter.feed(decoder.decode(value, { stream: true }));
      if (lines !== '') yield { lines, bytes };
    }
  } finally {
    source.releaseLock();
  }
  const last = cutter.feed(decoder.decode()) + cutter.end();
  if (last !== '') yield { lines: last, bytes };
}

/** Looks through the whole file once: what it is, and how its dates are written. */
export async function scanReport(file: ReportFile, signal?: AbortSignal): Promise<Scanned> {
  const sample = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const encoding = encodingOf(sample);
  const begin = new TextDecoder(encoding).decode(sample);
  if (looksLikePerformance(begin) && file.size <= LARGEST_JSON) {
    const stores = readPerformance(new TextDecoder(encoding).decode(await file.arrayBuffer()));
    return stores ? { is: 'performance', stores } : { is: 'unknown' };
  }
  const firstLine = begin.split(/[\r\n]/).find((line) => line.trim() !== '') ?? '';
  const delimiter = delimiterOf(firstLine);
  const head = cellsOf(firstLine, delimiter)[0] ?? [];
  const reader = reportWith(head);
  if (!reader) return { is: 'unknown' };
  const evidence = new DateEvidence();
  const report = reader.open(head);
  for await (const { lines } of linesOf(file, { encoding, delimiter }, signal)) {
    for (const line of lines.split('\n')) {
      const end = line.indexOf(delimiter);
      const date = end < 0 ? null : report.dateIn(line.slice(0, end));
      if (date) evidence.add(date);
    }
  }
  const order = evidence.order();
  const dateOrder = order === 'conflict' ? null : order;
  return {
    is: 'records',
    scan: { reader, head, encoding, delimiter, dateOrder, doubtful: dateOrder === null ? evidence.doubtful : null },
  };
}

export interface Read {
  observations: Observation[];
  unreadable: Unreadable[];
  /** Records in this stretch, readable or not. */
  records: number;
  /** Bytes of the file that are behind. */
  bytes: number;
}

/** Reads a scanned file stretch by stretch; never the whole of it is held. */
export async function* readReport(
  file: ReportFile,
  { reader, head, encoding, delimiter }: Scan,
  context: ReportContext,
  signal?: AbortSignal,
): AsyncGenerator<Read> {
  const report = reader.open(head);
  const assembler = new Assembler(report);
  let line = 0;
  let headSeen = !reader.hasHead(head);
  let read: Read = { observations: [], unreadable: [], records: 0, bytes: 0 };
  const take = (record: ReturnType<Assembler['feed']>): void => {
    if (record === null) return;
    const told = report.read(record, context);
    read.records += 1;
    if ('observations' in told) read.observations.push(...told.observations);
    else read.unreadable.push(told.unreadable);
  };
  for await (const { lines, bytes } of linesOf(file, { encoding, delimiter }, signal)) {
    for (const cells of cellsOf(lines.endsWith('\n') ? lines.slice(0, -1) : lines, delimiter)) {
      line += 1;
      const blank = cells.every((cell) => cell.trim() === '');
      if (headSeen) take(assembler.feed(line, cells));
      else if (!blank) headSeen = true;
      line += cells.reduce((more, cell) => more + (cell.split('\n').length - 1), 0);
    }
    yield { ...read, bytes };
    read = { observations: [], unreadable: [], records: 0, bytes };
  }
  take(assembler.end());
  yield { ...read, bytes: file.size };
}
