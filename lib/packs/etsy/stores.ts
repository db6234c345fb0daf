import type { StoreClocks } from '../../core/windows/rule.ts';

/** Etsy has one store for all the world. No source names a time zone: that of Etsy's seat, which ends before Pacific. */
export const etsyStores: StoreClocks = {
  stores: [],
  unknownStore: { code: 'ALL', timeZone: 'America/New_York', weekend: [6, 7] },
};
