import type { StoreCode } from './store-hints.ts';

/** What is paid with in each store, ISO 4217. */
export const currencies: Readonly<Record<StoreCode, string>> = {
  US: 'USD',
  CA: 'CAD',
  MX: 'MXN',
  BR: 'BRL',
  UK: 'GBP',
  DE: 'EUR',
  FR: 'EUR',
  IT: 'EUR',
  ES: 'EUR',
  NL: 'EUR',
  SE: 'SEK',
  PL: 'PLN',
  BE: 'EUR',
  IE: 'EUR',
  TR: 'TRY',
  ZA: 'ZAR',
  EG: 'EGP',
  SA: 'SAR',
  AE: 'AED',
  IN: 'INR',
  JP: 'JPY',
  AU: 'AUD',
  SG: 'SGD',
};
