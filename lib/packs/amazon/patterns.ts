import type { PatternLimits } from '../../core/casework/patterns.ts';
import type { RecordWeight } from '../../core/metrics/own-outcomes.ts';

/** This project's own measure of what is unusual; no Amazon text names one, and none of it is a ground. 2026-11-22. */
export const patternLimits: PatternLimits = {
  highestRating: 3,
  burst: { count: 3, days: 2 },
  wording: { similarity: 0.75, minLength: 12 },
};

/** How the seller's own decided requests move the likelihood: this project's own measure, 2026-11-22. */
export const recordWeight: RecordWeight = { least: 5, lowersBelow: 0.5, raisesFrom: 0.9 };
