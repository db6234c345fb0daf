/**
 * What tells a store on a page, by our code for it. Apart from the rest of the marketplaces because readers carry it
 * into the portal's pages. Source: public seller tools, collected 2026-11.
 */
export const storeDomains = {
  US: 'amazon.com',
  CA: 'amazon.ca',
  MX: 'amazon.com.mx',
  BR: 'amazon.com.br',
  UK: 'amazon.co.uk',
  DE: 'amazon.de',
  FR: 'amazon.fr',
  IT: 'amazon.it',
  ES: 'amazon.es',
  NL: 'amazon.nl',
  SE: 'amazon.se',
  PL: 'amazon.pl',
  BE: 'amazon.com.be',
  IE: 'amazon.ie',
  TR: 'amazon.com.tr',
  ZA: 'amazon.co.za',
  EG: 'amazon.eg',
  SA: 'amazon.sa',
  AE: 'amazon.ae',
  IN: 'amazon.in',
  JP: 'amazon.co.jp',
  AU: 'amazon.com.au',
  SG: 'amazon.sg',
} as const;

export type StoreCode = keyof typeof storeDomains;

/** What order ids tend to start with: hints. 402 to 408 are shared by France, Italy and Spain and tell nothing. */
export const storesByOrderId: Readonly<Record<string, StoreCode>> = {
  '111': 'US',
  '112': 'US',
  '113': 'US',
  '114': 'US',
  '701': 'CA',
  '702': 'CA',
  '026': 'UK',
  '202': 'UK',
  '203': 'UK',
  '204': 'UK',
  '205': 'UK',
  '206': 'UK',
  '028': 'DE',
  '302': 'DE',
  '303': 'DE',
  '304': 'DE',
  '305': 'DE',
  '306': 'DE',
  '249': 'JP',
  '250': 'JP',
  '503': 'JP',
};
