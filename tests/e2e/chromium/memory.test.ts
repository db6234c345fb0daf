import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { chipsOn, until } from './shadow.ts';

const FEEDBACK = 'https://sellercentral.amazon.com/feedback-manager/index.html?late=0';

describe('the memory of cases in Chromium', () => {
  let portal: SamplePortal;
  let profile: string;
  beforeAll(async () => {
    portal = await startPortal();
    profile = await mkdtemp(join(tmpdir(), 'recourse-memory-'));
  });
  afterAll(async () => {
    await portal.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const withBrowser = async (work: (chromium: Chromium) => Promise<void>): Promise<void> => {
    const chromium = await launchChromium({ portalPort: portal.port, profile });
    try {
      await work(chromium);
    } finally {
      await chromium.close({ keepProfile: true });
    }
  };
  const allChips = (page: Page) =>
    until(
      () => chipsOn(page),
      (chips) => chips.length === sampleRows.length,
    );
  const stopWorker = async (page: Page): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };
  /** Rows of the popup's list as `order id: window's end`. */
  const deadlines = async (popup: Page): Promise<string[]> => {
    await popup.getByTestId('deadline-row').first().waitFor();
    return popup
      .getByTestId('deadline-row')
      .evaluateAll((rows) =>
        rows.map((row) => `${row.getAttribute('data-case')} ${row.getAttribute('data-closes-on')}`),
      );
  };

  it('goes on when the worker was stopped in between', async () => {
    await withBrowser(async (chromium) => {
      const page = await chromium.context.newPage();
      await page.goto(FEEDBACK);
      await allChips(page);
      await stopWorker(page);
      await page.evaluate('samplePortal.draw()');
      await allChips(page);
      await stopWorker(page);
      await page.goto(`${FEEDBACK}&lang=zh`);
      await allChips(page);
    });
  });

  it('still knows the cases and their windows after the browser was started again', async () => {
    let before: string[] = [];
    await withBrowser(async (chromium) => {
      before = await deadlines(await chromium.open('popup.html'));
      expect(before.length).toBeGreaterThan(5);
    });
    await withBrowser(async (chromium) => {
      expect(await deadlines(await chromium.open('popup.html'))).toEqual(before);
      const worker = await chromium.worker();
      const badge = await until(
        () => worker.evaluate<string>('chrome.action.getBadgeText({})'),
        (text) => text !== '',
      );
      expect(Number(badge)).toBeGreaterThan(0);
      const alarms = await worker.evaluate<{ name: string }[]>('chrome.alarms.getAll()');
      expect(alarms.map((alarm) => alarm.name)).toContain('recourse-hourly');
    });
  });
});
