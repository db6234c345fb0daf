import { dayText } from '../calendar/day.ts';
import { dayOfMoment, earliest, type Moment } from '../calendar/moment.ts';
import { localDay, zonedText } from '../calendar/zone.ts';
import type { PolicyWindow } from '../model/assessment.ts';
import type { Message } from '../model/message.ts';
import type { Portal } from '../model/names.ts';
import {
  basisOf,
  countdownText,
  countedText,
  missingText,
  timeNeededText,
  tooEarlyText,
  unknownStoreText,
} from './basis.ts';
import {
  type Amount,
  edgeText,
  isElapsed,
  isLater,
  type Now,
  nowIn,
  type Run,
  runInDays,
  runInInstants,
  stateOf,
} from './clock.ts';
import { changesOf, newestValue, type Parameter, parameterAt } from './parameter.ts';
import type {
  CountStart,
  DateName,
  Stores,
  WindowEntry,
  WindowKind,
  WindowPack,
  WindowPacks,
  WindowRule,
} from './rule.ts';
import { appliesWith, type CaseDates, momentFrom, momentNamed, startOf } from './start.ts';

/** A question about clocks. Dates are ISO dates (local days of the store) or date-times with offset. */
export interface WindowInput extends CaseDates {
  portal: Portal;
  /** Store code; null where it is not known. */
  marketplace: string | null;
  kind: WindowKind;
  /** Local date (that whole day) or date-time with offset at which the question is asked. */
  asOf: string;
  /** IANA zone to count everything in, instead of the store's own. */
  timeZone?: string | undefined;
  countStart?: CountStart | undefined;
}

/** What one question is answered with. */
interface Desk {
  pack: WindowPack;
  store: OpenStore;
  zone: string;
  now: Now;
  dates: CaseDates;
  countStart: CountStart;
  note: string | null;
}

type OpenStore = WindowPack['unknownStore'];

/** The store whose days are counted; throws a RangeError for a code the pack does not have. */
function storeFor({ portal, stores, unknownStore }: WindowPack, marketplace: string | null): OpenStore {
  if (marketplace === null || marketplace === unknownStore.code) return unknownStore;
  const store = stores.find(({ code }) => code === marketplace);
  if (!store) throw new RangeError(`marketplace: ${portal} has no store ${marketplace}`);
  return store;
}

/** The zone in which the windows of a store are counted: its own unless another is given. */
export const zoneFor = (input: Pick<WindowInput, 'portal' | 'marketplace' | 'timeZone'>, packs: WindowPacks): string =>
  input.timeZone ?? storeFor(packs[input.portal], input.marketplace).timeZone;

function holdsIn(stores: Stores, marketplace: string | null): boolean {
  if (stores === 'ALL') return true;
  if (marketplace === null) return false;
  return 'only' in stores ? stores.only.includes(marketplace) : !stores.except.includes(marketplace);
}

/**
 * Every window of a case, in the order of the pack's rules; rules of other stores are left out, windows whose date is
 * missing are `unknown`. Pure: the same input and packs give the same answer. Throws a RangeError for a date, zone or
 * marketplace that does not exist.
 */
export function windowsFor(input: WindowInput, packs: WindowPacks): PolicyWindow[] {
  const pack = packs[input.portal];
  const store = storeFor(pack, input.marketplace);
  const zone = input.timeZone ?? store.timeZone;
  const desk: Desk = {
    pack,
    store,
    zone,
    now: nowIn(momentFrom(input.asOf, 'asOf'), zone),
    dates: input,
    countStart: input.countStart ?? pack.countStart,
    note: store.code === null ? unknownStoreText(zone) : null,
  };
  const listed = ({ kinds, stores }: WindowRule): boolean => kinds.includes(input.kind) && holdsIn(stores, store.code);
  return pack.rules.filter(listed).flatMap((rule) =>
    rule.entries.flatMap((entry) => {
      const inForce =
        holdsIn(entry.stores ?? 'ALL', store.code) &&
        (entry.countStart ?? desk.countStart) === desk.countStart &&
        appliesWith(entry, input);
      const window = inForce ? windowOf(rule, entry, desk) : null;
      return window ? [window] : [];
    }),
  );
}

type Edges = Pick<PolicyWindow, 'opensOn' | 'closesOn' | 'state'>;
const UNKNOWN: Edges = { opensOn: null, closesOn: null, state: 'unknown' };

