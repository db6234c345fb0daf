import type { StoreClocks } from '../../core/windows/rule.ts';

const weekend = [6, 7];

/** Shopee's regions. No source names a time zone: days are the region's own, Singapore's where none is known. */
export const shopeeStores: StoreClocks = {
  stores: [
    { code: 'BR', timeZone: 'America/Sao_Paulo', weekend },
    { code: 'CL', timeZone: 'America/Santiago', weekend },
    { code: 'ID', timeZone: 'Asia/Jakarta', weekend },
    { code: 'MX', timeZone: 'America/Mexico_City', weekend },
    { code: 'MY', timeZone: 'Asia/Kuala_Lumpur', weekend },
    { code: 'PH', timeZone: 'Asia/Manila', weekend },
    { code: 'SG', timeZone: 'Asia/Singapore', weekend },
    { code: 'TH', timeZone: 'Asia/Bangkok', weekend },
    { code: 'TW', timeZone: 'Asia/Taipei', weekend },
    { code: 'VN', timeZone: 'Asia/Ho_Chi_Minh', weekend },
  ],
  unknownStore: { code: null, timeZone: 'Asia/Singapore', weekend },
};
