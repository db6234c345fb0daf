import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { logChanges, type PageLog } from '../page-log.ts';
import { until } from '../until.ts';
import { type Firefox, launchFirefox } from './launch.ts';

const FEEDBACK = 'https://sellercentral.amazon.com/feedback-manager/index.html?late=0';

describe('a capture in Firefox', () => {
  let portal: SamplePortal;
  let firefox: Firefox;
  beforeAll(async () => {
    portal = await startPortal();
    firefox = await launchFirefox({ portalPort: portal.port });
  });
  afterAll(async () => {
    await firefox.close();
    await portal.close();
  });

  it('copies the page without touching it, reads alike and is saved as one file', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(FEEDBACK);
    await page.waitForFunction(
      (rows: number) =>
        document.querySelectorAll('recourse-chip').length === rows &&
        [...document.querySelectorAll('kat-dropdown-button')].every((menu) => menu.shadowRoot?.childElementCount),
      { timeout: 20_000 },
      sampleRows.length,
    );
    await page.evaluate(logChanges);
    const before = portal.requests.length;

    const own = await firefox.open('options.html');
    const tabId = await own.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as { browser: { tabs: { query(about: object): Promise<{ id: number }[]> } } }
      ).browser;
      return (await tabs.query({ url: 'https://sellercentral.amazon.com/*' }))[0]?.id ?? -1;
    });
    const preview = await firefox.open(`capture.html#tab=${tabId}`);
    await preview.waitForSelector('[data-capture="ready"]', { timeout: 20_000 });
    expect(await preview.$eval('[data-testid="alike"]', (one) => one.getAttribute('data-alike'))).toBe('true');
    await preview.$eval('[data-testid="save-capture"]', (link) => (link as HTMLElement).focus());
    await preview.keyboard.press('Enter');
    const name = 'recourse-feedback-manager.html';
    await until(
      () => readdir(firefox.downloads),
      (files) => files.includes(name) && files.length === 1,
    );
    const html = await until(
      () => readFile(join(firefox.downloads, name), 'utf8'),
      (text) => text.includes('</html>'),
    );

    for (const { orderId } of sampleRows) expect(html).not.toContain(orderId.slice(4));
    expect(html).not.toMatch(/blender|<script|\ssrc=/);
    expect(await page.evaluate(() => (window as unknown as { pageLog: PageLog }).pageLog.changes)).toEqual([]);
    expect(portal.requests).toHaveLength(before);
  });
});
