import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { PORTAL_HOSTS } from '../../portal/server.ts';
import { browserPath } from '../../tools/browsers.mjs';

const EXTENSION = resolve('.output/firefox-mv3');
const GECKO_ID = 'recourse@recourse.example';
/** Fixed, so that a test knows the address of the extension's pages. */
const UUID = '5d1a4a9e-6f0b-4f43-9f6c-0c5d2a7b9e11';

export interface Firefox {
  browser: Browser;
  profile: string;
  /** Where files that a page saves go. */
  downloads: string;
  /** Opens one of the extension's own pages in a new tab. */
  open(page: string): Promise<Page>;
  close(options?: { keepProfile: boolean }): Promise<void>;
}

/** A real Firefox with the built extension; The portals' host names answer from the sample portal on loopback. */
export async function launchFirefox(options: { portalPort: number; profile?: string }): Promise<Firefox> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'recourse-firefox-')));
  const downloads = join(profile, 'downloads');
  await mkdir(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': PORTAL_HOSTS.join(','),
      'network.socket.forcePort': `443=${options.portalPort}`,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.background.idle.timeout': 1_500,
      'dom.events.testing.asyncClipboard': true,
      // A test cannot press the browser's own question: what is asked for inside a gesture is granted.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    browser,
    profile,
    downloads,
    open: async (path) => {
      const page = await browser.newPage();
      const url = `moz-extension://${UUID}/${path}`;
      // Never resolves: the tab moves to the extension's process on the way.
      await page.goto(url, { timeout: 300 }).catch(() => undefined);
      await page.waitForFunction(
        (wanted: string) => location.href === wanted && document.readyState === 'complete',
        {},
        url,
      );
      return page;
    },
    close: async ({ keepProfile } = { keepProfile: false }) => {
      await browser.close();
      if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
