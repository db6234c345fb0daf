import type { LintRule } from '../../../core/compliance/pack.ts';

type Source = LintRule['source'];

/** Where each rule is written down: the shop sits in China, so its law. */
export const sources = {
  /** Provisional rules against unfair competition online, article 9: no cash back, red packets or coupons for a named rating. */
  unfairCompetition: {
    ruleId: 'merchant.law.rated-for-reward',
    href: 'https://credit.shaanxi.gov.cn/341/11490073.html',
    date: 'in force since 2024-09-01',
  },
  /** Personal Information Protection Law, article 25: not made known without the person's own consent. */
  personalInformation: {
    ruleId: 'merchant.law.personal-information',
    href: 'https://m.appbook.qq.com/read/1044618368/31',
    date: 'law in force since 2021-11-01; undated commentary',
  },
  /** Summary of the consumer law that the return policy rests on. */
  consumer: {
    ruleId: 'merchant.law.consumer',
    href: 'https://www.lsnews.net/shbk/202603/127362.html',
    date: '2026-03-05',
  },
} as const satisfies Record<string, Source>;
