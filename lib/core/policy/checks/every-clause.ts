import { hearEntire } from '../hearing.ts';
import type { Judging } from '../judging.ts';
import type { Check } from '../rule.ts';
import { fromComment } from './answer.ts';

const everyClauseAbout =
  (subject: keyof Judging['entire']): Check =>
  (context) =>
    fromComment(context, hearEntire(context.reading, context.judging.entire[subject], context.judging));

export const everyClauseAboutProduct = everyClauseAbout('product');
export const everyClauseAboutDelivery = everyClauseAbout('delivery');
export const everyClauseLateOrMissing = everyClauseAbout('late-or-missing');
