import { DISGUISING, EASTERN, HIDING } from './characters.ts';
import type { Folded } from './fold.ts';
import { wordsOf } from './words.ts';

/** Letters written as other signs, and letters of other scripts that look Latin. */
const DISGUISES: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '€': 'e',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '+': 't',
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
};
const MASKED_WORD = /[\p{L}\d@$!|€+*#%_]{1,60}/gu;
const SPELLED_OUT = /(?<![\p{L}\p{N}])[\p{L}\d@$!](?:[ .\-_*,/]{1,3}[\p{L}\d@$!])+(?![\p{L}\p{N}])/gu;
const DISGUISE = /[@$!|€+\dа-яі]/u;
/** Cheap sign that a disguised letter may stand within a word: not after it ("bad!"), nor in a bare number. */
const DISGUISED = /[@€аеосрхуі]|[$!|+]+[\p{L}\d@€*#%_]|\d(?=[\p{L}@$!|€+*#%_])|(?<=[\p{L}@$!|€+*#%_])\d/u;
/** Cheap sign that letters may stand alone in a row. */
const LONE_LETTERS = /(?<![^\s.\-_*,/])\S[ .\-_*,/]{1,3}\S(?![^\s.\-_*,/])/;
const HIDES = /[*#%_]/;
const SHORTEST = 4;

/** The same text with disguised letters put back; every unit keeps its place. */
export function undisguised(folded: Folded): Folded | null {
  if ((wordsOf(folded.text).traits & DISGUISING) === 0 || !DISGUISED.test(folded.text)) return null;
  let changed = false;
  const text = folded.text.replace(MASKED_WORD, (word) => {
    if (word.length < SHORTEST || !DISGUISE.test(word)) return word;
    const letters = word.match(/\p{L}/gu)?.length ?? 0;
    if (letters * 2 < word.length || /^\p{L}+\d+$/u.test(word)) return word;
    const body = word.replace(/[!|+$]+$/u, '');
    const bare = Array.from(body, (sign) => DISGUISES[sign] ?? sign).join('');
    if (bare === body) return word;
    changed = true;
    return bare + word.slice(body.length);
  });
  return changed && text.length === folded.text.length ? { ...folded, text } : null;
}

/** A word with hidden letters, and a pattern of what it may stand for. */
export interface HiddenWord {
  start: number;
  end: number;
  /** Matches the whole word meant. */
  whole: RegExp;
  /** Match the beginnings that hold all hidden letters: for words known by their stem. */
  beginnings: readonly RegExp[];
}

/** f**k, sh#t, c*ño: words with signs in place of letters. Bounded: a sign run hides as many letters as it is long. */
export function hiddenWords(folded: Folded): HiddenWord[] {
  const found: HiddenWord[] = [];
  if ((wordsOf(folded.text).traits & HIDING) === 0) return found;
  for (const match of folded.text.matchAll(MASKED_WORD)) {
    const word = match[0].replace(/[!|+]+$/u, '');
    if (!HIDES.test(word.slice(1)) || word.length > 30 || word.length < 3 || !/\p{L}/u.test(word)) continue;
    const letters = word.match(/\p{L}/gu)?.length ?? 0;
    if (letters < 2 && !/^\p{L}[*#%]{2,}/u.test(word)) continue;
    found.push({ start: match.index, end: match.index + word.length, ...patternsOf(word) });
  }
  return found;
}

function patternsOf(word: string): Pick<HiddenWord, 'whole' | 'beginnings'> {
  const parts = (word.match(/[*#%_]+|[^*#%_]/gu) ?? []).map(sourceOf);
  const lastHidden = parts.map((part) => part.startsWith('\\p')).lastIndexOf(true);
  const beginnings = parts.flatMap((_, at) => (at >= lastHidden ? [anchored(parts.slice(0, at + 1))] : []));
  return { whole: anchored(parts), beginnings };
}

const anchored = (parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`, 'u');

function sourceOf(part: string): string {
  if (HIDES.test(part)) return part.length === 1 ? '\\p{L}{1,2}' : `\\p{L}{${part.length - 1},${part.length + 1}}`;
  const letter = DISGUISES[part] ?? part;
  return /\p{L}/u.test(letter) ? letter : '\\p{L}';
}

/** s.h.1.t, f u c k: single letters in a row, joined. */
export function spelledOut(folded: Folded): { start: number; end: number; word: string }[] {
  if (!LONE_LETTERS.test(folded.text)) return [];
  return [...folded.text.matchAll(SPELLED_OUT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: Array.from(match[0], (sign) => DISGUISES[sign] ?? sign)
      .filter((sign) => /\p{L}/u.test(sign))
      .join(''),
  }));
}

const BETWEEN_HAN = /(?<=[\u3040-\u30FF\u3400-\u9FFF])[\s.·_\-*~]+(?=[\u3040-\u30FF\u3400-\u9FFF])/gu;

/** Kana and Han without the spaces and dots put between them; offsets still point into the source. */
export function closedUp(folded: Folded): Folded | null {
  if ((wordsOf(folded.text).traits & EASTERN) === 0) return null;
  const gone = new Set<number>();
  for (const match of folded.text.matchAll(BETWEEN_HAN)) {
    for (let unit = match.index; unit < match.index + match[0].length; unit += 1) gone.add(unit);
  }
  if (gone.size === 0) return null;
  const kept = Array.from({ length: folded.text.length }, (_, unit) => unit).filter((unit) => !gone.has(unit));
  return {
    source: folded.source,
    text: kept.map((unit) => folded.text.charAt(unit)).join(''),
    from: kept.map((unit) => folded.from[unit] ?? 0),
    to: kept.map((unit) => folded.to[unit] ?? 0),
  };
}
