import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { chipsOn, until } from './shadow.ts';

const PRODUCT = `amazon:sellerFeedback:${sampleRows[1]?.orderId}`;
const MIXED = `amazon:sellerFeedback:${sampleRows[7]?.orderId}`;
const caseUrl = (id: string) => `sidepanel.html#case=${encodeURIComponent(id)}`;

describe("the extension's pages in Chromium", () => {
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
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  const ready: Record<string, (page: Page) => Promise<void>> = {
    'popup.html': (page) => page.getByTestId('deadline-row').first().waitFor(),
    [caseUrl(PRODUCT)]: (page) => page.getByTestId('verdict').waitFor(),
    [caseUrl(MIXED)]: (page) => page.getByTestId('verdict').waitFor(),
    'sidepanel.html': (page) => page.getByRole('heading').first().waitFor(),
    'options.html': (page) => page.getByRole('heading').first().waitFor(),
  };
  const openReady = async (path: string, size = { width: 400, height: 700 }): Promise<Page> => {
    const page = await chromium.open(path, size);
    await ready[path]?.(page);
    return page;
  };
  const rowCount = (popup: Page): Promise<number> => popup.getByTestId('deadline-row').count();

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

  it('shows the verdict with its evidence, the reason code and the one-request warning', async () => {
    const panel = await openReady(caseUrl(PRODUCT), { width: 420, height: 1_400 });
    const verdict = panel.getByTestId('verdict');
    expect(await verdict.getAttribute('data-outcome')).toBe('removable');
    expect(await verdict.getAttribute('data-case')).toBe(PRODUCT);
    const text = await panel.locator('body').innerText();
    expect(text).toContain('203');
    expect(text).toMatch(/one request per feedback/i);
    expect(await panel.locator('mark').count()).toBeGreaterThan(0);
  });

  it('marks the words that spoil a mixed comment', async () => {
    const panel = await openReady(caseUrl(MIXED), { width: 420, height: 1_000 });
    expect(await panel.getByTestId('verdict').getAttribute('data-outcome')).toBe('not-removable');
    const marked = (await panel.locator('mark').allInnerTexts()).join(' ').toLowerCase();
    expect(marked).toMatch(/shipping|quick/);
  });

  it('copies the reply exactly, remembers it, and says so', async () => {
    const panel = await openReady(caseUrl(PRODUCT), { width: 420, height: 1_400 });
    await panel.getByTestId('copy-reply').first().click();
    await panel
      .getByText(/copied/i)
      .first()
      .waitFor();
    const copied = await panel.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(sampleRows[1]?.orderId);
    const stored = await until(
      () =>
        panel.evaluate(
          (id) =>
            new Promise<string[]>((done) => {
              const open = indexedDB.open('recourse');
              open.onsuccess = () => {
                const get = open.result.transaction('cases').objectStore('cases').get(id);
                get.onsuccess = () => {
                  open.result.close();
                  done((get.result as { copies: { text: string }[] }).copies.map(({ text }) => text));
                };
              };
            }),
          PRODUCT,
        ),
      (texts) => texts.length > 0,
    );
    expect(stored).toEqual([copied]);
  });

  it('works by keyboard alone: move, open', async () => {
    const popup = await openReady('popup.html');
    await popup.keyboard.press('j');
    const first = await popup.evaluate(() =>
      document.activeElement?.closest('[data-testid=deadline-row]')?.getAttribute('data-case'),
    );
    await popup.keyboard.press('j');
    const second = await popup.evaluate(() =>
      document.activeElement?.closest('[data-testid=deadline-row]')?.getAttribute('data-case'),
    );
    expect(first).toMatch(/^amazon:sellerFeedback:/);
    expect(second).not.toBe(first);
    await popup.keyboard.press('k');
    expect(
      await popup.evaluate(() =>
        document.activeElement?.closest('[data-testid=deadline-row]')?.getAttribute('data-case'),
      ),
    ).toBe(first);
  });

  it('takes a window off the list when it is done', async () => {
    const popup = await openReady('popup.html');
    const before = await rowCount(popup);
    const row = popup.getByTestId('deadline-row').last();
    const gone = await row.getAttribute('data-case');
    await row.getByRole('button').last().click();
    await popup.getByRole('menuitem', { name: /done/i }).click();
    await until(
      () => rowCount(popup),
      (count) => count === before - 1,
    );
    expect(await popup.locator(`[data-testid=deadline-row][data-case="${gone}"]`).count()).toBe(0);
  });

  it('speaks Chinese when the seller says so, at once', async () => {
    const options = await openReady('options.html', { width: 900, height: 900 });
    const popup = await openReady('popup.html');
    await options.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({ settings: { uiLanguage: 'zh-CN' } }),
    );
    await popup.getByText('很可能可移除').first().waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await options.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } }
      ).chrome.storage.local.remove('settings'),
    );
    await popup.getByText('Likely removable').first().waitFor();
  });
});
