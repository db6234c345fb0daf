import type { Reference } from '../../../core/model/assessment.ts';

const undated = 'undated stored copy of the live help page';

/** "Can Amazon remove buyer feedback?" */
export const removalHelp = (ruleId: string): Reference => ({
  ruleId,
  clause: 'G20231',
  href: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=20231&language=en_US&ref=efph_20231_relt_G20231',
  date: undated,
  confidence: 'high',
});

/** The values of the request form, seen on the page. */
export const requestForm = (ruleId: string): Reference => ({
  ruleId,
  clause: 'Feedback Manager, Request removal, reason list',
  href: 'https://sellercentral.amazon.com/feedback-manager/index.html',
  date: '2026-08-29',
  confidence: 'low-medium',
});

export const requestWindowHelp: Reference = {
  ruleId: 'AMZ-FB-SELLER-REQUEST-90D',
  clause: 'Which tools are used to manage seller feedback?',
  href: 'https://docs.alphadiscounters.com/docs/vendor/monitor-feedback-and-performance/seller-feedback-help/which-tools-are-used-to-manage-seller-feedback',
  date: undated,
  confidence: 'medium-high',
};

export const channelHelp: Reference = {
  ruleId: 'AMZ-FB-CHANNEL-FM-ONLY',
  clause: 'G20231 (zh_CN)',
  href: 'https://sellercentral.amazon.com/gp/help/external/G20231?language=zh_CN&ref=efph_G20231_cont_G200285170',
  date: undated,
  confidence: 'high',
};

export const starOnlyNews: Reference = {
  ruleId: 'AMZ-FB-STAR-ONLY',
  clause: 'Trade press on star-only ratings (five sources)',
  href: 'https://valuezon.de/?p=10872',
  date: '2025-07/08',
  confidence: 'medium',
};

export const easyShipHelp: Reference = {
  ruleId: 'AMZ-FB-ST-EASYSHIP',
  clause: 'Handling customer feedback for Amazon Easy Ship (201382000)',
  href: 'https://sellercentral.amazon.ae/gp/help/external/help.html?itemID=201382000&language=en_AE&ref=efph_201382000_cont_201379700',
  date: 'footer 1999-2021',
  confidence: 'medium',
};
