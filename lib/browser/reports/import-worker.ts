import { openDb } from '../db/schema.ts';
import type { DateAnswer, ImportNews, ImportRequest } from './protocol.ts';
import { runImport } from './run-import.ts';

// The web worker of an import: reading and storing happen here, so that the page stays free.

const stop = new AbortController();
let answered: (answer: DateAnswer) => void = () => undefined;
const tell = (news: ImportNews): void => postMessage(news);

/** A file without a date counts as made now; one from the future too. */
const madeAt = (file: File): string => new Date(Math.min(file.lastModified || Date.now(), Date.now())).toISOString();

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  if (data.ask === 'cancel') {
    stop.abort();
    answered('unknown');
  } else if (data.ask === 'dates') answered(data.answer);
  else
    void runImport({
      db: openDb(),
      file: data.file,
      madeAt: madeAt(data.file),
      signal: stop.signal,
      datesOf: (example) => {
        tell({ news: 'dates', example });
        return new Promise((done) => {
          answered = done;
        });
      },
      tell,
    });
});
