import type { StoreClocks } from '../../core/windows/rule.ts';

/** Temu has one store for all the world. No source names a time zone: that of most sellers, which ends before Europe's and America's. */
export const temuStores: StoreClocks = {
  stores: [],
  unknownStore: { code: 'ALL', timeZone: 'Asia/Shanghai', weekend: [6, 7] },
};
