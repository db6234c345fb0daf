import type { Aspect, CommentReading } from '../model/assessment.ts';
import type { Span } from '../model/span.ts';

/** What the trained voice says of one clause. Spans are offsets within that clause. */
export interface ModelVote {
  aspect: Aspect;
  /** 0 to 1. */
  confidence: number;
  spans: Span[];
}

/** The second voice: anything that can say what a clause speaks of. Deterministic, never throws. */
export interface AspectModel {
  votes(clauseText: string, language: CommentReading['language']): ModelVote[];
}
