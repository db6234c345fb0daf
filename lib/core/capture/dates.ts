import { digitsIn, withDigits } from './numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A date or time in a text. `year`: where its year stands, of two or four figures; `clock`: it is a time. */
export interface DateSpan {
  start: number;
  end: number;
  year: [start: number, end: number] | null;
  clock: boolean;
}

const yearFirst = /(?<![\d/.-])(?<year>\d{4})\s?[/.年-]\s?\d{1,2}\s?[/.月-]\s?\d{1,2}(?:日|\.)?(?![\d/-])/dgu;
const figures = /(?<![\d/.-])\d{1,2}([./-])\s?\d{1,2}\1\s?(?<year>\d{4}|\d{2})(?![\d/-])/dgu;
const nameInside =
  /(?<!\d)\d{1,2}(?:\.|er|st|nd|rd|th|º|°)?\s?-?(?:de\s)?(?<month>[\p{L}\p{M}]{3,12})\.?,?\s?-?(?:de\s)?(?<year>\d{4})(?!\d)/dgiu;
const nameFirst = /(?<!\p{L})(?<month>[\p{L}\p{M}]{3,12})\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/dgiu;

/** Full-width figures and marks as the narrow ones, each in its place. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const escaped = (word: string): string => word.replaceAll('.', '\\.').replaceAll(' ', '\\s');

/** Finds every date and time of a text that the readers could take for one, and no more than they. */
export function dateFinder({ months, dayHalves, zones }: Vocabulary): (text: string) => DateSpan[] {
  const half = dayHalves.map(escaped).join('|');
  const clock = new RegExp(
    `(?:(?:${half})\\s?)?(?<![\\d:.+-])\\d{1,2}\\s?[:h]\\s?[0-5]\\d(?::[0-5]\\d)?(?:\\s?(?:${half})(?!\\p{L}))?(?:[\\s(]{1,2}(?:${zones.join('|')})(?!\\p{L})\\)?)?(?:\\s?[+-]\\d{1,2}(?::?[0-5]\\d)?)?(?![\\d:])`,
    'dgiu',
  );
  const isMonth = (name: string): boolean => {
    const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return [...months].some((beginning) => plain.startsWith(beginning));
  };
  return (shown) => {
    const text = narrow(shown);
    const found: DateSpan[] = [];
    const isFree = (start: number, end: number): boolean => found.every((one) => end <= one.start || start >= one.end);
    for (const pattern of [yearFirst, figures, nameInside, nameFirst, clock])
      for (const { 0: all, index, groups, indices } of text.matchAll(pattern)) {
        const end = index + all.length;
        if (!isFree(index, end) || (groups?.month !== undefined && !isMonth(groups.month))) continue;
        found.push({ start: index, end, year: indices?.groups?.year ?? null, clock: pattern === clock });
      }
    return found.sort((a, b) => a.start - b.start);
  };
}

/**
 * A date some years earlier, in the same words. Only the year moves: which figure is the day and which the month is
 * just what a page may leave in doubt, so neither may. By fours, so that every February keeps its days.
 */
export function yearsEarlier(text: string, { start, year }: DateSpan, years: number): string {
  if (!year) return text;
  const [from, to] = [year[0] - start, year[1] - start];
  const shown = text.slice(from, to);
  const value = Number(digitsIn(shown));
  const earlier = to - from === 4 ? value - years : (value - years + 100) % 100;
  return text.slice(0, from) + withDigits(shown, String(earlier).padStart(to - from, '0')) + text.slice(to);
}

/** How many years earlier the dates of a capture are, by a draw below YEAR_CHOICES; readers believe none before 1995. */
export const YEAR_CHOICES = 3;
export const yearsBack = (drawn: number): number => 4 * (drawn + 1);
