import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { chipsOn, until } from './shadow.ts';

const DAY = 86_400_000;
const RETURN = 'amazon:return:111-0000001-0000001';
const SHOP = 'merchant:return:A-10042';
const WIDE = { width: 1100, height: 900 };
/** The local date some days from now in the store of the United States. */
const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(Date.now() + days * DAY);

/** A case as the form for cases by hand sends it. */
const byHand = (portal: string, orderId: string, marketplace: string | null, dates: Record<string, string>): string =>
  `chrome.runtime.sendMessage(${JSON.stringify({
    id: 1,
    type: 'recordByHand',
    timestamp: 0,
    data: {
      observation: {
        portal,
        kind: 'return',
        orderId,
        reader: { id: 'manual', version: 1 },
        observedAt: new Date().toISOString(),
        facts: { givenDates: dates, ...(marketplace ? { marketplace } : {}) },
        absent: {},
      },
    },
  })})`;

/** As if the packs of yesterday had counted five days for a refund, and laid its window down by them. */
const asOfYesterday = (end: string): string => `(async () => {
  const { seenNumbers } = await chrome.storage.local.get('seenNumbers');
  seenNumbers.amazon['amazon.refund.us'].value = 5;
  await chrome.storage.local.set({ seenNumbers });
  const open = indexedDB.open('recourse');
  await new Promise((done) => { open.onsuccess = done; });
  const put = open.result.transaction('deadlines', 'readwrite');
  const rows = put.objectStore('deadlines');
  rows.getAll().onsuccess = ({ target }) => {
    for (const one of target.result)
      if (one.windowId === 'AMZ-RFD-4CD-US')
        rows.put({ ...one, packVersion: 'amazon-2026-01-01', closesOn: '${end}', closesAt: one.closesAt + ${DAY} });
  };
  await new Promise((done) => { put.oncomplete = done; });
  open.result.close();
})()`;

