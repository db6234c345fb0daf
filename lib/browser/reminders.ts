import { browser } from 'wxt/browser';
import { planReminders, REMINDER_REACH, type ReminderMark } from '../core/windows/reminders.ts';
import type { DeadlineRow, RecourseDb } from './db/schema.ts';
import { reminderText } from './reminder-text.ts';
import { readSettings, type Settings, watchSettings } from './settings.ts';
import { translatorOf } from './speaker.ts';

const ALARM = 'recourse-remind';
/** Begins the id of a notification; a case's id follows where it is about one case. */
const ABOUT = 'recourse:';
const PERMISSION = { permissions: ['notifications' as const] };

/** What the browser offers only while the permission is granted. */
const notifier = (): typeof browser.notifications | undefined =>
  (browser as Partial<Pick<typeof browser, 'notifications'>>).notifications;

export const mayRemind = (): Promise<boolean> => browser.permissions.contains(PERMISSION);
/** Asks the browser. Must be called inside the seller's own gesture. */
export const askToRemind = (): Promise<boolean> => browser.permissions.request(PERMISSION);
export const dropReminding = (): Promise<boolean> => browser.permissions.remove(PERMISSION);

/** Says what is due, in one notification, and sets the alarm for the next look. Nothing while it is switched off. */
export async function remind(db: RecourseDb, now = new Date()): Promise<void> {
  const settings = await readSettings();
  const notifications = notifier();
  if (!settings.reminders.on || !notifications || !(await mayRemind())) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const { due, wakeAt } = await takeDue(db, settings.reminders.quiet, now.getTime());
  if (wakeAt !== null) await browser.alarms.create(ALARM, { when: wakeAt });
  if (due.length === 0) return;
  const [first, second] = due;
  const text = reminderText(due, now.getTime(), await translatorOf(settings));
  await notifications.create(`${ABOUT}${first && !second ? first.caseId : ''}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    ...text,
  });
}

/**
 * Marks as said before it is said, in one transaction: a worker that is stopped in between loses a reminder, but two
 * that wake at once never say one twice. Only windows within reach are read; the hourly look finds the later ones.
 */
const takeDue = (
  db: RecourseDb,
  quiet: Settings['reminders']['quiet'],
  now: number,
): Promise<{ due: DeadlineRow[]; wakeAt: number | null }> =>
  db.transaction('rw', db.deadlines, db.reminders, async () => {
    const [rows, marks] = await Promise.all([
      db.deadlines
        .where('closesAt')
        .between(now - REMINDER_REACH, now + 2 * REMINDER_REACH)
        .toArray(),
      db.reminders.toArray(),
    ]);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { say, wakeAt } = planReminders({ deadlines: rows, marks, now, quiet, zone });
    await db.reminders.bulkPut(say);
    await db.reminders
      .where('closesAt')
      .below(now - 2 * REMINDER_REACH)
      .delete();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return { due: say.flatMap(({ id }: ReminderMark) => byId.get(id) ?? []), wakeAt };
  });

/** Reminds at its alarm and whenever the settings or the permission change; a click opens the case. */
export function keepReminding(db: RecourseDb): void {
  const look = (): void => void remind(db);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  let heard = false;
  const hearClicks = (): void => {
    const notifications = notifier();
    if (heard || !notifications) return;
    heard = true;
    notifications.onClicked.addListener((id) => void open(id));
  };
  browser.permissions.onAdded.addListener(() => {
    hearClicks();
    look();
  });
  watchSettings(look);
  hearClicks();
}

/** A tab: the side panel opens only inside a gesture on a page. */
async function open(id: string): Promise<void> {
  if (!id.startsWith(ABOUT)) return;
  const caseId = id.slice(ABOUT.length);
  const hash = caseId === '' ? '' : `#case=${encodeURIComponent(caseId)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${hash}` as '/dashboard.html') });
  await notifier()?.clear(id);
}
