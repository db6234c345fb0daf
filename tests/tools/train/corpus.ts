import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aspect } from '../../../lib/core/model/assessment.ts';

export const corpusFolder = join(import.meta.dirname, '../../corpus');
export const trainFolder = join(corpusFolder, 'train');

/** A labelled comment; tests/corpus/README.md explains the fields. */
export interface LabelledComment {
  t: string[];
  a: Aspect[][];
  c: string;
  r: string;
}

export interface CorpusLine {
  file: string;
  line: number;
  text: string;
}

/** Every line of the training corpus, files in alphabetical order: the order decides the bytes of the weights. */
export function corpusLines(folder: string = trainFolder): CorpusLine[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, at) => (text.trim() === '' ? [] : [{ file, line: at + 1, text }])),
  );
}

export const commentsOf = (lines: readonly CorpusLine[]): LabelledComment[] =>
  lines.map(({ text }) => JSON.parse(text) as LabelledComment);

/** Changes with every label and letter of the corpus; the shipped weights carry it. */
export function corpusFingerprint(lines: readonly CorpusLine[]): string {
  const hash = createHash('sha256');
  for (const { text } of lines) hash.update(text.trim()).update('\n');
  return hash.digest('hex').slice(0, 16);
}
