// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { PageReply } from '../../../lib/browser/messaging.ts';
import { ChipLayer } from '../../../lib/browser/page/chip-layer.ts';
import { Lifetime } from '../../../lib/browser/page/lifetime.ts';
import { PageRunner } from '../../../lib/browser/page/page-runner.ts';
import type { RecordPage } from '../../../lib/browser/record-page.ts';
import type { Reader } from '../../../lib/portals/contract.ts';
import { feedbackSeen } from '../sample-observation.ts';
import { chipView } from './sample-chip-view.ts';

/** Reads `<li data-order>text</li>`: enough of a page to see the runner at work. */
const listReader: Reader = {
  id: 'test.list',
  version: 1,
  updated: '2026-11-22',
  portal: 'amazon',
  page: 'list',
  detect: ({ document }) => document.querySelector('ul') !== null,
  *read({ document, now }) {
    const observations = [];
    for (const row of document.querySelectorAll('li')) {
      observations.push(feedbackSeen(row.dataset.order ?? '', { comments: row.textContent ?? '' }, now));
      yield;
    }
    const state = observations.length > 0 ? ('read' as const) : ('loading' as const);
    return {
      portal: 'amazon',
      page: 'list',
      reader: { id: 'test.list', version: 1 },
      state,
      observations,
      unreadable: [],
    };
  },
  anchors: ({ document }) =>
    [...document.querySelectorAll('li')].map((element) => ({ orderId: element.dataset.order ?? '', element })),
};

const rows = (...texts: string[]): string =>
  `<ul>${texts.map((text, index) => `<li data-order="111-0000000-000000${index}">${text}</li>`).join('')}</ul>`;

describe('PageRunner', () => {
  const sent: RecordPage[] = [];
  let lifetime: Lifetime;
  let reply: (page: RecordPage) => Promise<PageReply>;
  let runner: PageRunner;

  const orderIds = (page: RecordPage | undefined): unknown[] =>
    (page?.observations ?? []).map((seen) => (seen as { orderId: string }).orderId.slice(-1));
  const chips = (): number => document.querySelectorAll('recourse-chip').length;
  const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1_000);

  beforeEach(async () => {
    vi.useFakeTimers();
    sent.length = 0;
    lifetime = new Lifetime();
    fakeBrowser.runtime.id = 'recourse';
    reply = async (page) => ({
      hints: true,
      failed: false,
      status: 'read',
      refused: [],
      chips: page.observations.map((seen) => chipView((seen as { orderId: string }).orderId)),
    });
    document.body.innerHTML = rows('thin', 'late');
    runner = new PageRunner({
      document,
      lifetime,
      readerFor: (page) => (listReader.detect(page) ? listReader : undefined),
      layer: new ChipLayer(document, { open: () => undefined, copy: async () => true }),
      send: (page) => {
        sent.push(page);
        return reply(page);
      },
    });
    runner.start();
    await settle();
  });
  afterEach(() => {
    lifetime.end();
    vi.useRealTimers();
  });

  it('sends what it read once, and lays a chip beside every row', async () => {
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.map(orderIds)).toEqual([['0', '1']]);
    expect(chips()).toBe(2);
    expect(document.querySelectorAll('recourse-status')).toHaveLength(1);
  });

  it('sends only the row that changed', async () => {
    document.querySelectorAll('li').item(1).firstChild?.replaceWith('very late');
    await settle();
    expect(sent.slice(1).map(orderIds)).toEqual([['1']]);
  });

  it('gives the rows their chips again when the page draws its table anew', async () => {
    document.body.innerHTML = rows('thin', 'late', 'broken');
    await settle();
    expect(chips()).toBe(3);
    expect(sent.slice(1).map(orderIds)).toEqual([['2']]);
  });

  it('takes the chips away when another page is shown under the same address, and brings them back', async () => {
    document.body.innerHTML = '<h1>Reports</h1>';
    await settle();
    expect(chips()).toBe(0);
    expect(document.querySelectorAll('recourse-status')).toHaveLength(0);
    document.body.innerHTML = rows('thin');
    await settle();
    expect(chips()).toBe(1);
  });

  it('shows nothing when the seller has switched the hints off', async () => {
    reply = async () => ({ hints: false, failed: false, status: '', refused: [], chips: [] });
    document.body.innerHTML = rows('thin', 'late', 'new');
    await settle();
    expect(chips()).toBe(0);
  });

  it('tries again when the worker was stopped in mid-answer', async () => {
    const good = reply;
    reply = () => Promise.reject(new Error('message channel closed'));
    document.body.innerHTML = rows('thin', 'late', 'new');
    await settle();
    reply = good;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(orderIds(sent.at(-1))).toEqual(['2']);
    expect(chips()).toBe(3);
  });

  it('says so and tries again when the page could not be stored', async () => {
    const good = reply;
    reply = async () => ({ hints: true, failed: true, status: 'not stored', refused: [], chips: [] });
    document.body.innerHTML = rows('thin', 'late', 'new');
    await settle();
    expect(chips()).toBe(2);
    reply = good;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(orderIds(sent.at(-1))).toEqual(['2']);
    expect(chips()).toBe(3);
  });

  it('sends a refused row again only when it reads differently', async () => {
    const good = reply;
    reply = async (page) => ({
      ...(await good(page)),
      chips: [],
      refused: [{ orderId: '111-0000000-0000002', why: 'rating' }],
    });
    document.body.innerHTML = rows('thin', 'late', 'new');
    await settle();
    const before = sent.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.length).toBe(before);
    document.querySelectorAll('li').item(2).firstChild?.replaceWith('newer');
    await settle();
    expect(sent.slice(before).map(orderIds)).toEqual([['2']]);
  });

  it('sends the rows of orders that changed elsewhere again, and only those', async () => {
    runner.refresh(['111-0000000-0000001', '999-0000000-0000000']);
    await settle();
    expect(sent.slice(1).map(orderIds)).toEqual([['1']]);
  });

  it('does not take an answer for current that was asked for before such a change', async () => {
    const good = reply;
    let answer: (() => void) | undefined;
    reply = (page) =>
      new Promise((resolve) => {
        answer = () => resolve(good(page));
      });
    document.body.innerHTML = rows('thin', 'very late');
    await settle();
    runner.refresh(['111-0000000-0000001']);
    reply = good;
    answer?.();
    await settle();
    expect(sent.slice(1).map(orderIds)).toEqual([['1'], ['1']]);
  });

  it('ends with the extension, and leaves nothing on the page', async () => {
    fakeBrowser.runtime.id = undefined as never;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(chips()).toBe(0);
    expect(document.querySelectorAll('recourse-status')).toHaveLength(0);
  });

  it('does not end on an event that the page can send', async () => {
    document.dispatchEvent(
      new CustomEvent('recourse:amazon-seller-central:wxt:content-script-started', { detail: {} }),
    );
    document.body.innerHTML = rows('thin', 'late', 'new');
    await settle();
    expect(chips()).toBe(3);
  });

  it('sends a page of 450 rows in several messages and loses none', async () => {
    document.body.innerHTML = `<ul>${Array.from({ length: 450 }, (_, index) => `<li data-order="112-0000000-${String(index).padStart(7, '0')}">x</li>`).join('')}</ul>`;
    await vi.advanceTimersByTimeAsync(5_000);
    const later = sent.slice(1);
    expect(later.map((page) => page.observations.length)).toEqual(new Array(9).fill(50));
    expect(chips()).toBe(450);
  });
});
