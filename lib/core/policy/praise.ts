import { escaped } from '../language/cues.ts';
import type { CommentReading } from '../model/assessment.ts';
import type { Language } from '../model/names.ts';
import type { Judging } from './judging.ts';

/** Whether words of praise stand in the comment. Words count whole, whatever signs and spaces part them. */
export function praises({ text, language }: CommentReading, { praise }: Judging): boolean {
  const phrases = praise[language as Language];
  if (phrases === undefined || phrases.length === 0) return false;
  return patternOf(phrases, language !== 'ja' && language !== 'zh').test(text.toLowerCase());
}

const known = new WeakMap<readonly string[], RegExp>();

/** The phrases of one language as a pattern, made once. */
function patternOf(phrases: readonly string[], spaced: boolean): RegExp {
  const before = known.get(phrases);
  if (before !== undefined) return before;
  const any = `(?:${phrases.map((phrase) => escaped(phrase).replaceAll(' ', `${GAP}+`)).join('|')})`;
  const pattern = new RegExp(spaced ? asWholeWords(any) : any, 'u');
  known.set(phrases, pattern);
  return pattern;
}

const GAP = '[\\p{P}\\s]';
const LETTER = '[^\\p{P}\\s]';

/** What stands before is looked at last, once a phrase has been found: at every letter it would be dear. */
const asWholeWords = (any: string): string => `${any}(?!${LETTER})(?<=(?<!${LETTER})${any})`;
