import type { DeadlineRow } from '../../lib/browser/db/schema.ts';
import type { Assessment, PolicyWindow } from '../../lib/core/model/assessment.ts';
import type { Case, CaseFacts, Reading } from '../../lib/core/model/case.ts';
import type { OwnNumber } from '../../lib/core/model/own-number.ts';

export const SEEN_AT = '2026-11-20T10:00:00.000Z';

export const reading = <T>(value: T, more: Partial<Reading<T>> = {}): Reading<T> => ({
  value,
  reader: { id: 'amazon.feedback-manager', version: 1 },
  firstSeenAt: SEEN_AT,
  lastSeenAt: SEEN_AT,
  ...more,
});

export const COMMENT = 'The handle broke after a week, but shipping was quick.';

/** A feedback case; `facts` are added to stars, comment, store and date. */
export function sampleCase(facts: CaseFacts = {}, more: Partial<Case> = {}): Case {
  const orderId = '111-0000001-0000001';
  return {
    id: `amazon:sellerFeedback:${orderId}`,
    portal: 'amazon',
    kind: 'sellerFeedback',
    orderId,
    day: null,
    firstSeenAt: SEEN_AT,
    lastSeenAt: SEEN_AT,
    facts: {
      rating: [reading(1)],
      comments: [reading(COMMENT)],
      marketplace: [reading('US')],
      feedbackDate: [reading({ dates: ['2026-11-18'], text: '11/18/2026' })],
      ...facts,
    },
    copies: [],
    marks: [],
    request: null,
    ...more,
  };
}

export const sampleWindow = (more: Partial<PolicyWindow> = {}): PolicyWindow => ({
  id: 'AMZ-FB-SELLER-REQUEST-90D',
  opensOn: '2026-11-18',
  closesOn: '2027-02-16',
  state: 'open',
  basis: '90 days after feedbackDate 2026-11-18',
  source: 'https://sellercentral.amazon.com/help/hub/reference/external/G20231',
  sourceDate: '2026-02-16',
  confidence: 'high',
  actor: 'seller',
  ...more,
});

export const sampleAssessment = (more: Partial<Assessment> = {}): Assessment => ({
  outcome: 'removable',
  ground: 'product-review',
  reasonCode: 203,
  language: 'en',
  likelihood: 'high',
  evidence: [{ start: 4, end: 16, text: 'handle broke', aspect: 'product' }],
  blockers: [{ start: 35, end: 53, text: 'shipping was quick', aspect: 'delivery-praise' }],
  criteria: [],
  windows: [sampleWindow()],
  flags: [],
  next: { key: 'rules:next.look' },
  why: [],
  wouldHave: null,
  missing: [],
  ...more,
});

export const sampleDeadline = (more: Partial<DeadlineRow> = {}): DeadlineRow => ({
  id: 'amazon:sellerFeedback:111-0000001-0000001#AMZ-FB-SELLER-REQUEST-90D',
  caseId: 'amazon:sellerFeedback:111-0000001-0000001',
  windowId: 'AMZ-FB-SELLER-REQUEST-90D',
  closesOn: '2026-11-25',
  closesAt: Date.parse('2026-11-26T08:00:00Z'),
  visibleFrom: 0,
  orderId: '111-0000001-0000001',
  marketplace: 'US',
  outcome: 'removable',
  ground: 'product-review',
  rating: 1,
  packVersion: 'test',
  ...more,
});

/** A number of the seller's own for the removal request. */
export const ownNumber: OwnNumber = {
  parameter: 'amazon.feedback.request-removal',
  value: 2,
  published: 90,
  unit: 'days',
  note: '',
  madeAt: SEEN_AT,
};
