import { HIDING, HIDING_SIGNS, PICTURE } from './characters.ts';
import { matchesOf } from './cues.ts';
import { DISGUISES, DISGUISING_SIGNS } from './disguises.ts';
import type { Folded } from './fold.ts';
import { wordsOf } from './words.ts';

/** A word with hidden letters, and a pattern of what it may stand for. */
export interface HiddenWord {
  start: number;
  end: number;
  /** The letter it begins with; null where that is hidden. */
  first: string | null;
  /** Matches the whole word meant. */
  whole: RegExp;
  /** Match the beginnings that hold all hidden letters: for words known by their stem. */
  beginnings: readonly RegExp[];
}

const ONE_PICTURE = '\\p{Extended_Pictographic}\\uFE0F?';
/** Kana and Han hide otherwise: those masks stand in the packs. */
const NOT_EASTERN = '(?![\\u3040-\\u30FF\\u3400-\\u9FFF])';
const HIDES = new RegExp(`[${HIDING_SIGNS}]|${ONE_PICTURE}`, 'u');
const HIDING_RUN = new RegExp(`^(?:[${HIDING_SIGNS}]|${ONE_PICTURE})+$`, 'u');
const MASKED_WORD = new RegExp(
  `(?:${NOT_EASTERN}[\\p{L}\\d${DISGUISING_SIGNS}${HIDING_SIGNS}]|${ONE_PICTURE}){1,60}`,
  'gu',
);
const PARTS = new RegExp(`(?:[${HIDING_SIGNS}]|${ONE_PICTURE})+|.`, 'gsu');
const FIRST_LETTER_LEFT = new RegExp(`^\\p{L}[${HIDING_SIGNS}]{2,}`, 'u');
/** Pictures before and after a word hide nothing of it. */
const PICTURES_FIRST = new RegExp(`^(?:${ONE_PICTURE})+`, 'u');
const SIGNS_LAST = new RegExp(`(?:[!|+]|${ONE_PICTURE})+$`, 'u');
/** R&D, B&B: an and. */
const LONE_AND = /^[\p{L}\d]+&[\p{L}\d]+$/u;
const LONGEST = 30;
/** A word that begins with hidden letters is known by no fewer. */
const LETTERS_AFTER_HIDDEN = 2;

/** f**k, sh#t, f🤬ck: words with signs or pictures in place of letters. A run hides as many letters as it is long, one more or less. */
function masked(folded: Folded): HiddenWord[] {
  if ((wordsOf(folded.text).traits & (HIDING | PICTURE)) === 0) return [];
  const found: HiddenWord[] = [];
  for (const match of matchesOf(folded.text, MASKED_WORD)) {
    const start = match.index + (PICTURES_FIRST.exec(match[0])?.[0].length ?? 0);
    const word = match[0].slice(start - match.index).replace(SIGNS_LAST, '');
    if (word.length > LONGEST || word.length < 3 || !/\p{L}/u.test(word) || !HIDES.test(word.slice(1))) continue;
    if (LONE_AND.test(word)) continue;
    const letters = word.match(/\p{L}/gu)?.length ?? 0;
    if (letters < 2 && !FIRST_LETTER_LEFT.test(word)) continue;
    found.push({ start, end: start + word.length, ...patternsOf(word) });
  }
  return found;
}

function patternsOf(word: string): Omit<HiddenWord, 'start' | 'end'> {
  const parts = (word.match(PARTS) ?? []).map(sourceOf);
  const lastHidden = parts.map((part) => part.startsWith('\\p')).lastIndexOf(true);
  const [first = ''] = parts;
  const fewest = Math.max(lastHidden, first.startsWith('\\p') ? LETTERS_AFTER_HIDDEN : 0);
  const beginnings = parts.flatMap((_, at) => (at >= fewest ? [anchored(parts.slice(0, at + 1))] : []));
  return { first: first.length === 1 ? first : null, whole: anchored(parts), beginnings };
}

const anchored = (parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`, 'u');

function sourceOf(part: string): string {
  if (HIDING_RUN.test(part)) {
    const length = Array.from(part.replaceAll('\uFE0F', '')).length;
    return length === 1 ? '\\p{L}{1,2}' : `\\p{L}{${length - 1},${length + 1}}`;
  }
  const letter = DISGUISES[part] ?? part;
  return /\p{L}/u.test(letter) ? letter : '\\p{L}';
}

/** Dots, dashes or equals signs, two at least, or a tilde or caret within a word, nothing else about it. */
const DOTTED =
  /(?<![\p{L}\p{N}.\-~])(\p{L}{1,12})(\.{2,6}|-{2,6}|~{1,6}|={2,6}|\^{1,6})(\p{L}{1,12})(?![\p{L}\p{N}\-~]|\.\p{L})/gu;
/** Cheap sign that dots or dashes may stand within a word. */
const DOTS = /\.\.|--|==|[~^]/;
/** Three dots are written for any number of letters. */
const ELLIPSIS = { dots: 3, fewest: 1, most: 5 } as const;

/** f..k, sh--t, A...loch: dots and dashes in place of letters; what stands before and after them belongs to the word. */
function dotted(folded: Folded): HiddenWord[] {
  if (!DOTS.test(folded.text)) return [];
  return matchesOf(folded.text, DOTTED).map(({ index, 0: word, 1: head = '', 2: signs = '', 3: tail = '' }) => {
    const ellipsis = signs.startsWith('.') && signs.length === ELLIPSIS.dots;
    const fewest = ellipsis ? ELLIPSIS.fewest : Math.max(1, signs.length - 1);
    const most = ellipsis ? ELLIPSIS.most : signs.length + 1;
    const known = `^${head}\\p{L}{${fewest},${most}}${tail}`;
    const beginnings = tail.length > 1 ? [new RegExp(`${known.slice(0, -1)}$`, 'u')] : [];
    return {
      start: index,
      end: index + word.length,
      first: head.charAt(0),
      whole: new RegExp(`${known}$`, 'u'),
      beginnings,
    };
  });
}

export const hiddenWords = (folded: Folded): HiddenWord[] => [...masked(folded), ...dotted(folded)];
