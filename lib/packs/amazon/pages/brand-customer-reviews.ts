/**
 * Customer reviews of a brand, as data. These are product reviews, never seller feedback. Source: read off the live
 * page by a public author, 2026-09-17, en and zh; how other languages write the line with the date is inferred.
 */
export const brandReviewsPage = {
  updated: '2026-11-22',
  path: /^\/brand-customer-reviews(?:\/|$)/,
  markers: '[data-testid="manage-reviews-top-bar-view"], [data-testid^="review-R"]',
  topBar: '[data-testid="manage-reviews-top-bar-view"]',
  card: '[data-testid^="review-R"]',
  cardId: /^review-(R[A-Z0-9]{6,30})$/,
  /** `#<review id>-title` */
  titleSuffix: '-title',
  stars: 'kat-star-rating',
  /** The buyer's stars; the other ones in a card are the product's. */
  reviewStars: 'reviewRating',
  productStars: 'productRating',
  pager: 'kat-pagination',
  total: 'total-items',
  /** The line with the buyer's name and the date: the date alone is taken, group 1. */
  byline: [
    /^review by .{1,200} on (\D{3,12} \d{1,2}, \d{4}|\d{1,2} \D{3,12} \d{4}|[\d./-]{6,10})$/i,
    /^.{1,200}于\s?(\d{4}年\d{1,2}月\d{1,2}日)\s?发布的评论$/,
    /^rezension von .{1,200} (?:am|vom) (\d{1,2}\. \D{3,12} \d{4}|[\d./-]{6,10})$/i,
    /^(?:avis|commentaire) (?:de|par) .{1,200} le (\d{1,2}(?:er)? \D{3,12} \d{4}|[\d./-]{6,10})$/i,
    /^recensione di .{1,200} (?:il|del) (\d{1,2} \D{3,12} \d{4}|[\d./-]{6,10})$/i,
    /^(?:reseña|opinión) de .{1,200} (?:el|del) (\d{1,2} de \D{3,12} de \d{4}|[\d./-]{6,10})$/i,
    /^.{1,200}による(\d{4}年\d{1,2}月\d{1,2}日)のレビュー$/,
  ],
  /** The line of the article: where the buyer's words end. */
  asins: /(?:^|\s)(?:parent|child)\s+asin\b|父\s?asin|子\s?asin|父商品|子商品/i,
  childAsin: /(?:child\s+asin|子\s?asin|子商品)\s*[:：]?\s*([A-Z0-9]{10})(?![A-Z0-9])/i,
  /** Controls of a card. */
  leaveOut: 'kat-button, button, kat-checkbox, kat-star-rating, kat-link',
} as const;
