/** A calendar day of no particular time zone, as the number of days since 1970-01-01. */
export type Day = number;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month of the Gregorian calendar has; `month` is 1 to 12. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** The day of a year, month (1 to 12) and day of the month, which must exist. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  // Years are begun in March, so that the leap day is the last day of its year (Hinnant, days_from_civil).
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Reads `YYYY-MM-DD`; null when it is none or no such day exists (2026-02-30). */
export function readDay(text: string): Day | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (dayOfMonth < 1 || dayOfMonth > monthLength(year, month)) return null;
  return dayOf(year, month, dayOfMonth);
}

/** A day as people write it; `month` and `dayOfMonth` start at 1. */
export interface Civil {
  year: number;
  month: number;
  dayOfMonth: number;
}

/** The year, month and day of the month of a day. */
export function civilOf(day: Day): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** `YYYY-MM-DD`, for the years 0 to 9999. */
export function dayText(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** The same day of the month `months` later; clamped to the month's end (31 August + 18 months is 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilOf(day);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, monthLength(toYear, toMonth)));
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/**
 * The `count`th business day after `day`: the next business day is 1, whatever day of the week `day` is.
 * `weekend` holds ISO weekdays and leaves at least one day of business. Public holidays are not known here.
 */
export function addBusinessDays(day: Day, count: number, weekend: readonly number[]): Day {
  let at = day;
  for (let left = count; left > 0; ) {
    at += 1;
    if (!weekend.includes(weekday(at))) left -= 1;
  }
  return at;
}
