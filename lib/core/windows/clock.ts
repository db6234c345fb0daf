import { addBusinessDays, addMonths, type Day, dayText } from '../calendar/day.ts';
import { dayOfMoment, latest, type Moment } from '../calendar/moment.ts';
import { zonedText } from '../calendar/zone.ts';
import type { WindowState } from '../model/assessment.ts';
import type { OwnNumber, WindowUnit } from '../model/own-number.ts';
import type { StoreClock, WindowPack } from './rule.ts';

type Weekend = Pick<StoreClock, 'weekend'>;

const HOUR_MS = 3_600_000;
const UNIT_MS: Partial<Record<WindowUnit, number>> = { hours: HOUR_MS, minutes: HOUR_MS / 60 };

/** A value that holds for the event: so many of a unit. */
export interface Amount {
  value: number;
  unit: WindowUnit;
  /** Where the value is the seller's own. */
  own?: OwnNumber;
}

/** A counted window: local days, both inclusive, or instants in ms, the end excluded. */
export type Run =
  | { in: 'days'; start: Day; opens: Day; closes: Day | null }
  | { in: 'instants'; start: number; opens: number; closes: number | null };

/** Hours and minutes are elapsed time; everything else is counted in local days. */
export const isElapsed = (unit: WindowUnit): boolean => UNIT_MS[unit] !== undefined;

function dayAfter(start: Day, { value, unit }: Amount, store: Weekend): Day {
  if (unit === 'months') return addMonths(start, value);
  return unit === 'business-days' ? addBusinessDays(start, value, store.weekend) : start + value;
}

/** Counts from the day of the event, which is day 0. */
export function runInDays(start: Day, opens: Amount | null, closes: Amount | null, store: Weekend): Run {
  return {
    in: 'days',
    start,
    opens: opens ? dayAfter(start, opens, store) : start,
    closes: closes ? dayAfter(start, closes, store) : null,
  };
}

const msOf = ({ value, unit }: Amount): number => value * (UNIT_MS[unit] ?? 0);

/** Counts elapsed time from an instant in ms; a clock change in between does not move it. */
export function runInInstants(start: number, opens: Amount | null, closes: Amount | null): Run {
  return {
    in: 'instants',
    start,
    opens: opens ? start + msOf(opens) : start,
    closes: closes ? start + msOf(closes) : null,
  };
}

/** The moment at which the question is asked, seen from one zone. */
export interface Now {
  moment: Moment;
  day: Day;
  /** For hour windows; a date stands for its last millisecond. */
  instant: number;
}

export const nowIn = (moment: Moment, zone: string): Now => ({
  moment,
  day: dayOfMoment(moment, zone),
  instant: latest(moment, zone),
});

/** Whether the event lies after the moment of the question: by time where both are known, by local day otherwise. */
export function isLater(event: Moment, now: Now, zone: string): boolean {
  if ('instant' in event && 'instant' in now.moment) return event.instant > now.moment.instant;
  return dayOfMoment(event, zone) > now.day;
}

/** Half-open: at the instant of an end it is closed, on the last local day it is still open. */
export function stateOf(run: Run, now: Now, closingFrom: Day | null, closing: WindowPack['closing']): WindowState {
  const [at, over] = run.in === 'days' ? [now.day, 1] : [now.instant, 0];
  if (at < run.opens) return 'not-open';
  if (run.closes === null) return 'open';
  if (at >= run.closes + over) return 'closed';
  const lastStretch =
    run.in === 'days'
      ? (closingFrom ?? run.closes - closing.lastDays + 1)
      : run.closes - (run.closes - run.opens) * closing.lastShare;
  return at >= lastStretch ? 'closing' : 'open';
}

/** How a run's edge is written: a local date, or a date-time with the zone's offset. */
export function edgeText(run: Run, edge: number, zone: string): string {
  return run.in === 'days' ? dayText(edge) : zonedText(edge, zone);
}