/** One window; null when the rule did not exist for the event. */
function windowOf(rule: WindowRule, entry: WindowEntry, desk: Desk): PolicyWindow | null {
  const make = (edges: Edges, sentence: string, warnings: Message[] = [], missing: DateName[] = []): PolicyWindow => {
    const all = [...(rule.warnings ?? []).map((key) => ({ key })), ...warnings];
    return {
      id: rule.id,
      ...edges,
      basis: basisOf(entry, sentence, desk.note),
      source: rule.source,
      sourceDate: rule.sourceDate,
      confidence: rule.confidence,
      actor: rule.actor,
      ...(rule.soft ? { soft: true } : {}),
      ...(missing.length > 0 ? { missing } : {}),
      ...(all.length > 0 ? { warnings: all } : {}),
    };
  };

  const printed = printedEnd(entry, desk);
  if (printed) return make(printed.edges, printed.sentence);

  const start = startOf(entry, desk.dates, desk.zone);
  if ('missing' in start) {
    if (entry.closesAfter && parameterAt(entry.closesAfter, dayText(desk.now.day)) === null) return null;
    const warnings = start.known ? noEarlierThan(entry, start.known.moment, desk) : [];
    return make(UNKNOWN, missingText(start.missing), warnings, start.missing);
  }

  const date = dayText(dayOfMoment(start.moment, desk.zone));
  const opens = amountOn(entry.opensAfter, date);
  const closes = amountOn(entry.closesAfter ?? undefined, date);
  if (opens === 'abolished' || closes === 'abolished') return null;
  if (opens === 'not-known' || closes === 'not-known') return make(UNKNOWN, tooEarlyText(start.name, date));

  const inMinutes = [opens, closes].some((amount) => amount?.unit === 'minutes');
  if (inMinutes && 'day' in start.moment) return make(UNKNOWN, timeNeededText(start.name), [], [start.name]);

  const elapsed = [entry.opensAfter, entry.closesAfter].some((parameter) => parameter && isElapsed(parameter));
  const run = elapsed
    ? runInInstants(earliest(start.moment, desk.zone), opens, closes)
    : runInDays(dayOfMoment(start.moment, desk.zone), opens, closes, desk.store);
  const fromDayStart = elapsed && 'day' in start.moment;
  return make(
    edgesOf(run, start.moment, entry, date, desk),
    countedText({
      name: start.name,
      start: elapsed ? edgeText(run, run.start, desk.zone) : date,
      opens,
      closes,
      timeZone: desk.zone,
      fromDayStart,
      lastSafeDay: fromDayStart && run.closes !== null ? dayText(localDay(run.closes, desk.zone) - 1) : null,
    }),
    otherReadings(entry, run, desk),
  );
}

function edgesOf(run: Run, event: Moment, entry: WindowEntry, date: string, desk: Desk): Edges {
  const closingAfter = amountOn(entry.closingAfter, date);
  const closingFrom =
    run.in === 'days' && closingAfter !== null && typeof closingAfter === 'object'
      ? run.start + closingAfter.value
      : null;
  return {
    opensOn: edgeText(run, run.opens, desk.zone),
    closesOn: run.closes === null ? null : edgeText(run, run.closes, desk.zone),
    state: isLater(event, desk.now, desk.zone) ? 'not-open' : stateOf(run, desk.now, closingFrom, desk.pack.closing),
  };
}

/** The value of a parameter on a local date; null where the entry has no such parameter. */
function amountOn(parameter: Parameter | undefined, date: string): Amount | null | 'abolished' | 'not-known' {
  if (!parameter) return null;
  const value = parameterAt(parameter, date);
  if (value === null) return 'abolished';
  return value === undefined ? 'not-known' : { value, unit: parameter.unit };
}

/** An end that the page prints beats every counted one. */
function printedEnd(entry: WindowEntry, desk: Desk): { edges: Edges; sentence: string } | null {
  const name = entry.start.take === 'countdown' ? entry.start.dates[0] : entry.pageEnd;
  const end = name ? momentNamed(desk.dates, name) : null;
  if (!name || !end) return null;
  const { zone, now, pack } = desk;
  if ('day' in end) {
    const run: Run = { in: 'days', start: end.day, opens: Number.NEGATIVE_INFINITY, closes: end.day };
    const state = stateOf(run, now, null, pack.closing);
    return {
      edges: { opensOn: null, closesOn: dayText(end.day), state },
      sentence: countdownText(name, dayText(end.day)),
    };
  }
  const lastDays = localDay(end.instant, zone) - pack.closing.lastDays < now.day;
  const state = now.instant >= end.instant ? 'closed' : lastDays ? 'closing' : 'open';
  const text = zonedText(end.instant, zone);
  return { edges: { opensOn: null, closesOn: text, state }, sentence: countdownText(name, text) };
}

/** The other readings of a rule, each with the edge it would close on. */
function otherReadings(entry: WindowEntry, run: Run, { zone, store }: Desk): Message[] {
  return (entry.otherReadings ?? []).flatMap(({ after, message }) => {
    const value = newestValue(after);
    if (value === null) return [];
    const amount = { value, unit: after.unit };
    const other =
      run.in === 'days' ? runInDays(run.start, null, amount, store) : runInInstants(run.start, null, amount);
    return other.closes === null ? [] : [{ key: message, params: { date: edgeText(other, other.closes, zone) } }];
  });
}

/**
 * Of a clock that starts with the later of two dates only one is known: the earliest day it can close on, whatever
 * the other date turns out to be (a value that became smaller in between counts too).
 */
function noEarlierThan(entry: WindowEntry, known: Moment, { zone, store }: Desk): Message[] {
  const { closesAfter } = entry;
  if (!closesAfter || isElapsed(closesAfter)) return [];
  const first = dayText(dayOfMoment(known, zone));
  const ends = [first, ...changesOf(closesAfter).filter((from) => from > first)].flatMap((from) => {
    const amount = amountOn(closesAfter, from);
    if (amount === null || typeof amount === 'string') return [];
    const { closes } = runInDays(dayOfMoment(momentFrom(from, 'from'), zone), null, amount, store);
    return closes === null ? [] : [closes];
  });
  return ends.length > 0 ? [{ key: 'windows:warn.notBefore', params: { date: dayText(Math.min(...ends)) } }] : [];
}
