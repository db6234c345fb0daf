import type { StoreClocks } from '../../core/windows/rule.ts';

const weekend = [6, 7];

/** eBay's sites by country. No source names a time zone: days are the site's own, Pacific where none is known. */
export const ebayStores: StoreClocks = {
  stores: [
    { code: 'US', timeZone: 'America/Los_Angeles', weekend },
    { code: 'UK', timeZone: 'Europe/London', weekend },
    { code: 'DE', timeZone: 'Europe/Berlin', weekend },
    { code: 'FR', timeZone: 'Europe/Paris', weekend },
    { code: 'IT', timeZone: 'Europe/Rome', weekend },
    { code: 'ES', timeZone: 'Europe/Madrid', weekend },
    { code: 'CA', timeZone: 'America/Toronto', weekend },
    { code: 'AU', timeZone: 'Australia/Sydney', weekend },
  ],
  unknownStore: { code: 'ALL', timeZone: 'America/Los_Angeles', weekend },
};
