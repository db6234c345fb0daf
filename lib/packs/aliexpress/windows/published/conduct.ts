import type { PublishedRules } from '../../../../core/windows/published.ts';

/** Messages, metrics, violations and the portal clock. */
export const conductRules = {
  'ae.message.conduct': {
    title: 'Seller conduct in messages',
    statement:
      'Seller transaction rules list as violations: credit and sales manipulation, inducing early confirmation of receipt, malicious harassment, illegal profit; messages must not be spam. So: no reward, refund or coupon in exchange for a changed review, no request to confirm receipt early, no threats, no repeated contact.',
    where: 'ALL',
    source: 'https://ssopdot.com/blog/34856.html',
    sourceTitle: 'What are the trading rules of AliExpress? (post)',
    sourceDate: '2024-09-29',
    moreSources: ['https://aliexpress.in.ua/ufaq-category/pravila-dlya-polzovatelej/'],
    confidence: 'medium',
    status: 'prohibition',
  },
  'ae.message.reply_time': {
    title: 'Chat reply time',
    statement:
      'AliExpress shows a 24-hour reply rate among service data; no official threshold was found. Treat 24 hours as a soft target.',
    where: 'ALL',
    source: 'https://ssopdot.com/?p=14163',
    sourceTitle: 'AliExpress service score data (post)',
    sourceDate: '~2024 (inferred)',
    confidence: 'low',
    status: 'current',
    conflict: '72 hours (en.xiaoniucw.com/article/33394), unsourced',
  },
  'ae.metric.service_score': {
    title: 'Service score components',
    statement:
      'Open API / ERP fields: sold-but-not-shipped rate (buy_not_sel_rate), not-received dispute rate after exemption (nr_disclaimer_issue_rate), not-as-described dispute rate after exemption (snad_disclaimer_issue_rate; 15 points of the score), DSR description (dsr_prod_score), DSR communication (dsr_communicate_score), DSR logistics after exemption (dsr_logis_score_aft_disclaim); compared to the industry average.',
    where: 'ALL',
    source: 'public code (TOP SDK AeServiceScoreDto / AeIndustryAvgServiceIndexDto; React ERP view)',
    sourceTitle: 'TOP API DTOs',
    sourceDate: '2018-2019',
    confidence: 'medium',
    status: 'current',
  },
  'ae.metric.category_assessment': {
    title: 'Category assessment on DSR description and SNAD dispute rate',
    statement: 'Past 90 days, per category; assessed 2 Jan, 2 Apr, 2 Jul, 2 Oct (Beijing time).',
    where: 'ALL',
    source: 'https://christinasbeautyjourney.blogspot.com/2022/03/aliexpress-store-category-assessment.html',
    sourceTitle: 'AliExpress store category assessment criteria (revision 2020-06-22)',
    sourceDate: '2020-06-22',
    confidence: 'low',
    status: 'current',
  },
  'ae.metric.capability_assessment': {
    title: 'Merchant service capability assessment',
    statement:
      'Three parts: logistics performance, product quality, customer service; published 2021-12-20, penalties from 2022-02-26, then each month on the 27th (Beijing time).',
    where: 'ALL',
    source: 'https://christinasbeautyjourney.blogspot.com/2022/02/aliexpress-cross-border-merchant_16.html',
    sourceTitle: 'AliExpress Cross-border Merchant Service Capability Assessment Criteria',
    sourceDate: '2021-12-20',
    confidence: 'medium',
    status: 'current',
  },
  'ae.violation.appeal': {
    title: 'Appeal a violation record',
    statement:
      'Appeal within 7 days of the violation record (was 5), one appeal per record; the page shows a countdown. Stated for prohibited/restricted-goods violations.',
    where: 'ALL',
    source: 'https://christinasbeautyjourney.blogspot.com/2022/02/prohibition-and-restriction-appeal-some.html',
    sourceTitle: 'Prohibition and restriction appeal - seller guide',
    sourceDate: '2020-10-14',
    confidence: 'medium',
    status: 'current',
  },
  'ae.time.pst': {
    title: 'Portal time zone',
    statement:
      'Order, dispute and time-out timestamps of AliExpress are US Pacific time (America/Los_Angeles), "yyyy-MM-dd HH:mm:ss"; the seller centre passes _timezone=-8 (dispute list) and timezone=America/Los_Angeles (order detail). Rule announcements use Beijing time.',
    where: 'ALL',
    source:
      'https://github.com/emsaniey20/java/blob/09ad73ad96c297b9734de6652049679050ceee23/src/main/java/com/aliexpress/open/domain/AliexpressTradeNewRedefiningFindorderbyidAeopTpOrderDetailDTO.java',
    sourceTitle: 'AliExpress Open Platform Java SDK: order detail',
    sourceDate: '2024-12-08',
    confidence: 'high',
    status: 'current',
  },
} as const satisfies PublishedRules;
