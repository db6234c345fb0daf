import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { chipsOn, until } from './shadow.ts';

const reports = resolve(import.meta.dirname, '../../portals/reports/files');
const WIDE = { width: 1280, height: 860 };

describe('the dashboard in Chromium', () => {
  let portal: SamplePortal;
  let chromium: Chromium;
  beforeAll(async () => {
    portal = await startPortal();
    chromium = await launchChromium({ portalPort: portal.port });
    const page = await chromium.context.newPage();
    await page.goto('https://sellercentral.amazon.com/feedback-manager/index.html?late=0');
    await until(
      () => chipsOn(page),
      (chips) => chips.length === sampleRows.length,
    );
    await page.close();
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  const ready: Record<string, (page: Page) => Promise<void>> = {
    'dashboard.html': (page) => page.getByTestId('case-row').first().waitFor(),
    [`dashboard.html#case=${encodeURIComponent(`amazon:sellerFeedback:${sampleRows[1]?.orderId}`)}`]: (page) =>
      page.getByTestId('verdict').waitFor(),
    'dashboard.html#add': (page) => page.getByTestId('manual-form').waitFor(),
    'dashboard.html#tab=import': (page) => page.getByRole('button', { name: 'Choose files' }).waitFor(),
    // The panels of the other pieces are in the document too, hidden: which are there first is chance.
    'dashboard.html#advice=phone-the-buyer': (page) =>
      page.locator('[data-advice="phone-the-buyer"]').getByText('Why not').waitFor(),
  };
  const openReady = async (path: string, size = WIDE): Promise<Page> => {
    const page = await chromium.open(path, size);
    await ready[path]?.(page);
    return page;
  };

  for (const colorScheme of ['light', 'dark'] as const)
    it.each(Object.keys(ready))(`%s has nothing for axe to find, ${colorScheme}`, async (path) => {
      const page = await openReady(path);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForFunction(
        (scheme) => document.documentElement.dataset.mantineColorScheme === scheme,
        colorScheme,
      );
      const { violations } = await new AxeBuilder({ page: page as never }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
      await page.close();
    });

  it.each(Object.keys(ready))('%s needs no sideways scrolling at 320 px', async (path) => {
    const page = await openReady(path, { width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('is worked by keyboard: search, move, open', async () => {
    const page = await openReady('dashboard.html');
    await page.keyboard.press('/');
    const orderId = sampleRows[1]?.orderId ?? '';
    await page.keyboard.type(orderId.slice(-7));
    await until(
      () => page.getByTestId('case-row').count(),
      (count) => count === 1,
    );
    await page.getByRole('searchbox').blur();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    expect(await page.getByTestId('verdict').getAttribute('data-case')).toBe(`amazon:sellerFeedback:${orderId}`);
    await page.close();
  });

  it('imports a feedback report in a web worker, knows it the second time, and judges its cases', async () => {
    const page = await openReady('dashboard.html#tab=import');
    const choose = async (): Promise<string> => {
      await page.locator('input[type=file]').setInputFiles(`${reports}/seller-feedback.de.utf16le-bom.tsv`);
      await until(
        () => page.getByTestId('import-file').first().getAttribute('data-state'),
        (state) => state === 'done',
      );
      return page.getByTestId('import-summary').first().innerText();
    };
    expect(await choose()).toContain('2 new, 0 known, 0 unreadable');
    await page.reload();
    expect(await choose()).toContain('0 new, 2 known, 0 unreadable');
    await page.goto(
      `chrome-extension://${chromium.extensionId}/dashboard.html#case=amazon:sellerFeedback:303-1234567-1234567`,
    );
    const verdict = page.getByTestId('verdict');
    await verdict.waitFor();
    expect(await verdict.getAttribute('data-case')).toBe('amazon:sellerFeedback:303-1234567-1234567');
    const popup = await chromium.open('popup.html');
    await popup.locator('[data-testid=deadline-row][data-case="amazon:sellerFeedback:303-1234567-1234567"]').waitFor();
    await popup.close();
    await page.close();
  });

  it('asks how dates are written only where the file does not tell', async () => {
    const page = await openReady('dashboard.html#tab=import');
    const text =
      'Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\n05/04/26\t1\tLate.\t\t402-0000001-0000001\t';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'doubt.tsv', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'The day' }).click();
    await until(
      () => page.getByTestId('import-file').first().getAttribute('data-state'),
      (state) => state === 'done',
    );
    const opened = await chromium.open('dashboard.html#case=amazon:sellerFeedback:402-0000001-0000001', WIDE);
    await opened.getByText('Apr 5, 2026').first().waitFor();
    await opened.close();
    await page.close();
  });

  it('adds a case by hand in two clicks and shows its verdict', async () => {
    const page = await openReady('dashboard.html');
    await page.getByRole('button', { name: 'Add a case' }).click();
    await page.getByTestId('manual-form').waitFor();
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        '11/18/2026\t1\tThe fabric is thin and the seams came undone.\t111-9999999-9999999',
      ),
    );
    await page.getByRole('textbox', { name: "The buyer's words" }).focus();
    await page.keyboard.press('ControlOrMeta+v');
    await page.getByRole('button', { name: 'Keep and judge' }).click();
    const verdict = page.getByTestId('verdict');
    await verdict.waitFor();
    expect(await verdict.getAttribute('data-case')).toBe('amazon:sellerFeedback:111-9999999-9999999');
    expect(await verdict.getAttribute('data-outcome')).toBe('removable');
    await page.close();
  });
});
