import { claimRules } from './claims.ts';
import { communicationRules } from './communication.ts';
import { feedbackRules } from './feedback.ts';
import { groundRules } from './grounds.ts';
import { metricRules } from './metrics.ts';
import { orderRules } from './orders.ts';
import { reimbursementRules } from './reimbursement.ts';
import { reviewRules } from './reviews.ts';

/** Every published rule of the portal by its id. */
export const published = {
  ...claimRules,
  ...communicationRules,
  ...feedbackRules,
  ...groundRules,
  ...metricRules,
  ...orderRules,
  ...reimbursementRules,
  ...reviewRules,
} as const;
