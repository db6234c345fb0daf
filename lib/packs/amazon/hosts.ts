import { storeDomains } from './store-hints.ts';

/**
 * Every Seller Central host, one by one: match patterns cannot wildcard a top-level domain. Each store has its own,
 * and two regions share one. Source: public extension and scraper code, collected 2026-11. The host does not tell the
 * marketplace (one European account serves all its marketplaces from any host).
 */
export const SELLER_CENTRAL_HOSTS: readonly string[] = [
  ...Object.values(storeDomains).map((domain) => `sellercentral.${domain}`),
  'sellercentral-europe.amazon.com',
  'sellercentral-japan.amazon.com',
];

export const SELLER_CENTRAL_MATCHES = SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/*`);

/** Where the pages of messages and of the account stand: their own addresses, and those of the new shell. */
export const SELLER_CENTRAL_ACCOUNT_MATCHES = SELLER_CENTRAL_HOSTS.flatMap((host) =>
  ['messaging', 'performance', 'amazonsell'].map((path) => `https://${host}/${path}/*`),
);
