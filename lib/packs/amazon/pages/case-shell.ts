/**
 * What the pages of claims, returns and messages have around them, and what rows of theirs that nobody has described
 * may look like. Source: Katal and AUI habits that public authors describe, 2021 to 2026-09; the wrapped addresses of
 * the new shell from 2025-12 to 2026-09.
 */
export const caseShell = {
  updated: '2026-11-22',
  /** What never belongs to a page's own content. */
  around: 'nav, header, footer, #sc-navbar-container, #navbar, .nav-sidebar, [role="navigation"]',
  content: '#sc-content-container, main, [role="main"]',
  loading: 'kat-spinner, kat-loader, .a-spinner, .a-spinner-wrapper, [aria-busy="true"]',
  tables: 'table, kat-table, [role="table"], [role="grid"]',
  headerRow: 'thead tr, kat-table-head kat-table-row, tr:has(th), [role="row"]:has([role="columnheader"])',
  row: 'tr, kat-table-row, [role="row"]',
  cell: 'td, th, kat-table-cell, [role="cell"], [role="gridcell"], [role="columnheader"]',
  /** Where an order id may stand by itself. */
  idPlaces: 'a, kat-link, [label], span, b, strong, div, p, td, kat-table-cell, kat-label, h3, h4, h5, dd',
  orderHref: /(?:\/(?:order|orders|order-details)\/|[?&](?:orderId|orderID|ss)=)(\d{3}-\d{7}-\d{7})(?![\d-])/g,
  /** An order id alone in its place, with its label before it or without. */
  orderText: /^(?:[^\d:：#]{0,40}[:：#]?\s*#?\s*)(\d{3}-\d{7}-\d{7})$/,
  heading: 'h1, h2, [role="tablist"], kat-tabs, form',
  buttons: 'button, kat-button, a, kat-link, input[type="submit"], .a-button',
} as const;
