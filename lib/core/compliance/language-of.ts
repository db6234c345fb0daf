import type { Folded } from '../language/fold.ts';
import type { LintLexicon } from './pack.ts';

/** A stated language gives way only to one with this many more small words. */
const CLEAR_LEAD = 4;

const split = new Map<string, ReadonlySet<string>>();

function smallWords(common: string): ReadonlySet<string> {
  const known = split.get(common) ?? new Set(common.split(' '));
  split.set(common, known);
  return known;
}

/**
 * The lexicon's language a text is written in; null when nothing tells. A stated language holds unless the text
 * clearly speaks another.
 */
export function languageOf({ text }: Folded, lexicons: readonly LintLexicon[], stated?: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const kana = text.match(/[\u3041-\u30FA]/g)?.length ?? 0;
  if (kana > letters / 10) return 'ja';
  const han = text.match(/[\u3400-\u9FFF]/g)?.length ?? 0;
  if (han > letters / 3) return stated === 'ja' && kana > 0 ? 'ja' : 'zh';
  const words = text.match(/\p{L}+/gu) ?? [];
  const counts = lexicons.map(({ language, common }) => {
    const known = smallWords(common);
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one), { language: '', count: 0 });
  const own = counts.find((one) => one.language === stated);
  if (own && best.count < own.count + CLEAR_LEAD) return own.language;
  return best.count > 0 ? best.language : null;
}
