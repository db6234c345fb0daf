import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { describeIssue } from '../core/model/issue.ts';
import { SELLER_CENTRAL_HOSTS } from '../packs/amazon/hosts.ts';
import { isAllowed } from './portal-access.ts';

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** Who sent it: our content script on a portal's page, or one of our own pages. */
export type Origin = { from: 'portal-page'; tabId: number; windowId: number } | { from: 'own-page' };

const portalHosts = new Set<string>(SELLER_CENTRAL_HOSTS);

/** A portal's host: one of the manifest's, or one that the seller allows at this moment. */
const isPortal = (host: string): boolean => portalHosts.has(host) || isAllowed(host);

/** Tells where a message comes from. Throws when the sender is none of ours. */
export function originOf(sender: Sender): Origin {
  if (sender.id !== browser.runtime.id) throw new Error('Refused: the sender is another extension.');
  const url = sender.url && URL.canParse(sender.url) ? new URL(sender.url) : null;
  if (url && browser.runtime.getURL('/').startsWith(`${url.protocol}//${url.host}/`)) return { from: 'own-page' };
  if (url?.protocol === 'https:' && isPortal(url.host) && sender.tab?.id !== undefined)
    return { from: 'portal-page', tabId: sender.tab.id, windowId: sender.tab.windowId ?? -1 };
  throw new Error(`Refused: messages from ${url?.host ?? 'an unknown page'} are not accepted.`);
}

/** Parses what crossed; throws one line that says where it is wrong. */
export function parseMessage<T>(schema: z.ZodMiniType<T>, data: unknown): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(`Refused: ${describeIssue(parsed.error.issues[0])}`);
}
