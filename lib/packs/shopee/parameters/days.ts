import { undated } from '../../undated.ts';

/** How long after completion of the order a buyer can rate. */
export const leaveRating = undated('shopee.rating.leave', 'days', 15, 'shopee.rating.leave');

/** Within how many days a return or refund request is answered. */
export const answerReturn = undated('shopee.return.respond', 'days', 3, 'shopee.return.respond');

/** How long a refund without return can be disputed. */
export const disputeRefund = undated('shopee.refund-only.dispute', 'days', 3, 'shopee.refund_only.dispute');

/** How long a rating can be changed. */
export const editRating = undated('shopee.rating.edit', 'days', 30, 'shopee.rating.edit');

/** The same in Indonesia. */
export const editRatingIndonesia = undated('shopee.rating.edit.id', 'days', 120, 'shopee.rating.edit');
