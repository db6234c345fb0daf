import type { StoreClocks } from '../../core/windows/rule.ts';

/** Walmart in the United States. No source names a time zone: Eastern, the earliest on the mainland, is the safe one. */
export const walmartStores: StoreClocks = {
  stores: [],
  unknownStore: { code: 'US', timeZone: 'America/New_York', weekend: [6, 7] },
};
