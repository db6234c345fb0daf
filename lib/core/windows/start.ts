import { dayOfMoment, type Moment, readMoment } from '../calendar/moment.ts';
import type { DateName, WindowEntry } from './rule.ts';

/** The dates of a case by name: ISO dates, or date-times with offset. Missing and null mean unknown. */
export type CaseDates = { readonly [N in DateName]?: string | null | undefined };

/** What starts a clock: the moment and the name under which it came, or the names that are missing. */
export type Start = { moment: Moment; name: DateName } | { missing: DateName[]; known: { moment: Moment } | null };

/** Reads a date of the case; null when unknown. Throws a RangeError for text that is no date. */
export function momentNamed(dates: CaseDates, name: DateName): Moment | null {
  const text = dates[name];
  return text === undefined || text === null ? null : momentFrom(text, name);
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
export function startOf(entry: WindowEntry, dates: CaseDates, zone: string): Start {
  const all = entry.start.dates.map((name) => ({ name, moment: momentNamed(dates, name) }));
  const known = all.flatMap(({ name, moment }) => (moment ? [{ name, moment }] : []));
  const missing = all.filter(({ moment }) => moment === null).map(({ name }) => name);
  const last = known.reduce<(typeof known)[number] | null>(
    (best, one) => (best ? laterOf(best, one, zone) : one),
    null,
  );
  if (last && (missing.length === 0 || entry.start.take === 'latest')) return last;
  return { missing: entry.start.take === 'all' ? missing : missing.slice(0, 1), known: last };
}

/** Whether an entry applies with the dates that are known. */
export function appliesWith(entry: WindowEntry, dates: CaseDates): boolean {
  const isKnown = (name: DateName): boolean => (dates[name] ?? null) !== null;
  return !entry.when || (isKnown(entry.when.present) && !isKnown(entry.when.absent));
}
