import { undated } from '../../undated.ts';

/** Within how many hours an inquiry is answered, weekends included. */
export const answerInquiry = undated('walmart.message', 'hours', 48, 'walmart.message');

/** How many hours support takes to look at a return dispute. */
export const reviewDispute = undated('walmart.return.dispute', 'hours', 72, 'walmart.return.dispute');

/** The look-back of the negative feedback rate. */
export const negativeRatePeriod = undated('walmart.nfr', 'days', 60, 'walmart.nfr');
