import type { WindowPack } from '../../../core/windows/rule.ts';

/** AliExpress counts in US Pacific time, daylight saving time included (rule ae.time.pst). */
export const aliexpressWindows: WindowPack = {
  portal: 'aliexpress',
  stores: [],
  unknownStore: { code: 'ALL', timeZone: 'America/Los_Angeles', weekend: [6, 7] },
  countStart: 'next_day',
  rules: [],
  closing: { lastDays: 7, lastShare: 0.25 },
};
