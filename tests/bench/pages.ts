import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { amazonPack } from '../../lib/packs/amazon/index.ts';
import { type Chromium, EXTENSION, launchChromium } from '../e2e/chromium/launch.ts';
import { startPortal } from '../portal/server.ts';
import { fuzzBench } from './fuzz.ts';
import { importBench } from './import.ts';
import { median, table } from './report.ts';
import { seedCases } from './seed-cases.ts';

/**
 * `npm run bench`: the page and the popup in a real Chromium. Absolute times differ between machines, so each figure
 * stands beside a baseline of the same run. `npm run bench -- popup`, `-- rows` or `-- import`
 * runs one part.
 */
const THROTTLE = 4;
const RUNS = 3;
/** Our pages with a list of cases, and what a row of it is. */
const LISTS = [
  ['popup.html', '[data-testid=deadline-row]'],
  ['dashboard.html', '[data-testid=case-table] [data-row]'],
] as const;

/** All times in ms, from the moment the page has drawn its rows. */
interface Reading {
  ready: number;
  longest: number;
  total: number;
}

/** Opens a feedback page of `rows` rows, throttled, and waits until every row has its chip (or, without, its row). */
async function readPage(chromium: Chromium, rows: number, extension: boolean): Promise<Reading> {
  const page = await chromium.context.newPage();
  const session = await chromium.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.addInitScript(() => {
    const seen: { startTime: number; duration: number }[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.push({ startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`https://sellercentral.amazon.com/feedback-manager/index.html?rows=${rows}&per=${rows}&late=0`);
  await page.waitForFunction((count) => document.querySelectorAll('#feedback-details').length === count, rows);
  // The page's own drawing is over: what counts from here on is ours.
  const drawn = await page.evaluate(() => performance.now());
  if (extension)
    await page.waitForFunction((count) => document.querySelectorAll('recourse-chip').length === count, rows, {
      timeout: 120_000,
    });
  else await page.waitForFunction((from) => performance.now() - from > 3_000, drawn);
  const result = await page.evaluate((from) => {
    const seen = (window as unknown as { longTasks: { startTime: number; duration: number }[] }).longTasks;
    const tasks = seen.filter(({ startTime }) => startTime >= from).map(({ duration }) => duration);
    return {
      ready: performance.now() - from,
      longest: Math.max(0, ...tasks),
      total: tasks.reduce((sum, one) => sum + one, 0),
    };
  }, drawn);
  await page.close();
  return result;
}

/** Milliseconds from navigation to the first row of a page of ours, the median of several loads. */
async function firstRowTime(chromium: Chromium, path: string, row: string): Promise<number> {
  const tab: Page = await chromium.context.newPage();
  await tab.goto(`chrome-extension://${chromium.extensionId}/${path}`);
  await tab.locator(row).first().waitFor();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await tab.reload();
    // Read in the page itself, in the frame in which the first row stands.
    const shown = await tab.waitForFunction((selector) => document.querySelector(selector) && performance.now(), row, {
      polling: 'raf',
    });
    times.push(Number(await shown.jsonValue()));
  }
  await tab.close();
  return median(times);
}

const portal = await startPortal();
for (const name of (await readdir(`${EXTENSION}/content-scripts`)).filter((one) => one.endsWith('.js'))) {
  const script = await readFile(`${EXTENSION}/content-scripts/${name}`);
  const { length } = gzipSync(script, { level: 9 });
  process.stdout.write(`Content script ${name}: ${script.length} bytes, ${length} bytes gzip (limit 20,000)\n`);
}
process.stdout.write('\n');

const [part] = process.argv.slice(2);
if (part === undefined || part === 'rows') {
  const rowsTable: (string | number)[][] = [];
  for (const rows of [20, 50, 500]) {
    const ours: Reading[] = [];
    const bareRuns: Reading[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const chromium = await launchChromium({ portalPort: portal.port });
      ours.push(await readPage(chromium, rows, true));
      await chromium.close();
      const bare = await launchChromium({ portalPort: portal.port, extension: false });
      bareRuns.push(await readPage(bare, rows, false));
      await bare.close();
    }
    const longest = (runs: readonly Reading[]): string => median(runs.map((one) => one.longest)).toFixed(0);
    rowsTable.push([rows, median(ours.map((one) => one.ready)).toFixed(0), longest(ours), longest(bareRuns)]);
  }
  process.stdout.write(`Reading a page, CPU throttled ${THROTTLE}×, ${RUNS} runs, medians\n`);
  process.stdout.write(
    table(
      [
        'rows',
        'ms until every row has its chip',
        'longest task, ms (0: none over 50)',
        'the same without the extension',
      ],
      rowsTable,
    ),
  );
}
if (part === undefined || part === 'popup') {
  const lists: (string | number)[][] = [];
  const baselines = new Map<string, number>();
  for (const cases of [100, 10_000, 100_000]) {
    const chromium = await launchChromium({ portalPort: portal.port });
    const seeder = await chromium.open('popup.html');
    await seedCases(seeder, cases, amazonPack.version);
    await seeder.close();
    for (const [path, row] of LISTS) {
      const time = await firstRowTime(chromium, path, row);
      const baseline = baselines.get(path) ?? time;
      baselines.set(path, baseline);
      lists.push([path, cases, time.toFixed(0), (time / baseline).toFixed(2)]);
    }
    await chromium.close();
  }
  process.stdout.write(
    `\nOur lists, from navigation to the first row\n${table(['page', 'cases', 'ms (median)', 'ratio to 100 cases'], lists)}`,
  );
}
if (part === undefined || part === 'import') process.stdout.write(await importBench(portal.port));
if (part === 'fuzz') process.stdout.write(fuzzBench(process.argv[3]));
await portal.close();
