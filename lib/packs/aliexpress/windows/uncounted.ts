import type { UncountedRule } from '../../../core/windows/rule.ts';
import { appealViolation, capabilityPeriod, categoryPeriod, evaluationActive, freeReturn } from '../parameters/days.ts';

/** Published numbers that no date of a case starts. */
export const uncounted: readonly UncountedRule[] = [
  {
    id: 'ae.feedback.active',
    after: evaluationActive,
    startsWith: 'evaluation left by the buyer',
    why: 'takes effect at once: nothing runs out',
  },
  {
    id: 'ae.metric.capability_assessment',
    after: capabilityPeriod,
    startsWith: 'the 27th of a month, Beijing time',
    why: 'a recurring date of the shop, not of a case',
  },
  {
    id: 'ae.metric.category_assessment',
    after: categoryPeriod,
    startsWith: 'assessment date, looking back',
    why: 'a rolling period of a metric, not a deadline',
  },
  {
    id: 'ae.return.free_return',
    after: freeReturn,
    startsWith: 'delivery',
    why: 'holds only for items with the Free Return label, which no page read shows',
  },
  {
    id: 'ae.violation.appeal',
    after: appealViolation,
    startsWith: 'violation record',
    why: 'belongs to the account, not to a case; its page shows a countdown',
  },
];
