import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { readTab, type TabPage, watchTab } from '../browser/tab-pages.ts';

export type { TabPage } from '../browser/tab-pages.ts';

/**
 * What the tab in front shows: `undefined` until it is known, null when it is no page of a portal that was read.
 * Follows the seller from tab to tab. `windowId` is not asked for: a panel belongs to the window it stands in.
 */
export function useTabPage(): TabPage | null | undefined {
  const [page, setPage] = useState<TabPage | null | undefined>(undefined);
  useEffect(() => {
    let on = true;
    let stopWatching = (): void => undefined;
    let watched: number | undefined;
    const follow = async (): Promise<void> => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!on) return;
      if (tab?.id === undefined) return setPage(null);
      const { id } = tab;
      if (id !== watched) {
        stopWatching();
        watched = id;
        stopWatching = watchTab(id, setPage);
      }
      const found = await readTab(id);
      if (on && watched === id) setPage(found);
    };
    const changed = (): void => void follow();
    const updated = (_: number, change: { status?: string | undefined; url?: string | undefined }): void => {
      if (change.status !== undefined || change.url !== undefined) changed();
    };
    changed();
    browser.tabs.onActivated.addListener(changed);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      on = false;
      stopWatching();
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return page;
}
