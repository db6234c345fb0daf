import { DISGUISING, EASTERN, HIDING_SIGNS } from './characters.ts';
import type { Range } from './clauses.ts';
import { matchesOf } from './cues.ts';
import { DISGUISES, DISGUISING_SIGNS } from './disguises.ts';
import type { Folded } from './fold.ts';
import { wordsOf } from './words.ts';

const SIGNS = `${DISGUISING_SIGNS}${HIDING_SIGNS}`;
const LOOKALIKES = 'а-яі\u03B1-\u03C9';
const DISGUISED_WORD = new RegExp(`[\\p{L}\\d${SIGNS}]{1,60}`, 'gu');
/** Cheap sign that a disguised letter may stand within a word: not after it ("bad!"), nor in a bare number. */
const DISGUISED = new RegExp(
  `[@¢€]|[a-z]\\$\\$|[a-z][¡${LOOKALIKES}]|[${LOOKALIKES}][a-z]|[$!|+]+[\\p{L}\\d@€${HIDING_SIGNS}]|\\d(?=[\\p{L}${SIGNS}])|(?<=[\\p{L}${SIGNS}])\\d`,
  'u',
);
/** Of letters and signs; with digits one more, for there are many models and sizes. */
const SHORTEST = 3;
const SHORTEST_WITH_DIGIT = 4;
/** A word of so many letters may end in one digit that stands for a letter; others are models and sizes. */
const MODEL_NUMBER = /^(?:\p{L}{1,2}\d+|\p{L}+\d{2,})$/u;

const LATIN_LETTER = /[a-z]/;

/** The same text with disguised letters put back; every unit keeps its place. */
export function undisguised(folded: Folded): Folded | null {
  if ((wordsOf(folded.text).traits & DISGUISING) === 0 || !LATIN_LETTER.test(folded.text)) return null;
  if (!DISGUISED.test(folded.text)) return null;
  let changed = false;
  const text = folded.text.replace(DISGUISED_WORD, (word) => {
    const shortest = /\d/.test(word) ? SHORTEST_WITH_DIGIT : SHORTEST;
    if (word.length < shortest || !LATIN_LETTER.test(word)) return word;
    const letters = word.match(/\p{L}/gu)?.length ?? 0;
    if ((letters * 2 < word.length && !/^[a-z][$@]{2}$/.test(word)) || MODEL_NUMBER.test(word)) return word;
    const opening = /^¡*/.exec(word)?.[0] ?? '';
    const body = word.slice(opening.length).replace(/[!¡|+]+$/u, '');
    const bare = Array.from(body, (sign) => DISGUISES[sign] ?? sign).join('');
    if (bare === body) return word;
    changed = true;
    return opening + bare + word.slice(opening.length + body.length);
  });
  const { source, from, to } = folded;
  return changed && text.length === folded.text.length ? { source, text, from, to } : null;
}

/** One letter; ß is two once folded. */
const ALONE = '(?:ss|[\\p{L}\\d@$!])';
const SPELLED_OUT = new RegExp(`(?<![\\p{L}\\p{N}])${ALONE}(?:[ .\\-_*,/·•]{1,3}${ALONE})+(?![\\p{L}\\p{N}])`, 'gu');
/** Cheap sign that letters may stand alone in a row. */
const LONE_LETTERS = /[ .\-_*,/·•](?<=(?<![^\s.\-_*,/·•])\S.)[ .\-_*,/·•]{0,2}\S(?![^\s.\-_*,/·•s])/;
/** Two letters in a row are initials and sizes. */
const FEWEST_LETTERS = 3;

export interface SpelledOut {
  start: number;
  end: number;
  word: string;
}

/** s.h.1.t, f u c k: single letters in a row, joined. */
export function spelledOut(folded: Folded): SpelledOut[] {
  if (!LONE_LETTERS.test(folded.text)) return [];
  return matchesOf(folded.text, SPELLED_OUT).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: Array.from(match[0], (sign) => DISGUISES[sign] ?? sign)
      .filter((sign) => /\p{L}/u.test(sign))
      .join(''),
  }));
}

/** The same text with letters in a row closed up to words, so that phrases are found; offsets still point into the source. */
export function spelledTogether(folded: Folded, runs: readonly SpelledOut[]): Folded | null {
  const gone: Range[] = [];
  for (const { start, end, word } of runs) {
    if (word.length < FEWEST_LETTERS) continue;
    for (let unit = start; unit < end; unit += 1) {
      const sign = folded.text.charAt(unit);
      if (!/\p{L}/u.test(DISGUISES[sign] ?? sign)) gone.push({ start: unit, end: unit + 1 });
    }
  }
  return without(folded, gone);
}

/** Begins with the signs, which are fewer than the letters that must stand before them. */
const BETWEEN_HAN = /[\s.·_\-*~](?<=[\u3040-\u30FF\u3400-\u9FFF].)[\s.·_\-*~]*(?=[\u3040-\u30FF\u3400-\u9FFF])/gsu;

/** Kana and Han without the spaces and dots put between them; offsets still point into the source. */
export function closedUp(folded: Folded): Folded | null {
  if ((wordsOf(folded.text).traits & EASTERN) === 0 || folded.text.search(BETWEEN_HAN) < 0) return null;
  const gone: Range[] = [];
  for (const { index, 0: signs } of matchesOf(folded.text, BETWEEN_HAN))
    gone.push({ start: index, end: index + signs.length });
  return without(folded, gone);
}

/** `gone` in the order of the text. */
function without(folded: Folded, gone: readonly Range[]): Folded | null {
  if (gone.length === 0) return null;
  const from: number[] = [];
  const to: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...gone, { start: folded.text.length, end: folded.text.length }]) {
    parts.push(folded.text.slice(at, start));
    for (; at < start; at += 1) {
      from.push(folded.from[at] ?? 0);
      to.push(folded.to[at] ?? 0);
    }
    at = end;
  }
  return { source: folded.source, text: parts.join(''), from, to };
}

/** Words in two halves with one hyphen or dot between them. */
const HALVES = /(?<![\p{L}\p{N}.-])(\p{L}{1,12})[.-](\p{L}{1,12})(?![\p{L}\p{N}]|[.-]\p{L})/gu;
/** Cheap sign of two such halves. */
const HALVED = /[.-][^\s\d.-]/;

/** mer-de, fu.ck, m-rde: words with a hyphen or dot within. */
export function brokenInTwo(folded: Folded): { start: number; end: number; head: string; tail: string }[] {
  if (!HALVED.test(folded.text)) return [];
  return matchesOf(folded.text, HALVES).map(({ index, 0: whole, 1: head = '', 2: tail = '' }) => ({
    start: index,
    end: index + whole.length,
    head,
    tail,
  }));
}
