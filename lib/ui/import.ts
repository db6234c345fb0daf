import { useCallback, useEffect, useRef, useState } from 'react';
import { MAX_JUDGED } from '../browser/judge-orders.ts';
import { sendMessage } from '../browser/messaging.ts';
import type { DateAnswer, ImportNews, ImportRequest, ImportSummary } from '../browser/reports/protocol.ts';
import { setWindowsBehind } from '../browser/windows-behind.ts';

export type { DateAnswer, ImportSummary } from '../browser/reports/protocol.ts';

/** A file on its way into the memory. */
export interface FileImport {
  /** Counts the files of this page. */
  serial: number;
  name: string;
  /** `reading` and `judging` show progress; the others stand still. */
  state: 'waiting' | 'reading' | 'asking' | 'judging' | 'done' | 'cancelled' | 'unknown-file' | 'failed';
  /** 0 to 1. */
  share: number;
  records: number;
  /** A date that can be read both ways; null unless asking. */
  example: string | null;
  summary: ImportSummary | null;
  why: string | null;
}

const begun = (serial: number, name: string): FileImport => ({
  serial,
  name,
  state: 'waiting',
  share: 0,
  records: 0,
  example: null,
  summary: null,
  why: null,
});

const startWorker = (): Worker =>
  new Worker(new URL('../browser/reports/import-worker.ts', import.meta.url), { type: 'module' });

interface Job {
  worker: Worker;
  cancelled: boolean;
}

/** Lays the windows of imported orders down, some at a time. False when it was cancelled or could not be done. */
async function judge(orderIds: readonly string[], job: Job, onShare: (share: number) => void): Promise<boolean> {
  for (let from = 0; from < orderIds.length; from += MAX_JUDGED) {
    if (job.cancelled) return false;
    const answer = await sendMessage('judgeOrders', { orderIds: orderIds.slice(from, from + MAX_JUDGED) });
    if (!answer.done) return false;
    onShare(Math.min(1, (from + MAX_JUDGED) / orderIds.length));
  }
  return true;
}

/** Imports files one after the other, each in a web worker of its own. */
export function useImport(): {
  files: readonly FileImport[];
  busy: boolean;
  start: (files: readonly File[]) => void;
  answer: (answer: DateAnswer) => void;
  cancel: () => void;
} {
  const [files, setFiles] = useState<readonly FileImport[]>([]);
  const [busy, setBusy] = useState(false);
  const job = useRef<Job | null>(null);
  const waiting = useRef<File[]>([]);

  const change = useCallback((part: Partial<FileImport>): void => {
    setFiles((before) => before.map((one, at) => (at === 0 ? { ...one, ...part } : one)));
  }, []);

  const importOne = useCallback(
    (file: File): Promise<void> =>
      new Promise((finished) => {
        const worker = startWorker();
        const own: Job = { worker, cancelled: false };
        job.current = own;
        const orders: string[] = [];
        let share = -1;
        setFiles((before) => [{ ...begun(before.length, file.name), state: 'reading' }, ...before]);
        const end = async (part: Partial<FileImport>): Promise<void> => {
          worker.terminate();
          if (orders.length > 0) {
            change({ state: 'judging', share: 0 });
            const laid = await judge(orders, own, (done) => change({ share: done })).catch(() => false);
            if (laid) await setWindowsBehind(false);
          }
          change(part);
          finished();
        };
        const hear = (data: ImportNews): void => {
          switch (data.news) {
            case 'progress':
              // One drawing for each hundredth is enough.
              if (data.share - share < 0.01 && data.share < 1) break;
              share = data.share;
              change({ state: 'reading', share: data.share, records: data.records });
              break;
            case 'stored':
              if (orders.length === 0) void setWindowsBehind(true);
              orders.push(...data.orderIds);
              break;
            case 'dates':
              change({ state: 'asking', example: data.example });
              break;
            case 'done':
            case 'cancelled':
              void end({ state: data.news, summary: data.summary });
              break;
            case 'unknown-file':
              void end({ state: 'unknown-file' });
              break;
            case 'failed':
              void end({ state: 'failed', why: data.why });
          }
        };
        worker.onmessage = ({ data }: MessageEvent<ImportNews>): void => hear(data);
        worker.onerror = ({ message }): void => void end({ state: 'failed', why: message });
        worker.postMessage({ ask: 'start', file } satisfies ImportRequest);
      }),
    [change],
  );

  const start = useCallback(
    (chosen: readonly File[]): void => {
      waiting.current.push(...chosen);
      if (job.current !== null) return;
      setBusy(true);
      void (async () => {
        for (let file = waiting.current.shift(); file; file = waiting.current.shift()) await importOne(file);
        job.current = null;
        setBusy(false);
      })();
    },
    [importOne],
  );
  const answer = useCallback(
    (given: DateAnswer): void => {
      change({ state: 'reading', example: null });
      job.current?.worker.postMessage({ ask: 'dates', answer: given } satisfies ImportRequest);
    },
    [change],
  );
  const cancel = useCallback((): void => {
    if (!job.current) return;
    waiting.current = [];
    job.current.cancelled = true;
    job.current.worker.postMessage({ ask: 'cancel' } satisfies ImportRequest);
  }, []);
  useEffect(() => cancel, [cancel]);
  return { files, busy, start, answer, cancel };
}
