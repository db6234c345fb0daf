import type { StoreClocks } from '../../core/windows/rule.ts';
import { marketplaces } from './marketplaces.ts';

/** Amazon's stores. No source names a time zone: days are the store's own, Pacific where none is known. */
export const amazonStores: StoreClocks = {
  stores: marketplaces,
  unknownStore: { code: null, timeZone: 'America/Los_Angeles', weekend: [6, 7] },
};
