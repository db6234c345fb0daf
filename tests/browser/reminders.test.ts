import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { carryOut } from '../../lib/browser/db/case-store.ts';
import { openDb, type RecourseDb } from '../../lib/browser/db/schema.ts';
import { keepReminding, remind } from '../../lib/browser/reminders.ts';
import { defaultSettings, writeSettings } from '../../lib/browser/settings.ts';
import { sampleDeadline } from '../ui/samples.ts';

const NAME = 'reminders-test';
const NOW = new Date('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;
const later = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);
const window = (name: string, hours: number, more = {}) =>
  sampleDeadline({ id: `${name}#w`, caseId: name, orderId: name, closesAt: later(hours).getTime(), ...more });
const switchTo = (on: boolean) => writeSettings({ ...defaultSettings, reminders: { on, quiet: null } });

const shown = vi.fn();
const alarm = vi.fn();
const opened = vi.fn();
const heard: { click?: (id: string) => void } = {};
const may = { remind: true };

describe('reminders', () => {
  let db: RecourseDb;
  beforeEach(async () => {
    vi.clearAllMocks();
    may.remind = true;
    fakeBrowser.reset();
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
    Object.assign(fakeBrowser.permissions, {
      contains: async () => may.remind,
      onAdded: { addListener: () => undefined },
    });
    Object.assign(fakeBrowser.notifications, {
      create: async (id: string, { title, message }: { title: string; message: string }) => shown(id, title, message),
      clear: async () => true,
      onClicked: { addListener: (listener: (id: string) => void) => Object.assign(heard, { click: listener }) },
    });
    Object.assign(fakeBrowser.alarms, { create: async (_name: string, info: { when: number }) => alarm(info.when) });
    Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => opened(url) });
    db = openDb(NAME);
    await switchTo(true);
  });
  afterEach(() => db.delete());

  it('say a window once, however often the worker is started again', async () => {
    await db.deadlines.put(window('case-a', 20));
    await remind(db, NOW);
    expect(shown).toHaveBeenCalledExactlyOnceWith('recourse:case-a', 'Request removal: 20 hours left', 'Order case-a');
    expect(alarm).toHaveBeenLastCalledWith(later(20).getTime());
    db.close();
    db = openDb(NAME);
    await Promise.all([remind(db, later(1)), remind(db, later(1))]);
    expect(shown).toHaveBeenCalledTimes(1);
    await remind(db, later(20));
    expect(shown).toHaveBeenLastCalledWith('recourse:case-a', 'Request removal: closed now', 'Order case-a');
  });

  it('say all that was missed in one notification', async () => {
    await db.deadlines.bulkPut([window('a', 60), window('b', 5), window('c', -3), window('d', 40), window('e', 400)]);
    await Promise.all([remind(db, NOW), remind(db, NOW)]);
    expect(shown).toHaveBeenCalledTimes(1);
    const [id, title, message] = shown.mock.calls[0] ?? [];
    expect([id, title]).toEqual(['recourse:', '4 windows close soon']);
    expect(String(message).split('\n')).toEqual([
      'c · Request removal: closed now',
      'b · Request removal: 5 hours left',
      'd · Request removal: 40 hours left',
      'and 1 more',
    ]);
  });

  it('say nothing of what is put aside, and nothing while they are off or not allowed', async () => {
    await db.deadlines.put(window('a', 5, { visibleFrom: later(2).getTime() }));
    await remind(db, NOW);
    expect(alarm).toHaveBeenLastCalledWith(later(2).getTime());
    await switchTo(false);
    await remind(db, later(3));
    await switchTo(true);
    may.remind = false;
    await remind(db, later(3));
    expect(shown).not.toHaveBeenCalled();
    may.remind = true;
    await remind(db, later(3));
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it('open their case at a click, several the list', async () => {
    keepReminding(db);
    heard.click?.('recourse:amazon:sellerFeedback:1');
    heard.click?.('recourse:');
    heard.click?.('of someone else');
    await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(2));
    expect(opened.mock.calls.map(([url]) => String(url).replace(/^.*\/dashboard/, 'dashboard'))).toEqual([
      'dashboard.html#case=amazon%3AsellerFeedback%3A1',
      'dashboard.html',
    ]);
  });

  it('forget what they said when everything is erased', async () => {
    await db.deadlines.put(window('a', 5));
    await remind(db, NOW);
    expect(await db.reminders.count()).toBe(1);
    await carryOut(db, { do: 'erase-all' }, () => [], NOW.toISOString());
    expect(await db.reminders.count()).toBe(0);
  });
});
