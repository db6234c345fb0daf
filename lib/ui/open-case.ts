import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

type PublicPath = Parameters<typeof browser.runtime.getURL>[0];

interface Beside {
  sidePanel?: typeof browser.sidePanel;
  sidebarAction?: { setPanel(details: { panel: string }): Promise<void>; open(): Promise<void> };
}

/** The id of the tab in front, kept ready because a side panel must be opened without any waiting. */
export function useActiveTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    let on = true;
    const look = async (): Promise<void> => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (on) setTabId(tab?.id ?? null);
    };
    void look();
    const changed = (): void => void look();
    browser.tabs.onActivated.addListener(changed);
    return () => {
      on = false;
      browser.tabs.onActivated.removeListener(changed);
    };
  }, []);
  return tabId;
}

export const casePath = (caseId: string): string => `sidepanel.html#case=${encodeURIComponent(caseId)}`;

/** Opens a case beside the page, or in a tab where the browser has no panel. Call it inside the gesture itself. */
export function openCaseBeside(caseId: string, tabId: number | null): void {
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  const path = casePath(caseId);
  const inTab = (): void => void browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as PublicPath) });
  if (sidePanel && tabId !== null) {
    void sidePanel.setOptions({ tabId, path, enabled: true });
    sidePanel.open({ tabId }).catch(inTab);
  } else if (sidebarAction) {
    void sidebarAction.setPanel({ panel: browser.runtime.getURL(`/${path}` as PublicPath) });
    sidebarAction.open().catch(inTab);
  } else inTab();
}

/** Opens the dashboard in a tab. */
export const openDashboard = (): void =>
  void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html' as PublicPath) });

/** Opens the options in a tab. */
export const openOptions = (): void => void browser.runtime.openOptionsPage();
