import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { accessKnown, allowedHosts, isAllowed, keepAccess, watchAccess } from '../../lib/browser/portal-access.ts';
import { originOf } from '../../lib/browser/receive.ts';
import { ALIEXPRESS_HOSTS, ALIEXPRESS_MATCHES } from '../../lib/packs/aliexpress/hosts.ts';

interface Registered {
  id: string;
  matches: string[];
}

/** The browser's own book of permissions and scripts. */
const book = { allowed: new Set<string>(), scripts: new Map<string, Registered>(), calls: [] as string[] };
type Changed = (change: { origins?: string[] }) => void;
const heard: { added?: Changed; removed?: Changed } = {};

const sender = {
  id: fakeBrowser.runtime.id,
  url: 'https://csp.aliexpress.com/m_apps/dispute-management/list?channelId=1',
  tab: { id: 7, windowId: 1 },
};

beforeEach(async () => {
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => book.allowed.has(one)),
    onAdded: { addListener: (listener: Changed) => Object.assign(heard, { added: listener }) },
    onRemoved: { addListener: (listener: Changed) => Object.assign(heard, { removed: listener }) },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => book.scripts.get(id) ?? []),
    registerContentScripts: async (scripts: Registered[]) => {
      for (const script of scripts) {
        if (book.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        book.calls.push('register');
        book.scripts.set(script.id, script);
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      book.calls.push('unregister');
      for (const id of ids) book.scripts.delete(id);
    },
  });
  book.allowed.clear();
  await keepAccess();
  book.scripts.clear();
  book.calls.length = 0;
});

const allow = (...hosts: string[]): void => {
  for (const host of hosts) book.allowed.add(`https://${host}/*`);
};

describe('access to a portal that must be allowed', () => {
  it('is none at first: nothing is registered and its pages are refused', async () => {
    await keepAccess();
    expect(book.scripts.size).toBe(0);
    expect(() => originOf(sender)).toThrow(/Refused/);
  });

  it('registers the script for the allowed hosts, once however often it looks', async () => {
    allow(...ALIEXPRESS_HOSTS);
    await Promise.all([keepAccess(), keepAccess(), keepAccess()]);
    expect(book.calls).toEqual(['register']);
    expect(book.scripts.get('aliexpress-seller')).toMatchObject({
      matches: ALIEXPRESS_MATCHES,
      js: ['/content-scripts/aliexpress-seller.js'],
    });
    expect(originOf(sender)).toEqual({ from: 'portal-page', tabId: 7, windowId: 1 });
  });

  it('registers anew when the browser lost the script', async () => {
    allow(...ALIEXPRESS_HOSTS);
    await keepAccess();
    book.scripts.clear();
    await keepAccess();
    expect(book.scripts.size).toBe(1);
  });

  it('keeps to the hosts that are allowed when the seller allows only some', async () => {
    allow('csp.aliexpress.com');
    await keepAccess();
    expect(await allowedHosts()).toEqual(['csp.aliexpress.com']);
    expect(book.scripts.get('aliexpress-seller')?.matches).toEqual(['https://csp.aliexpress.com/*']);
    expect(() => originOf({ ...sender, url: 'https://feedback.aliexpress.com/' })).toThrow(/Refused/);
  });

  it('follows the browser: what is taken away is refused at once and unregistered', async () => {
    watchAccess();
    await accessKnown();
    allow(...ALIEXPRESS_HOSTS);
    heard.added?.({ origins: [...ALIEXPRESS_MATCHES] });
    await vi.waitFor(() => expect(isAllowed('csp.aliexpress.com')).toBe(true));
    book.allowed.clear();
    heard.removed?.({ origins: [...ALIEXPRESS_MATCHES] });
    expect(() => originOf(sender)).toThrow(/Refused/);
    await accessKnown();
    expect(book.scripts.size).toBe(0);
  });

  it.each(['http://csp.aliexpress.com/', 'https://csp.aliexpress.com.example/', 'https://www.aliexpress.com/'])(
    'never takes %s for it',
    async (url) => {
      allow(...ALIEXPRESS_HOSTS);
      await keepAccess();
      expect(() => originOf({ ...sender, url })).toThrow(/Refused/);
    },
  );
});
