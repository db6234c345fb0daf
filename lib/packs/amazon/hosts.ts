/**
 * Every Seller Central host, one by one: match patterns cannot wildcard a top-level domain.
 * Source: public extension and scraper code, collected 2026-11. The host does not tell the marketplace
 * (one European account serves all its marketplaces from any host).
 */
export const SELLER_CENTRAL_HOSTS = [
  'sellercentral.amazon.com',
  'sellercentral.amazon.ca',
  'sellercentral.amazon.com.mx',
  'sellercentral.amazon.com.br',
  'sellercentral-europe.amazon.com',
  'sellercentral.amazon.co.uk',
  'sellercentral.amazon.de',
  'sellercentral.amazon.fr',
  'sellercentral.amazon.it',
  'sellercentral.amazon.es',
  'sellercentral.amazon.nl',
  'sellercentral.amazon.se',
  'sellercentral.amazon.pl',
  'sellercentral.amazon.com.be',
  'sellercentral.amazon.ie',
  'sellercentral.amazon.com.tr',
  'sellercentral.amazon.ae',
  'sellercentral.amazon.sa',
  'sellercentral.amazon.eg',
  'sellercentral.amazon.co.za',
  'sellercentral.amazon.in',
  'sellercentral.amazon.co.jp',
  'sellercentral-japan.amazon.com',
  'sellercentral.amazon.com.au',
  'sellercentral.amazon.sg',
] as const;

export const SELLER_CENTRAL_MATCHES = SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/*`);
