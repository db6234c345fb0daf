import { browser } from 'wxt/browser';

type PublicPath = Parameters<typeof browser.runtime.getURL>[0];

/** Opens the preview of a capture of a tab's page, in a tab of its own. */
const openCapture = (tabId: number): void =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/capture.html#tab=${tabId}` as PublicPath) });

/** As openCapture, for the tab in front of the seller's window. */
export async function captureTabInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) openCapture(tab.id);
}
