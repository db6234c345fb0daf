import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { aspects } from '../../../lib/core/model/assessment.ts';
import { type CorpusLine, corpusFolder } from './corpus.ts';

const registers = [
  'plain',
  'caps',
  'no-punctuation',
  'typos',
  'emoji',
  'no-accents',
  'slang',
  'machine-translated',
  'mixed-language',
  'sarcasm',
  'formal',
  'terse',
  'long',
] as const;

const Comment = z.strictObject({
  t: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  a: z.array(z.array(z.enum(aspects)).check(z.minLength(1))),
  c: z.string().check(z.regex(/^[a-z0-9-]+$/, 'expected a short English slug')),
  r: z.enum(registers),
});

const NEVER_TRAINED_ON = [
  'hard/dev.jsonl',
  'hard/unseen.jsonl',
  'alike/dev.jsonl',
  'alike/unseen.jsonl',
  'awkward/dev.jsonl',
  'awkward/unseen.jsonl',
  'examples/feedback.jsonl',
];
/** Two words may be alike by chance, a sentence not. */
const SAME_BY_CHANCE = 12;

/** Letters and digits alone: what makes two comments the same. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What is wrong with the training corpus, one sentence each; empty when all is well. */
export function corpusFaults(lines: readonly CorpusLine[]): string[] {
  const forbidden = comparedWith();
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const place = `${line.file}:${line.line}`;
    const parsed = Comment.safeParse(parsedLine(line.text));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return [`${place}: ${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? 'not readable'}`];
    }
    const { t, a } = parsed.data;
    const faults: string[] = [];
    if (t.length !== a.length) faults.push(`${place}: ${t.length} clauses but ${a.length} lists of aspects`);
    if (a.some((one) => new Set(one).size < one.length)) faults.push(`${place}: an aspect is named twice`);
    const text = bare(t.join(''));
    if (text.length >= SAME_BY_CHANCE && forbidden.has(text))
      faults.push(
        `${place}: the same comment stands in hard/, alike/, awkward/ or examples/, which is never trained on: take it out`,
      );
    const key = `${line.file.slice(0, 2)} ${t.join('')}`;
    if (seen.has(key)) faults.push(`${place}: the comment stands here twice`);
    seen.add(key);
    return faults;
  });
}

function parsedLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function comparedWith(): Set<string> {
  const comments = NEVER_TRAINED_ON.flatMap((file) =>
    readFileSync(join(corpusFolder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (JSON.parse(line) as { comments: string | null }).comments ?? ''),
  );
  return new Set(comments.map(bare));
}
