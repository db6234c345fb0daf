import { undated } from '../../undated.ts';

/** How long after the transaction a buyer can leave feedback. */
export const leaveFeedback = undated('ebay.feedback.leave', 'days', 60, 'ebay.feedback.leave');

/** How long after the feedback the seller can work with the buyer on a revision request. */
export const askRevision = undated('ebay.feedback.revision', 'days', 30, 'ebay.feedback.revision');

/** Within how many hours eBay takes down feedback that qualifies. */
export const removeFeedback = undated('ebay.feedback.removal', 'hours', 24, 'ebay.feedback.removal');

/** Within how many business days a request is answered. */
export const answerRequest = undated('ebay.case.respond', 'business-days', 3, 'ebay.case.respond');

/** After how many business days an idle request closes. */
export const closeIdleRequest = undated('ebay.case.autoclose', 'business-days', 21, 'ebay.case.autoclose');

/** Within how many business days a delivered return is refunded. */
export const refundReturn = undated('ebay.return.refund', 'business-days', 2, 'ebay.return.refund');

/** How long a decided case can be appealed. */
export const appealCase = undated('ebay.case.appeal', 'days', 30, 'ebay.case.appeal');
