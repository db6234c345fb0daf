import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerBy, DISPUTED_ORDER } from '../../portal/aliexpress-pages.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { allRows, layWindow } from '../in-memory.ts';
import { until } from '../until.ts';
import { type Firefox, launchFirefox } from './launch.ts';

const AMAZON = 'https://sellercentral.amazon.com';
const NEVER_ARRIVED = '402-1000010-1000010';
const DISPUTE = `aliexpress:dispute:${DISPUTED_ORDER}`;
const TODAY = new Date();

const storedIn = (page: Page, table: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(allRows(table)) as Promise<Record<string, unknown>[]>;

describe('every clock in Firefox', () => {
  let portal: SamplePortal;
  let firefox: Firefox;
  beforeAll(async () => {
    portal = await startPortal(TODAY);
    firefox = await launchFirefox({ portalPort: portal.port });
  });
  afterAll(async () => {
    await firefox.close();
    await portal.close();
  });

  const visit = async (url: string): Promise<Page> => {
    const page = await firefox.browser.newPage();
    await page.goto(url);
    return page;
  };

  it('an order page settles the verdict of a feedback that was seen before it', async () => {
    const feedback = await visit(`${AMAZON}/feedback-manager/index.html?late=0`);
    await feedback.waitForSelector('recourse-chip');
    const popup = await firefox.open('popup.html');
    const judged = () =>
      until(
        async () => (await storedIn(popup, 'deadlines')).find(({ orderId }) => orderId === NEVER_ARRIVED),
        (row) => row !== undefined,
      );
    expect(await judged()).toMatchObject({ outcome: 'needs-review', ground: null });
    const order = await visit(`${AMAZON}/orders-v3/order/${NEVER_ARRIVED}`);
    await until(judged, (row) => row?.outcome !== 'needs-review');
    expect(await judged()).toMatchObject({ outcome: 'strike-through', ground: 'fba-delivery' });
    await Promise.all([feedback.close(), order.close(), popup.close()]);
  });

  it('AliExpress is read once the seller allows it, and its dispute reaches the popup and the calendar file', async () => {
    const list = 'https://csp.aliexpress.com/m_apps/dispute-management/list?channelId=512345';
    const before = await visit(list);
    const options = await firefox.open('options.html');
    await (await options.waitForSelector('[data-testid="allow-portal"]'))?.click();
    await options.waitForSelector('[data-testid="drop-portal"]');
    expect(await before.$('recourse-chip')).toBeNull();
    const disputes = await visit(list);
    await disputes.waitForSelector('recourse-chip');

    const popup = await firefox.open('popup.html');
    const row = await popup.waitForSelector(`[data-testid="deadline-row"][data-case="${DISPUTE}"]`);
    expect(await row?.evaluate((one) => one.getAttribute('data-closes-on'))).toBe(answerBy(TODAY));

    await (await popup.waitForSelector('[aria-label="Calendar file or text of all windows"]'))?.click();
    await (await popup.waitForSelector('[data-testid="calendar-file"]'))?.click();
    const [name = ''] = await until(
      () => readdir(firefox.downloads),
      (files) => files.some((file) => file.endsWith('.ics')) && !files.some((file) => file.endsWith('.part')),
    );
    const calendar = new ICAL.Component(ICAL.parse(await readFile(join(firefox.downloads, name), 'utf8')));
    const dispute = calendar
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
      .find(({ uid }) => uid.startsWith(`${DISPUTE}#`));
    expect(dispute?.startDate.toString()).toBe(answerBy(TODAY));
    await Promise.all([before.close(), options.close(), disputes.close(), popup.close()]);
  });

  it('a reminder comes once, also when the background slept in between', async () => {
    const saidOf = (page: Page, caseId: string) =>
      until(
        async () => (await storedIn(page, 'reminders')).find(({ id }) => String(id).startsWith(`${caseId}#`)),
        (row) => row !== undefined,
      );
    const options = await firefox.open('options.html');
    await options.evaluate(layWindow('case-a', 20));
    await (await options.waitForSelector('::-p-text(Remind me by notification)'))?.click();
    const first = await saidOf(options, 'case-a');
    await options.close();

    // The permission came with the click: a page opened since can hear of notifications. Without a desktop to show it
    // on, Firefox ends each at once and tells so.
    const popup = await firefox.open('popup.html');
    await popup.evaluate(
      'globalThis.ended = []; browser.notifications.onClosed.addListener((id) => { ended.push(id); })',
    );
    // The profile lets the background sleep after 1.5 s without work; the alarm wakes it.
    await popup.waitForFunction(
      (since: number) => performance.now() - since > 4_000,
      { timeout: 20_000 },
      await popup.evaluate(() => performance.now()),
    );
    await popup.evaluate(layWindow('case-b', 30));
    await popup.evaluate(`browser.alarms.create('recourse-remind', { when: Date.now() })`);
    await saidOf(popup, 'case-b');
    // One notification for all that is due: were the first said again, it would be about several cases.
    expect(
      await until(
        () => popup.evaluate('ended') as Promise<string[]>,
        (ids) => ids.length > 0,
      ),
    ).toEqual(['recourse:case-b']);
    expect(await saidOf(popup, 'case-a')).toEqual(first);
    await popup.close();
  });
});
