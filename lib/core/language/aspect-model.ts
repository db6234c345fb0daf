import type { Aspect } from '../model/assessment.ts';
import type { Span } from '../model/span.ts';
import type { Range } from './clauses.ts';
import type { Folded } from './fold.ts';

/** What the trained voice says of one clause. Spans are offsets in the whole comment. */
export interface ModelVote {
  aspect: Aspect;
  /** 0 to 1. */
  confidence: number;
  /** 0 to 1, of the stretch as a whole; the confidence is higher where a few words of it speak of the aspect. */
  share: number;
  spans: Span[];
}

/** The second voice: anything that can say what a clause speaks of. Deterministic, never throws. */
export interface AspectModel {
  /** Of a stretch of a folded comment. For the aspects in `named` the words are known: their votes name none. */
  hear(folded: Folded, clause: Range, named?: readonly { aspect: Aspect }[]): ModelVote[];
  /** The same without any words. */
  weigh(folded: Folded, stretch: Range): ModelVote[];
  /** The aspect with the largest share of a stretch as a whole; nothing where nobody knows a word of it. */
  main(folded: Folded, stretch: Range): { aspect: Aspect; share: number } | undefined;
  /** Of a text by itself. */
  votes(text: string): ModelVote[];
}
