/**
 * The seller centre's hosts, one by one: today's cross-border centre, the older global portal, and feedback
 * management. Source: public scripts of 2024 to 2026. The sign-in page has a host of its own and is never asked for.
 */
export const ALIEXPRESS_HOSTS: readonly string[] = [
  'csp.aliexpress.com',
  'gsp.aliexpress.com',
  'feedback.aliexpress.com',
];

export const ALIEXPRESS_MATCHES = ALIEXPRESS_HOSTS.map((host) => `https://${host}/*`);
