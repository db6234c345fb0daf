import { useSyncExternalStore } from 'react';

export const dashboardTabs = ['cases', 'import', 'advice'] as const;
export type DashboardTab = (typeof dashboardTabs)[number];

/** What of the dashboard is in view; it stands in the address, so that a link, Back and a reload find it again. */
export interface Place {
  tab: DashboardTab;
  caseId: string | null;
  /** The form for a new case is open. */
  adding: boolean;
  /** The piece of advice that is opened. */
  advice: string | null;
}

/** Reads `#tab=advice`, `#case=<id>`, `#add` or `#advice=<id>`. */
export function placeIn(hash: string): Place {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const caseId = params.get('case') || null;
  const advice = params.get('advice') || null;
  const named = dashboardTabs.find((tab) => tab === params.get('tab'));
  return { tab: named ?? (advice !== null ? 'advice' : 'cases'), caseId, adding: params.has('add'), advice };
}

export const tabHash = (tab: DashboardTab): string => `#tab=${tab}`;
export const adviceHash = (id: string): string => `#advice=${encodeURIComponent(id)}`;

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};
const current = (): string => location.hash;

export const usePlace = (): Place => placeIn(useSyncExternalStore(subscribe, current));

export const goToAdd = (): void => {
  location.hash = 'add';
};
export const goToTab = (tab: DashboardTab): void => {
  location.hash = tabHash(tab);
};
