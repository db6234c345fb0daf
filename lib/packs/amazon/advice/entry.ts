import type { Advice } from '../../../core/compliance/advice.ts';
import type { published } from '../windows/published/index.ts';

/** A piece of advice about Amazon; a rule id that does not exist is a compile error. */
export type AmazonAdvice = Omit<Advice, 'portal' | 'rules'> & { rules: readonly (keyof typeof published)[] };

export const RATED = 'rating|review|badRating|goodRating|rateUs';
