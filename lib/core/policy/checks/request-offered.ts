import type { Check } from '../rule.ts';
import { fromFact } from './answer.ts';

/** Whether the page's own menu still offers the one request. */
export const requestOffered: Check = ({ subject: { removalAction } }) =>
  fromFact(removalAction === null ? null : removalAction === 'offered', 'removalAction');
