import { pastedWords } from '../packs/pasted-words.ts';
import { type PrintedDate, readDate } from './dates.ts';

/** What a pasted block of text tells by itself. */
export interface Pasted {
  orderId: string | null;
  /** ISO date; two where day and month could be swapped, the earlier first; none where no date stands alone. */
  dates: string[];
  /** 1 to 5. */
  rating: number | null;
  /** What is left: the buyer's words. */
  text: string;
}

/** Longest stretch that is a date or a number of stars and nothing else. */
const SHORT = 40;

const labels = Object.entries({
  orderId: pastedWords.orderId,
  date: pastedWords.date,
  rating: pastedWords.rating,
  comments: pastedWords.comments,
}) as [Part, readonly string[]][];
type Part = 'orderId' | 'date' | 'rating' | 'comments';

/** "Order ID: 111-…": the part that is named and what follows. */
function labelled(piece: string): { part: Part | null; value: string } {
  const [, label, value] = /^([^:：]{1,40})[:：]\s*([\s\S]*)$/u.exec(piece) ?? [];
  const word = label?.trim().toLowerCase().replace(/^#/, '');
  const part = labels.find(([, words]) => word !== undefined && words.includes(word))?.[0] ?? null;
  return part === null || value === undefined ? { part: null, value: piece } : { part, value: value.trim() };
}

/** A line of column heads says nothing. */
const isHeading = (piece: string): boolean =>
  labels.some(([, words]) =>
    words.includes(
      piece
        .trim()
        .toLowerCase()
        .replace(/[:：]$/u, ''),
    ),
  );

function starsIn(piece: string): number | null {
  const [, first, last] = pastedWords.stars.exec(piece) ?? [];
  const figure = first ?? last;
  if (figure !== undefined) return Number(figure);
  const drawn = pastedWords.drawnStars.exec(piece)?.[1];
  return drawn === undefined ? null : [...drawn].length;
}

const datesOf = (date: PrintedDate | null): string[] =>
  date === null
    ? []
    : 'iso' in date
      ? [date.iso]
      : [date.dayFirst, date.monthFirst].filter((one) => one !== null).sort();

/** A date that is more than a part of a sentence. */
const isDateAlone = (piece: string): boolean => piece.length <= SHORT && /^[\p{L}\p{M}\d\s./,年月日-]+$/u.test(piece);

/**
 * Splits a pasted block at its tabs and lines into order id, date, stars and words. A row copied from a table works as
 * well as lines that name their parts. What is taken for none of these stays text; nothing is lost but the heads of columns.
 */
export function splitPasted(pasted: string, orderIdShape: RegExp): Pasted {
  const found: Pasted = { orderId: null, dates: [], rating: null, text: '' };
  const words: string[] = [];
  for (const piece of pasted.split(/[\t\r\n]+/).map((one) => one.trim())) {
    if (piece === '' || isHeading(piece)) continue;
    const { part, value } = labelled(piece);
    const id = value.replace(/^[#\s]+/, '');
    if (found.orderId === null && part !== 'comments' && orderIdShape.test(id) && starsIn(id) === null) {
      found.orderId = id;
      continue;
    }
    const dates = part === 'date' || (part === null && isDateAlone(value)) ? datesOf(readDate(value)) : [];
    if (found.dates.length === 0 && dates.length > 0) {
      found.dates = dates;
      continue;
    }
    const stars = part === 'comments' || value.length > SHORT ? null : starsIn(value);
    if (found.rating === null && stars !== null) {
      found.rating = stars;
      continue;
    }
    words.push(part === null ? piece : value);
  }
  if (found.orderId === null) takeIdFrom(words, found, orderIdShape);
  found.text = words.join('\n').trim();
  return found;
}

/** An order id within a line: taken out when one stands there, and only one. */
function takeIdFrom(words: string[], found: Pasted, orderIdShape: RegExp): void {
  const ids = words.flatMap((line) =>
    line.split(/[\s#,;:()，。（）：]+/u).filter((word) => word.length > 9 && orderIdShape.test(word)),
  );
  const [id, ...others] = new Set(ids);
  if (id === undefined || others.length > 0) return;
  found.orderId = id;
  const at = words.findIndex((line) => line.includes(id));
  const rest = (words[at] ?? '').replace(id, '').replace(/^[\s#,;:，。：-]+|[\s#,;:，：-]+$/gu, '');
  const [word] = [rest.toLowerCase()];
  if (rest === '' || pastedWords.orderId.some((label) => label === word)) words.splice(at, 1);
  else words[at] = rest;
}
