import type { Assessment } from '../model/assessment.ts';
import type { PolicyPack } from './pack.ts';
import type { FeedbackSubject } from './rule.ts';
import type { SellerIdentity } from './seller.ts';

export interface AssessTools {
  seller: SellerIdentity;
}

/**
 * What the seller can still get for this feedback, and why. Pure: the same subject and pack give the same answer.
 * `subject.asOf` is a local date of the marketplace, or a date-time with offset.
 */
export function assessFeedback(_subject: FeedbackSubject, _pack: PolicyPack, _tools: AssessTools): Assessment {
  return {
    outcome: 'needs-review',
    ground: null,
    reasonCode: null,
    language: 'und',
    likelihood: null,
    evidence: [],
    blockers: [],
    criteria: [],
    windows: [],
    flags: [],
    next: { key: 'rules:next.look' },
    why: [],
    wouldHave: null,
    missing: [],
  };
}
