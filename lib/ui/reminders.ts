import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askToRemind, dropReminding, mayRemind } from '../browser/reminders.ts';

/** Whether the browser allows notifications, followed live; null until it is known. */
export function useMayRemind(): boolean | null {
  const [may, setMay] = useState<boolean | null>(null);
  useEffect(() => {
    const look = (): void => void mayRemind().then(setMay);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return may;
}

/** Asks for the permission or gives it back. Call it inside the seller's gesture. True when it stands as wished. */
export const setReminding = (on: boolean): Promise<boolean> => (on ? askToRemind() : dropReminding());
