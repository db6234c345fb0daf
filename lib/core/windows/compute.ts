import { dayText } from '../calendar/day.ts';
import { dayOfMoment, earliest, type Moment } from '../calendar/moment.ts';
import { localDay } from '../calendar/zone.ts';
import type { PolicyWindow } from '../model/assessment.ts';
import type { Portal } from '../model/names.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { amountOn, closingAmount } from './amount.ts';
import type { Answer, Edges } from './answer.ts';
import { basisOf, countedText, missingText, timeNeededText, tooEarlyText, unknownStoreText } from './basis.ts';
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
import { asPublished } from './override.ts';
import { parameterAt } from './parameter.ts';
import { printedEnd } from './printed.ts';
import { noEarlierThan, otherReadings } from './readings.ts';
import type { CountStart, WindowEntry, WindowKind, WindowPack, WindowPacks, WindowRule } from './rule.ts';
import { appliesWith, type CaseDates, type DateReader, momentFrom, readerOf, startOf } from './start.ts';
import { clocksOf, type OpenStore, storeFor } from './stores.ts';

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
  dateNamed: DateReader;
  countStart: CountStart;
  note: string | null;
}

/** The zone in which the windows of a store are counted: its own unless another is given. */
export const zoneFor = (input: Pick<WindowInput, 'portal' | 'marketplace' | 'timeZone'>, packs: WindowPacks): string =>
  input.timeZone ?? storeFor(packs[input.portal], input.marketplace).timeZone;

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
    dateNamed: readerOf(input),
    countStart: input.countStart ?? pack.countStart,
    note: store.code === null ? unknownStoreText(zone) : null,
  };
  const windows: PolicyWindow[] = [];
  for (const { rule, entry } of clocksOf(pack, input.kind, store.code)) {
    if ((entry.countStart ?? desk.countStart) !== desk.countStart || !appliesWith(entry, desk.dateNamed)) continue;
    const window = windowOf(rule, entry, desk);
    if (window) windows.push(window);
  }
  return windows;
}

const UNKNOWN: Edges = { opensOn: null, closesOn: null, state: 'unknown' };

/** One window; null when the rule did not exist for the event. */
function windowOf(rule: WindowRule, entry: WindowEntry, desk: Desk): PolicyWindow | null {
  const answer = printedEnd(entry, desk) ?? answerFor(entry, desk);
  if (!answer) return null;
  const { edges, sentence, missing = [], own = [] } = answer;
  const published = own.length > 0 ? answerFor(asPublished(entry), desk)?.edges : undefined;
  const warnings = [...(rule.warnings ?? []).map((key) => ({ key })), ...(answer.warnings ?? [])];
  return {
    id: rule.id,
    ...edges,
    basis: basisOf(entry, sentence, own, desk.note),
    source: rule.source,
    sourceDate: rule.sourceDate,
    confidence: rule.confidence,
    actor: rule.actor,
    ...(rule.soft ? { soft: true } : {}),
    ...(missing.length > 0 ? { missing } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
    ...(own.length > 0 ? { own } : {}),
    ...(published && published.state !== 'unknown' ? { published } : {}),
  };
}

/** The answer of a clock that the page does not show; null when the rule did not exist for the event. */
function answerFor(entry: WindowEntry, desk: Desk): Answer | null {
  const start = startOf(entry, desk.dateNamed, desk.zone);
  if ('missing' in start) {
    const { missing, known } = start;
    if (entry.closesAfter && parameterAt(entry.closesAfter, dayText(desk.now.day)) === null) return null;
    const warnings = known ? noEarlierThan(entry, known.moment, desk) : [];
    const own = warnings.length > 0 ? ownOf(closingAmount(entry, dayText(desk.now.day))) : [];
    return { edges: UNKNOWN, sentence: missingText(missing), warnings, missing, own };
  }
  const { name, moment } = start;
  const day = dayOfMoment(moment, desk.zone);
  const opens = amountOn(entry.opensAfter, dayText(day));
  const closes = closingAmount(entry, dayText(day));
  if (opens === 'abolished' || closes === 'abolished') return null;
  if (opens === 'not-known' || closes === 'not-known')
    return { edges: UNKNOWN, sentence: tooEarlyText(name, dayText(day)) };
  const units = [opens?.unit, closes?.unit];
  if (units.includes('minutes') && 'day' in moment)
    return { edges: UNKNOWN, sentence: timeNeededText(name), missing: [name] };

  const elapsed = units.some((unit) => unit && isElapsed(unit));
  const run = elapsed
    ? runInInstants(earliest(moment, desk.zone), opens, closes)
    : runInDays(day, opens, closes, desk.store);
  const fromDayStart = elapsed && 'day' in moment;
  const lastSafeDay = fromDayStart && run.closes !== null ? dayText(localDay(run.closes, desk.zone) - 1) : null;
  const from = edgeText(run, run.start, desk.zone);
  return {
    edges: edgesOf(run, moment, entry, desk),
    sentence: countedText({ name, start: from, opens, closes, timeZone: desk.zone, fromDayStart, lastSafeDay }),
    warnings: otherReadings(entry, run, desk),
    own: ownOf(opens, closes, run.in === 'days' ? amountOn(entry.closingAfter, dayText(run.start)) : null),
  };
}

/** The seller's own among the numbers an entry was counted with. */
const ownOf = (...amounts: readonly (Amount | string | null)[]): OwnNumber[] =>
  amounts.flatMap((amount) => (amount !== null && typeof amount === 'object' && amount.own ? [amount.own] : []));

function edgesOf(run: Run, event: Moment, { closingAfter }: WindowEntry, desk: Desk): Edges {
  const pressing = run.in === 'days' ? amountOn(closingAfter, dayText(run.start)) : null;
  const closingFrom = pressing !== null && typeof pressing === 'object' ? run.start + pressing.value : null;
  return {
    opensOn: edgeText(run, run.opens, desk.zone),
    closesOn: run.closes === null ? null : edgeText(run, run.closes, desk.zone),
    state: isLater(event, desk.now, desk.zone) ? 'not-open' : stateOf(run, desk.now, closingFrom, desk.pack.closing),
  };
}
