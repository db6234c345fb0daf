import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { keepUp, runBackground } from '../../lib/browser/background.ts';
import { openDb, type RecourseDb } from '../../lib/browser/db/schema.ts';
import type { PageReply } from '../../lib/browser/messaging.ts';
import type { RecordPage } from '../../lib/browser/record-page.ts';
import { defaultSettings, writeSettings } from '../../lib/browser/settings.ts';
import { readTab } from '../../lib/browser/tab-pages.ts';
import { feedbackSeen } from './sample-observation.ts';

type Listener = (
  message: unknown,
  sender: unknown,
  respond: (answer: { res?: unknown; err?: { message: string } }) => void,
) => boolean;

const ORDER = '111-1000001-1000001';
const portalPage = {
  id: '',
  url: 'https://sellercentral.amazon.com/feedback-manager/index.html',
  tab: { id: 7, windowId: 1 },
};
const ownPage = { id: '', url: '' };

describe('the background', () => {
  let db: RecourseDb;
  let listener: Listener;
  const badge = vi.fn();

  beforeAll(() => {
    fakeBrowser.runtime.id = 'recourse';
    portalPage.id = ownPage.id = 'recourse';
    ownPage.url = fakeBrowser.runtime.getURL('/popup.html' as never);
    Object.assign(fakeBrowser.action, {
      setBadgeText: async (details: { text: string }) => badge(details.text),
      setBadgeBackgroundColor: async () => undefined,
    });
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
    vi.spyOn(
      (globalThis as unknown as { chrome: typeof fakeBrowser }).chrome.runtime.onMessage,
      'addListener',
    ).mockImplementation((added: unknown) => {
      listener = added as Listener;
    });
    db = openDb('background-test');
    runBackground(db);
  });
  beforeEach(async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await writeSettings(defaultSettings);
    badge.mockClear();
  });
  afterAll(() => db.delete());

  const send = (
    type: string,
    data: unknown,
    sender: unknown = portalPage,
  ): Promise<{ res?: unknown; err?: { message: string } }> =>
    new Promise((resolve) => {
      listener({ id: 1, type, timestamp: 1, data }, sender, resolve);
    });
  const pageOf = (observations: unknown[], more: Partial<RecordPage> = {}): RecordPage => ({
    portal: 'amazon',
    page: 'feedback-manager',
    state: 'read',
    observations,
    unreadable: [],
    inView: [ORDER],
    ...more,
  });
  const today = () => new Date().toISOString().slice(0, 10);
  const fresh = () =>
    feedbackSeen(ORDER, { feedbackDate: { dates: [today()], text: 'today' } }, new Date().toISOString());

  it('stores a page and answers with a chip, the status and the badge', async () => {
    const { res } = (await send('recordPage', pageOf([fresh()]))) as { res: PageReply };
    expect(res).toMatchObject({ hints: true, failed: false, refused: [], status: 'Recourse: 1 row read' });
    expect(res.chips).toEqual([
      expect.objectContaining({ orderId: ORDER, outcome: 'removable', ground: 'product-review' }),
    ]);
    expect(await db.cases.count()).toBe(1);
    expect(badge).toHaveBeenCalledWith('');
    expect(await readTab(7)).toMatchObject({ state: 'read', orderIds: [ORDER] });
  });

  it('counts on the badge what closes within three days', async () => {
    const eightyNineDaysAgo = new Date(Date.now() - 89 * 86_400_000).toISOString().slice(0, 10);
    await send(
      'recordPage',
      pageOf([feedbackSeen(ORDER, { feedbackDate: { dates: [eightyNineDaysAgo], text: 'x' } })]),
    );
    expect(badge).toHaveBeenLastCalledWith('1');
  });

  it('loses nothing of a page for one malformed row, and says which it was', async () => {
    const bad = { ...fresh(), orderId: '111-1000002-1000002', facts: { rating: 9 } };
    const { res } = (await send('recordPage', pageOf([bad, fresh(), 'not an object']))) as { res: PageReply };
    expect(res.refused).toEqual([
      { orderId: '111-1000002-1000002', why: expect.stringContaining('facts.rating') },
      { orderId: '', why: expect.any(String) },
    ]);
    expect(res.chips).toHaveLength(1);
    expect(res.status).toBe('Recourse: 1 row read, 2 could not be read');
    expect(await db.cases.count()).toBe(1);
  });

  it.each([
    ['no object', 'hello'],
    ['an unknown portal', { ...pageOf([]), portal: 'other' }],
    ['too many rows', pageOf(new Array(51).fill(null))],
    ['an unknown state', pageOf([], { state: 'fine' as never })],
  ])('refuses a message that is %s, and stores nothing', async (_, data) => {
    const { err } = await send('recordPage', data);
    expect(err?.message).toMatch(/^Refused/);
    expect(await db.cases.count()).toBe(0);
  });

  it('refuses a page from anywhere but a portal', async () => {
    for (const sender of [ownPage, { ...portalPage, url: 'https://example.com/' }, { ...portalPage, id: 'other' }])
      expect((await send('recordPage', pageOf([fresh()]), sender)).err?.message).toMatch(/^Refused/);
    expect(await db.cases.count()).toBe(0);
  });

  it('keeps a hostile comment as text, whole and harmless', async () => {
    const comments = `<img src=x onerror=alert(1)> \u202E\u200B${'x'.repeat(5_000)}`;
    const { res } = (await send('recordPage', pageOf([{ ...fresh(), facts: { ...fresh().facts, comments } }]))) as {
      res: PageReply;
    };
    expect(res.chips[0]?.comment.map((segment) => segment.text).join('')).toBe(comments.slice(0, 600));
    const stored = (await db.cases.toArray())[0]?.facts.comments?.[0]?.value;
    expect(stored).toBe(comments);
  });

  it('refuses a comment beyond every bound', async () => {
    const huge = { ...fresh(), facts: { ...fresh().facts, comments: 'x'.repeat(100_000) } };
    const { res } = (await send('recordPage', pageOf([huge]))) as { res: PageReply };
    expect(res.refused).toEqual([{ orderId: ORDER, why: expect.stringContaining('facts.comments') }]);
  });

  it('says that a page was not stored when the database fails', async () => {
    const broken = vi.spyOn(db, 'transaction').mockRejectedValueOnce(new Error('disk full'));
    const { res } = (await send('recordPage', pageOf([fresh()]))) as { res: PageReply };
    expect(res).toMatchObject({ failed: true, chips: [], status: expect.stringContaining('disk full') });
    broken.mockRestore();
  });

  it('takes a copied reply from a page, and nothing else', async () => {
    await send('recordPage', pageOf([fresh()]));
    const caseId = `amazon:sellerFeedback:${ORDER}`;
    const reply = { at: '2026-11-20T12:00:00.000Z', templateId: 'a', language: 'en', text: 'Hello' };
    expect((await send('caseCommand', { do: 'copied', caseId, reply })).res).toEqual({ done: true });
    const erase = (await send('caseCommand', { do: 'erase-all' })).res;
    expect(erase).toEqual({ done: false, error: expect.stringContaining('Refused') });
    expect((await db.cases.get(caseId))?.copies).toEqual([reply]);
    expect((await send('caseCommand', { do: 'erase-all' }, ownPage)).res).toEqual({ done: true });
    expect(await db.cases.count()).toBe(0);
  });

  it('takes a window off the list when the seller is done with it, and puts it back', async () => {
    await send('recordPage', pageOf([fresh()]));
    const mark = {
      do: 'mark',
      caseId: `amazon:sellerFeedback:${ORDER}`,
      windowId: 'AMZ-FB-SELLER-REQUEST-90D',
      snoozedUntil: null,
    };
    await send('caseCommand', { ...mark, done: true }, ownPage);
    expect(await db.deadlines.count()).toBe(0);
    await send('caseCommand', { ...mark, done: false }, ownPage);
    expect(await db.deadlines.count()).toBe(1);
  });

  it('shows no hints when they are switched off', async () => {
    await writeSettings({ ...defaultSettings, hints: false });
    expect(((await send('recordPage', pageOf([fresh()]))) as { res: PageReply }).res.hints).toBe(false);
  });

  it('speaks the language of the settings', async () => {
    await writeSettings({ ...defaultSettings, uiLanguage: 'zh-CN' });
    expect(((await send('recordPage', pageOf([fresh()]))) as { res: PageReply }).res.status).toBe(
      'Recourse：已读取 1 行',
    );
  });

  it('uses what the seller said of themselves', async () => {
    const named = () => ({ ...fresh(), facts: { ...fresh().facts, comments: 'Ask Quillon Ferrybridge, he knows.' } });
    await writeSettings({ ...defaultSettings, seller: { names: ['Quillon Ferrybridge'], emails: [], phones: [] } });
    const { res } = (await send('recordPage', pageOf([named()]))) as { res: PageReply };
    expect(res.chips[0]).toMatchObject({ outcome: 'removable', ground: 'personal-information' });
  });

  it('takes no list of orders for a list of feedback', async () => {
    const orders = ['111-0000001-0000001', '111-0000002-0000002', '111-0000003-0000003'];
    const seen = orders.map((orderId, index) =>
      feedbackSeen(orderId, { marketplace: 'US', feedbackDate: { dates: [`2026-11-1${9 - index}`], text: 'x' } }),
    );
    await send('recordPage', pageOf(seen, { inView: orders }));
    const rows = [orders[0] ?? '', orders[2] ?? ''].map((orderId) => ({
      ...feedbackSeen(orderId),
      kind: 'order' as const,
      facts: { fulfillmentChannel: 'AFN' as const },
    }));
    const { res } = (await send(
      'recordPage',
      pageOf(rows, { page: 'orders-list', inView: [orders[0] ?? '', orders[2] ?? ''] }),
    )) as {
      res: PageReply;
    };
    expect(res.chips).toEqual([]);
    expect((await db.cases.get(`amazon:sellerFeedback:${orders[1]}`))?.facts.listed).toBeUndefined();
  });

  it('notes a row that is gone from a list that should show it, and that it came back', async () => {
    const orders = ['111-0000001-0000001', '111-0000002-0000002', '111-0000003-0000003'];
    const seen = orders.map((orderId, index) =>
      feedbackSeen(orderId, { marketplace: 'US', feedbackDate: { dates: [`2026-11-1${9 - index}`], text: 'x' } }),
    );
    await send('recordPage', pageOf(seen, { inView: orders }));
    const middle = `amazon:sellerFeedback:${orders[1]}`;
    const isListed = async () => (await db.cases.get(middle))?.facts.listed?.map((reading) => reading.value);
    await send(
      'recordPage',
      pageOf([], { inView: [orders[0] ?? '', orders[2] ?? ''], unreadable: [{ what: 'row 2', why: 'no order id' }] }),
    );
    expect(await isListed()).toBeUndefined();
    await send('recordPage', pageOf([], { inView: [orders[0] ?? '', orders[2] ?? ''] }));
    expect(await isListed()).toEqual([false]);
    expect((await db.timeline.where('caseId').equals(middle).toArray()).map((entry) => entry.subject)).toContain(
      'listed',
    );
    await send('recordPage', pageOf([], { inView: orders }));
    expect((await isListed())?.toSorted()).toEqual([false, true]);
  });

  it('lays the windows anew when another pack version had laid them', async () => {
    await send('recordPage', pageOf([fresh()]));
    await db.deadlines.toCollection().modify({ packVersion: 'older', closesAt: 1 });
    await keepUp(db);
    const [row] = await db.deadlines.toArray();
    expect(row?.packVersion).not.toBe('older');
    expect(row?.closesAt).toBeGreaterThan(Date.now());
  });
});
