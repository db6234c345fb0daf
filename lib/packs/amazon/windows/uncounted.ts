import type { UncountedRule } from '../../../core/windows/rule.ts';
import { rateReversal } from '../parameters/claims.ts';
import { europeanReturn, ratePeriod, rateQuiz } from '../parameters/orders.ts';

/** Published numbers that no date of a case starts. */
export const uncounted: readonly UncountedRule[] = [
  {
    id: 'AMZ-AZ-ODR-REVERSAL-7D',
    after: rateReversal,
    startsWith: 'decision on an appeal',
    why: 'a delay on Amazon’s side that nobody can act on',
  },
  {
    id: 'AMZ-ODR-1PCT',
    after: ratePeriod,
    startsWith: 'order date, looking back',
    why: 'a rolling period of a metric, not a deadline',
  },
  {
    id: 'AMZ-ODR-QUIZ',
    after: rateQuiz,
    startsWith: 'offer of the quiz',
    why: 'belongs to the account, not to a case',
  },
  {
    id: 'AMZ-RET-EU-14D',
    after: europeanReturn,
    startsWith: 'delivery',
    why: 'sources differ on the day it began and on the categories, and no page read shows both',
  },
];
