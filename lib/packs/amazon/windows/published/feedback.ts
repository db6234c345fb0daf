import type { PublishedRules } from '../../../../core/windows/published.ts';

/** Seller feedback: leaving, removing and answering it. */
export const feedbackRules = {
  'AMZ-FB-LEAVE-90D': {
    title: 'Buyer window to leave seller feedback',
    statement:
      'A buyer may leave one feedback per order for up to 90 days. Newer US help counts from order confirmation; the storefront popup says from the order date.',
    where: 'ALL',
    source: 'https://sellercentral.amazon.com/help/hub/reference/GFX3VZKQVANVXRRB',
    sourceTitle: 'Post a public reply (GFX3VZKQVANVXRRB), stored copy',
    sourceDate: 'undated stored copy of the live help page (post-2022 help layout)',
    moreSources: ['https://www.amazon.com/gp/help/seller/feedback-popup.html?seller=A2UHLVL8IH9Q52'],
    confidence: 'high',
    status: 'current',
    lapse: 'No new feedback possible on that order.',
    conflict: 'order date vs. order confirmation: same day in practice; use the order (purchase) date',
  },
  'AMZ-FB-LINK-3D': {
    title: 'Leave-feedback link appears',
    statement: 'The leave-feedback link becomes available 3 days after the order is confirmed.',
    where: 'ALL',
    source:
      'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=761&language=en_GB&ref=efph_761_cont_69032',
    sourceTitle: 'About Feedback Manager (761), UK/EU',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: ['https://sellercentral.amazon.in/seller-forums/discussions/t/1a036a3e-905d-4a0f-9096-4eb5b6f3c080'],
    confidence: 'high',
    status: 'current',
    supersedes: "older guides: 'must show Delivered before feedback can be left'",
  },
  'AMZ-FB-ONE-PER-ORDER': {
    title: 'One feedback per order',
    statement: 'Buyers can submit one star rating and/or comment per order.',
    where: 'ALL',
    source: 'https://manuals.plus/m/37ed1778eeab10f7167b219f98c42ad7189c829e1305993e861211c2f3a2c086',
    sourceTitle: "copy of About Feedback Manager (wording 'star-rating and/or feedback comment')",
    sourceDate: 'undated copy, wording post-Aug-2025',
    moreSources: [
      'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=761&language=en_GB&ref=efph_761_cont_69032',
    ],
    confidence: 'medium',
    status: 'current',
  },
  'AMZ-FB-BUYER-REMOVE-ANYTIME': {
    title: 'Buyer may remove feedback at any time (newer US wording)',
    statement:
      'Newer US help: buyers can remove their feedback anytime, at their own discretion. No edit function is described; a rating is removed, not changed.',
    where: 'US',
    source: 'https://sellercentral.amazon.com/help/hub/reference/GFX3VZKQVANVXRRB',
    sourceTitle: 'Post a public reply (GFX3VZKQVANVXRRB), stored copy',
    sourceDate: 'undated stored copy of the live help page (post-2022 help layout)',
    confidence: 'medium',
    status: 'conflict',
    conflict: 'Older and localised help pages say 60 days. Day 60 is a soft milestone, not a hard stop.',
    supersedes: 'AMZ-FB-BUYER-REMOVE-60D',
  },
  'AMZ-FB-BUYER-REMOVE-60D': {
    title: 'Buyer removal window, 60 days (older wording)',
    statement:
      "Buyers can act on their feedback any time within 60 days of the date they first left it (the stored page breaks off before the verb; sellers' guides give the same 60 days for removal).",
    where: 'JP (and older pages elsewhere)',
    source:
      'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202126280&language=ja_JP&ref=efph_202126280_cont_761',
    sourceTitle: '購入者からの評価に対する解決と返答 (202126280)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'medium',
    status: 'conflict',
    lapse: "Older rule: the buyer's Remove button disappears. Newer US wording has no limit.",
    conflict: 'see AMZ-FB-BUYER-REMOVE-ANYTIME',
  },
  'AMZ-FB-SELLER-REQUEST-90D': {
    title: "Seller's window to request removal / strike-through",
    statement:
      'A removal request must be made within 90 days of the feedback being submitted, through Feedback Manager.',
    where: 'ALL',
    source:
      'https://docs.alphadiscounters.com/docs/vendor/monitor-feedback-and-performance/seller-feedback-help/which-tools-are-used-to-manage-seller-feedback',
    sourceTitle: "verbatim copy of Amazon's 'Which tools are used to manage seller feedback?'",
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'http://danielandrefuselier.com/index-10214.html (EcommerceBytes: Amazon letter of 10 May, 90 days)',
      'https://www.scribd.com/document/660279952/Catalog-SOP-Negative-Feedback-Removal (2023-04-05)',
    ],
    confidence: 'medium-high',
    status: 'current',
    lapse: 'Request Removal action no longer accepted; feedback stays (buyer removal only).',
    conflict:
      'http://www.amzec.cn/global-store/1324.html (Jul-Aug 2025) claims every request is limited to 2 months; not confirmed by any Amazon text. We warn from day 60 and stop at day 90.',
  },
  'AMZ-FB-REQUEST-2M-CLAIM': {
    title: 'Two-month removal limit (unconfirmed 2025 report)',
    statement:
      'A Chinese seller-news page says that since 4 Aug 2025 all removal requests must be filed within 2 months of the feedback.',
    where: 'ALL',
    source: 'http://www.amzec.cn/global-store/1324.html',
    sourceTitle: '亚马逊店铺Feedback新规',
    sourceDate: '2025-07/08',
    confidence: 'low',
    status: 'conflict',
    conflict: "contradicts AMZ-FB-SELLER-REQUEST-90D; probably confuses the buyer's 60 days",
  },
  'AMZ-FB-CHANNEL-FM-ONLY': {
    title: 'Only through Feedback Manager',
    statement:
      'Removal requests can be made only in Feedback Manager. Support cases or any other channel are not accepted and can put the account at risk; high volumes of wrong or speculative requests are prohibited.',
    where: 'ALL',
    source: 'https://sellercentral.amazon.com/gp/help/external/G20231?language=zh_CN&ref=efph_G20231_cont_G200285170',
    sourceTitle: 'G20231 (zh_CN)',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'https://docs.alphadiscounters.com/docs/vendor/monitor-feedback-and-performance/seller-feedback-help/which-tools-are-used-to-manage-seller-feedback',
      'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=201101660&language=en_GB&ref=efph_201101660_relt_200379860',
      'repo bernieplug/eepelican content/blog/feedback-removal-change.md (2017-08-02)',
    ],
    confidence: 'high',
    status: 'current',
    supersedes: 'older guides: Contact Seller Support case (closed about July 2017)',
  },
  'AMZ-FB-STAR-ONLY': {
    title: 'Star-only ratings since 4 Aug 2025',
    statement:
      "Written text became optional. Ratings below 4 stars need a pre-set reason. Abusive text is screened automatically. Star-only ratings have no Request Removal action (3 trade sources); 'Report a violation' is the remaining route. Written comments can still be challenged. The preset-reason detail comes from one trade source plus a help copy mentioning predefined reasons.",
    where: 'ALL (EU announced July 2025)',
    source: 'https://valuezon.de/?p=10872',
    sourceTitle: 'trade press: valuezon (EU), amzec.cn, 56ok, onlinestar, metaprice',
    sourceDate: '2025-07/08',
    moreSources: [
      'http://www.amzec.cn/global-store/1324.html',
      'https://en.56ok.com/topic/detail-878306-amazon-updates-star-ratings-sellers-adjust-to-new-rules.html',
      'https://www.metaprice.io/en/blog/amazon-verkaeuferbewertung-sterne',
    ],
    confidence: 'medium',
    status: 'current',
    conflict: "Amazon's own announcement text was not found; metaprice says live since July 2025 on all EU stores",
    supersedes: 'before Aug 2025: a comment was required',
  },
  'AMZ-FB-REPLY': {
    title: 'Public reply',
    statement:
      'One public reply per feedback. It can be removed but not edited; after deleting it no second reply can be posted. No personal data of buyer or seller, no questions to the buyer, no effect on score; it disappears if the feedback is suppressed. No deadline and no length limit are documented.',
    where: 'ALL',
    source: 'https://sellercentral.amazon.com/help/hub/reference/GFX3VZKQVANVXRRB',
    sourceTitle: 'Post a public reply (stored copy); Improve your feedback rating (AU 202126280)',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'https://sellercentral.amazon.com.au/gp/help/external/202126280?language=en_AU&ref=efph_202126280_cont_202125690',
    ],
    confidence: 'high',
    status: 'current',
  },
  'AMZ-FB-STARS': {
    title: 'Rating classes',
    statement: '4-5 stars positive, 3 neutral, 1-2 negative.',
    where: 'ALL',
    source:
      'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=761&language=en_GB&ref=efph_761_cont_69032',
    sourceTitle: 'About Feedback Manager (761)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-FB-SCORE': {
    title: 'Feedback score',
    statement:
      'Score = positive feedback / all feedback for 30, 90, 365 days and lifetime, dated by when feedback was left; percentages rounded to whole numbers (may add to 99). Shop shows 12-month score if more than 10 feedbacks in 12 months, else lifetime.',
    where: 'ALL',
    source:
      'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=761&language=en_GB&ref=efph_761_cont_69032',
    sourceTitle: 'About Feedback Manager (761)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-FB-RESOLVE-BTN': {
    title: "'Resolve' button",
    statement:
      'The Resolve button of older guides (1-2 stars only) is not in current help; Feedback Manager actions are Request removal and Post a public reply (older copies also Contact customer).',
    where: 'ALL',
    source:
      'https://docs.alphadiscounters.com/docs/vendor/monitor-feedback-and-performance/seller-feedback-help/which-tools-are-used-to-manage-seller-feedback',
    sourceTitle: "copy of 'Which tools are used to manage seller feedback?'",
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'https://sellercentral.amazon.com/gp/help/external/G200285170?language=en_US',
      'https://sellercentral.amazon.it/gp/help/external/help.html?itemID=202125690&language=it_IT&ref=efph_202125690_relt_202126280',
    ],
    confidence: 'medium',
    status: 'current',
    supersedes: 'older guides: Resolve button only for 1-2 stars',
  },
  'AMZ-FB-NOTIFY-OK': {
    title: 'Asking the buyer: allowed wording',
    statement:
      "After the problem is solved you may notify the buyer that feedback can be updated or removed, without pressure or incentive. Amazon's acceptable example: 'If you are satisfied that we have resolved your concerns, it is possible to update or remove the feedback you originally provided here.'",
    where: 'ALL',
    source:
      'https://sellercentral.amazon.com.au/gp/help/external/202126280?language=en_AU&ref=efph_202126280_cont_202125690',
    sourceTitle: 'Improve your feedback rating (AU 202126280); JP 202126280',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202126280&language=ja_JP&ref=efph_202126280_cont_761',
      'https://sellercentral.amazon.it/gp/help/external/help.html?itemID=202125690&language=it_IT&ref=efph_202125690_relt_202126280',
      'https://developer-docs.amazon.com/sp-api/reference/createnegativefeedbackremoval',
    ],
    confidence: 'high',
    status: 'current',
    supersedes: "older: 'You may request that a buyer remove feedback'",
  },
  'AMZ-FB-ASK-VIOLATION-JP': {
    title: 'Asking the buyer: violating wording (JP)',
    statement:
      'JP help lists as a violation: since the problem is solved, would you update or remove your low rating? So even an unpaid direct request is a breach; only the neutral notification is safe.',
    where: 'JP',
    source:
      'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202126280&language=ja_JP&ref=efph_202126280_cont_761',
    sourceTitle: '購入者からの評価に対する解決と返答',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'https://sellercentral.amazon.it/gp/help/external/help.html?itemID=202125690&language=it_IT&ref=efph_202125690_relt_202126280',
    ],
    confidence: 'high',
    status: 'prohibition',
    conflict:
      'IT 202125690 still allows to ask politely after resolving; SP-API keeps a negativeFeedbackRemoval message. Use the strictest (JP) everywhere.',
  },
  'AMZ-FB-INCENTIVE': {
    title: 'No incentive, no pressure',
    statement:
      "Pressuring or offering anything (refund, voucher, discount, gift) for removing or changing feedback or for positive feedback is a violation. Amazon's example: a 25% voucher for removal.",
    where: 'ALL',
    source:
      'https://sellercentral.amazon.com.au/gp/help/external/202126280?language=en_AU&ref=efph_202126280_cont_202125690',
    sourceTitle: 'Improve your feedback rating (AU); Post a public reply; Seller Code of Conduct (G1801)',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'https://sellercentral.amazon.com/help/hub/reference/GFX3VZKQVANVXRRB',
      'https://www.webretailer.com/opinions/amazons-policy-clarification/',
    ],
    confidence: 'high',
    status: 'prohibition',
  },
} as const satisfies PublishedRules;
