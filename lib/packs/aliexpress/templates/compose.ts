import { composeFor } from '../../template-house.ts';
import { shipBack } from '../parameters/days.ts';
import { situations } from './situations.ts';

/** Makes AliExpress's templates of one language. No source gives a longest text. */
export const compose = composeFor({
  portal: 'aliexpress',
  situations,
  letters: ['buyer-message'],
  limits: {},
  answerWithinDays: 1,
  terms: { shipBackDays: shipBack },
});
