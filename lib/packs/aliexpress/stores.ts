import type { StoreClocks } from '../../core/windows/rule.ts';
import { ALIEXPRESS_ZONE } from './zone.ts';

/** AliExpress has one store for all the world. */
export const aliexpressStores: StoreClocks = {
  stores: [],
  unknownStore: { code: 'ALL', timeZone: ALIEXPRESS_ZONE, weekend: [6, 7] },
};
