import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../e2e/chromium/launch.ts';
import { table } from './report.ts';

const ROWS = 100_000;
const COMMENTS = [
  'The fabric is thin and the seams came undone after one wash.',
  'Where is my package?',
  'Arrived two weeks late, nobody answered.',
  'Wrong colour. Seller refused the return.',
  'Broken on arrival, but the refund was quick.',
];

/** An invented feedback report of so many rows. */
const reportOf = (rows: number): string => {
  const lines = ['Date\tRating\tComments\tYour Response\tOrder ID\tRater Email'];
  for (let row = 0; row < rows; row += 1) {
    const serial = String(row).padStart(7, '0');
    const comment = `${COMMENTS[row % COMMENTS.length]} ${row}`;
    lines.push(
      `11/${1 + (row % 28)}/26\t${1 + (row % 3)}\t${comment}\t\t111-${serial}-${serial}\tx@marketplace.amazon.com`,
    );
  }
  return lines.join('\n');
};

interface Taken {
  ms: number;
  longestTask: number;
  /** MB, highest seen of the page. */
  heap: number;
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** Runs `work` in the page and looks at its heap meanwhile. */
async function watched(page: Page, work: () => Promise<void>): Promise<Taken> {
  await watchTasks(page);
  let heap = 0;
  const look = async (): Promise<void> => {
    const used = await page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    heap = Math.max(heap, used / 1_048_576);
  };
  const timer = setInterval(() => void look().catch(() => undefined), 500);
  const begin = performance.now();
  await work();
  const ms = performance.now() - begin;
  clearInterval(timer);
  const longestTask = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
  );
  return { ms, longestTask, heap };
}

/** Until the file is stored; judging goes on in the worker of the extension. */
async function ours(chromium: Chromium, path: string): Promise<Taken> {
  const page = await chromium.open('dashboard.html#tab=import');
  const taken = await watched(page, async () => {
    await page.locator('input[type=file]').setInputFiles(path);
    await page
      .locator('[data-testid=import-file]:is([data-state=judging], [data-state=done])')
      .waitFor({ timeout: 600_000 });
  });
  await page.close();
  return taken;
}

/** Runs in the page as it stands: the loader of this file would put names of its own into a function. */
const BARE = `new Promise((done, failed) => {
  const db = new Dexie('bare');
  db.version(1).stores({ cases: 'id, orderId, [portal+kind+day], lastSeenAt' });
  let before = Promise.resolve();
  Papa.parse(document.querySelector('#bare').files[0], {
    header: true,
    delimiter: '\\t',
    chunkSize: 65536,
    chunk: ({ data }, parser) => {
      parser.pause();
      const rows = data.map((row) => ({
        ...row,
        id: 'amazon:sellerFeedback:' + row['Order ID'],
        orderId: row['Order ID'],
        portal: 'amazon',
        kind: 'sellerFeedback',
        day: '2026-11-18',
        lastSeenAt: '2026-11-20T10:00:00.000Z',
      }));
      before = before.then(() => db.table('cases').bulkPut(rows)).then(() => parser.resume(), failed);
    },
    complete: () => void before.then(done, failed),
  });
})`;

/** Papa Parse and bulkPut of its rows as they are, into a store with the same indexes. */
async function bare(chromium: Chromium, path: string): Promise<Taken> {
  const require = createRequire(import.meta.url);
  const page = await chromium.open('options.html');
  for (const script of ['papaparse/papaparse.min.js', 'dexie/dist/dexie.min.js'])
    await page.evaluate(await readFile(require.resolve(script), 'utf8'));
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'bare';
    document.body.append(input);
  });
  await page.locator('#bare').setInputFiles(path);
  const taken = await watched(page, () => page.evaluate(BARE));
  await page.close();
  return taken;
}

/** `npm run bench -- import`: 100,000 rows into a fresh memory, beside a bare parser and a bare store. */
export async function importBench(portalPort: number): Promise<string> {
  const path = join(tmpdir(), `recourse-bench-${process.pid}.tsv`);
  await writeFile(path, reportOf(ROWS));
  try {
    const measured: Record<string, Taken> = {};
    for (const [name, run] of Object.entries({ bare, ours })) {
      const chromium = await launchChromium({ portalPort });
      measured[name] = await run(chromium, path);
      await chromium.close();
    }
    const base = measured.bare?.ms ?? Number.NaN;
    const rows = Object.entries(measured).map(([name, { ms, longestTask, heap }]) => [
      name,
      ms.toFixed(0),
      (ROWS / (ms / 1_000)).toFixed(0),
      (ms / base).toFixed(2),
      longestTask.toFixed(0),
      heap.toFixed(0),
    ]);
    const head = ['import', 'ms', 'rows/s', 'ratio', 'longest task in the page, ms', 'peak heap of the page, MB'];
    return `\nImporting ${ROWS} rows of a feedback report\n${table(head, rows)}`;
  } finally {
    await rm(path, { force: true });
  }
}
