import type { OwnNumber } from '../model/own-number.ts';
import type { Amount } from './clock.ts';
import type { DateName, WindowEntry } from './rule.ts';

const NOUNS = {
  days: ['day', 'days'],
  'business-days': ['business day', 'business days'],
  months: ['month', 'months'],
  hours: ['hour', 'hours'],
  minutes: ['minute', 'minutes'],
} as const;

const amountText = ({ value, unit }: Amount): string => `${value} ${NOUNS[unit][value === 1 ? 0 : 1]}`;

export interface Counted {
  name: DateName;
  /** The event as counted: a local date, or a date-time with offset. */
  start: string;
  opens: Amount | null;
  closes: Amount | null;
  timeZone: string;
  /** The event's time of day is not known, but hours are counted. */
  fromDayStart: boolean;
  /** The last whole local day on which one can act, where hours are counted from a date without time. */
  lastSafeDay: string | null;
}

const ownText = ({ value, unit, published }: OwnNumber): string =>
  `own number: ${amountText({ value, unit })} instead of ${published}`;

/** Puts the entry's label before, and its condition, the seller's own numbers and the store's note behind. */
export function basisOf(entry: WindowEntry, sentence: string, own: readonly OwnNumber[], note: string | null): string {
  const parts = [entry.label ? `${entry.label}: ${sentence}` : sentence, entry.condition, ...own.map(ownText), note];
  return parts.filter((part) => part !== undefined && part !== null).join('; ');
}

/** How a window was counted, in one English sentence without a full stop. */
export function countedText({ name, start, opens, closes, timeZone, fromDayStart, lastSafeDay }: Counted): string {
  const from = `${name} ${start}${fromDayStart ? ' (time unknown: from the beginning of that day)' : ''}`;
  const edges = [
    opens && `opens ${amountText(opens)} after ${from}`,
    closes ? `${opens ? 'closes ' : ''}${amountText(closes)} after ${from}` : opens ? null : `no end, since ${from}`,
  ].filter((edge) => edge !== null);
  const days = [opens, closes].some((amount) => amount !== null && !/hours|minutes/.test(amount.unit));
  const business = [opens, closes].some((amount) => amount?.unit === 'business-days');
  return [
    edges.join(', '),
    days ? `local days of ${timeZone}${closes ? ', last day inclusive' : ''}` : timeZone,
    lastSafeDay && `last safe day ${lastSafeDay}`,
    business && 'public holidays are not counted as days off',
  ]
    .filter(Boolean)
    .join('; ');
}

export const missingText = (names: readonly DateName[]): string => `missing date: ${names.join(', ')}`;

export const countdownText = (name: DateName, end: string): string => `countdown of the page: ${name} ${end}`;

export const tooEarlyText = (name: DateName, date: string): string =>
  `no value of this rule is known for a ${name} on ${date}`;

export const timeNeededText = (name: DateName): string => `${name} has no time of day, and minutes are counted`;

export const unknownStoreText = (timeZone: string): string =>
  `marketplace unknown: only rules for all marketplaces, days of ${timeZone}`;
