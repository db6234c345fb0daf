import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { PORTAL_HOSTS } from '../../portal/server.ts';
import { browserPath } from '../../tools/browsers.mjs';
import { grantedBuild } from '../granted-build.ts';

export const EXTENSION = resolve('.output/chrome-mv3');

export interface ChromiumOptions {
  /** Port of the sample portal on loopback; its pages answer under The portals' host names. */
  portalPort: number;
  /** Profile folder, to start again with the same memory; a new one when left out. */
  profile?: string;
  headless?: boolean;
  /** False: the same browser without the extension, as a baseline. */
  extension?: boolean;
  /** Folder of the extension where it is not the build itself. */
  build?: string;
  /** Everything optional is granted at install: a test cannot press the browser's own question. */
  granted?: boolean;
  locale?: string;
  colorScheme?: 'light' | 'dark';
}

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  worker(): Promise<Worker>;
  /** Opens one of the extension's own pages as a tab. */
  open(page: string, size?: { width: number; height: number }): Promise<Page>;
  close(options?: { keepProfile: boolean }): Promise<void>;
}

/** A real Chromium with the built extension and no network but the sample portal. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const built = options.build ?? EXTENSION;
  const build = options.granted ? await grantedBuild(built) : built;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'recourse-chromium-')));
  const mapped = PORTAL_HOSTS.map((host) => `MAP ${host} 127.0.0.1:${options.portalPort}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      ...(options.extension === false ? [] : [`--disable-extensions-except=${build}`, `--load-extension=${build}`]),
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
      `--lang=${options.locale ?? 'en-US'}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: { ...(process.env as Record<string, string>), LANGUAGE: options.locale ?? 'en-US' },
  });
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const extensionId = options.extension === false ? '' : new URL((await worker()).url()).host;
  return {
    context,
    extensionId,
    profile,
    worker,
    open: async (page, size) => {
      const tab = await context.newPage();
      if (size) await tab.setViewportSize(size);
      await tab.goto(`chrome-extension://${extensionId}/${page}`);
      return tab;
    },
    close: async ({ keepProfile } = { keepProfile: false }) => {
      await context.close();
      if (build !== built) await rm(build, { recursive: true, force: true, maxRetries: 5 });
      if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
