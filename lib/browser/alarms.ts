import { browser } from 'wxt/browser';

const HOURLY = 'recourse-hourly';

/** Alarms do not survive every restart of the browser, so they are created anew at each start of the worker. */
export function setAlarms(onHour: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === HOURLY) void onHour();
  });
  void browser.alarms.create(HOURLY, { periodInMinutes: 60, delayInMinutes: 1 });
}
