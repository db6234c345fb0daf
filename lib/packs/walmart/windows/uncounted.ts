import type { UncountedRule } from '../../../core/windows/rule.ts';
import { negativeRatePeriod } from '../parameters/days.ts';

/** Published numbers that no date of a case starts. */
export const uncounted: readonly UncountedRule[] = [
  {
    id: 'walmart.nfr',
    after: negativeRatePeriod,
    startsWith: 'a day on which the rate is looked at',
    why: 'a look-back of the shop, not of a case',
  },
];
