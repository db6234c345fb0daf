import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalAddresses } from '../../portal/addresses.ts';
import { answerBy, DISPUTED_ORDER } from '../../portal/aliexpress-pages.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { allRows } from '../in-memory.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { chipsOn, insideClosedRoots, until } from './shadow.ts';

const ALIEXPRESS = 'https://csp.aliexpress.com';
const DISPUTE = `aliexpress:dispute:${DISPUTED_ORDER}`;
const TODAY = new Date();

describe('every page of the portals in Chromium', () => {
  let portal: SamplePortal;
  let chromium: Chromium;
  beforeAll(async () => {
    portal = await startPortal(TODAY);
    chromium = await launchChromium({ portalPort: portal.port, granted: true });
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  const open = async (url: string): Promise<Page> => {
    const page = await chromium.context.newPage();
    await page.goto(url);
    return page;
  };
  const stateOn = async (page: Page): Promise<string | undefined> =>
    (await insideClosedRoots(page, 'recourse-status', 'data-state'))[0]?.attributes['data-state'];
  const storedIds = async (page: Page): Promise<string[]> =>
    (await page.evaluate<{ id: string }[]>(allRows('cases'))).map(({ id }) => id);

  it.each(portalAddresses)('$name: read into memory', async ({ url, cases }) => {
    const page = await open(url);
    const state = await until(
      () => stateOn(page),
      (one) => one !== undefined && one !== 'loading',
    );
    expect(state).toBe('read');
    const memory = await chromium.open('popup.html');
    const ids = await until(
      () => storedIds(memory),
      (all) => cases.every((id) => all.includes(id)),
    );
    expect(ids).toEqual(expect.arrayContaining([...cases]));
    await Promise.all([page.close(), memory.close()]);
  });

  it('what each of them waits for stands in the popup', async () => {
    for (const { url } of portalAddresses) {
      const page = await open(url);
      await until(
        () => stateOn(page),
        (state) => state === 'read',
      );
      await page.close();
    }
    const popup = await chromium.open('popup.html', { width: 380, height: 560 });
    const waiting = [
      'amazon:return:111-1000031-1000031',
      'amazon:aToZClaim:111-1000041-1000041',
      'amazon:chargeback:111-1000051-1000051',
      'aliexpress:evaluation:8190012345678940',
      DISPUTE,
    ];
    const shown = await until(
      () =>
        popup.getByTestId('deadline-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-case') ?? '')),
      (cases) => waiting.every((id) => cases.includes(id)),
    );
    expect(shown).not.toContain('amazon:aToZClaim:112-1000042-1000042');
    await popup.close();
  });

  it('a dispute to answer within five days stands beside its row, in the popup and in the calendar file', async () => {
    const page = await open(`${ALIEXPRESS}/m_apps/dispute-management/list?channelId=512345`);
    const chips = await until(
      () => chipsOn(page),
      (found) => found.length > 0,
    );
    expect(chips.map(({ attributes }) => attributes['data-case'])).toContain(DISPUTE);

    const popup = await chromium.open('popup.html', { width: 380, height: 560 });
    const row = popup.locator(`[data-testid="deadline-row"][data-case="${DISPUTE}"]`).first();
    await row.waitFor();
    expect(await row.getAttribute('data-closes-on')).toBe(answerBy(TODAY));

    await popup.getByRole('button', { name: 'Calendar file or text of all windows' }).click();
    const saving = popup.waitForEvent('download');
    await popup.getByTestId('calendar-file').click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await saving).createReadStream()) chunks.push(chunk as Buffer);
    const calendar = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString('utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const uids = events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const dispute = events.find(({ uid }) => uid.startsWith(`${DISPUTE}#`));
    expect(dispute?.startDate.toString()).toBe(answerBy(TODAY));
    expect(dispute?.component.getAllSubcomponents('valarm').length).toBeGreaterThan(0);
    await Promise.all([page.close(), popup.close()]);
  });
});
