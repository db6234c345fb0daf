import type { Case } from '../core/model/case.ts';
import { caseId } from '../core/model/case.ts';
import type { Observation } from '../core/model/observation.ts';
import { sendMessage } from './messaging.ts';
import { tabsShowing } from './tab-pages.ts';

/**
 * Orders of which an order page told something that it had not told before. A value counts as news once: two pages
 * that print the same date differently must not wake each other for ever.
 */
export function ordersWithNews(seen: readonly Observation[], cases: readonly Case[]): Set<string> {
  const byId = new Map(cases.map((one) => [one.id, one]));
  return new Set(
    seen.filter((one) => one.kind === 'order' && isNews(one, byId.get(idOf(one)))).map(({ orderId }) => orderId),
  );
}

const idOf = ({ portal, kind, orderId }: Observation): string => caseId(portal, kind, orderId);

const isNews = ({ observedAt, reader }: Observation, one: Case | undefined): boolean =>
  Object.values(one?.facts ?? {}).some((readings) =>
    readings?.some((reading) => reading.firstSeenAt === observedAt && reading.reader.id === reader.id),
  );

/** Asks the other tabs that show one of these orders to look at its rows again: a verdict may have moved. */
export async function tellTabs(orderIds: ReadonlySet<string>, exceptTab: number): Promise<void> {
  if (orderIds.size === 0) return;
  for (const [tabId, shown] of await tabsShowing(orderIds)) if (tabId !== exceptTab) tellTab(tabId, shown);
}

/** Asks every tab to look at all its rows again: the rules are others. */
export async function tellAllTabs(): Promise<void> {
  for (const [tabId, shown] of await tabsShowing(null)) tellTab(tabId, shown);
}

/** A tab that has gone elsewhere has no one to answer. */
const tellTab = (tabId: number, orderIds: string[]): void =>
  void sendMessage('ordersChanged', { orderIds }, tabId).catch(() => undefined);
