import { anyOf, lastEnd } from './cues.ts';
import { type Folded, fold } from './fold.ts';
import type { PersonalCues } from './lexicon-data.ts';
import { entriesOf } from './pattern.ts';

export interface MailCues {
  written: RegExp;
  spelled: RegExp;
  own: RegExp;
  /** What every spelled address has: looked for first, being quick to look for. */
  hints: RegExp;
}

export interface MailHit {
  start: number;
  end: number;
  own: boolean;
}

const BEFORE = 32;
const PLAIN = /[a-z0-9][\w.%+-]{0,63}\s?@\s?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}(?![a-z0-9])/gu;

export function compileMailCues(cues: readonly PersonalCues[]): MailCues {
  const at = alternatives(cues.map((cue) => cue.at));
  const dot = alternatives(cues.map((cue) => cue.dot));
  // "at" alone is an everyday word: it needs brackets, or a spelled dot behind it.
  const bracketed = `\\s?[([{<]\\s?(?:@|${at})\\s?[)\\]}>]\\s?`;
  const name = '[a-z0-9][a-z0-9._%+-]{0,63}';
  const dots = `(?:\\s?[([{]?\\s?(?:\\.|${dot})\\s?[)\\]}]?\\s?)`;
  const spelledDots = `(?:\\s?[([{]\\s?(?:\\.|${dot})\\s?[)\\]}]\\s?|\\s(?:${dot})\\s)`;
  return {
    written: PLAIN,
    spelled: new RegExp(
      `${name}(?:${bracketed}[a-z0-9-]+(?:${dots}[a-z0-9-]+)*${dots}[a-z]{2,24}|\\s(?:${at})\\s[a-z0-9-]+${spelledDots}[a-z]{2,24})(?![a-z0-9])`,
      'gu',
    ),
    own: anyOf(cues.map((cue) => cue.own)),
    hints: new RegExp(`${bracketed}|\\s(?:${at})\\s[a-z0-9-]+${spelledDots}`, 'u'),
  };
}

const alternatives = (lists: readonly string[]): string =>
  [...new Set(lists.flatMap(entriesOf).map((word) => fold(word).text))]
    .sort((one, other) => other.length - one.length)
    .join('|');

/** Mail addresses, also with the at sign or the dots in words. */
export function findMails(folded: Folded, cues: MailCues): MailHit[] {
  const written = folded.text.includes('@') ? [...folded.text.matchAll(cues.written)] : [];
  const spelled = cues.hints.test(folded.text) ? [...folded.text.matchAll(cues.spelled)] : [];
  return [...written, ...spelled].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    own: lastEnd(folded.text.slice(Math.max(0, match.index - BEFORE), match.index), cues.own) >= 0,
  }));
}
