import type { LintRule } from '../../../core/compliance/pack.ts';

type Source = LintRule['source'];

/** Where each rule is written down; dates as the sources give them. No rule page of AliExpress itself could be read. */
export const sources = {
  conduct: { ruleId: 'ae.message.conduct', href: 'https://ssopdot.com/blog/34856.html', date: '2024-09-29' },
  manipulation: {
    ruleId: 'ae.feedback.manipulation',
    href: 'https://alitopshop.com/aliexpress-rules-for-buyers/',
    date: '2026 (page)',
  },
  reply: {
    ruleId: 'ae.feedback.seller.reply',
    href: 'https://ssopdot.com/blog/39815.html',
    date: '~2024-Q4 (inferred from post id)',
  },
  personal: {
    ruleId: 'ae.feedback.removal.platform',
    href: 'https://ssopdot.com/blog/39815.html',
    date: '~2024-Q4 (inferred from post id)',
  },
  decision: {
    ruleId: 'ae.dispute.decision.binding',
    href: 'https://ssopdot.com/blog/35242.html',
    date: '~2024-Q4 (inferred from post id)',
  },
} as const satisfies Record<string, Source>;
