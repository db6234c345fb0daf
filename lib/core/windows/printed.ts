import { dayText } from '../calendar/day.ts';
import { localDay, zonedText } from '../calendar/zone.ts';
import type { Answer } from './answer.ts';
import { countdownText } from './basis.ts';
import { type Now, type Run, stateOf } from './clock.ts';
import type { WindowEntry, WindowPack } from './rule.ts';
import type { DateReader } from './start.ts';

interface Place {
  pack: WindowPack;
  zone: string;
  now: Now;
  dateNamed: DateReader;
}

/** An end that the page prints beats every counted one. */
export function printedEnd(entry: WindowEntry, { dateNamed, zone, now, pack }: Place): Answer | null {
  const name = entry.start.take === 'countdown' ? entry.start.dates[0] : entry.pageEnd;
  const end = name ? dateNamed(name) : null;
  if (!name || !end) return null;
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
