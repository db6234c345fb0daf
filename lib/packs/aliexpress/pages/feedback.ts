import { labels } from './words.ts';

/**
 * Feedback management. Ids and tabs from a public script (2024-11); the cells of received feedback are known to
 * nobody who published them: columns are found by the words of their header, stars by what they say of themselves.
 */
export const feedbackPage = {
  updated: '2026-11-22',
  path: /^\/management\/feedbackSellerList/i,
  /** The buyer's own pages on the same host. */
  buyerPath: /^\/(?:management\/feedbackBuyerList|.*leaveFeedback)/i,
  table: '#buyer-ordertable',
  /** Orders that wait for the seller's own words: nothing was received there. */
  awaitingTab: '#awaiting_me_tab.ui-tab-active',
  columns: {
    orderId: { className: null, labels: [...labels.orderId, '订单', 'order', 'order information', '订单信息'] },
    rating: {
      className: null,
      labels: ['评分', '星级', '买家评分', '收到的评分', 'rating', 'stars', 'buyer rating', 'score'],
    },
    comments: {
      className: null,
      labels: [
        '评价',
        '评价内容',
        '买家评价',
        '收到的评价',
        'feedback',
        'buyer feedback',
        'feedback received',
        'comment',
        'comments',
      ],
    },
    date: { className: null, labels: ['评价时间', '评价日期', '时间', 'date', 'feedback date', 'time', 'rated on'] },
    response: {
      className: null,
      labels: ['回复', '卖家回复', '我的回复', 'reply', 'your reply', 'seller reply', 'response'],
    },
  },
  stars: '[class*="star"], [class*="raty"], [class*="rating"]',
  /** Stars said in words, with the number first or behind. */
  starWords:
    /(?<![\d.])([1-5])(?:\.0)?\s?(?:\/\s?5|out of 5|stars?\b|星|分)|(?:stars?|rating|评分|星级)[:：]?\s?([1-5])(?:\.0)?(?![\d.])/i,
  /** One star in parts of the width of five. */
  starWidth: /width\s*:\s*(20|40|60|80|100)(?:\.0+)?%/i,
} as const;