describe('the rules a seller may edit, in Chromium', () => {
  let portal: SamplePortal;
  let chromium: Chromium;
  const received = dayFromNow(0);
  beforeAll(async () => {
    portal = await startPortal();
    chromium = await launchChromium({ portalPort: portal.port });
    const page = await chromium.open('popup.html');
    await page.evaluate(byHand('amazon', '111-0000001-0000001', 'US', { returnReceivedAt: received }));
    await page.evaluate(byHand('merchant', 'A-10042', null, { returnReceivedAt: received }));
    await page.close();
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  const row = (page: Page, caseId: string, windowId: string) =>
    page.locator(`[data-testid=deadline-row][data-case="${caseId}"][data-window="${windowId}"]`);
  const endOf = async (caseId: string, windowId: string): Promise<string | null> => {
    const popup = await chromium.open('popup.html');
    await row(popup, caseId, windowId).waitFor();
    const end = await row(popup, caseId, windowId).getAttribute('data-closes-on');
    await popup.close();
    return end;
  };
  /** The browser stops the worker at will; a change must wake it. */
  const stopWorker = async (page: Page): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };
  const number = (page: Page, id: string) => page.locator(`[data-testid=number][data-number="${id}"]`);

  it('an own number is set by keyboard, moves the window, is said beside it, and goes back with one click', async () => {
    expect(await endOf(RETURN, 'AMZ-RFD-4CD-US')).toBe(dayFromNow(4));
    const page = await chromium.open('dashboard.html#tab=rules', WIDE);
    await page.getByRole('searchbox').fill('amazon.refund.us');
    await number(page, 'amazon.refund.us')
      .getByRole('button', { name: /^Change/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await page.getByText('A number from 1 to 730 is expected.').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Our own house rule');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await number(page, 'amazon.refund.us').getByText('your number').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Change: Refund the return',
    );
    await until(
      () => endOf(RETURN, 'AMZ-RFD-4CD-US'),
      (end) => end === dayFromNow(3),
    );
    const popup = await chromium.open('popup.html');
    await row(popup, RETURN, 'AMZ-RFD-4CD-US')
      .getByText('Your number: 3 days instead of 4. Note: Our own house rule')
      .waitFor();
    await popup.close();
    const panel = await chromium.open(`sidepanel.html#case=${encodeURIComponent(RETURN)}`, { width: 400, height: 900 });
    const window = panel.locator('[data-window="AMZ-RFD-4CD-US"]').first();
    await window.getByText('Your number: 3 days instead of 4').waitFor();
    await window.getByRole('button').first().click();
    await window.getByText('ecommercebytes.com').waitFor();
    const link = await window.getByRole('link', { name: 'Change or reset this number' }).getAttribute('href');
    expect(link).toBe('dashboard.html#number=amazon.refund.us');
    await panel.goto(`chrome-extension://${chromium.extensionId}/${link}`);
    await number(panel, 'amazon.refund.us')
      .getByRole('button', { name: /^Back to 4 days/ })
      .click();
    await until(
      () => endOf(RETURN, 'AMZ-RFD-4CD-US'),
      (end) => end === dayFromNow(4),
    );
    await panel.close();
    await page.close();
  });

  it('chips on a page that is open follow an own number, and its reset', async () => {
    const page = await chromium.context.newPage();
    await page.goto('https://sellercentral.amazon.com/feedback-manager/index.html?late=0');
    const ends = async (): Promise<string> =>
      (await chipsOn(page)).map(({ attributes }) => attributes['data-closes-on'] ?? '').join(' ');
    await until(
      () => chipsOn(page),
      (chips) => chips.length === sampleRows.length,
    );
    const published = await ends();
    const rules = await chromium.open('dashboard.html#number=amazon.feedback.request-removal', WIDE);
    const removal = number(rules, 'amazon.feedback.request-removal');
    await removal.getByRole('button', { name: /^Change/ }).click();
    await rules.getByTestId('number-editor').getByRole('textbox').first().fill('80');
    await rules.keyboard.press('Enter');
    await until(ends, (now) => now !== published);
    await removal.getByRole('button', { name: /^Back to 90 days/ }).click();
    await until(ends, (now) => now === published);
    await rules.close();
    await page.close();
  });

  it('the shop’s own terms move its windows, and the sample comes back', async () => {
    const shopDay = (days: number): string =>
      new Date(Date.parse(`${received}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
    expect(await endOf(SHOP, 'merchant.refund')).toBe(shopDay(7));
    const beside = await chromium.open('options.html', WIDE);
    await beside.getByLabel('Warranty, days', { exact: true }).fill('365');
    const page = await chromium.open('options.html', WIDE);
    const form = page.getByTestId('shop-form');
    await form.getByLabel('Refund after the return arrives, days').fill('');
    await form.getByRole('button', { name: 'Keep these terms' }).click();
    await form.getByText('A whole number from 1 to 730 is expected.').waitFor();
    await form.getByLabel('Refund after the return arrives, days').fill('12');
    await form.getByText('In China the law asks for no more than 7 days').waitFor();
    await form.getByLabel('At most, group 1', { exact: true }).fill('6');
    await form.getByRole('button', { name: 'Remove group 2' }).click();
    await stopWorker(page);
    await form.getByRole('button', { name: 'Keep these terms' }).click();
    await form.getByText('These are your own terms.').waitFor();
    await until(
      () => endOf(SHOP, 'merchant.refund'),
      (end) => end === shopDay(12),
    );
    await until(
      () => beside.getByLabel('Refund after the return arrives, days').inputValue(),
      (days) => days === '12',
    );
    expect(await beside.getByLabel('Warranty, days', { exact: true }).inputValue()).toBe('365');
    await beside.close();
    await page.reload();
    await form.getByText('These are your own terms.').waitFor();
    expect(await form.getByTestId('cap').count()).toBe(2);
    await form.getByRole('button', { name: 'Back to the sample' }).click();
    await form.getByText("These are the sample's terms.").waitFor();
    expect(await form.getByTestId('cap').count()).toBe(3);
    await until(
      () => endOf(SHOP, 'merchant.refund'),
      (end) => end === shopDay(7),
    );
    await page.close();
  });

  it('what changed names the open windows it moved; an update is told once', async () => {
    const page = await chromium.open('dashboard.html#tab=changes', WIDE);
    const change = page.locator('[data-testid=change][data-on="2026-01-26"]');
    await change.getByText('Refund the return: 2 business days → 4 days').waitFor();
    await change.getByText('1 open window of yours:').waitFor();
    await change.getByRole('link', { name: '111-0000001-0000001' }).waitFor();

    await page.evaluate(asOfYesterday(dayFromNow(5)));
    await page.evaluate(`chrome.alarms.create('recourse-hourly', { when: Date.now() })`);
    await page.getByRole('tab', { name: 'What changed (1)' }).waitFor();
    const news = page.getByTestId('pack-news');
    await news.getByText('Refund the return: 5 days → 4 days').waitFor();
    await news.locator(`[data-case="${RETURN}"]`).waitFor();
    await news.getByRole('button', { name: 'I have seen it' }).click();
    await page.getByRole('tab', { name: 'What changed', exact: true }).waitFor();
    expect(await news.count()).toBe(0);
    await page.close();
  });

  const pages: Record<string, (page: Page) => Promise<void>> = {
    'dashboard.html#tab=rules': async (page) => {
      // As many rows as a screen holds: axe looks at each for long.
      await page.getByRole('searchbox').fill('refund');
      await number(page, 'amazon.refund').getByRole('button').first().click();
      await page.getByTestId('number-editor').getByRole('textbox').first().waitFor();
    },
    'dashboard.html#tab=changes': (page) => page.getByTestId('change').first().waitFor(),
    'options.html': async (page) => {
      const form = page.getByTestId('shop-form');
      const cap = form.getByTestId('cap');
      await cap.first().getByRole('checkbox').check();
      await cap.last().locator('.cap-sum input').fill('');
      await form.locator('button[type=submit]').click();
      await form.getByRole('alert').waitFor();
    },
  };

  for (const colorScheme of ['light', 'dark'] as const)
    it.each(Object.keys(pages))(`%s has nothing for axe to find, ${colorScheme}`, async (path) => {
      const page = await chromium.open(path, WIDE);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await pages[path]?.(page);
      await page.waitForFunction(
        (scheme) => document.documentElement.dataset.mantineColorScheme === scheme,
        colorScheme,
      );
      const { violations } = await new AxeBuilder({ page: page as never }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
      ).toEqual([]);
      await page.close();
    });

  it.each(Object.keys(pages))('%s needs no sideways scrolling at 320 px, in English and Chinese', async (path) => {
    for (const uiLanguage of ['zh-CN', 'en']) {
      const page = await chromium.open('popup.html');
      await page.evaluate(`chrome.storage.local.set({ settings: { uiLanguage: '${uiLanguage}' } })`);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
      await pages[path]?.(page);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(uiLanguage);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});
