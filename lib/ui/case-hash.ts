import { useSyncExternalStore } from 'react';

/** The case id in `#case=<id>`; null when the hash names none. */
export function caseIn(hash: string): string | null {
  const id = new URLSearchParams(hash.replace(/^#/, '')).get('case');
  return id === null || id === '' ? null : id;
}

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The case the side panel is opened at; null for the list. */
export const useCaseHash = (): string | null => useSyncExternalStore(subscribe, () => caseIn(location.hash));

export const goToCase = (id: string): void => {
  location.hash = `case=${encodeURIComponent(id)}`;
};
export const goToList = (): void => {
  location.hash = '';
};
