import { browser } from 'wxt/browser';

const HOURLY = 'recourse-hourly';

/** Alarms do not survive every restart of the browser, so they are created anew at each start of the worker. */
export function setAlarms(onHour: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === HOURLY) void onHour();
  });
  void browser.alarms.create(HOURLY, { periodInMinutes: 60, delayInMinutes: 1 });
}

/**
 * The worker only starts for events it listens to: without these, nothing would bring the badge up to date and the
 * alarms back after the browser was started or the extension updated.
 */
export function wakeWithBrowser(onWake: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => void onWake());
  browser.runtime.onInstalled.addListener(() => void onWake());
}
