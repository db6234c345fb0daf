import type { LintExample } from '../../../core/compliance/pack.ts';

type Example = LintExample & { ruleId: string };
const CHINA = 'CN';

const pair = (ruleId: string, language: string, faulty: string, compliant: string): Example[] => [
  { ruleId, language, channel: 'buyer-message', marketplace: CHINA, text: faulty, expect: 'block' },
  { ruleId, language, channel: 'buyer-message', marketplace: CHINA, text: compliant, expect: 'pass' },
];

/** Faulty and compliant texts: the rules' own tests. */
export const examples: readonly Example[] = [
  ...pair('incentive-for-feedback', 'zh', '好评晒图返现5元，截图发给我们即可。', '退货运费我们承担，与您的评价无关。'),
  ...pair(
    'incentive-for-feedback',
    'en',
    'We refund the freight if you delete your review.',
    'We refund the freight; send us the waybill number.',
  ),
  ...pair('threat-or-blame', 'zh', '再这样我们就起诉您。', '请把运单号发给我们。'),
  ...pair('threat-or-blame', 'en', 'Our lawyer will contact you.', 'Please send us the waybill number.'),
  {
    ruleId: 'buyer-personal-information',
    language: 'en',
    channel: 'public-response',
    marketplace: CHINA,
    text: 'Mr. Miller signed for it at 12 Willow Street.',
    expect: 'block',
  },
];
