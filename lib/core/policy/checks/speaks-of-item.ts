import { hearAny } from '../hearing.ts';
import type { Check } from '../rule.ts';
import { fromComment } from './answer.ts';

export const speaksOfItem: Check = (context) =>
  fromComment(context, hearAny(context.reading, ['product', ...context.judging.itemCondition], context.judging));
