import { bitOf, setOf } from '../aspect-set.ts';
import { hearAny } from '../hearing.ts';
import type { Check } from '../rule.ts';
import { fromComment } from './answer.ts';

export const speaksOfItem: Check = (context) =>
  fromComment(context, hearAny(context, bitOf('product') | setOf(context.judging.itemCondition)));
