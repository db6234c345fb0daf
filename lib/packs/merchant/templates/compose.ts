import { composeFor } from '../../template-house.ts';
import { inspection, noReasonExchange, noReasonReturn, refund, warranty } from '../parameters/days.ts';
import { sampleReturnPolicy } from '../return-policy.ts';
import { returns } from './situations.ts';

const { caps, currency } = sampleReturnPolicy.freight;

/** Makes the shop's templates of one language; every number of its return policy is a place. */
export const compose = composeFor({
  portal: 'merchant',
  situations: returns,
  letters: ['buyer-message'],
  limits: {},
  answerWithinDays: 1,
  terms: {
    returnDays: noReasonReturn,
    exchangeDays: noReasonExchange,
    refundDays: refund,
    inspectionDays: inspection,
    warrantyDays: warranty,
    ...Object.fromEntries(caps.map(({ zone, cap }) => [zone, { amount: cap, currency }])),
  },
});
