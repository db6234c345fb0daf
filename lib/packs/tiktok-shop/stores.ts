import type { StoreClocks } from '../../core/windows/rule.ts';

const weekend = [6, 7];

/** The regions of TikTok Shop that a source speaks of. No source names a time zone: days are the region's own. */
export const tiktokShopStores: StoreClocks = {
  stores: [
    { code: 'US', timeZone: 'America/Los_Angeles', weekend },
    { code: 'VN', timeZone: 'Asia/Ho_Chi_Minh', weekend },
  ],
  unknownStore: { code: null, timeZone: 'America/Los_Angeles', weekend },
};
