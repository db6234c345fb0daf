import { dayText, readDay } from '../calendar/day.ts';
import { dayOfMoment, type Moment } from '../calendar/moment.ts';
import type { Message } from '../model/message.ts';
import { amountOn } from './amount.ts';
import { edgeText, isElapsed, type Run, runInDays, runInInstants } from './clock.ts';
import { changesOf, newestValue } from './parameter.ts';
import type { WindowEntry } from './rule.ts';
import type { OpenStore } from './stores.ts';

/** Where a window is counted. */
interface Place {
  zone: string;
  store: OpenStore;
}

/** The other readings of a rule, each with the edge it would close on. */
export function otherReadings(entry: WindowEntry, run: Run, { zone, store }: Place): Message[] {
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
export function noEarlierThan(entry: WindowEntry, known: Moment, { zone, store }: Place): Message[] {
  const { closesAfter } = entry;
  if (!closesAfter || isElapsed(closesAfter.unit)) return [];
  const first = dayOfMoment(known, zone);
  const changes = changesOf(closesAfter).flatMap((from) => readDay(from) ?? []);
  const ends = [first, ...changes.filter((from) => from > first)].flatMap((from) => {
    const amount = amountOn(closesAfter, dayText(from));
    if (amount === null || typeof amount === 'string') return [];
    return runInDays(from, null, amount, store).closes ?? [];
  });
  return ends.length > 0 ? [{ key: 'windows:warn.notBefore', params: { date: dayText(Math.min(...ends)) } }] : [];
}
