import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb, type RecourseDb } from '../../../lib/browser/db/schema.ts';
import type { DateAnswer, ImportNews } from '../../../lib/browser/reports/protocol.ts';
import { runImport } from '../../../lib/browser/reports/run-import.ts';
import { currentFact } from '../../../lib/core/casework/current.ts';
import { fileOf, NOW } from '../../portals/reports/read-file.ts';

const HEAD = 'Date\tRating\tComments\tYour Response\tOrder ID\tRater Email';
const idOf = (serial: number): string => `111-${String(serial).padStart(7, '0')}-1234567`;
const rows = (count: number, date = '11/18/26'): string =>
  [HEAD, ...Array.from({ length: count }, (_, at) => `${date}\t1\tLate.\t\t${idOf(at)}\t`)].join('\n');

describe('importing a report file', () => {
  let db: RecourseDb;
  let news: ImportNews[];
  let stop: AbortController;
  beforeEach(() => {
    db = openDb('run-import-test');
    news = [];
    stop = new AbortController();
  });
  afterEach(() => db.delete());

  const run = (file: Blob, answer: DateAnswer = 'unknown', heard: (one: ImportNews) => void = () => undefined) =>
    runImport({
      db,
      file,
      madeAt: NOW,
      signal: stop.signal,
      datesOf: async (example) => {
        news.push({ news: 'dates', example });
        return answer;
      },
      tell: (one) => {
        news.push(one);
        heard(one);
      },
    });
  const last = (): ImportNews | undefined => news.at(-1);
  const kinds = (): string[] => [...new Set(news.map((one) => one.news))];

  it('tells how far it is, which orders are stored, and what came of it', async () => {
    await run(fileOf('seller-feedback.de.tsv'));
    expect(kinds().sort()).toEqual(['done', 'progress', 'stored']);
    expect(last()).toMatchObject({
      news: 'done',
      summary: { report: 'amazon/report/seller-feedback', records: 2, fresh: 2, known: 0, unreadable: 0 },
    });
    expect(news.flatMap((one) => (one.news === 'stored' ? one.orderIds : []))).toEqual([
      '303-1234567-1234567',
      '303-7654321-0000001',
    ]);
    expect(await db.cases.count()).toBe(2);
  });

  it('stores a long file in bounded batches, each row once', async () => {
    await run(new Blob([rows(2_500)]));
    expect(last()).toMatchObject({ news: 'done', summary: { records: 2_500, fresh: 2_500 } });
    for (const one of news) if (one.news === 'stored') expect(one.orderIds.length).toBeLessThanOrEqual(1_000);
    expect(await db.cases.count()).toBe(2_500);
  });

  it('keeps whole batches when it is cancelled, and nothing of what was not read yet', async () => {
    await run(new Blob([rows(4_500)]), 'unknown', (one) => {
      if (one.news === 'stored') stop.abort();
    });
    expect(last()).toMatchObject({ news: 'cancelled', summary: { fresh: 1_000 } });
    expect(await db.cases.count()).toBe(1_000);
  });

  it.each([
    ['day-first', ['2026-04-05']],
    ['month-first', ['2026-05-04']],
    ['unknown', ['2026-04-05', '2026-05-04']],
  ] as const)('asks for the dates and takes the answer %s', async (answer, dates) => {
    await run(new Blob([rows(1, '05/04/26')]), answer);
    expect(news[0]).toEqual({ news: 'dates', example: '05/04/26' });
    const [one] = await db.cases.toArray();
    expect(one && currentFact(one, 'feedbackDate')?.dates).toEqual(dates);
  });

  it('lists what could not be read, but not without end', async () => {
    const bad = Array.from({ length: 300 }, (_, at) => `11/18/26\t1\tLate.\t\tnone-${at}\t`);
    await run(new Blob([[HEAD, ...bad, `11/18/26\t1\tLate.\t\t${idOf(1)}\t`].join('\n')]));
    const end = last();
    expect(end).toMatchObject({ news: 'done', summary: { records: 301, fresh: 1, unreadable: 300 } });
    expect(end?.news === 'done' && end.summary.listed.length).toBe(200);
    expect(end?.news === 'done' && end.summary.listed[0]).toEqual({
      what: 'line 2',
      why: 'no order id of the form 3-7-7: none-0',
    });
  });

  it('shows the figures of a performance report and stores none', async () => {
    await run(fileOf('performance.json'));
    expect(last()).toMatchObject({ news: 'done', summary: { report: null, records: 0 } });
    expect(await db.cases.count()).toBe(0);
  });

  it('says when a file is none of ours, and when the memory fails', async () => {
    await run(new Blob(['Dear diary']));
    expect(last()).toEqual({ news: 'unknown-file' });
    db.close();
    await run(fileOf('seller-feedback.de.tsv'));
    expect(last()).toMatchObject({ news: 'failed' });
    db = openDb('run-import-test');
  });
});
