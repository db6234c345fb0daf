import type { PublishedRules } from '../../../../core/windows/published.ts';

/** Grounds on which Amazon removes or strikes a feedback through, and what is none. */
export const groundRules = {
  'AMZ-FB-RM-OBSCENE': {
    title: 'Removal ground 1: obscene or profane words',
    statement: 'Feedback containing words commonly understood to be obscene or profane is removed.',
    where: 'ALL',
    source:
      'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=20231&language=en_US&ref=efph_20231_relt_G20231',
    sourceTitle: 'Can Amazon remove buyer feedback? (G20231)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-FB-RM-PII': {
    title: "Removal ground 2: seller's personal data",
    statement:
      'Feedback containing seller-specific personally identifiable information (e-mail address, full name, telephone number) is removed.',
    where: 'ALL',
    source:
      'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=20231&language=en_US&ref=efph_20231_relt_G20231',
    sourceTitle: 'Can Amazon remove buyer feedback? (G20231)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-FB-RM-PRODUCT': {
    title: 'Removal ground 3: entire comment is a product review',
    statement:
      "Removed only if the whole comment reviews the product. Amazon's example: 'The Acme Super-Widget lacks the sharpness and speed of the Acme Ultra Widget.'",
    where: 'ALL',
    source:
      'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=20231&language=en_US&ref=efph_20231_relt_G20231',
    sourceTitle: 'Can Amazon remove buyer feedback? (G20231)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-FB-BLOCK-MIXED': {
    title: 'Blocker: mixed comment',
    statement:
      "If the comment mixes product review with any remark about seller service it stays. Amazon's example adds 'Seller's shipping service was very slow, and ...'.",
    where: 'ALL',
    source:
      'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=20231&language=en_US&ref=efph_20231_relt_G20231',
    sourceTitle: 'Can Amazon remove buyer feedback? (G20231)',
    sourceDate: 'undated stored copy of the live help page',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-FB-ST-FBA': {
    title: 'Strike-through: FBA delivery',
    statement:
      "If the order was fulfilled by Amazon and the entire comment is about delivery, Amazon may strike the rating through (comment stays) with: 'This item was fulfilled by Amazon, and we take responsibility for this fulfillment experience.' Any part about item condition or seller-provided service blocks it.",
    where: 'ALL',
    source:
      'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=20231&language=en_US&ref=efph_20231_relt_G20231',
    sourceTitle: 'G20231; Buyer feedback for FBA listings (201101660)',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: [
      'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=201101660&language=en_GB&ref=efph_201101660_relt_200379860',
      'http://www.amazonsellersupportblog.com/2012/10/what-is-acceptable-feedback.html (2012-10-29)',
    ],
    confidence: 'high',
    status: 'current',
    supersedes: "2012 wording 'fulfillment or customer service' (narrowed to delivery experience)",
  },
  'AMZ-FB-ST-BUYSHIP': {
    title: 'Strike-through: Buy Shipping',
    statement:
      "Seller-fulfilled order shipped on time with a Buy Shipping label and the entire comment is about late or missing delivery: struck through with 'The fulfillment issues associated with this order were not due to the seller.'",
    where: 'US (Buy Shipping stores)',
    source:
      'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=20231&language=en_US&ref=efph_20231_relt_G20231',
    sourceTitle: "G20231; EcommerceBytes report of Amazon's letter of 10 May",
    sourceDate: 'undated stored copy of the live help page; letter 10 May (year not shown, about 2018)',
    moreSources: ['http://danielandrefuselier.com/index-10214.html'],
    confidence: 'high',
    status: 'current',
    lapse: 'No strike-through request possible.',
  },
  'AMZ-FB-ST-EASYSHIP': {
    title: 'Strike-through: Easy Ship',
    statement:
      "Easy Ship orders: if the buyer chooses 'Shipping' as the reason the negative rating can be struck through; otherwise the seller may ask when the whole comment is about Amazon's delivery.",
    where: 'AE (Easy Ship)',
    source:
      'https://sellercentral.amazon.ae/gp/help/external/help.html?itemID=201382000&language=en_AE&ref=efph_201382000_cont_201379700',
    sourceTitle: 'Handling customer feedback for Amazon Easy Ship',
    sourceDate: 'footer 1999-2021',
    confidence: 'medium',
    status: 'current',
  },
  'AMZ-FB-NOT-GROUNDS': {
    title: 'Not removal grounds',
    statement:
      "Unwarranted, resolved, contradictory, neutral ('okay'), price complaints, wrong rating scale, wrong language, threats or a wrong seller are not in Amazon's published seller-feedback grounds. As a general rule Amazon does not remove feedback even if unwarranted or the problem is solved.",
    where: 'ALL',
    source:
      'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=20231&language=en_US&ref=efph_20231_relt_G20231',
    sourceTitle: 'Can Amazon remove buyer feedback? (G20231)',
    sourceDate: 'undated stored copy of the live help page',
    moreSources: ['http://www.amazonsellersupportblog.com/2012/10/what-is-acceptable-feedback.html'],
    confidence: 'high',
    status: 'current',
  },
} as const satisfies PublishedRules;
