import { browser } from 'wxt/browser';
import { describeIssue } from '../core/model/issue.ts';
import { Observation } from '../core/model/observation.ts';
import { refreshBadge } from './badge.ts';
import { CaseCommand, TemplateCommand } from './commands.ts';
import { carryOut, layWindows, recordObservations } from './db/case-store.ts';
import type { RecourseDb } from './db/schema.ts';
import { carryOutTemplates } from './db/template-store.ts';
import { openDesk } from './desk.ts';
import { Docket } from './docket.ts';
import { noteDrift } from './drift-memory.ts';
import { JudgeOrders } from './judge-orders.ts';
import { keepRules } from './keep-rules.ts';
import { onMessage, type PageReply } from './messaging.ts';
import { noteMissing } from './note-missing.ts';
import { accessKnown } from './portal-access.ts';
import { originOf, parseMessage } from './receive.ts';
import { recordByHand } from './record-by-hand.ts';
import { RecordPage } from './record-page.ts';
import { remind } from './reminders.ts';
import { forgetTab, rememberTab } from './tab-pages.ts';
import { ordersWithNews, tellTabs } from './tell-tabs.ts';
import { setWindowsBehind, windowsAreBehind } from './windows-behind.ts';

/**
 * The worker: receives, checks, stores, answers. It keeps nothing in memory that it could not lose, because the
 * browser stops it at will.
 */
export function runBackground(db: RecourseDb): void {
  onMessage('recordPage', async ({ data, sender }) => {
    await accessKnown();
    const origin = originOf(sender);
    if (origin.from !== 'portal-page') throw new Error('Refused: only a page of a portal can be recorded.');
    const page = parseMessage(RecordPage, data);
    try {
      return await recordPage(db, page, origin.tabId);
    } catch (error) {
      return notStored(error);
    }
  });

  onMessage('openCase', ({ data, sender }) => {
    const origin = originOf(sender);
    if (origin.from !== 'portal-page' || typeof data?.caseId !== 'string') return { opened: false };
    return openBeside(origin.tabId, data.caseId);
  });

  onMessage('caseCommand', async ({ data, sender }) => {
    try {
      await accessKnown();
      const origin = originOf(sender);
      const command = parseMessage(CaseCommand, data);
      if (origin.from !== 'own-page' && command.do !== 'copied')
        throw new Error('Refused: a page of a portal may only report a copied reply.');
      const now = new Date();
      await carryOut(db, command, new Docket(await openDesk(), now).deadlinesOf, now.toISOString());
      await refreshBadge(db);
      return { done: true };
    } catch (error) {
      return { done: false, error: error instanceof Error ? error.message : String(error) };
    }
  });

  onMessage('recordByHand', async ({ data, sender }) => {
    try {
      if (originOf(sender).from !== 'own-page') throw new Error('Refused: only our own pages add cases by hand.');
      const now = new Date();
      const caseId = await recordByHand(db, data?.observation, now);
      await refreshBadge(db, now);
      return { done: true, caseId };
    } catch (error) {
      return { done: false, error: error instanceof Error ? error.message : String(error) };
    }
  });

  onMessage('judgeOrders', async ({ data, sender }) => {
    try {
      if (originOf(sender).from !== 'own-page') throw new Error('Refused: only our own pages import.');
      const { orderIds } = parseMessage(JudgeOrders, data);
      const now = new Date();
      await layWindows(db, orderIds, new Docket(await openDesk(), now).deadlinesOf);
      await refreshBadge(db, now);
      return { done: true };
    } catch (error) {
      return { done: false, error: error instanceof Error ? error.message : String(error) };
    }
  });

  onMessage('templateCommand', async ({ data, sender }) => {
    try {
      if (originOf(sender).from !== 'own-page') throw new Error('Refused: templates are kept for our own pages only.');
      return { done: true, count: await carryOutTemplates(db, parseMessage(TemplateCommand, data)) };
    } catch (error) {
      return { done: false, error: error instanceof Error ? error.message : String(error) };
    }
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
}

/** Takes a page in: each observation is parsed by itself, the good ones are stored in one transaction. */
async function recordPage(db: RecourseDb, page: RecordPage, tabId: number): Promise<PageReply> {
  const good: Observation[] = [];
  const refused: PageReply['refused'] = [];
  for (const raw of page.observations) {
    const parsed = Observation.safeParse(raw);
    if (parsed.success) good.push(parsed.data as Observation);
    else refused.push({ orderId: orderIdOf(raw), why: describeIssue(parsed.error.issues[0]) });
  }
  const desk = await openDesk();
  const now = new Date();
  const docket = new Docket(desk, now);
  // Before anything is stored: news of another tab from now on must reach this one.
  await rememberTab(tabId, page, await noteDrift(page, now.toISOString()));
  const cases = await recordObservations(db, good, docket.deadlinesOf);
  await tellTabs(ordersWithNews(good, cases), tabId);
  if (refused.length === 0) await noteMissing(db, page, docket.deadlinesOf, now);
  await refreshBadge(db, now);
  const seen = new Set(good.map((one) => `${one.portal}:${one.kind}:${one.orderId}`));
  return {
    hints: desk.settings.hints,
    failed: false,
    chips: [...seen].flatMap((caseId) => docket.chipOf(caseId)),
    status: desk.statusOf(page, refused.length),
    refused,
  };
}

/** A full disk or a broken database must not pass for "nothing there": the page says that nothing was kept. */
async function notStored(error: unknown): Promise<PageReply> {
  const { translator, settings } = await openDesk();
  const why = error instanceof Error ? error.message : String(error);
  return {
    hints: settings.hints,
    failed: true,
    chips: [],
    refused: [],
    status: translator.t('page:status.failed', { why }),
  };
}

function orderIdOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'orderId' in raw ? raw.orderId : null;
  return typeof id === 'string' ? id.slice(0, 40) : '';
}

/** Opens the side panel at a case. Must run inside the gesture, so nothing is awaited before `open`. */
function openBeside(tabId: number, caseId: string): { opened: boolean } {
  const { sidePanel: panel } = browser as Partial<Pick<typeof browser, 'sidePanel'>>;
  if (!panel) {
    // Firefox opens its sidebar only from its own controls; a tab shows the same case.
    void browser.tabs.create({
      url: browser.runtime.getURL(`/sidepanel.html#case=${encodeURIComponent(caseId)}` as '/sidepanel.html'),
    });
    return { opened: true };
  }
  void panel.setOptions({ tabId, path: `sidepanel.html#case=${encodeURIComponent(caseId)}`, enabled: true });
  void panel.open({ tabId });
  return { opened: true };
}

/** Brings the laid-down windows and the badge up to date and reminds of what closes; run at every start of the worker and once an hour. */
export async function keepUp(db: RecourseDb): Promise<void> {
  const now = new Date();
  const behind = await windowsAreBehind();
  await keepRules(db, now, behind);
  if (behind) await setWindowsBehind(false);
  await refreshBadge(db, now);
  await remind(db, now);
}
