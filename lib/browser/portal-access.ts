import { browser } from 'wxt/browser';
import { ALIEXPRESS_HOSTS } from '../packs/aliexpress/hosts.ts';

/** The script that reads the pages of a portal the seller may allow; registered only while it is allowed. */
const SCRIPT = 'aliexpress-seller';
const FILE = '/content-scripts/aliexpress-seller.js';

const originOfHost = (host: string): string => `https://${host}/*`;

let allowed: ReadonlySet<string> = new Set();
let looking: Promise<void> = Promise.resolve();

/** Whether the seller allows a host now. Known once `accessKnown` has settled. */
export const isAllowed = (host: string): boolean => allowed.has(host);

/** Settles when the look at the permissions that is under way has ended. */
export const accessKnown = (): Promise<void> => looking;

/** The optional hosts that the seller allows, in the order of the pack. */
export async function allowedHosts(): Promise<string[]> {
  const found = await Promise.all(
    ALIEXPRESS_HOSTS.map((host) => browser.permissions.contains({ origins: [originOfHost(host)] })),
  );
  return ALIEXPRESS_HOSTS.filter((_, place) => found[place]);
}

/** Asks the browser for all hosts of the portal. Must be called inside the seller's own gesture. */
export const askAccess = (): Promise<boolean> =>
  browser.permissions.request({ origins: ALIEXPRESS_HOSTS.map(originOfHost) });

export const dropAccess = (): Promise<boolean> =>
  browser.permissions.remove({ origins: ALIEXPRESS_HOSTS.map(originOfHost) });

/**
 * Brings what runs in line with what is allowed; at every start of the worker, because a browser may lose registered
 * scripts with an update of the extension. One look after the other.
 */
export function keepAccess(): Promise<void> {
  looking = looking.then(look, look);
  return looking;
}

async function look(): Promise<void> {
  const hosts = await allowedHosts();
  allowed = new Set(hosts);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  const matches = hosts.map(originOfHost);
  if (registered.length > 0 && registered[0]?.matches?.join() === matches.join()) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: SCRIPT, js: [FILE], matches, runAt: 'document_idle' }]);
}

/** Follows the permissions, whoever changes them. What was taken away is refused from the same moment on. */
export function watchAccess(): void {
  browser.permissions.onAdded.addListener(() => void keepAccess());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    allowed = new Set([...allowed].filter((host) => !origins.includes(originOfHost(host))));
    void keepAccess();
  });
  void keepAccess();
}
