import { browser } from 'wxt/browser';
import { countClosingBy } from './db/deadline-list.ts';
import type { RecourseDb } from './db/schema.ts';

/** Windows counted on the badge: those that close within this many hours. */
const BADGE_HOURS = 72;
const HOUR = 3_600_000;

/** Shows how many windows close soon; nothing when there is none. */
export async function refreshBadge(db: RecourseDb, now = new Date()): Promise<void> {
  const count = await countClosingBy(db, now.getTime(), now.getTime() + BADGE_HOURS * HOUR);
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#a61e4d' });
}
