import type { Verdict } from '../../../core/model/assessment.ts';
import type { PolicyRule } from '../../../core/policy/rule.ts';

/** What all rules on seller feedback share unless they say otherwise. */
export const feedbackRule = {
  appliesTo: 'sellerFeedback',
  standing: 'published',
  marketplaces: null,
  near: [],
  effectiveFrom: null,
  effectiveUntil: null,
} as const satisfies Partial<PolicyRule>;

export const stays: Verdict = { outcome: 'not-removable', ground: null, reasonCode: null };
