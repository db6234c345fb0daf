/**
 * What surrounds every page of the seller centre. Addresses and class names from public scripts and surveys of 2024-11
 * to 2026-06; `next-` is the prefix of Alibaba's public Fusion components, whose classes for loading and empty tables
 * are documented there. The sign-in form's ids are those of Alibaba's shared sign-in.
 */
export const shell = {
  updated: '2026-11-22',
  host: /^(?:csp|gsp|feedback)\.aliexpress\.com$/,
  signInHost: /^login\.aliexpress\.com$/,
  signInPath: /^\/(?:csp_login\.htm|user\/seller\/login)/,
  signInForm: '#fm-login-id, #fm-login-password, form[action*="/login"] input[type="password"]',
  /** The shop, on every page of today's centre. */
  shopParameter: 'channelId',
  orderId: /^\d{15,17}$/,
  orderIds: /(?<!\d)\d{15,17}(?!\d)/g,
  empty: '.next-table-empty',
  loading: '.next-loading-tip, .next-loading-indicator',
  /** The buyer's name, address and telephone: passed over whole, whatever stands there. */
  personal:
    '[class*="addressItem"], [class*="orderInfo--address"], [class*="buyerInfo--"], .dada-buyer-info, .buyer-name, [class*="receiver"], [class*="contactInfo"]',
} as const;
