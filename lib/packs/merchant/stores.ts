import type { StoreClocks } from '../../core/windows/rule.ts';

/** The shop itself, counted in Chinese time. */
export const merchantStores: StoreClocks = {
  stores: [],
  unknownStore: { code: 'CN', timeZone: 'Asia/Shanghai', weekend: [6, 7] },
};
