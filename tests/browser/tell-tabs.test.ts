import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { rememberTab, tabsShowing } from '../../lib/browser/tab-pages.ts';
import { ordersWithNews, tellAllTabs, tellTabs } from '../../lib/browser/tell-tabs.ts';
import { fold } from '../../lib/core/casework/fold.ts';
import type { Observation } from '../../lib/core/model/observation.ts';
import { feedbackSeen } from './sample-observation.ts';

const ORDER = '111-1000001-1000001';
const OTHER = '111-1000002-1000002';

const orderSeen = (observedAt: string, facts: Observation['facts'], id = 'amazon.order-details'): Observation => ({
  portal: 'amazon',
  kind: 'order',
  orderId: ORDER,
  reader: { id, version: 1 },
  observedAt,
  facts,
  absent: {},
});
const T1 = '2026-11-20T10:00:00.000Z';
const T2 = '2026-11-20T11:00:00.000Z';

describe('news of an order', () => {
  const first = orderSeen(T1, { fulfillmentChannel: 'AFN' });
  const known = fold(undefined, first).case;

  it('is what an order page tells for the first time', () => {
    expect([...ordersWithNews([first], [known])]).toEqual([ORDER]);
  });

  it('is not what it told before', () => {
    const again = orderSeen(T2, { fulfillmentChannel: 'AFN' });
    expect(ordersWithNews([again], [fold(known, again).case]).size).toBe(0);
  });

  it('is a value that differs', () => {
    const changed = orderSeen(T2, { fulfillmentChannel: 'MFN' });
    expect(ordersWithNews([changed], [fold(known, changed).case]).size).toBe(1);
  });

  it('is not a feedback: what tells of it shows it', () => {
    const seen = feedbackSeen(ORDER);
    expect(ordersWithNews([seen], [fold(undefined, seen).case]).size).toBe(0);
  });

  it('comes to an end between two pages that print the same thing differently', () => {
    const pages = ['amazon.order-details', 'amazon.orders-list'];
    let one = known;
    const news = Array.from({ length: 8 }, (_, index) => {
      const at = `2026-11-20T12:0${index}:00.000Z`;
      const page = pages[index % 2] ?? '';
      const seen = orderSeen(at, { orderDate: { date: '2026-11-18', text: page } }, page);
      one = fold(one, seen).case;
      return ordersWithNews([seen], [one]).size;
    });
    expect(news).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
  });
});

describe('tabs that show an order', () => {
  const told = vi.fn();
  const page = (inView: string[]) => ({
    portal: 'amazon' as const,
    page: 'feedback-manager',
    state: 'read' as const,
    observations: [],
    unreadable: [],
    inView,
  });

  beforeEach(async () => {
    fakeBrowser.reset();
    told.mockReset();
    vi.spyOn((globalThis as unknown as { chrome: typeof fakeBrowser }).chrome.tabs, 'sendMessage').mockImplementation(((
      tabId: number,
      message: { type: string; data: unknown },
      _: unknown,
      respond: (answer: unknown) => void,
    ) => {
      told(tabId, message.type, message.data);
      respond({});
    }) as never);
    await rememberTab(1, page([ORDER, OTHER]));
    await rememberTab(2, page([OTHER]));
    await rememberTab(3, page([ORDER]));
  });
  afterEach(() => vi.restoreAllMocks());

  it('are found by the page they are remembered with', async () => {
    expect(await tabsShowing(new Set([ORDER]))).toEqual(
      new Map([
        [1, [ORDER]],
        [3, [ORDER]],
      ]),
    );
  });

  it('are told, but for the one the news comes from', async () => {
    await tellTabs(new Set([ORDER]), 3);
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told.mock.calls).toEqual([[1, 'ordersChanged', { orderIds: [ORDER] }]]);
  });

  it('are all told when the rules are others, each of what it shows', async () => {
    await tellAllTabs();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(3));
    expect(told.mock.calls.map(([tabId, , data]) => [tabId, data])).toEqual([
      [1, { orderIds: [ORDER, OTHER] }],
      [2, { orderIds: [OTHER] }],
      [3, { orderIds: [ORDER] }],
    ]);
  });

  it('are left alone when there is no news', async () => {
    await tellTabs(new Set(), 3);
    expect(told).not.toHaveBeenCalled();
  });
});
