import { EASTERN, LETTER, NUMBER, traitsOf } from './characters.ts';
import type { Folded } from './fold.ts';

/** How a word must stand in a text to count. */
export interface Standing {
  /** Nothing of its script before it: of katakana no katakana, of hiragana and Han neither of them. */
  opens: boolean;
  /** Nothing of its script after it: of katakana no katakana, of hiragana and Han no kana and no Han. */
  closes: boolean;
  /** Dots, stars or dashes stand for the letters that are missing after it. */
  cut: boolean;
  /** Its ñ is written. */
  tilde: boolean;
}

export const ANYWHERE: Standing = { opens: false, closes: false, cut: false, tilde: false };

const KATAKANA = /[\u30A1-\u30FA\u30FC-\u30FF]/;
const HIRAGANA_OR_HAN = /[\u3041-\u309F\u3400-\u9FFF]/;
const CUT = /^(?:\.{2,}|[*#%_]{2,}|-{2,})/;
/** After a phrase less will do: "piece of s." */
const PHRASE_CUT = /^(?:\.{2,}|[*#%_]+|-{2,}|\.(?=\s*(?:$|[\n!?])))/;
/** Signs looked at after a word: as many as the longest way of cutting one that matters. */
const CUT_LENGTH = 8;
const LONGEST_PART_NUMBER = 4;
const JOINS_NUMBER = /[-_/.]/;
/** A number with a full stop before a word counts the items of a list. */
const JOINS_BEFORE = /[-_/]/;
const ENDS_SENTENCE = /[.!?:;\n"(]/;

export function standsAs(folded: Folded, start: number, end: number, standing: Standing): boolean {
  const { text } = folded;
  if (standing.opens && continues(text.charAt(start), text.charAt(start - 1))) return false;
  if (standing.closes && continues(text.charAt(end - 1), text.charAt(end))) return false;
  if (standing.tilde && !/ñ/iu.test(writtenOf(folded, start, end).normalize('NFC'))) return false;
  if (!standing.cut) return true;
  const signs = text.slice(end, end + CUT_LENGTH);
  return (text.slice(start, end).includes(' ') ? PHRASE_CUT : CUT).test(signs);
}

/** Whether the neighbour belongs to the same run: katakana are known by katakana alone. */
const continues = (own: string, neighbour: string): boolean =>
  (KATAKANA.test(own) ? KATAKANA : HIRAGANA_OR_HAN).test(neighbour);

/** ASS-100, 20/FUK: few capitals joined to a number are an article's. */
export function isPartNumber(folded: Folded, start: number, end: number): boolean {
  if (end - start > LONGEST_PART_NUMBER) return false;
  const { text } = folded;
  const joined =
    (JOINS_NUMBER.test(text.charAt(end)) && isNumber(text, end + 1)) ||
    (JOINS_BEFORE.test(text.charAt(start - 1)) && isNumber(text, start - 2));
  if (!joined) return false;
  const written = writtenOf(folded, start, end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

const isNumber = (text: string, at: number): boolean => (traitsOf(text.charCodeAt(at)) & NUMBER) !== 0;

/** `name`: with a capital amid a sentence; `unsure`: with a capital that begins one; `word`: otherwise. */
export function capitalOf(folded: Folded, start: number, end: number): 'name' | 'unsure' | 'word' {
  const written = writtenOf(folded, start, end);
  const capital = written.charAt(0);
  if (capital === capital.toLowerCase() || written.slice(1) !== written.slice(1).toLowerCase()) return 'word';
  for (let at = start - 1; at >= 0; at -= 1) {
    const sign = folded.text.charAt(at);
    if (ENDS_SENTENCE.test(sign)) return 'unsure';
    if ((traitsOf(sign.charCodeAt(0)) & (LETTER | NUMBER | EASTERN)) !== 0) return 'name';
  }
  return 'unsure';
}

const writtenOf = ({ source, from, to }: Folded, start: number, end: number): string =>
  source.slice(from[start] ?? 0, to[end - 1] ?? source.length);
