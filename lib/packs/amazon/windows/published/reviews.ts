import type { PublishedRules } from '../../../../core/windows/published.ts';

/** Product reviews. */
export const reviewRules = {
  'AMZ-RV-REPORT': {
    title: 'Reporting a product review',
    statement:
      'Use Report abuse on the review or e-mail with link and short reason (community-help@amazon.com US, reviews-help@amazon.co.uk UK, community-help@amazon.fr FR). No deadline documented. Brands with a pattern of wrong reports can lose Brand Dashboard access.',
    where: 'ALL',
    source: 'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/036786d9-acb9-4d35-bad7-2299c1be1bee',
    sourceTitle: 'Amazon moderator post; XATYDG72KXPG7EM; FR 13efb462',
    sourceDate: 'undated moderator post',
    moreSources: [
      'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/13efb462-9a70-4ee4-8212-1a4c615a9602',
      'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=XATYDG72KXPG7EM&language=en_US&ref=efph_XATYDG72KXPG7EM_cont_69031',
    ],
    confidence: 'high',
    status: 'current',
  },
  'AMZ-RV-GROUNDS': {
    title: 'What may not be in a product review',
    statement:
      'Seller service, order and shipping feedback, packaging, shipping cost and speed, pricing or availability, repetitive text or spam, unsupported language, private information, profanity or hate, external links, promotional or paid content. A bad opinion alone is not removable.',
    where: 'ALL',
    source: 'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/036786d9-acb9-4d35-bad7-2299c1be1bee',
    sourceTitle: 'Amazon moderator post on Community Guidelines',
    sourceDate: 'undated moderator post',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-RV-NO-ODR': {
    title: 'Reviews do not touch ODR',
    statement: 'Product reviews do not affect seller performance metrics; feedback does.',
    where: 'ALL',
    source: 'https://sellercentral.amazon.com/gp/help/external/G201972160',
    sourceTitle: 'Answers about product reviews (G201972160)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-RV-NO-CHANGE-ASK': {
    title: 'Never ask to change or remove a review',
    statement:
      'Sellers may not ask a reviewer to change or remove a review, with or without refund, before or after it.',
    where: 'ALL',
    source: 'https://sellercentral.amazon.com.br/seller-forums/discussions/t/fd158c27-2dea-4652-9727-7836aaf5c0f8',
    sourceTitle: 'Amazon moderator: communication and review violations; G201972160',
    sourceDate: 'undated moderator post',
    moreSources: [
      'https://sellercentral.amazon.com/gp/help/external/G201972160',
      'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/f9bf99667a83c3be531e950d6abf41fb?postId=04181555903a8d345916eeae4cad641e',
    ],
    confidence: 'high',
    status: 'prohibition',
    lapse: 'Zero tolerance: permanent loss of selling rights, withheld funds, review wipe, delisting, legal action.',
  },
  'AMZ-RV-PROHIBITED': {
    title: 'Prohibited review practices',
    statement:
      'Own, family or employee reviews; free or discounted product outside Vine; review clubs; refund after review; paid votes on helpfulness; only asking happy buyers; sending unhappy buyers elsewhere; competitor attacks.',
    where: 'ALL',
    source:
      'https://sellercentral.amazon.it/gp/help/external/GYRKB5RU3FS5TURN?language=en_IT&ref=efph_GYRKB5RU3FS5TURN_cont_521',
    sourceTitle: 'Customer product reviews policies (GYRKB5RU3FS5TURN); G201972160',
    sourceDate: 'undated stored copy of the live help page (rules from 2018-10-12)',
    moreSources: [
      'https://trendle.io/docs/amazons-product-review-policies/',
      'https://www.sonemos.be/amazon-new-communication-guidelines-for-buyer-seller-messages/ (do not steer unhappy buyers to you before a review)',
      'https://sellercentral.amazon.com/gp/help/external/G201972160',
    ],
    confidence: 'high',
    status: 'prohibition',
  },
  'AMZ-RV-CONTACT-TOOL': {
    title: 'Contact Customer tool',
    statement:
      "Brand owner (Brand Representative, seller of record) may use Amazon's fixed templates on 1-3 star reviews: courtesy refund or customer support. Text cannot be changed; never mention changing the review. Reviews show in about 48 h and stay 90 days (older: 24 h / 30 days).",
    where: 'US, CA, EU',
    source:
      'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=XATYDG72KXPG7EM&language=en_CA&ref=efph_XATYDG72KXPG7EM_cont_69031',
    sourceTitle: 'Customer Reviews (CA XATYDG72KXPG7EM); Contact Customer copies',
    sourceDate: 'undated stored copy of the live help page; copy 2023-09-24',
    moreSources: ['https://oliverpiroska.wixsite.com/europe-market-eu/post/contact-customer'],
    confidence: 'high',
    status: 'current',
    lapse: 'Review leaves the dashboard; tool no longer offered.',
    supersedes: '30-day retention (older US/IT page)',
  },
  'AMZ-RV-REQUEST-5-30': {
    title: 'Request a Review window',
    statement:
      "Button or Solicitations API works only from day 5 to day 30 after delivery, once per order; asks for review and seller feedback together in Amazon's neutral template.",
    where: 'ALL',
    source: 'https://github.com/amzn/selling-partner-api-docs/issues/121',
    sourceTitle: 'official API error text in amzn/selling-partner-api-docs #121',
    sourceDate: '2020-11-19',
    moreSources: [
      'https://github.com/amzn/selling-partner-api-models/issues/2723 (2023-10-16, 2025-04-22)',
      'https://developer-docs.amazon.com/sp-api/docs/solicit-feedback-for-an-order',
    ],
    confidence: 'high',
    status: 'current',
    lapse: "Button answers 'outside the 5-30 day range'.",
  },
  'AMZ-LAW-FTC': {
    title: 'FTC reviews rule',
    statement:
      'Since 21 Oct 2024: no incentive conditioned on a positive or negative review; no suppression by unfounded threats or intimidation; civil penalties (up to USD 51,744 per violation as first reported).',
    where: 'US',
    source: 'https://theweek.com/tech/ftc-online-product-review',
    sourceTitle: 'The Week; Compliance Cohort',
    sourceDate: '2024-10-22',
    moreSources: ['https://compliancecohort.squarespace.com/blog/ftc-issues-final-rule-banning-fake-reviews'],
    confidence: 'high',
    status: 'prohibition',
  },
} as const satisfies PublishedRules;
