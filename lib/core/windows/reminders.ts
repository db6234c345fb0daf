import { type QuietHours, quietUntil } from './quiet-hours.ts';
import { REMINDER_HOURS } from './reminder-hours.ts';

/** A window as far as reminding goes; instants in ms since 1970 UTC. */
export interface Remindable {
  id: string;
  closesAt: number;
  /** Put aside until then; 0 when it was not. */
  visibleFrom: number;
}

/** What was already said of a window, under the end it had then: another end is reminded of anew. */
export interface ReminderMark {
  id: string;
  closesAt: number;
  /** The reminder said last, in hours before the end. */
  hours: number;
}

export interface ReminderPlan {
  /** What to say now, all in one, soonest end first; with the mark each leaves. */
  say: ReminderMark[];
  /** When to look again; null when nothing is ahead. */
  wakeAt: number | null;
}

interface Question {
  deadlines: readonly Remindable[];
  marks: readonly ReminderMark[];
  /** ms since 1970 UTC. */
  now: number;
  quiet: QuietHours | null;
  /** IANA zone of the seller, in which the quiet hours are. */
  zone: string;
}

const HOUR = 3_600_000;
const FIRST = Math.max(...REMINDER_HOURS);

/** How far ahead of its end a window is reminded of, and how long after it an end that was missed is still said: ms. */
export const REMINDER_REACH = FIRST * HOUR;

/** The reminder that stands at `now`: the latest of those whose time has come; null before the first. */
const standing = (closesAt: number, now: number): number | null =>
  REMINDER_HOURS.filter((hours) => closesAt - hours * HOUR <= now).at(-1) ?? null;

/** Instants ahead at which a window has something to say. */
const ahead = ({ closesAt, visibleFrom }: Remindable, now: number): number[] =>
  [...REMINDER_HOURS.map((hours) => closesAt - hours * HOUR), visibleFrom].filter((at) => at > now);

/**
 * What to say now and when to look again. Each reminder of a window is said once; of several that were missed only
 * the latest, and an end that passed long ago not at all. Pure: with its marks kept, the same question has nothing
 * more to say.
 */
export function planReminders({ deadlines, marks, now, quiet, zone }: Question): ReminderPlan {
  const said = new Map(marks.map((mark) => [`${mark.id} ${mark.closesAt}`, mark.hours]));
  const due = deadlines
    .filter(({ closesAt, visibleFrom }) => visibleFrom <= now && now - closesAt < REMINDER_REACH)
    .flatMap(({ id, closesAt }): ReminderMark[] => {
      const hours = standing(closesAt, now);
      const last = said.get(`${id} ${closesAt}`);
      return hours === null || (last !== undefined && last <= hours) ? [] : [{ id, closesAt, hours }];
    })
    .sort((a, b) => a.closesAt - b.closesAt || (a.id < b.id ? -1 : 1));
  const next = deadlines.flatMap((one) => ahead(one, now));
  const held = due.length > 0 ? quietUntil(now, quiet, zone) : null;
  if (held !== null) return { say: [], wakeAt: held };
  return { say: due, wakeAt: next.length > 0 ? next.reduce((a, b) => Math.min(a, b)) : null };
}
