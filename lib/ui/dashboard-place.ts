import { useSyncExternalStore } from 'react';

export const dashboardTabs = ['cases', 'import', 'advice', 'rules', 'changes'] as const;
export type DashboardTab = (typeof dashboardTabs)[number];

/** What of the dashboard is in view; it stands in the address, so that a link, Back and a reload find it again. */
export interface Place {
  tab: DashboardTab;
  caseId: string | null;
  /** The form for a new case is open. */
  adding: boolean;
  /** The piece of advice that is opened. */
  advice: string | null;
  /** The number of the rules that is looked for, by its parameter's id. */
  number: string | null;
}

/** Reads `#tab=advice`, `#case=<id>`, `#add`, `#advice=<id>` or `#number=<id>`. */
export function placeIn(hash: string): Place {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const caseId = params.get('case') || null;
  const advice = params.get('advice') || null;
  const named = dashboardTabs.find((tab) => tab === params.get('tab'));
  const number = params.get('number') || null;
  const implied = advice !== null ? 'advice' : number !== null ? 'rules' : 'cases';
  return { tab: named ?? implied, caseId, adding: params.has('add'), advice, number };
}

export const tabHash = (tab: DashboardTab): string => `#tab=${tab}`;
export const adviceHash = (id: string): string => `#advice=${encodeURIComponent(id)}`;

export const numberHash = (parameter: string): string => `#number=${encodeURIComponent(parameter)}`;

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
