import type { Aspect } from '../../model/assessment.ts';
import { setOf } from '../aspect-set.ts';
import { hearAny } from '../hearing.ts';
import type { Judging } from '../judging.ts';
import type { Check } from '../rule.ts';
import { fromComment } from './answer.ts';

const anyClauseAbout =
  (aspectsOf: (judging: Judging) => readonly Aspect[]): Check =>
  (context) =>
    fromComment(context, hearAny(context, setOf(aspectsOf(context.judging))));

export const sellerService = anyClauseAbout((judging) => judging.sellerService);
export const outsideTheGrounds = anyClauseAbout((judging) => judging.noGround);
