import { browser } from 'wxt/browser';
import { type CapturedPage, isTree, MAX_DEPTH, MAX_NODES, MAX_TEXT } from '../../core/capture/tree.ts';
import { type CopyLimits, copyPage, type PageCopy } from '../page/copy-page.ts';

const LIMITS: CopyLimits = { nodes: MAX_NODES, text: MAX_TEXT, depth: MAX_DEPTH };

/** A page copied out of a tab, or why it could not be: the browser's own reason where it refused. */
export type TabCopy = { page: CapturedPage } | { failed: 'too-big' } | { failed: 'refused'; reason: string };

/**
 * Copies the page of a tab, once. The browser lets it where the extension may read the page anyway, and nowhere else.
 * The copy holds the page as it is: it is handed on to be made anonymous, and never stored or sent.
 */
export async function copyTab(tabId: number): Promise<TabCopy> {
  try {
    const func: (limits: CopyLimits) => PageCopy = copyPage;
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func, args: [LIMITS] });
    return taken(injected?.result);
  } catch (error) {
    return { failed: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** What came from the page is looked through before it is believed. */
function taken(copy: unknown): TabCopy {
  if (typeof copy !== 'object' || copy === null) return { failed: 'refused', reason: '' };
  if ('tooBig' in copy) return { failed: 'too-big' };
  const { url, takenAt, root } = copy as Record<string, unknown>;
  const isPage = typeof url === 'string' && URL.canParse(url) && typeof takenAt === 'string' && isTree(root);
  if (!isPage || Number.isNaN(Date.parse(takenAt))) return { failed: 'refused', reason: '' };
  return { page: { url, takenAt, root } };
}
