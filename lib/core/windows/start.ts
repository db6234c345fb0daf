import { dayOfMoment, type Moment, readMoment } from '../calendar/moment.ts';
import type { DateName, WindowEntry } from './rule.ts';

/** The dates of a case by name: ISO dates, or date-times with offset. Missing and null mean unknown. */
export type CaseDates = { readonly [N in DateName]?: string | null | undefined };

/** What starts a clock: the moment and the name under which it came, or the names that are missing. */
export type Start = { moment: Moment; name: DateName } | { missing: DateName[]; known: { moment: Moment } | null };

/** Looks a date of the case up; null when it is unknown. Throws a RangeError for text that is no date. */
export type DateReader = (name: DateName) => Moment | null;

/** Each date is read once, however many clocks it starts. */
export function readerOf(dates: CaseDates): DateReader {
  const read = new Map<DateName, Moment | null>();
  return (name) => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const text = dates[name] ?? null;
    const moment = text === null ? null : momentFrom(text, name);
    read.set(name, moment);
    return moment;
  };
}

/** Throws a RangeError that names the place when the text is neither a date nor a date-time with offset. */
export function momentFrom(text: string, name: string): Moment {
  const moment = readMoment(text);
  if (!moment) throw new RangeError(`${name}: not a calendar date or a date-time with offset: ${text}`);
  return moment;
}

/** Later by local day first; on one day a known time counts as later than the bare date. */
function laterOf<T extends { moment: Moment }>(a: T, b: T, zone: string): T {
  const [dayA, dayB] = [dayOfMoment(a.moment, zone), dayOfMoment(b.moment, zone)];
  if (dayA !== dayB) return dayA > dayB ? a : b;
  if ('instant' in a.moment && 'instant' in b.moment) return a.moment.instant >= b.moment.instant ? a : b;
  return 'instant' in a.moment ? a : b;
}

/** Which moment starts the clock of an entry. */
export function startOf({ start: { take, dates } }: WindowEntry, dateNamed: DateReader, zone: string): Start {
  const missing: DateName[] = [];
  let last: { moment: Moment; name: DateName } | null = null;
  for (const name of dates) {
    const moment = dateNamed(name);
    if (!moment) missing.push(name);
    else last = last ? laterOf(last, { moment, name }, zone) : { moment, name };
  }
  if (last && (missing.length === 0 || take === 'latest')) return last;
  return { missing: take === 'latest' ? missing.slice(0, 1) : missing, known: last };
}

/** Whether an entry applies with the dates that are known. */
export const appliesWith = ({ when }: WindowEntry, dateNamed: DateReader): boolean =>
  !when || (dateNamed(when.present) !== null && dateNamed(when.absent) === null);
