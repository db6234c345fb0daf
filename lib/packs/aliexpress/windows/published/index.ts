import { conductRules } from './conduct.ts';
import { disputeRules } from './disputes.ts';
import { evaluationRules } from './evaluations.ts';

/** Every published rule of the portal by its id. */
export const published = {
  ...conductRules,
  ...disputeRules,
  ...evaluationRules,
} as const;
