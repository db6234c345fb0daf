import { join } from 'node:path';
import { marksIn } from '../../../lib/core/compliance/marks.ts';
import { readerOf } from '../../../lib/core/compliance/reading.ts';
import type { Channel } from '../../../lib/core/replies/template.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';
import { type CorpusLine, corpusFingerprint, corpusFolder } from './corpus.ts';
import type { LabelledText, Task } from './task.ts';

export const replyFolder = join(corpusFolder, 'replies/train');

/** A seller's message, sentence by sentence; tests/corpus/replies/README.md explains the fields. */
export interface LabelledReply extends LabelledText {
  ch: Channel;
  /** From the name of the file. */
  language: string;
}

/** At twelve bytes an n-gram, and in base64, the file stays under one megabyte with the judge in it. */
const REPLY_ROWS = 60_000;

export const replyOf = ({ text, file }: CorpusLine): LabelledReply => ({
  ...(JSON.parse(text) as Omit<LabelledReply, 'language'>),
  language: file.slice(0, 2),
});

/** What the sentences of sellers' messages do. */
export const replyTask = (lines: readonly CorpusLine[], rows: number = REPLY_ROWS): Task<LabelledReply> => ({
  texts: lines.map(replyOf),
  marksOf: (piece, { language }) => {
    const lexicon = amazonCompliance.lexicons.find((one) => one.language === language);
    return lexicon ? marksIn(piece, readerOf(lexicon)) : [];
  },
  labels: Object.keys(amazonCompliance.voice.labels),
  background: ['fine', 'neutral-invitation'],
  corpus: corpusFingerprint(lines),
  rows,
});
