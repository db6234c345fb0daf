import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { look } from '../../../lib/cli/look.ts';
import { openSavedPage } from '../../../lib/cli/saved-page.ts';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { logChanges, type PageLog } from '../page-log.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { chipsOn, until } from './shadow.ts';

const FEEDBACK = 'https://sellercentral.amazon.com/feedback-manager/index.html?late=0';

/** Runs in the page: the stars' column goes by another name, as after a redesign. */
const renameStars = (): void => {
  for (const cell of document.querySelectorAll('.col_feedback_rating')) {
    cell.classList.remove('col_feedback_rating');
    if (cell.closest('kat-table-head')) cell.textContent = 'Happiness';
    else cell.replaceChildren(document.createElement('happy-face'));
  }
};

describe('drift and capture in Chromium', () => {
  let portal: SamplePortal;
  let chromium: Chromium;
  let folder: string;
  beforeAll(async () => {
    portal = await startPortal();
    chromium = await launchChromium({ portalPort: portal.port });
    folder = await mkdtemp(join(tmpdir(), 'recourse-capture-'));
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Brings the tab of a page of the portal to the front, as when the seller opens the popup over it. */
  const toFront = async (): Promise<number> => {
    const worker = await chromium.worker();
    return worker.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome;
      const found = (await tabs.query({ url: 'https://sellercentral.amazon.com/*' })).at(-1);
      await tabs.update(found?.id ?? -1, { active: true });
      return found?.id ?? -1;
    });
  };
  const openFeedback = async (): Promise<Page> => {
    const page = await chromium.context.newPage();
    await page.goto(FEEDBACK);
    await until(
      () => chipsOn(page),
      (chips) => chips.length === sampleRows.length,
    );
    return page;
  };
  const saved = async (preview: Page): Promise<string> => {
    const [download] = await Promise.all([
      preview.waitForEvent('download'),
      preview.getByTestId('save-capture').click(),
    ]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  };

  it('the popup names what a redesign took away, and leads to the preview', async () => {
    const page = await openFeedback();
    const popup = await chromium.open('popup.html', { width: 380, height: 560 });
    await toFront();
    expect(await popup.getByTestId('drift').count()).toBe(0);
    await page.evaluate(renameStars);
    const note = popup.getByTestId('drift');
    await note.waitFor();
    expect(
      await note.locator('[data-part]').evaluateAll((parts) => parts.map((one) => one.getAttribute('data-part'))),
    ).toEqual(['rating']);
    expect(await note.textContent()).toContain(`missing in ${sampleRows.length} of ${sampleRows.length} rows`);
    expect(await note.textContent()).toContain('Comment');
    const opened = chromium.context.waitForEvent('page');
    await popup.getByTestId('capture').click();
    const preview = await opened;
    await preview.locator('[data-capture="ready"]').waitFor();
    const copied = await readFile(await saved(preview), 'utf8');
    expect(copied).not.toContain('Happiness');
    await preview.close();
    await popup.close();
    await page.close();
  });

  it('copies without touching the page, shows every replacement, saves one file and asks the network for nothing', async () => {
    const page = await openFeedback();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('kat-dropdown-button')].every((menu) => menu.shadowRoot?.childElementCount),
    );
    const tabId = await toFront();
    await page.evaluate(logChanges);
    const asked: string[] = [];
    chromium.context.on('request', (request) => asked.push(request.url()));
    const before = portal.requests.length;

    const preview = await chromium.open(`capture.html#tab=${tabId}`);
    await preview.locator('[data-capture="ready"]').waitFor();
    expect(await preview.getByTestId('alike').getAttribute('data-alike')).toBe('true');
    const shown = await preview.getByTestId('replacements').textContent();
    for (const { orderId } of sampleRows) expect(shown).toContain(orderId);
    const file = await saved(preview);
    const html = await readFile(file, 'utf8');

    expect(await page.evaluate(() => (window as unknown as { pageLog: PageLog }).pageLog.changes)).toEqual([]);
    expect(
      asked.filter((url) => !url.startsWith(`chrome-extension://${chromium.extensionId}/`) && !url.startsWith('blob:')),
    ).toEqual([]);
    expect(portal.requests).toHaveLength(before);

    for (const { orderId, comments } of sampleRows) {
      expect(html).not.toContain(orderId.slice(4));
      for (const word of comments.match(/[\p{L}]{5,}/gu) ?? [])
        expect(html.toLowerCase()).not.toContain(` ${word.toLowerCase()} `);
    }
    expect(html).not.toMatch(/<script|<style|<link|\son\w+=|\ssrc=|url\(/);

    const url = new URL('https://sellercentral.amazon.com/feedback-manager/index.html');
    const { document, close } = openSavedPage(file, url, false);
    const { state, observations } = look({ document, url, now: '2026-11-22T12:00:00Z', settledFor: 0 });
    close();
    expect(state).toBe('read');
    expect(observations.map(({ facts }) => [facts.rating, facts.removalAction, facts.amazonNote])).toEqual(
      sampleRows.map(({ rating, removal, note }) => [rating, removal ? 'offered' : 'not-offered', note]),
    );
    await preview.close();
    await page.close();
  });

  it('replaces more where the seller strikes a word, and keeps no original in the browser', async () => {
    const page = await openFeedback();
    const preview = await chromium.open(`capture.html#tab=${await toFront()}`);
    await preview.locator('[data-capture="ready"]').waitFor();
    await preview.getByText(/^Kept \(/).click();
    await preview.getByRole('button', { name: 'Replace “Order ID” too' }).click();
    await until(
      () => preview.getByTestId('kept').textContent(),
      (kept) => kept?.includes('Order ID') === false,
    );
    expect(await readFile(await saved(preview), 'utf8')).not.toContain('Order ID');
    const stored = await preview.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<unknown> }> } }
      ).chrome;
      return JSON.stringify([await storage.local?.get(), await storage.session?.get()]);
    });
    expect(stored).not.toContain('blender');
    await preview.close();
    await page.close();
  });

  it('says why where no page can be copied', async () => {
    const none = await chromium.open('capture.html');
    await none.locator('[data-capture="no-tab"]').waitFor();
    const gone = await chromium.open('capture.html#tab=999999');
    await gone.locator('[data-capture="refused"]').waitFor();
    await none.close();
    await gone.close();
  });
});

interface ChromeTabs {
  query(about: { url: string }): Promise<{ id?: number }[]>;
  update(tabId: number, change: { active: boolean }): Promise<unknown>;
}
