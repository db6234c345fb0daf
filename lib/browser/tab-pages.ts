import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { PageState, Portal } from '../core/model/names.ts';
import type { PageDrift } from './drift-memory.ts';
import type { RecordPage } from './record-page.ts';

/** What a tab shows at the moment, for the side panel's list. Kept for the browser's session only. */
export const TabPage = z.object({
  portal: Portal,
  page: z.string(),
  state: PageState,
  orderIds: z.array(z.string()),
  unreadable: z.array(z.object({ what: z.string(), why: z.string() })),
  /** Parts that are missed, with the moment (UTC) since when; left out where all is well or nothing can be told. */
  drift: z.optional(
    z.object({
      missed: z.array(z.object({ part: z.string(), rows: z.number(), of: z.number(), since: z.string() })),
      works: z.array(z.string()),
    }),
  ),
});
export type TabPage = z.infer<typeof TabPage>;

const item = (tabId: number) => storage.defineItem<unknown>(`session:tab-${tabId}`, { fallback: null });

const parse = (stored: unknown): TabPage | null => {
  const parsed = TabPage.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

export const rememberTab = (
  tabId: number,
  { portal, page, state, inView, unreadable }: RecordPage,
  drift: PageDrift | null = null,
): Promise<void> =>
  item(tabId).setValue({
    portal,
    page,
    state,
    orderIds: inView,
    unreadable,
    ...(drift ? { drift } : {}),
  } satisfies TabPage);

/** Tabs whose page has any of these orders in view, or any at all (null), with those orders, by tab id. */
export async function tabsShowing(orderIds: ReadonlySet<string> | null): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  for (const [key, stored] of Object.entries(await storage.snapshot('session'))) {
    const tabId = /^tab-(\d+)$/.exec(key)?.[1];
    const shown = parse(stored)?.orderIds.filter((orderId) => orderIds?.has(orderId) ?? true) ?? [];
    if (tabId !== undefined && shown.length > 0) found.set(Number(tabId), shown);
  }
  return found;
}

export const forgetTab = (tabId: number): Promise<void> => item(tabId).removeValue();
export const readTab = async (tabId: number): Promise<TabPage | null> => parse(await item(tabId).getValue());
export const watchTab = (tabId: number, changed: (page: TabPage | null) => void): (() => void) =>
  item(tabId).watch((stored) => changed(parse(stored)));
