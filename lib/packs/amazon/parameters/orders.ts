import type { Parameter } from '../../../core/windows/parameter.ts';
import { UNDATED, undated, usual } from '../../undated.ts';

/** How long the seller has to answer a chargeback, from the date of the e-mail. */
export const answerChargeback = undated('amazon.chargeback.answer', 'days', 7, 'AMZ-CB-7D');

/** Within how long a buyer's message is answered in time, weekends included. */
export const answerMessage = undated('amazon.message.answer', 'hours', 24, 'AMZ-MSG-24H');

/** Within how long a return request that is not authorised by Amazon is answered. */
export const answerReturn = undated('amazon.return.answer', 'hours', 24, 'AMZ-RET-RESP-24H');

/** After how long an unanswered return request becomes a granted claim, US since November 2019. */
export const unansweredReturn: Parameter = {
  id: 'amazon.return.unanswered',
  unit: 'hours',
  values: { '2019-11-01': 48 },
  references: ['AMZ-AZ-RETREQ-48H'],
  bounds: usual.hours,
};

/** Within how long a return from abroad gets a label, an address or a refund, UK. */
export const returnFromAbroadUk: Parameter = {
  id: 'amazon.return.from-abroad.uk',
  unit: 'days',
  values: { '2024-11-11': 4, '2025-08-11': 3 },
  references: ['AMZ-RET-INTL-3CD'],
  bounds: usual.days,
};

/** The same in Germany, where the rule began with the shorter value. */
export const returnFromAbroadDe: Parameter = {
  id: 'amazon.return.from-abroad.de',
  unit: 'days',
  values: { '2025-08-11': 3 },
  references: ['AMZ-RET-INTL-3CD'],
  bounds: usual.days,
};

/** Within how many calendar days a received return is refunded, US. */
export const refundUs: Parameter = {
  id: 'amazon.refund.us',
  unit: 'days',
  values: { [UNDATED]: null, '2026-01-26': 4 },
  references: ['AMZ-RFD-4CD-US'],
  bounds: usual.days,
};

/** Within how many business days a received return was refunded in the US before. */
export const refundUsBefore: Parameter = {
  id: 'amazon.refund.us.before',
  unit: 'business-days',
  values: { [UNDATED]: 2, '2026-01-26': null },
  references: ['AMZ-RFD-4CD-US'],
  bounds: usual['business-days'],
};

/** Within how many business days a received return is refunded outside the US. */
export const refund = undated('amazon.refund', 'business-days', 2, 'AMZ-RFD-2BD');

/** How long buyers cancel on their own, US, Europe and Saudi Arabia. */
export const selfCancel = undated('amazon.cancel.buyer', 'minutes', 30, 'AMZ-CXL-BUYER-30MIN');

/** The same in Japan. */
export const selfCancelJp = undated('amazon.cancel.buyer.jp', 'minutes', 5, 'AMZ-CXL-BUYER-5MIN-JP');

/** How long after the expected ship date Amazon cancels what is not confirmed as shipped. */
export const autoCancel = undated('amazon.cancel.auto', 'days', 7, 'AMZ-CXL-AUTO-7D');

/** How long after delivery many categories can be returned in Europe, since mid-2025. */
export const europeanReturn: Parameter = {
  id: 'amazon.return.europe',
  unit: 'days',
  values: { '2025-06-23': 14 },
  references: ['AMZ-RET-EU-14D'],
  bounds: usual.days,
};

/** How long a seller at risk has to take the quiz on the order defect rate. */
export const rateQuiz = undated('amazon.defect-rate.quiz', 'hours', 72, 'AMZ-ODR-QUIZ');

/** The period over which the order defect rate is counted, by order date. */
export const ratePeriod = undated('amazon.defect-rate.period', 'days', 60, 'AMZ-ODR-1PCT');

/** How long a review stays in the brand's dashboard with the contact tool. */
export const contactReviewer = undated('amazon.review.contact', 'days', 90, 'AMZ-RV-CONTACT-TOOL');

/** From which day after delivery a review can be asked for. */
export const requestReviewOpens = undated('amazon.review.request.opens', 'days', 5, 'AMZ-RV-REQUEST-5-30');

/** Until which day after delivery a review can be asked for. */
export const requestReview = undated('amazon.review.request', 'days', 30, 'AMZ-RV-REQUEST-5-30');

/** Until which day after completion of the order the seller may write first. */
export const proactiveMessage = undated('amazon.message.proactive', 'days', 30, 'AMZ-CM-30D');
