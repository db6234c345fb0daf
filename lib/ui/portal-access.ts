import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { allowedHosts, askAccess, dropAccess } from '../browser/portal-access.ts';

export interface PortalAccess {
  /** Hosts that are allowed now; null until it is known. */
  allowed: readonly string[] | null;
  /** Why the browser refused last time; null while it did not. */
  failed: string | null;
  /** Call it inside the seller's gesture. */
  ask(): void;
  drop(): void;
}

/** What the seller allows of the optional portal, followed live. */
export function usePortalAccess(): PortalAccess {
  const [allowed, setAllowed] = useState<readonly string[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const look = useCallback(() => void allowedHosts().then(setAllowed), []);
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [look]);
  const tell = (change: Promise<boolean>): void => {
    setFailed(null);
    change.then(look, (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  };
  return { allowed, failed, ask: () => tell(askAccess()), drop: () => tell(dropAccess()) };
}
