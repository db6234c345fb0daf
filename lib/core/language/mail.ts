import { anyOf, lastEnd, ownOf } from './cues.ts';
import { type Folded, fold } from './fold.ts';
import type { PersonalCues } from './lexicon-data.ts';
import { entriesOf } from './pattern.ts';

export interface MailCues {
  written: RegExp;
  spelled: RegExp;
  own: RegExp;
  ownAfter: RegExp;
  strangers: RegExp;
  /** What every spelled address has: looked for first, being quick to look for. */
  hints: RegExp;
}

export interface MailHit {
  start: number;
  end: number;
  own: boolean;
}

const BEFORE = 48;
const AFTER = 12;
/** Ends of addresses without brackets: any word would make addresses of sentences. */
const END = '(?:com|net|org|info|biz|shop|store|online|eu|example|co|uk|us|de|at|ch|fr|be|it|es|mx|jp|cn|hk|io)';
const PLAIN = /[a-z0-9][\w.%+-]{0,63}\s?@\s?[a-z0-9-]+(?:(?:\.| \. )[a-z0-9-]+)*(?:\.| \. )[a-z]{2,24}(?![a-z0-9])/gu;

export function compileMailCues(cues: readonly PersonalCues[]): MailCues {
  const at = alternatives(cues.map((cue) => cue.at));
  const dot = alternatives(cues.map((cue) => cue.dot));
  // "at" alone is an everyday word: it needs brackets, or a spelled dot behind it.
  const bracketed = `\\s?[([{<]\\s?(?:@|${at})\\s?[)\\]}>]\\s?`;
  const name = '[a-z0-9][a-z0-9._%+-]{0,63}';
  const dots = `(?:\\s?[([{]?\\s?(?:\\.|${dot})\\s?[)\\]}]?\\s?)`;
  const spelledDots = `(?:\\s?[([{]\\s?(?:\\.|${dot})\\s?[)\\]}]\\s?|\\s(?:${dot})\\s)`;
  const eastern = (list: string): string =>
    `(?:${list
      .split('|')
      .filter((word) => !/^[a-z]/.test(word))
      .join('|')})`;
  const easternAt = eastern(at);
  const unspaced = `|\\s?${easternAt}\\s?[a-z0-9-]+\\s?(?:\\.|${eastern(dot)})\\s?${END}`;
  return {
    written: PLAIN,
    spelled: new RegExp(
      `${name}(?:${bracketed}[a-z0-9-]+(?:${dots}[a-z0-9-]+)*${dots}[a-z]{2,24}|\\s(?:${at})\\s[a-z0-9-]+${spelledDots}${END}${unspaced})(?![a-z0-9])`,
      'gu',
    ),
    own: ownOf(cues),
    ownAfter: anyOf(cues.map((cue) => cue.ownAfter)),
    strangers: anyOf(cues.map((cue) => cue.strangers)),
    hints: new RegExp(`${easternAt}|${bracketed}|\\s(?:${at})\\s[a-z0-9-]+${spelledDots}`, 'u'),
  };
}

const alternatives = (lists: readonly string[]): string =>
  [...new Set(lists.flatMap(entriesOf).map((word) => fold(word).text))]
    .sort((one, other) => other.length - one.length)
    .join('|');

/** An address with another sign in place of "@", and the note that says so: "info*shop.example (* → @)". */
const REPLACED =
  /[a-z0-9][\w.%+-]{0,63}(?<sign>[^\w\s.%+@-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}(?=.{0,24}\k<sign>.{0,8}(?<![\w.%+-])@(?![a-z0-9]))/gu;

/** Mail addresses, also with the at sign or the dots in words, or with another sign for "@". */
export function findMails(folded: Folded, cues: MailCues): MailHit[] {
  const mayBeWritten = folded.text.includes('@');
  const mayBeSpelled = cues.hints.test(folded.text);
  if (!mayBeWritten && !mayBeSpelled) return [];
  const written = mayBeWritten ? [...folded.text.matchAll(cues.written), ...folded.text.matchAll(REPLACED)] : [];
  const spelled = mayBeSpelled ? [...folded.text.matchAll(cues.spelled)] : [];
  // In words, an address with the marketplace or a carrier in it is more likely a sentence about them.
  const sellers = spelled.filter((match) => lastEnd(match[0], cues.strangers) < 0);
  return [...written, ...sellers].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    own: isOwn(folded.text, match.index, match.index + match[0].length, cues),
  }));
}

const isOwn = (text: string, start: number, end: number, { own, ownAfter }: MailCues): boolean =>
  lastEnd(text.slice(Math.max(0, start - BEFORE), start), own) >= 0 ||
  lastEnd(text.slice(end, end + AFTER), ownAfter) >= 0;
