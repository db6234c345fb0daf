import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { chipsOn, insideClosedRoots, until } from './shadow.ts';

const FEEDBACK = 'https://sellercentral.amazon.com/feedback-manager/index.html';

const statusOn = async (page: Page) => (await insideClosedRoots(page, 'recourse-status', 'data-state'))[0];
const chipCount = (page: Page, count: number) =>
  until(
    () => chipsOn(page),
    (chips) => chips.length === count,
  );
const outcomes = (chips: { attributes: Record<string, string> }[]) =>
  Object.fromEntries(
    chips.map(({ attributes }) => [attributes['data-case']?.split(':')[2]?.slice(4, 11), attributes['data-outcome']]),
  );

describe('Feedback Manager in Chromium', () => {
  let portal: SamplePortal;
  let chromium: Chromium;
  beforeAll(async () => {
    portal = await startPortal();
    chromium = await launchChromium({ portalPort: portal.port });
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  const openFeedback = async (query = ''): Promise<Page> => {
    const page = await chromium.context.newPage();
    await page.goto(FEEDBACK + query);
    return page;
  };

  it('gives every row a chip with a verdict, although the rows appear late', async () => {
    const page = await openFeedback('?late=1500');
    expect((await until(() => statusOn(page), Boolean))?.attributes['data-state']).toBe('loading');
    const chips = await chipCount(page, sampleRows.length);
    expect(outcomes(chips)).toMatchObject({
      1000001: 'not-removable',
      1000002: 'removable',
      1000003: 'removable',
      1000004: 'removable',
      1000005: 'removable',
      1000006: 'not-applicable',
      1000008: 'not-removable',
      1000009: 'not-removable',
      1000010: 'needs-review',
      1000014: 'removable',
      1000019: 'not-removable',
    });
    const status = await until(
      () => statusOn(page),
      (one) => one?.attributes['data-state'] === 'read',
    );
    expect(status?.attributes['data-count']).toBe(String(sampleRows.length));
    await page.close();
  });

  it('changes no node of the page and makes no row grow', async () => {
    const page = await openFeedback('?late=300&rows=20&lang=zh');
    const structure = () =>
      page.evaluate(() => {
        const copy = document.body.cloneNode(true) as HTMLElement;
        for (const own of copy.querySelectorAll('recourse-chip, recourse-status')) own.remove();
        return copy.innerHTML;
      });
    await page.waitForSelector('#feedback-details');
    const measure = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#feedback-details')].map((row) => row.getBoundingClientRect().height),
      );
    const [before, heights] = [await structure(), await measure()];
    await chipCount(page, 20);
    expect(await structure()).toBe(before);
    expect(await measure()).toEqual(heights);
    const hosts = await page.evaluate(() =>
      [...document.querySelectorAll('recourse-chip')].map((host) => [
        host.attributes.length,
        host.shadowRoot,
        host.textContent,
      ]),
    );
    expect(hosts.every(([attributes, root, text]) => attributes === 0 && root === null && text === '')).toBe(true);
    await page.close();
  });

  it('follows paging, a redrawn table and a view swapped under the same address', async () => {
    const page = await openFeedback('?late=0&per=6');
    const first = await chipCount(page, 6);
    await page.locator('[data-go=next]').last().click();
    const second = await until(
      () => chipsOn(page),
      (chips) => chips.length === 6 && chips[0]?.attributes['data-case'] !== first[0]?.attributes['data-case'],
    );
    expect(second.map((chip) => chip.attributes['data-case'])).toEqual(
      sampleRows.slice(6, 12).map((row) => `amazon:sellerFeedback:${row.orderId}`),
    );
    await page.evaluate('samplePortal.draw()');
    await chipCount(page, 6);
    await page.locator('[data-go=report]').click();
    await chipCount(page, 0);
    await page.locator('[data-go=home]').click();
    await chipCount(page, 6);
    await page.close();
  });

  it('shows nothing on a page of the portal that is none of ours', async () => {
    const page = await chromium.context.newPage();
    await page.goto('https://sellercentral.amazon.com/home');
    await page.waitForSelector('h1');
    const other = await openFeedback('?late=0');
    await chipCount(other, sampleRows.length);
    expect(await page.locator('recourse-status, recourse-chip').count()).toBe(0);
    await Promise.all([page.close(), other.close()]);
  });

  it('opens a card with the evidence and copies the reply exactly', async () => {
    const page = await openFeedback('?late=0');
    await chipCount(page, sampleRows.length);
    await page.locator('recourse-chip').nth(1).scrollIntoViewIfNeeded();
    const session = await page.context().newCDPSession(page);
    const clickInside = async (attribute: string, value: string) => {
      const all = await insideClosedRoots(page, 'recourse-chip', attribute);
      const target = all.find((one) => one.attributes[attribute] === value);
      if (!target) throw new Error(`no ${attribute}=${value}`);
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: target.backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    };
    await clickInside('data-case', `amazon:sellerFeedback:${sampleRows[1]?.orderId}`);
    const texts = await until(
      () => insideClosedRoots(page, 'recourse-chip', 'lang'),
      (found) => found.length > 0,
    );
    const opened = texts[0]?.text ?? '';
    const copies = await insideClosedRoots(page, 'recourse-chip', 'data-testid');
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: copies[0]?.backendNodeId ?? 0 });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    const copied = await until(
      () => page.evaluate(() => navigator.clipboard.readText()),
      (text) => text !== '',
    );
    expect(copied).toBe(opened);
    expect(copied).toContain(sampleRows[1]?.orderId);
    await page.close();
  });
});
