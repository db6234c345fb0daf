import type { PublishedRules } from '../../../../core/windows/published.ts';

/** What may be written to buyers, and how. */
export const communicationRules = {
  'AMZ-CM-PERMITTED': {
    title: 'Permitted messages',
    statement:
      'Only to complete an order or answer a customer-service question: fulfilment problem, return question, invoice, critical information, heavy-item delivery, custom design, one review/feedback request.',
    where: 'ALL',
    source: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519',
    sourceTitle: 'Amazon moderator: Communication Guidelines; G1701',
    sourceDate: 'undated moderator post',
    moreSources: ['stored copy of hub G1701'],
    confidence: 'high',
    status: 'current',
  },
  'AMZ-CM-30D': {
    title: 'Proactive message window',
    statement:
      "Seller-initiated messages within 30 days of order completion (tools count from delivery). Replies to a buyer's message are not limited.",
    where: 'ALL',
    source: 'https://ecommercenurse.com/updated-communication-policy-for-amazon-sellers/',
    sourceTitle: 'ecommercenurse on the guidelines of 6 Nov 2020; eComEngine checklist',
    sourceDate: '2020-10-26',
    moreSources: ['https://www.ecomengine.com/help/compliance-checklist'],
    confidence: 'high',
    status: 'current',
    lapse: 'Proactive message not permitted.',
  },
  'AMZ-CM-ORDERID-LANG': {
    title: 'Order ID and language',
    statement: "Each proactive message carries the 17-digit order ID and is in the buyer's preferred language.",
    where: 'ALL',
    source: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/db680d22-9653-4034-915d-49f50d8b06d1',
    sourceTitle: 'Amazon moderator',
    sourceDate: 'undated moderator post (2024-25)',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-CM-FORBIDDEN-TYPES': {
    title: 'Forbidden message types',
    statement:
      "Order or shipping confirmations; only 'thank you' or 'we are here to help'; marketing, coupons; wording that incentivises or persuades to positive reviews or feedback; requests to remove or update a product review; review only if happy; a second review/feedback request for the order.",
    where: 'ALL',
    source: 'https://guide.cloudcommercegroup.com/en/articles/4480212-ccp-amazon-communication-guidelines-update',
    sourceTitle: 'Cloud Commerce summary of the guidelines; feedbackz; sonemos',
    sourceDate: '2020-09/11',
    moreSources: [
      'https://www.feedbackz.com/blog/amazon-feedback-policy-updates-everything-you-need-to-know',
      'https://www.supplykick.com/blog/amazon-communication-guidelines-update',
    ],
    confidence: 'high',
    status: 'prohibition',
  },
  'AMZ-CM-FORBIDDEN-CONTENT': {
    title: 'Forbidden content',
    statement:
      'Links other than secure ones needed for the order or to Amazon; e-mail addresses; phone numbers except warranty, shipper, manufacturer; logo carrying a URL; attachments other than instructions, warranty, invoice; emojis, GIFs; product images; images over 80% width; spelling or grammar errors.',
    where: 'ALL',
    source: 'https://www.ecomengine.com/help/what-can-i-include-in-my-emails',
    sourceTitle: 'eComEngine help; sonemos; ChannelX 2020-09',
    sourceDate: '2020-2025',
    moreSources: ['https://channelx.world/2020/09/amazon-communication-guidelines-becomes-new-programme-policy/'],
    confidence: 'high',
    status: 'prohibition',
  },
  'AMZ-CM-TRACKING': {
    title: 'No tracking pixels',
    statement:
      'Tracking pixels or images are part of the 2020 guideline list; not seen verbatim in the stored excerpts.',
    where: 'ALL',
    source: 'https://www.wundermanthompson.com/insight/new-at-amazon',
    sourceTitle: 'Wunderman Thompson summary (excerpt ends before the list)',
    sourceDate: '2020-11',
    confidence: 'low',
    status: 'prohibition',
  },
  'AMZ-CM-CHANNEL': {
    title: 'Only Buyer-Seller Messaging',
    statement: 'Buyer-Seller Messaging is the only approved channel; no phone, SMS, post, e-mail outside it.',
    where: 'ALL',
    source: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/db680d22-9653-4034-915d-49f50d8b06d1',
    sourceTitle: 'Amazon moderator; SG 200389080; G1801',
    sourceDate: 'undated moderator post (2024-25)',
    moreSources: [
      'https://sellercentral.amazon.sg/gp/help/external/help.html?itemID=200389080&language=en_SG&ref=efph_200389080_cont_2',
    ],
    confidence: 'high',
    status: 'prohibition',
    supersedes: 'older guides: phone or SMS the buyer',
  },
  'AMZ-CM-IMPORTANT': {
    title: '[Important] tag withdrawn',
    statement:
      "Sellers can no longer add [Important] to override a buyer's opt-out; the contact reason decides and templates flag it. Feedback and review requests never override.",
    where: 'ALL',
    source: 'https://sellercentral.amazon.sa/seller-forums/discussions/t/127a23ce-b7d7-48d3-b3c8-be5260ac8c12',
    sourceTitle: 'News_Amazon: Change to Buyer-Seller Messaging options',
    sourceDate: 'undated post; reported before Prime Day (mid-2025)',
    moreSources: [
      'https://www.tktk.com/fr/news/3139.html',
      'https://georges.blog/feed/amazon-restricts-seller-messaging-with-new-policy-changes',
    ],
    confidence: 'high',
    status: 'current',
    supersedes: '2017-2025: [Important] in subject for critical messages',
  },
  'AMZ-CM-LIMIT': {
    title: 'Daily message limit',
    statement: '5 x average daily orders + 600 messages.',
    where: 'UK (global formula)',
    source: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/db680d22-9653-4034-915d-49f50d8b06d1',
    sourceTitle: 'Amazon moderator',
    sourceDate: 'undated moderator post (2024-25)',
    confidence: 'medium',
    status: 'current',
  },
  'AMZ-CM-TEXTLEN': {
    title: 'Message text length',
    statement:
      'API templates: free text 1-2000 characters, no HTML, no e-mail address, only order-completion links, at most 5 attachments; Buyer-Seller attachments up to 10 MB.',
    where: 'ALL',
    source: 'https://developer-docs.amazon.com/sp-api/docs/messaging-api-v1-model',
    sourceTitle: 'SP-API Messaging v1 model',
    sourceDate: 'current model',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-CM-RETURN-TALK': {
    title: 'Talking about a return',
    statement:
      'Message about a return only when information is missing or a partial refund is offered; do not ask buyers to cancel when you are out of stock.',
    where: 'ALL',
    source: 'https://tmark.pro/en/communication-guidelines-for-amazon-seller/',
    sourceTitle: 'copies of G1701',
    sourceDate: 'copy 2020-11 or later',
    moreSources: [
      'https://docs.alphadiscounters.com/docs/vendor/monitor-feedback-and-performance/reference/communication-guidelines',
    ],
    confidence: 'high',
    status: 'current',
  },
  'AMZ-CM-PENALTY': {
    title: 'Penalty',
    statement:
      'Breach: proactive messages limited to Amazon templates, or suspension of selling rights; Amazon may block any message.',
    where: 'ALL',
    source: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519',
    sourceTitle: 'Amazon moderator',
    sourceDate: 'undated moderator post',
    confidence: 'high',
    status: 'current',
  },
  'AMZ-CM-CODE': {
    title: 'Seller Code of Conduct',
    statement:
      'No attempt to influence or inflate ratings, feedback or reviews; neutral requests allowed; no pay or incentive for giving or removing; no request for positive only; no attack on competitors; no fake orders; employees and agencies are attributed to the seller.',
    where: 'ALL',
    source: 'https://www.webretailer.com/opinions/amazons-policy-clarification/',
    sourceTitle: 'G1801 quoted by webretailer; EU forum 71a9ba74',
    sourceDate: '2020-11; forum 2025-01',
    moreSources: [
      'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/71a9ba74-83b9-42ac-b131-7fb9ddf7c416',
      'https://sellercentral.amazon.it/gp/help/external/GYRKB5RU3FS5TURN?language=en_IT&ref=efph_GYRKB5RU3FS5TURN_cont_521',
    ],
    confidence: 'high',
    status: 'prohibition',
  },
} as const satisfies PublishedRules;
