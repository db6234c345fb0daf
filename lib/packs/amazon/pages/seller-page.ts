/**
 * The public page of a seller, as data. The extension does not ask for this host: it is read from saved pages only.
 * Source: measured on the live page by a public author, 2026-08-17 (en); other languages inferred.
 */
export const sellerPage = {
  updated: '2026-11-22',
  host: /^www\.amazon\.[a-z]{2,}(?:\.[a-z]{2,})?$/,
  path: /^\/(?:-\/[a-z_]{2,5}\/)?sp\/?$/i,
  markers: '#seller-name, #feedback-table, #seller-info-feedback-summary',
  table: '#feedback-table',
  row: '.feedback-row',
  template: '#feedback-row-template',
  stars: '.feedback-stars .a-icon-alt',
  text: '.feedback-text',
  wholeText: '.expandable-expanded-text',
  cutText: '.expandable-truncated-text',
  rater: '.feedback-rater',
  struck: 'del, s, strike, [style*="line-through"]',
  ratings: { thirty: '#rating-thirty', ninety: '#rating-ninety', year: '#rating-year', lifetime: '#rating-lifetime' },
  ratingStars: '.ratings-reviews',
  ratingCount: '.ratings-reviews-count',
  /** "1 out of 5 stars"; in these languages the five may stand first. */
  fiveFirst: /^\D{0,12}5\D{1,12}?([1-5](?:[.,]\d)?)\D*$/,
  fiveLast: /^\D{0,12}([1-5](?:[.,]\d)?)\D{1,20}5\D*$/,
  fiveFirstWords: ['つ星のうち', '颗星，最多', '满分5'],
  /** The date after the name: "By NAME on August 13, 2026." Group 1. */
  date: /(\p{L}{3,12}\.? \d{1,2}, \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?\d{4}|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[/-]\d{1,2}[/-]\d{1,2})\D*$/u,
} as const;
