import { bitOf } from '../aspect-set.ts';
import { hearAny } from '../hearing.ts';
import type { Check } from '../rule.ts';
import { fromComment } from './answer.ts';

/** Whether the buyer says that the feedback was meant for another shop or order. */
export const meantForOther: Check = (context) => fromComment(context, hearAny(context, bitOf('other-seller')));
