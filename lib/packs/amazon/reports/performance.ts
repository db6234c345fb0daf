/**
 * V2_SELLER_PERFORMANCE_REPORT as data: where its figures stand. Rates are fractions (0.0042 is 0.42 %).
 * Source: SP-API report of 2026-05; key names from its published schema.
 */
export const performanceReport = {
  updated: '2026-11-22',
  sections: 'performanceMetrics',
  channels: { afn: 'AFN', mfn: 'MFN' },
  statuses: ['GOOD', 'WARNED', 'BAD', 'NONE'],
} as const;
