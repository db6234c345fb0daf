import { isSurrogate, LETTER, traitsOf } from '../language/characters.ts';
import type { Folded } from '../language/fold.ts';
import type { LintLexicon } from './pack.ts';

/** A stated language gives way only to one with this many more small words. */
const CLEAR_LEAD = 4;

/** Languages of small words, by their place in the pack. */
type SmallWords = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<readonly LintLexicon[], SmallWords>();

function smallWordsIn(lexicons: readonly LintLexicon[]): SmallWords {
  const before = known.get(lexicons);
  if (before) return before;
  const words = new Map<string, number[]>();
  for (const [at, { common }] of lexicons.entries())
    for (const word of new Set(common.split(' '))) words.set(word, [...(words.get(word) ?? []), at]);
  known.set(lexicons, words);
  return words;
}

const WORD = /\p{L}+/gu;
const ASTRAL_LETTER = /[\u{10000}-\u{10FFFF}]/gu;

/** How many letters a text has, and of which scripts. */
function lettersIn(text: string): { letters: number; kana: number; han: number } {
  let letters = 0;
  let kana = 0;
  let han = 0;
  let astral = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((traitsOf(unit) & LETTER) !== 0) letters += 1;
    if (unit >= 0x3041 && unit <= 0x30fa) kana += 1;
    else if (unit >= 0x3400 && unit <= 0x9fff) han += 1;
    else if (isSurrogate(unit)) astral = true;
  }
  if (astral) letters += (text.match(ASTRAL_LETTER) ?? []).filter((one) => /\p{L}/u.test(one)).length;
  return { letters, kana, han };
}

/**
 * The lexicon's language a text is written in; null when nothing tells. A stated language holds unless the text
 * clearly speaks another.
 */
export function languageOf({ text }: Folded, lexicons: readonly LintLexicon[], stated?: string): string | null {
  const { letters, kana, han } = lettersIn(text);
  if (letters === 0) return null;
  if (kana > letters / 10) return 'ja';
  if (han > letters / 3) return stated === 'ja' && kana > 0 ? 'ja' : 'zh';
  const small = smallWordsIn(lexicons);
  const counts = lexicons.map(({ language }) => ({ language, count: 0 }));
  for (const word of text.match(WORD) ?? [])
    for (const at of small.get(word) ?? []) {
      const one = counts[at];
      if (one) one.count += 1;
    }
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one), { language: '', count: 0 });
  const own = counts.find((one) => one.language === stated);
  if (own && best.count < own.count + CLEAR_LEAD) return own.language;
  return best.count > 0 ? best.language : null;
}
