import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { logChanges, type PageLog } from '../page-log.ts';
import { until } from '../until.ts';
import { type Firefox, launchFirefox } from './launch.ts';
import { type Inner, insideClosedRoot } from './shadow.ts';

const ORDER = sampleRows[1]?.orderId ?? '';
const COMPOSE = `https://sellercentral.amazon.com/messaging/contact?orderID=${ORDER}&marketplaceID=ATVPDKIKX0DER`;
const GOOD = `Hello, about your order ${ORDER}: please send us a photo of the broken part, we will send a new one.`;
const THANKS = ' Thank you – 谢谢';
const BAD = `${GOOD} Write to help@osierlane.example.`;

describe('a draft is checked while it is written, in Firefox', () => {
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

  const findingsOn = (page: Page): Promise<Inner[]> => insideClosedRoot(page, 'recourse-draft-check', 'data-rule');
  const someFinding = (page: Page) =>
    until(
      () => findingsOn(page),
      ({ length }) => length > 0,
    );
  const compose = async (): Promise<Page> => {
    const page = await firefox.browser.newPage();
    await page.goto(COMPOSE);
    // The page's own reader says beside the page that it has read it.
    await page.waitForSelector('recourse-status');
    return page;
  };
  const write = async (page: Page, text: string): Promise<void> => {
    await page.evaluate(() => document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea')?.select());
    await page.evaluate(() => document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea')?.focus());
    await page.keyboard.type(text);
  };
  const written = (page: Page) =>
    page.evaluate(() => document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea')?.value);

  it('beside the box, and without any write to it or to a node of the page', async () => {
    const page = await compose();
    await page.evaluate(logChanges);
    await write(page, BAD);
    const [finding] = await someFinding(page);
    expect(finding?.attributes).toMatchObject({ 'data-rule': 'contact-details', 'data-level': 'block' });
    expect(finding?.text).toContain('“help@osierlane.example”');
    const { changes, inputs } = await page.evaluate(() => (window as unknown as { pageLog: PageLog }).pageLog);
    expect(changes).toEqual(['childList of HTML: +RECOURSE-DRAFT-CHECK']);
    expect(inputs).toEqual(Array.from(BAD, () => true));
    expect(await written(page)).toBe(BAD);
    await write(page, GOOD);
    const panel = await until(
      async () => (await insideClosedRoot(page, 'recourse-draft-check', 'data-count'))[0],
      (one) => one?.attributes['data-count'] === '0',
    );
    expect(panel?.text).toBe('No finding');
    await page.close();
  });

  it('not while it is switched off, and again when it is on, without a reload', async () => {
    const page = await compose();
    await write(page, BAD);
    await someFinding(page);
    const options = await firefox.open('options.html');
    const flip = async (): Promise<void> => {
      const label = await options.waitForSelector('::-p-text(Check what you write)', { timeout: 40_000 });
      await label?.click();
    };
    await flip();
    await until(
      () => page.$$eval('recourse-draft-check', ({ length }) => length),
      (count) => count === 0,
    );
    await flip();
    await someFinding(page);
    await page.close();
    await options.close();
  });

  it('in the composer: edited into a fault, Copy warns; mended, it is copied exactly', async () => {
    const feedback = await firefox.browser.newPage();
    await feedback.goto('https://sellercentral.amazon.com/feedback-manager/index.html?late=0');
    await feedback.waitForFunction(
      (count: number) => document.querySelectorAll('recourse-chip').length === count,
      { timeout: 40_000 },
      sampleRows.length,
    );
    const id = `amazon:sellerFeedback:${ORDER}`;
    const panel = await firefox.open(`sidepanel.html#case=${encodeURIComponent(id)}`);
    const text = '[data-testid="reply-text"]';
    await panel.waitForSelector(text, { timeout: 40_000 });
    const draftText = () => panel.$eval(text, (field) => (field as HTMLTextAreaElement).value);
    const suggested = await draftText();
    expect(suggested).toContain(ORDER);
    const clipboard = () => panel.evaluate(() => navigator.clipboard.readText());
    await panel.evaluate(() => navigator.clipboard.writeText('what was there before'));

    await panel.$eval(text, (field) => {
      const area = field as HTMLTextAreaElement;
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    });
    await panel.keyboard.type(' Write to help@osierlane.example.');
    await panel.waitForSelector('[data-testid="finding"][data-rule="contact-details"]', { timeout: 40_000 });
    const copy = '[data-testid="copy-reply"]';
    await panel.$eval(copy, (button) => button.scrollIntoView({ block: 'center' }));
    await panel.click(copy);
    await panel.waitForSelector('[data-testid="copy-warning"]');
    expect(await clipboard()).toBe('what was there before');

    await panel.$eval(text, (field) => {
      const area = field as HTMLTextAreaElement;
      area.focus();
      area.setSelectionRange(area.value.lastIndexOf(' Write to'), area.value.length);
    });
    await panel.keyboard.type(THANKS);
    await panel.waitForFunction(() => document.querySelectorAll('[data-testid="finding"]').length === 0);
    const mended = suggested + THANKS;
    expect(await draftText()).toBe(mended);
    await panel.$eval(copy, (button) => button.scrollIntoView({ block: 'center' }));
    await panel.click(copy);
    const copied = await until(clipboard, (found) => found !== 'what was there before');
    expect(copied).toBe(mended);
  });
});
