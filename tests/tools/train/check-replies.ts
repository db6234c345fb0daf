import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { languages } from '../../../lib/core/model/names.ts';
import { voice } from '../../../lib/packs/amazon/compliance/voice.ts';
import { type CorpusLine, corpusFolder } from './corpus.ts';

const Reply = z.strictObject({
  t: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  a: z.array(z.array(z.enum(Object.keys(voice.labels))).check(z.minLength(1))),
  ch: z.enum(['buyer-message', 'public-response', 'review-contact', 'a-to-z-statement']),
});

/** A short text may be the same by chance: "Please rate us well!" says what everybody says. */
const SAME_BY_CHANCE = 24;

/** Letters and digits alone: what makes two messages the same. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What is wrong with the training corpus of replies, one sentence each; empty when all is well. */
export function replyFaults(lines: readonly CorpusLine[]): string[] {
  const measured = measuredTexts();
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const place = `${line.file}:${line.line}`;
    const parsed = Reply.safeParse(parsedLine(line.text));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return [`${place}: ${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? 'not readable'}`];
    }
    const { t, a, ch } = parsed.data;
    const faults: string[] = [];
    if (!languages.some((language) => language === line.file.slice(0, 2)))
      faults.push(`${place}: the file's name does not begin with a language`);
    if (t.length !== a.length) faults.push(`${place}: ${t.length} sentences but ${a.length} lists of labels`);
    if (a.some((one) => new Set(one).size < one.length)) faults.push(`${place}: a label is named twice`);
    const text = bare(t.join(''));
    if (text.length >= SAME_BY_CHANCE && measured.has(text))
      faults.push(`${place}: the same message stands in a file that is measured: take it out`);
    const key = `${ch} ${line.file.slice(0, 2)} ${text}`;
    if (seen.has(key)) faults.push(`${place}: the message stands here twice`);
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

/** Every message beside the training corpus' folder: none of them is trained on. */
function measuredTexts(): Set<string> {
  const folder = join(corpusFolder, 'replies');
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return new Set(
    files.flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => bare((JSON.parse(line) as { text: string }).text)),
    ),
  );
}
