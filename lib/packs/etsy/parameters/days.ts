import { undated } from '../../undated.ts';

/** How long after delivery, or its estimate, a buyer can leave or edit a review. */
export const leaveReview = undated('etsy.review.leave', 'days', 100, 'etsy.review.leave');

/** How long after the estimated delivery a review can be reported. */
export const reportReview = undated('etsy.review.report', 'days', 100, 'etsy.review.report');
