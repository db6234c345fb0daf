import { join } from 'node:path';
import { voice } from '../../../lib/packs/amazon/compliance/voice.ts';
import { type CorpusLine, corpusFingerprint, corpusFolder } from './corpus.ts';
import type { LabelledText, Task } from './task.ts';

export const replyFolder = join(corpusFolder, 'replies/train');

/** A seller's message, sentence by sentence; tests/corpus/replies/README.md explains the fields. */
export interface LabelledReply extends LabelledText {
  ch: string;
}

/** Enough for seven languages; the linter opens with every draft, so the file stays small. */
const REPLY_ROWS = 30_000;

export const repliesOf = (lines: readonly CorpusLine[]): LabelledReply[] =>
  lines.map(({ text }) => JSON.parse(text) as LabelledReply);

/** What the sentences of sellers' messages do. */
export const replyTask = (lines: readonly CorpusLine[], rows: number = REPLY_ROWS): Task => ({
  texts: repliesOf(lines),
  labels: Object.keys(voice.labels),
  background: ['fine', 'neutral-invitation'],
  corpus: corpusFingerprint(lines),
  rows,
});
