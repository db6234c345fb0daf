import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { layWindow } from '../in-memory.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { until } from './shadow.ts';

describe('reminders in Chromium', () => {
  let portal: SamplePortal;
  let chromium: Chromium;
  beforeAll(async () => {
    portal = await startPortal();
    chromium = await launchChromium({ portalPort: portal.port, granted: true });
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  const wake = (page: Page): Promise<unknown> =>
    page.evaluate(`chrome.alarms.create('recourse-remind', { when: Date.now() })`);
  const shown = async (page: Page): Promise<string[]> =>
    Object.keys(await page.evaluate<Record<string, boolean>>('chrome.notifications.getAll()')).sort();
  const stopWorker = async (page: Page): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };

  it('come once, also when the worker was stopped in between', async () => {
    const page = await chromium.open('popup.html');
    await page.getByText('No window is open').waitFor();
    await page.evaluate(`chrome.storage.local.set({ settings: { reminders: { on: true, quiet: null } } })`);
    await page.evaluate(layWindow('case-a', 20));
    await wake(page);
    expect(
      await until(
        () => shown(page),
        (ids) => ids.length > 0,
      ),
    ).toEqual(['recourse:case-a']);
    await page.evaluate(`chrome.notifications.clear('recourse:case-a')`);

    await stopWorker(page);
    await page.evaluate(layWindow('case-b', 30));
    await wake(page);
    // One notification for all that is due: were the first said again, it would be about several cases.
    expect(
      await until(
        () => shown(page),
        (ids) => ids.length > 0,
      ),
    ).toEqual(['recourse:case-b']);
  });
});
