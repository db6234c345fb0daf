import { composeFor } from '../../template-house.ts';
import { situations } from './situations.ts';

/** Makes Amazon's templates of one language. SP-API Messaging v1: 1 to 2,000 characters; no other limit is published. */
export const compose = composeFor({
  portal: 'amazon',
  situations,
  letters: ['buyer-message'],
  limits: { 'buyer-message': 2000, 'review-contact': 2000 },
  answerWithinDays: 2,
});
