import { aspects } from '../../../lib/core/model/assessment.ts';
import { type CorpusLine, commentsOf, corpusFingerprint } from './corpus.ts';

/** A text cut into pieces, each with what it speaks of. */
export interface LabelledText {
  t: readonly string[];
  a: readonly (readonly string[])[];
}

/** What a model is to learn. */
export interface Task<Text extends LabelledText = LabelledText> {
  texts: readonly Text[];
  /** What else is known of a piece of a text: names that count like n-grams. */
  marksOf?: (piece: string, of: Text) => readonly { name: string; value: number }[];
  /** Columns of the weights, in this order. */
  labels: readonly string[];
  /** Labels that say nothing beside another; of several, the last one counts. */
  background: readonly string[];
  /** Fingerprint of the texts. */
  corpus: string;
  /** N-grams shipped at most. */
  rows: number;
  /** Hash buckets, a power of two, if not the usual number: more of them cost bytes, fewer make n-grams collide. */
  buckets?: number;
}

/** At twelve bytes an n-gram and a bit a bucket, all in base64, the file stays under one megabyte. */
const COMMENT_ROWS = 52_500;
const COMMENT_BUCKETS = 1 << 19;

/** Aspects of the clauses of buyers' comments. */
export const commentTask = (lines: readonly CorpusLine[], rows: number = COMMENT_ROWS): Task => ({
  texts: commentsOf(lines),
  labels: aspects,
  background: ['neutral', 'unclear'],
  corpus: corpusFingerprint(lines),
  rows,
  buckets: COMMENT_BUCKETS,
});
