import { undated } from '../../undated.ts';

/** How long after delivery a buyer can leave a review. */
export const leaveReview = undated('tiktok-shop.review.leave', 'days', 60, 'tts.review.leave');

/** How long after the seller’s rejection a buyer can escalate. */
export const escalate = undated('tiktok-shop.dispute.open', 'days', 10, 'tts.dispute.open');

/** How long after the decision a dispute can be appealed. */
export const appeal = undated('tiktok-shop.dispute.appeal', 'days', 21, 'tts.dispute.appeal');

/** How long after the refund a dispute can be appealed in Vietnam. */
export const appealVietnam = undated('tiktok-shop.dispute.appeal.vn', 'days', 15, 'tts.dispute.appeal');
