import type { Aspect, CommentReading } from '../../../lib/core/model/assessment.ts';
import type { FeedbackSubject } from '../../../lib/core/policy/rule.ts';

type Votes = Partial<Record<Aspect, number>>;

/** A reading of clauses written down by hand, as if both voices had spoken. */
export function readingOf(clauses: readonly [string, Votes][], more: Partial<CommentReading> = {}): CommentReading {
  let at = 0;
  const read = clauses.map(([text, votes]) => {
    const start = at;
    at += text.length;
    const span = { start, end: at, text };
    return {
      ...span,
      votes: (Object.entries(votes) as [Aspect, number][]).map(([aspect, confidence]) => ({
        aspect,
        confidence,
        voice: 'both' as const,
        spans: [span],
      })),
    };
  });
  return {
    text: clauses.map(([text]) => text).join(''),
    language: 'en',
    languageKnown: true,
    clauses: read,
    obscene: [],
    mild: [],
    hate: [],
    personalInformation: [],
    maybePersonal: [],
    ...more,
  };
}

/** A feedback of which only the stars and the day are known, with whatever a test wants to say. */
export const subjectWith = (more: Partial<FeedbackSubject> = {}): FeedbackSubject => ({
  marketplace: 'US',
  rating: 1,
  comments: 'text',
  fulfillmentChannel: null,
  buyShipping: null,
  shippedOnTime: null,
  feedbackDates: ['2026-11-01'],
  orderDate: null,
  removalAction: null,
  struckThrough: null,
  arrivedOnTime: null,
  itemAsDescribed: null,
  customerService: null,
  asOf: '2026-11-20',
  ...more,
});
