import type { DateReading } from '../core/model/fact.ts';
import { monthBeginnings } from '../packs/amazon/pages/date-words.ts';

/** Which part of a number date such as 5/4/2026 is the month. */
export type DateOrder = 'day-first' | 'month-first';

/** One printed date: certain (`iso`), or a number date that may be read both ways. ISO dates, no time zone. */
export type PrintedDate =
  | { text: string; iso: string }
  | { text: string; dayFirst: string | null; monthFirst: string | null };

const MAX_TEXT = 120;
const yearFirst = /(?<![\d/.-])(\d{4})\s?([/.年-])\s?(\d{1,2})\s?[/.月-]\s?(\d{1,2})(?:日|\.)?(?![\d/.-])/;
const dotted = /(?<![\d/.-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d/-])/;
const numbers = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-])/;
const dayThenName =
  /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th|º|°)?\s?-?(?:de\s)?([a-z]{3,12})\.?,?\s?-?(?:de\s)?(\d{4})(?!\d)/;
const nameThenDay = /(?<![a-z])([a-z]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/;

/** Reads the one date in a text, in any shape the pages print; null when there is none or it cannot be a date. */
export function readDate(text: string): PrintedDate | null {
  const shown = text.trim();
  if (shown.length > MAX_TEXT) return null;
  const plain = shown
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return readNumbers(plain, shown) ?? readNames(plain, shown);
}

function readNumbers(plain: string, text: string): PrintedDate | null {
  let match = yearFirst.exec(plain);
  if (match) return certain(isoOf(match[1], match[3], match[4]), text);
  match = dotted.exec(plain);
  if (match) return certain(isoOf(match[3], match[2], match[1]), text);
  match = numbers.exec(plain);
  if (!match) return null;
  const dayFirst = isoOf(match[4], match[3], match[1]);
  const monthFirst = isoOf(match[4], match[1], match[3]);
  if (dayFirst === null && monthFirst === null) return null;
  return dayFirst === monthFirst ? certain(dayFirst, text) : { text, dayFirst, monthFirst };
}

function readNames(plain: string, text: string): PrintedDate | null {
  let match = dayThenName.exec(plain);
  if (match) return certain(isoOf(match[3], monthOf(match[2]), match[1]), text);
  match = nameThenDay.exec(plain);
  return match ? certain(isoOf(match[3], monthOf(match[1]), match[2]), text) : null;
}

const certain = (iso: string | null, text: string): PrintedDate | null => (iso === null ? null : { text, iso });

/** Month number of a name, by how it begins. */
function monthOf(word = ''): string | undefined {
  const place = monthBeginnings.findIndex((all) => all.split(' ').some((one) => word.startsWith(one)));
  return place < 0 ? undefined : String(place + 1);
}

function isoOf(year = '', month = '', day = ''): string | null {
  const y = Number(year.length === 2 ? `20${year}` : year);
  const [m, d] = [Number(month), Number(day)];
  if (!(y >= 1995 && m >= 1 && m <= 12 && d >= 1)) return null;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const under = (date: PrintedDate, order: DateOrder): string | null =>
  'iso' in date ? date.iso : order === 'day-first' ? date.dayFirst : date.monthFirst;

/**
 * The order in which a list writes its number dates. A part above 12 in any row decides. If none has one and the list
 * stands `newestFirst`: the order under which it descends while under the other it does not; if it descends both
 * ways, `habit`, the hint of language and place, for a list of at least two different dates. Else null: in doubt.
 */
export function dateOrderOf(
  dates: readonly PrintedDate[],
  habit: DateOrder | null,
  newestFirst: boolean,
): DateOrder | null {
  const doubtful = dates.filter((date) => !('iso' in date));
  const onlyDay = doubtful.some((date) => under(date, 'month-first') === null);
  const onlyMonth = doubtful.some((date) => under(date, 'day-first') === null);
  if (onlyDay || onlyMonth) return onlyDay && onlyMonth ? null : onlyDay ? 'day-first' : 'month-first';
  if (!newestFirst) return null;
  const dayFirst = descends(dates, 'day-first');
  const monthFirst = descends(dates, 'month-first');
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
  const different = new Set(doubtful.map((date) => under(date, 'day-first'))).size;
  return dayFirst && different > 1 ? habit : null;
}

function descends(dates: readonly PrintedDate[], order: DateOrder): boolean {
  const days = dates.map((date) => under(date, order));
  return days.every((day, index) => index === 0 || day === null || day <= (days[index - 1] ?? day));
}

/** The reading of one date once the list's order is known, or not: then both dates, the earlier one first. */
export function settleDate(date: PrintedDate, order: DateOrder | null): DateReading {
  const { text } = date;
  if ('iso' in date) return { dates: [date.iso], text };
  const both = [date.dayFirst, date.monthFirst].filter((one) => one !== null).sort();
  const chosen = order === null ? null : under(date, order);
  return { dates: chosen === null ? both : [chosen], text };
}
