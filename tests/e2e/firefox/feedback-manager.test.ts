import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { type Firefox, launchFirefox } from './launch.ts';

const FEEDBACK = 'https://sellercentral.amazon.com/feedback-manager/index.html';

const chipsReach = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted: number) => document.querySelectorAll('recourse-chip').length === wanted,
    { timeout: 20_000 },
    count,
  );

const rowsOf = async (page: Page, testId: string, attributes: readonly string[]): Promise<(string | null)[][]> => {
  await page.waitForSelector(`[data-testid="${testId}"]`, { timeout: 20_000 });
  return page.$$eval(
    `[data-testid="${testId}"]`,
    (rows, names) => rows.map((row) => names.map((name) => row.getAttribute(name))),
    [...attributes],
  );
};

describe('Feedback Manager in Firefox', () => {
  let portal: SamplePortal;
  let profile: string;
  beforeAll(async () => {
    portal = await startPortal();
    profile = await mkdtemp(join(tmpdir(), 'recourse-firefox-'));
  });
  afterAll(async () => {
    await portal.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const withBrowser = async (work: (firefox: Firefox) => Promise<void>): Promise<void> => {
    const firefox = await launchFirefox({ portalPort: portal.port, profile });
    try {
      await work(firefox);
    } finally {
      await firefox.close({ keepProfile: true });
    }
  };

  it('reads rows that appear late, follows paging, a redraw and a swapped view', async () => {
    await withBrowser(async (firefox) => {
      const page = await firefox.browser.newPage();
      await page.goto(`${FEEDBACK}?late=1200&per=6`);
      await chipsReach(page, 6);
      expect(await page.$$eval('recourse-status', (found) => found.length)).toBe(1);
      await page.evaluate('samplePortal.show(1)');
      await page.waitForFunction(
        (orderId: string) =>
          document
            .querySelector('recourse-chip')
            ?.closest('kat-table-row')
            ?.querySelector('kat-link')
            ?.getAttribute('label') === orderId,
        { timeout: 20_000 },
        sampleRows[6]?.orderId ?? '',
      );
      await chipsReach(page, 6);
      await page.evaluate('samplePortal.draw()');
      await chipsReach(page, 6);
      await page.evaluate("location.hash = '#/report'");
      await chipsReach(page, 0);
      await page.evaluate("location.hash = '#/'");
      await chipsReach(page, 6);
    });
  });

  it('goes on after the background was put to sleep, and lists verdicts and windows', async () => {
    await withBrowser(async (firefox) => {
      const page = await firefox.browser.newPage();
      await page.goto(`${FEEDBACK}?late=0`);
      await chipsReach(page, sampleRows.length);
      // The profile lets the background sleep after 1.5 s without work; the popup and the next page wake it.
      await page.waitForFunction(
        (since: number) => performance.now() - since > 4_000,
        { timeout: 20_000 },
        await page.evaluate(() => performance.now()),
      );
      await page.goto(`${FEEDBACK}?late=0&lang=zh`);
      await chipsReach(page, sampleRows.length);
      const popup = await firefox.open('popup.html');
      const rows = await rowsOf(popup, 'deadline-row', ['data-case', 'data-window', 'data-closes-on']);
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.map(([id]) => id)).toContain(`amazon:sellerFeedback:${sampleRows[1]?.orderId}`);
      const panel = await firefox.open(
        `sidepanel.html#case=${encodeURIComponent(`amazon:sellerFeedback:${sampleRows[1]?.orderId}`)}`,
      );
      expect(await rowsOf(panel, 'verdict', ['data-outcome'])).toEqual([['removable']]);
    });
  });

  it('still knows the cases after the browser was started again', async () => {
    await withBrowser(async (firefox) => {
      const popup = await firefox.open('popup.html');
      expect((await rowsOf(popup, 'deadline-row', ['data-case'])).length).toBeGreaterThan(5);
    });
  });

  it('asked the portal for nothing but its own page', () => {
    expect(new Set(portal.requests.filter((path) => path !== '/favicon.ico'))).toEqual(
      new Set(['/feedback-manager/index.html', '/portal.css', '/katal-stub.js', '/portal.js']),
    );
  });
});
