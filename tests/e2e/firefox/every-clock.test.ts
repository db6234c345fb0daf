import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonPack } from '../../../lib/packs/amazon/index.ts';
import { DISPUTED_ORDER } from '../../portal/aliexpress-pages.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { until } from '../until.ts';
import { type Firefox, launchFirefox } from './launch.ts';

const AMAZON = 'https://sellercentral.amazon.com';
const NEVER_ARRIVED = '402-1000010-1000010';
const DISPUTE = `aliexpress:dispute:${DISPUTED_ORDER}`;
const HOUR = 3_600_000;
const TODAY = new Date();
/** The dispute was opened a day before the portal's day; its fifth day, as the US Pacific coast counts, is the last. */
const LAST_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Los_Angeles' }).format(
  TODAY.getTime() + 96 * HOUR,
);

/** All rows of one of the extension's tables, read on one of its own pages. */
const storedIn = (page: Page, table: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name: string) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const request = indexedDB.open('recourse');
        request.onsuccess = () => {
          const all = request.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result as Record<string, unknown>[]);
          };
        };
      }),
    table,
  );

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
    expect(await row?.evaluate((one) => one.getAttribute('data-closes-on'))).toBe(LAST_DAY);

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
    expect(dispute?.startDate.toString()).toBe(LAST_DAY);
    await Promise.all([before.close(), options.close(), disputes.close(), popup.close()]);
  });

  it('a reminder comes once, also when the background slept in between', async () => {
    const lay = (page: Page, caseId: string, hours: number): Promise<unknown> =>
      page.evaluate(
        `new Promise((done, failed) => {
          const opening = indexedDB.open('recourse');
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('deadlines', 'readwrite');
            writing.objectStore('deadlines').put({
              id: '${caseId}#AMZ-FB-SELLER-REQUEST-90D', caseId: '${caseId}', windowId: 'AMZ-FB-SELLER-REQUEST-90D',
              closesOn: '2026-12-30', closesAt: ${Date.now() + hours * HOUR}, visibleFrom: 0, orderId: '${caseId}',
              marketplace: 'US', outcome: 'removable', ground: 'product-review', rating: 1, packVersion: '${amazonPack.version}',
            });
            writing.oncomplete = () => done(opening.result.close());
          };
        })`,
      );
    const saidOf = (page: Page, caseId: string) =>
      until(
        async () => (await storedIn(page, 'reminders')).find(({ id }) => String(id).startsWith(`${caseId}#`)),
        (row) => row !== undefined,
      );
    const options = await firefox.open('options.html');
    await lay(options, 'case-a', 20);
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
    await lay(popup, 'case-b', 30);
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
