import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { logChanges, type PageLog } from '../page-log.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { chipsOn, type Inner, insideClosedRoots, until } from './shadow.ts';

const ORDER = sampleRows[1]?.orderId ?? '';
const COMPOSE = `https://sellercentral.amazon.com/messaging/contact?orderID=${ORDER}&marketplaceID=ATVPDKIKX0DER`;
const GOOD = `Hello, about your order ${ORDER}: please send us a photo of the broken part, we will send a new one.`;
const BAD = `${GOOD} Write to help@osierlane.example.`;

describe('a draft is checked while it is written', () => {
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

  const panelOn = async (page: Page): Promise<Inner | undefined> =>
    (await insideClosedRoots(page, 'recourse-draft-check', 'data-count'))[0];
  const findingsOn = (page: Page): Promise<Inner[]> => insideClosedRoots(page, 'recourse-draft-check', 'data-rule');
  const findingOn = async (page: Page): Promise<Inner> => {
    const found = await until(
      () => findingsOn(page),
      ({ length }) => length > 0,
    );
    return found[0] as Inner;
  };
  const shows = (page: Page, count: string | undefined) =>
    until(
      () => panelOn(page),
      (panel) => panel?.attributes['data-count'] === count && panel?.attributes['data-state'] !== 'checking',
    );
  const boxOf = async (page: Page, { backendNodeId }: Inner) => {
    const session = await page.context().newCDPSession(page);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    await session.detach();
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  };
  const compose = async (query = ''): Promise<Page> => {
    const page = await chromium.context.newPage();
    await page.goto(COMPOSE + query);
    // The page's own reader says beside the page that it has read it.
    await page.locator('recourse-status').waitFor({ state: 'attached' });
    return page;
  };
  const structure = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const own of copy.querySelectorAll('recourse-draft-check')) own.remove();
      return copy.innerHTML;
    });

  it('on the page to write to a buyer: a fault is shown beside the box, and mended it is gone', async () => {
    const page = await compose();
    const field = page.locator('kat-textarea textarea');
    await field.pressSequentially(BAD);
    const finding = await findingOn(page);
    expect(finding.attributes).toMatchObject({ 'data-rule': 'contact-details', 'data-level': 'block' });
    for (const part of ['Do not send this:', '“help@osierlane.example”', 'Instead:', 'AMZ-CM-'])
      expect(finding.text).toContain(part);
    await field.fill(GOOD);
    expect((await shows(page, '0'))?.text).toBe('No finding');
    await page.close();
  });

  it('and no node of the page, nor its box, is written to', async () => {
    const page = await compose();
    const before = await structure(page);
    const area = await page.locator('kat-textarea').boundingBox();
    await page.evaluate(logChanges);
    const field = page.locator('kat-textarea textarea');
    await field.pressSequentially(BAD);
    await findingOn(page);
    const { changes, inputs } = await page.evaluate(() => (window as unknown as { pageLog: PageLog }).pageLog);
    expect(changes).toEqual(['childList of HTML: +RECOURSE-DRAFT-CHECK']);
    expect(inputs).toEqual(Array.from(BAD, () => true));
    expect(await field.inputValue()).toBe(BAD);
    expect(await structure(page)).toBe(before);
    expect(await page.locator('kat-textarea').boundingBox()).toEqual(area);
    const host = await page
      .locator('recourse-draft-check')
      .evaluate((element) => [element.attributes.length, element.shadowRoot, element.textContent]);
    expect(host).toEqual([0, null, '']);
    await page.close();
  });

  it.each([
    { width: 1280, height: 900 },
    { width: 800, height: 700 },
    { width: 360, height: 640 },
  ])('never over the text or the send button, at $width × $height', async (size) => {
    const page = await compose();
    await page.setViewportSize(size);
    await page.locator('kat-textarea textarea').fill(BAD);
    await shows(page, '1');
    for (const scrolled of [0, 60]) {
      await page.evaluate((top) => scrollTo(0, top), scrolled);
      const panel = await until(
        () => panelOn(page),
        (one) => one !== undefined,
      );
      const ours = await boxOf(page, panel as Inner);
      for (const selector of ['kat-textarea textarea', '.ayb-contact-form-send-button', 'input[type=file]']) {
        const theirs = await page.locator(selector).boundingBox();
        if (!theirs) throw new Error(`${selector} is not shown`);
        const apart =
          ours.right <= theirs.x ||
          ours.left >= theirs.x + theirs.width ||
          ours.bottom <= theirs.y ||
          ours.top >= theirs.y + theirs.height;
        expect(apart, `${selector} at ${JSON.stringify({ ours, theirs })}`).toBe(true);
      }
    }
    await page.close();
  });

  it('can be folded by keyboard', async () => {
    const page = await compose();
    await page.locator('kat-textarea textarea').fill(BAD);
    await findingOn(page);
    await page.locator('.ayb-contact-form-send-button button').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(
      () => findingsOn(page),
      ({ length }) => length === 0,
    );
    expect((await panelOn(page))?.text).toBe('1 finding');
    await page.keyboard.press('Enter');
    await findingOn(page);
    await page.close();
  });

  it('is told to screen readers: a named region, the count, every finding in a list, its source as a link', async () => {
    const page = await compose();
    await page.locator('kat-textarea textarea').fill(BAD);
    await findingOn(page);
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
      nodes: { ignored: boolean; role?: { value: string }; name?: { value: string } }[];
    };
    await session.detach();
    const told = nodes.flatMap(({ ignored, role, name }) => (ignored ? [] : [`${role?.value} ${name?.value ?? ''}`]));
    expect(told).toContain('region Recourse: check of your text');
    expect(told).toContain('button Hide what was found');
    expect(told.filter((one) => one.startsWith('listitem '))).toHaveLength(1);
    expect(told.filter((one) => /^link AMZ-/.test(one))).toHaveLength(1);
    expect(told.some((one) => one.startsWith('status '))).toBe(true);
    await page.close();
  });

  it('on the public reply, by its own rules', async () => {
    const page = await chromium.context.newPage();
    await page.goto('https://sellercentral.amazon.com/feedback-manager/index.html?late=0');
    await page.locator('button[data-action=public_reply]').first().click();
    await page.locator('.side-panel kat-textarea textarea').pressSequentially('Did the parcel arrive?');
    expect((await findingOn(page)).attributes['data-rule']).toBe('question-in-public-response');
    await page.locator('.panel-active').evaluate((panel) => panel.remove());
    await until(
      () => page.locator('recourse-draft-check').count(),
      (count) => count === 0,
    );
    await page.close();
  });

  it('not while it is switched off, and again when it is on, without a reload', async () => {
    const page = await compose();
    await page.locator('kat-textarea textarea').fill(BAD);
    await findingOn(page);
    const options = await chromium.open('options.html', { width: 900, height: 900 });
    const flip = options.getByRole('switch', { name: /what you write/ });
    await flip.click({ force: true });
    await until(
      () => page.locator('recourse-draft-check').count(),
      (count) => count === 0,
    );
    await page.locator('kat-textarea textarea').fill(`${BAD} Please.`);
    await flip.click({ force: true });
    await findingOn(page);
    await Promise.all([page.close(), options.close()]);
  });

  it('in the composer: edited into a fault, Copy warns; mended, it is copied exactly', async () => {
    const feedback = await chromium.context.newPage();
    await feedback.goto('https://sellercentral.amazon.com/feedback-manager/index.html?late=0');
    await until(
      () => chipsOn(feedback),
      (chips) => chips.length === sampleRows.length,
    );
    const id = `amazon:sellerFeedback:${ORDER}`;
    const panel = await chromium.open(`sidepanel.html#case=${encodeURIComponent(id)}`, { width: 420, height: 1_400 });
    expect(await panel.getByTestId('verdict').getAttribute('data-outcome')).toBe('removable');
    const field = panel.getByTestId('reply-text');
    const suggested = await field.inputValue();
    expect(suggested).toContain(ORDER);
    await panel.evaluate(() => navigator.clipboard.writeText('what was there before'));

    await field.press('Control+End');
    await field.pressSequentially(' Write to help@osierlane.example.');
    const finding = panel.getByTestId('finding').first();
    await finding.waitFor();
    expect(await finding.getAttribute('data-rule')).toBe('contact-details');
    await panel.getByTestId('copy-reply').click();
    await panel.getByTestId('copy-warning').waitFor();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('what was there before');

    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await panel.waitForFunction(
        (scheme) => document.documentElement.dataset.mantineColorScheme === scheme,
        colorScheme,
      );
      const { violations } = await new AxeBuilder({ page: panel as never }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
    }

    const mended = `${suggested}\n\nThank you – 谢谢`;
    await field.fill(mended);
    await until(
      () => panel.getByTestId('finding').count(),
      (count) => count === 0,
    );
    await panel.getByTestId('copy-reply').click();
    const copied = await until(
      () => panel.evaluate(() => navigator.clipboard.readText()),
      (text) => text !== 'what was there before',
    );
    expect(copied).toBe(mended);
    await Promise.all([feedback.close(), panel.close()]);
  });

  it('and the portal was asked for nothing but its own pages', () => {
    const own = ['/messaging/contact', '/feedback-manager/index.html', '/portal.css', '/katal-stub.js', '/portal.js'];
    expect(portal.requests.filter((path) => ![...own, '/favicon.ico'].includes(path))).toEqual([]);
  });
});
