import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { chipsOn, until } from './shadow.ts';

/** Runs where it is evaluated: tries every way out, and says for each whether anything left. */
const probes = async (target: string): Promise<Record<string, boolean>> => {
  const left = async (attempt: () => Promise<unknown>): Promise<boolean> => {
    try {
      await attempt();
      return true;
    } catch {
      return false;
    }
  };
  const result: Record<string, boolean> = {
    fetch: await left(() => fetch(target, { mode: 'no-cors' })),
    webSocket: await left(
      () =>
        new Promise((open, refuse) => {
          const socket = new WebSocket(target.replace('https', 'wss'));
          socket.onopen = open;
          socket.onerror = refuse;
        }),
    ),
  };
  if (typeof document !== 'undefined') {
    const blocked = new Promise<void>((seen) =>
      document.addEventListener('securitypolicyviolation', () => seen(), { once: true }),
    );
    const beacon = navigator.sendBeacon(target, 'x');
    result.beacon =
      beacon &&
      (await Promise.race([
        blocked.then(() => false),
        new Promise<boolean>((late) => setTimeout(() => late(true), 1_000)),
      ]));
    result.image = await left(
      () =>
        new Promise((load, refuse) => {
          const image = new Image();
          image.onload = load;
          image.onerror = refuse;
          image.src = `${target}pixel.png`;
        }),
    );
  }
  return result;
};

describe('no data leaves the browser', () => {
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

  it('asks for nothing but what the portal page itself asks for', async () => {
    const asked: string[] = [];
    chromium.context.on('request', (request) => asked.push(request.url()));
    const page = await chromium.context.newPage();
    await page.goto('https://sellercentral.amazon.com/feedback-manager/index.html?late=0');
    await until(
      () => chipsOn(page),
      (chips) => chips.length === sampleRows.length,
    );
    for (const own of ['popup.html', 'sidepanel.html', 'options.html']) {
      const tab = await chromium.open(own);
      await tab.waitForLoadState('load');
    }
    const foreign = asked.filter((url) => !url.startsWith(`chrome-extension://${chromium.extensionId}/`));
    expect(new Set(foreign.map((url) => new URL(url).pathname))).toEqual(
      new Set(['/feedback-manager/index.html', '/portal.css', '/katal-stub.js', '/portal.js']),
    );
    expect(new Set(portal.requests.filter((path) => path !== '/favicon.ico'))).toEqual(
      new Set(['/feedback-manager/index.html', '/portal.css', '/katal-stub.js', '/portal.js']),
    );
  });

  it('lets nothing out of the worker, even when it tries', async () => {
    const worker = await chromium.worker();
    expect(await worker.evaluate(probes, 'https://sellercentral.amazon.com/probe')).toEqual({
      fetch: false,
      webSocket: false,
    });
  });

  it.each(['popup.html', 'sidepanel.html', 'options.html'])(
    'lets nothing out of %s, even when it tries',
    async (own) => {
      const tab = await chromium.open(own);
      expect(await tab.evaluate(probes, 'https://sellercentral.amazon.com/probe')).toEqual({
        fetch: false,
        webSocket: false,
        beacon: false,
        image: false,
      });
      expect(portal.requests.filter((path) => path.startsWith('/probe'))).toEqual([]);
      await tab.close();
    },
  );
});
