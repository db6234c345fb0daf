import type { PublishedRules } from '../../../../core/windows/published.ts';

/** Chargebacks, messages, returns, refunds and cancellations. */
export const orderRules = {
  'AMZ-CB-7D': {
    title: 'Chargeback response',
    statement:
      'Answer within 7 calendar days of the chargeback e-mail date: refund or represent. A credit-card chargeback also counts in ODR.',
    where: 'US, EU (NL)',
    source:
      'https://sellercentral.amazon.com/gp/help/external/G202145040?language=en_US&ref=efph_G202145040_cont_200285170',
    sourceTitle: 'Chargeback help (G202145040)',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'https://sellercentral.amazon.nl/gp/help/external/help.html?itemID=202145040&language=en_GB&ref=efph_202145040_cont_48781',
    ],
    confidence: 'high',
    status: 'current',
    lapse: 'Amazon may debit the account.',
  },
  'AMZ-MSG-24H': {
    title: 'Buyer message reply metric',
    statement:
      "Reply within 24 hours including weekends and holidays; auto-responders do not count; if unsolved, reply anyway and give a date; 'No response needed' excludes thanks messages. Late Response Rate shown for 7/30/90 days.",
    where: 'ALL',
    source: 'https://sellercentral.amazon.com/gp/help/external/202152030',
    sourceTitle: 'Improve contact response time (202152030); 200549770',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'https://sellercentral.amazon.com/gp/help/external/200549770?language=en-US&ref=mpbc_200549970_cont_200549770',
      'https://feedvisor.com/university/buyer-seller-messaging-service/ (updated 2026-04-19, still 24 h)',
    ],
    confidence: 'high',
    status: 'current',
    lapse:
      'Counts in late response rate; raises claim and feedback risk; not itself a suspension metric in the help text.',
  },
  'AMZ-RET-RESP-24H': {
    title: 'Return request that needs manual authorisation',
    statement:
      'Respond within 24 hours (recommended US/JP/BR; required wording in DE/IT). In-policy requests are auto-authorised.',
    where: 'ALL',
    source:
      'https://sellercentral.amazon.de/gp/help/external/help.html?itemID=200708210&language=en_DE&ref=efph_200708210_cont_2',
    sourceTitle: 'Manage returns (200708210), DE',
    sourceDate: 'undated stored copy of the live help page (text of 2021-08-30)',
    moreSources: [
      'https://sellercentral.amazon.com/gp/help/external/help-page.html?itemID=69126&language=en_US&ref=efph_69126_bred_202174960',
    ],
    confidence: 'high',
    status: 'current',
    lapse: 'Buyer may claim after 48 h.',
  },
  'AMZ-RFD-4CD-US': {
    title: 'Refund after return arrives (FBM)',
    statement:
      'Since 26 Jan 2026: refund within 4 calendar days of receiving the return, then Amazon may refund automatically; after an automatic refund SAFE-T is lost except return lost in transit or wrong delivery scan. Refund at First Scan still exists.',
    where: 'US',
    source: 'https://www.ecommercebytes.com/nvfx',
    sourceTitle: 'EcommerceBytes quoting Amazon',
    sourceDate: '2025-12-23 (effective 2026-01-26)',
    moreSources: [
      'https://www.ecomcrew.com/amazon-fbm-refund-policy-update-2026/',
      'https://sellerpolicywatch.com/alerts/amazon-fbm-refund-window-january-2026',
    ],
    confidence: 'high',
    status: 'current',
    lapse: 'Automatic refund, SAFE-T generally not eligible.',
    supersedes: '2 business days',
  },
  'AMZ-RFD-2BD': {
    title: 'Refund after return arrives',
    statement: 'Refund within 2 business days of receipt, otherwise Amazon may refund and debit.',
    where: 'EU (IT shown) and other stores',
    source:
      'https://sellercentral.amazon.it/gp/help/external/G200708210?language=en_IT&ref=efph_G200708210_cont_201817830',
    sourceTitle: 'Manage returns (IT G200708210)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'medium-high',
    status: 'current',
    lapse: "Amazon may refund on the seller's behalf.",
    conflict: 'no EU copy of the 2026 four-day change was found',
  },
  'AMZ-RET-INTL-3CD': {
    title: 'International return option',
    statement:
      'Orders above EUR 25 / GBP 20 shipped from abroad: offer local return address with prepaid label, prepaid international label, or full refund within 3 calendar days of the return request (since 11 Aug 2025).',
    where: 'DE, UK',
    source: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/6bda2725-97a0-4d7c-bedc-125235991fd6',
    sourceTitle: 'News_Amazon: Update to international returns',
    sourceDate: '2025-07/08 (effective 2025-08-11)',
    confidence: 'high',
    status: 'current',
    lapse: 'Amazon refunds the buyer and debits; SAFE-T not available.',
    supersedes: '4 calendar days (UK, 11 Nov 2024)',
  },
  'AMZ-RET-EU-14D': {
    title: 'Return window for many categories',
    statement:
      'Amazon EU shortened the voluntary 30-day window to the 14-day withdrawal period for many categories in mid-2025.',
    where: 'DE, FR, IT, ES, UK',
    source: 'https://www.3win.ai/?p=13811',
    sourceTitle: '3win.ai; windingflow (2025-07-15)',
    sourceDate: '2025',
    confidence: 'low-medium',
    status: 'current',
    conflict: 'sources give 23 June or 23 July 2025 and differ on categories; no Amazon text found',
    supersedes: '30 days',
  },
  'AMZ-CXL-BUYER-30MIN': {
    title: 'Buyer self-cancel',
    statement:
      'Buyer can cancel alone for 30 minutes; after that only a cancellation request. Cancelling on a mere message hurts the cancel rate; ask for the official request (Your Orders > Request Cancellation).',
    where: 'US, EU, SA',
    source:
      'https://sellercentral.amazon.com/gp/help/external/G201722390?language=en_US&ref=efph_G201722390_cont_G201817830',
    sourceTitle: 'Cancel orders (G201722390)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-CXL-BUYER-5MIN-JP': {
    title: 'Buyer self-cancel JP',
    statement: '5 minutes in Japan; cancellation messages are critical messages.',
    where: 'JP',
    source:
      'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=RXAS2XTAYEF77BG&language=en_JP&ref=efph_RXAS2XTAYEF77BG_cont_BN4AZVWUS29ZUJX',
    sourceTitle: 'Cancellations FAQ (JP)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-CXL-AUTO-7D': {
    title: 'Auto-cancel of unshipped orders',
    statement: 'Amazon cancels automatically 7 days after the expected ship date if shipment is not confirmed.',
    where: 'US',
    source:
      'https://sellercentral.amazon.com/gp/help/external/G201722390?language=en_US&ref=efph_G201722390_cont_G201817830',
    sourceTitle: 'G201722390',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'medium-high',
    status: 'current',
  },
} as const satisfies PublishedRules;
