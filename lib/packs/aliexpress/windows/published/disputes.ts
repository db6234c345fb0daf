import type { PublishedRules } from '../../../../core/windows/published.ts';

/** Disputes and returns. */
export const disputeRules = {
  'ae.dispute.open.earliest': {
    title: 'Earliest day a buyer can open a dispute',
    statement:
      'Buyer may apply for refund 10 days after the seller shipped all goods (i.e. from the 11th day); immediately after shipment if the promised delivery limit is under 5 days.',
    where: 'ALL',
    source: 'https://christinasbeautyjourney.blogspot.com/2022/02/dispute-handling-process-and-guidelines1.html',
    sourceTitle: 'Dispute handling process and guidelines (mirror of AliExpress seller help)',
    sourceDate: '2022-02',
    confidence: 'medium',
    status: 'current',
  },
  'ae.dispute.open.latest': {
    title: 'Last day a buyer can open a dispute',
    statement:
      'Dispute can be opened until 15 days after the buyer confirmed receipt or the delivery (confirm-receipt) time ran out.',
    where: 'ALL',
    source: 'https://christinasbeautyjourney.blogspot.com/2022/03/how-to-open-dispute.html',
    sourceTitle: 'How to open dispute? (mirror of AliExpress Help)',
    sourceDate: '2022-03',
    moreSources: [
      'https://chinaparcels.com/online-marketplaces/aliexpress/',
      'https://www.ozdiscount.net/coupon/aliexpress-exclusive-coupon',
      'http://skin.tigerwing.net/Views/Skins/TigerWing/617612h/tool-accessories-31.html',
    ],
    confidence: 'high',
    status: 'current',
  },
  'ae.dispute.seller.respond': {
    title: 'Seller must accept or reject (with a counter-proposal) a dispute',
    statement:
      "Seller must respond within 5 days of the buyer opening or modifying the dispute. On silence the system executes the buyer's claim (refund). Same figure in four independent copies (2022-~2025); no first-hand official page of 2024-2026 could be read. Prefer the portal countdown.",
    where: 'ALL',
    source: 'https://ssopdot.com/blog/35242.html',
    sourceTitle: 'AliExpress dispute indicators and resolution (post)',
    sourceDate: '~2024-Q4 (inferred from post id)',
    moreSources: [
      'https://ssopdot.com/blog/99383.html',
      'http://skin.tigerwing.net/Views/Skins/TigerWing/617612h/tool-accessories-31.html',
      'https://christinasbeautyjourney.blogspot.com/2022/01/aliexpress-aliexpress-wat-zijn.html',
    ],
    confidence: 'medium',
    status: 'current',
    lapse: 'buyer claim executed',
    supersedes: '15-day seller response (help pages until ~2016)',
  },
  'ae.dispute.platform.step_in': {
    title: 'Platform steps in (no manual escalation)',
    statement:
      'Dispute officer intervenes within 7 days, day 7 included, after the dispute was submitted; neither party escalates by hand; parties may keep negotiating, and change reason, plan and evidence until the case closes.',
    where: 'ALL',
    source: 'https://christinasbeautyjourney.blogspot.com/2021/12/dispute-handling-procedures-and.html',
    sourceTitle: 'Dispute handling procedures and guidelines - for sellers (mirror of AliExpress seller help)',
    sourceDate: '2021-12',
    moreSources: [
      'https://ssopdot.com/blog/19333.html',
      'https://ssopdot.com/blog/99383.html',
      'https://viws.ru/en/kak-podklyuchit-k-sporu-aliekspress-kak-otkryt-i-vyigrat-spor-na.html',
    ],
    confidence: 'medium',
    status: 'current',
    supersedes: 'day 4-15 buyer escalation, auto on day 16 (pre-2017)',
  },
  'ae.dispute.negotiation.snad': {
    title: 'Negotiation period of "goods not as described" disputes (new version)',
    statement:
      'In the new SNAD flow each party agrees, rejects with its own plan, or modifies; if nothing is reached within 5 days the case moves to the platform.',
    where: 'ALL',
    source: 'https://christinasbeautyjourney.blogspot.com/2022/01/just-some-tiny-tips-for-my-seller.html',
    sourceTitle: 'Seller tips: dispute resolution and appeals (index of AliExpress seller help)',
    sourceDate: '2022-01',
    confidence: 'low',
    status: 'current',
    lapse: 'platform decides',
  },
  'ae.dispute.portal_countdown': {
    title: 'Use the countdown the portal shows',
    statement:
      'The portal keeps three dispute time-outs: WAIT_SOLUTION_TIMEOUT (negotiation), WAIT_SELLER_FILL_ADDRESS_TIMEOUT (seller must supply a return address), WAIT_RECEIVE_ITEM_TIMEOUT (seller must confirm the returned parcel). timeout_trigger_time is "yyyy-MM-dd HH:mm:ss" in America/Los_Angeles. Prefer this value to any computed day count.',
    where: 'ALL',
    source:
      'https://github.com/emsaniey20/java/blob/09ad73ad96c297b9734de6652049679050ceee23/src/main/java/com/aliexpress/open/domain/AliexpressIssueDetailGetIssueDetailOpenApiDTO.java',
    sourceTitle: 'AliExpress Open Platform Java SDK: aliexpress.issue.detail.get',
    sourceDate: '2024-12-08',
    confidence: 'high',
    status: 'current',
  },
  'ae.dispute.seller.return_address': {
    title: 'Seller supplies a return address',
    statement:
      'After agreeing to return-and-refund the seller must give a return address before the portal countdown ends. Day count not found in any source: read the countdown.',
    where: 'ALL',
    source: 'https://github.com/emsaniey20/java',
    sourceTitle: 'Open Platform SDK: timeout_type WAIT_SELLER_FILL_ADDRESS_TIMEOUT',
    sourceDate: '2024-12-08',
    confidence: 'high',
    status: 'current',
  },
  'ae.return.buyer.ship': {
    title: 'Buyer ships the returned goods',
    statement:
      'After a return-and-refund agreement the buyer must ship within 10 days and enter the return tracking number; otherwise the payment goes to the seller. A buyer FAQ copy adds "or as mentioned in the refund/return request": prefer the page value. A 15-day figure seen elsewhere was not found in any source.',
    where: 'ALL',
    source: 'https://ssopdot.com/blog/19333.html',
    sourceTitle: 'AliExpress dispute handling (post)',
    sourceDate: '~2024-07/09 (inferred from post id)',
    moreSources: ['https://cnjdpart.com/ru/pages/faqs'],
    confidence: 'medium',
    status: 'current',
    lapse: 'payment released to seller',
  },
  'ae.return.seller.confirm': {
    title: 'Seller confirms receipt of the returned goods',
    statement:
      'Seller must confirm (or contest) the returned parcel before the WAIT_RECEIVE_ITEM_TIMEOUT countdown ends (status wait_for_seller_confirmation). Day count not found in any source: read the countdown.',
    where: 'ALL',
    source: 'https://github.com/emsaniey20/java',
    sourceTitle: 'Open Platform SDK: reverse_detail_status / timeout_type',
    sourceDate: '2024-12-08',
    confidence: 'high',
    status: 'current',
  },
  'ae.dispute.decision.binding': {
    title: 'Platform decision is one-time and binding',
    statement:
      'After intervention AliExpress rules once on the evidence of both sides; the seller must accept; parties can still settle before it closes.',
    where: 'ALL',
    source: 'https://ssopdot.com/blog/35242.html',
    sourceTitle: 'AliExpress dispute indicators and resolution (post)',
    sourceDate: '~2024-Q4 (inferred from post id)',
    confidence: 'medium',
    status: 'current',
  },
  'ae.dispute.aftersales_guarantee': {
    title: '"After-sales guarantee" (shouhoubao) disputes need no seller answer',
    statement:
      "For disputes under the platform's after-sales guarantee (API after_sale_warranty=true) the platform judges directly and the seller need not respond.",
    where: 'ALL',
    source: 'https://christinasbeautyjourney.blogspot.com/2022/01/aliexpress-aliexpress-wat-zijn.html',
    sourceTitle: 'AliExpress dispute handling processes (article)',
    sourceDate: '2022-01',
    confidence: 'medium',
    status: 'current',
  },
  'ae.dispute.transit': {
    title: '"Not received, in transit" disputes wait for the delivery limit',
    statement:
      'When the reason is not received / in transit, the case is submitted to the platform automatically only after the promised delivery limit has passed.',
    where: 'ALL',
    source: 'https://ssopdot.com/blog/35242.html',
    sourceTitle: 'AliExpress dispute indicators and resolution (post)',
    sourceDate: '~2024-Q4 (inferred from post id)',
    confidence: 'medium',
    status: 'current',
  },
  'ae.return.free_return': {
    title: 'Free Return service',
    statement:
      'On items with the Free Return label the buyer has 15 days on top of the delivery date to return for any reason (unused, original packaging); one free local return per order; refund after the local warehouse confirms.',
    where: 'ALL',
    source: 'https://www.ozdiscount.net/coupon/aliexpress-exclusive-coupon',
    sourceTitle: 'AliExpress Free Return terms (copy)',
    sourceDate: 'undated (AliExpress text of 2020+)',
    confidence: 'medium',
    status: 'current',
  },
  'ae.return.freight': {
    title: 'Who pays return freight',
    statement: 'Change of mind: buyer pays. Defective, not as described or wrong item: the store pays.',
    where: 'ALL',
    source: 'https://chinaparcels.com/online-marketplaces/aliexpress/',
    sourceTitle: 'AliExpress buyer protection (2024+ text)',
    sourceDate: 'undated (2024+)',
    confidence: 'medium',
    status: 'current',
  },
} as const satisfies PublishedRules;
