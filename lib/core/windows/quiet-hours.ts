import { zonedText } from '../calendar/zone.ts';

/** A stretch of the day in which nothing is said: local times `HH:MM`, the end excluded; over midnight where `from` is later. */
export interface QuietHours {
  from: string;
  to: string;
}

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes since local midnight, as the clock on the wall shows them. */
const wallMinutes = (instant: number, zone: string): number => minutesIn(zonedText(instant, zone).slice(11, 16));

function isQuiet(minutes: number, { from, to }: QuietHours): boolean {
  const [begin, end] = [minutesIn(from), minutesIn(to)];
  return begin <= end ? minutes >= begin && minutes < end : minutes >= begin || minutes < end;
}

/**
 * The instant (ms since 1970 UTC) at which the quiet hours that hold at `now` end; null when none hold. On a night
 * with a clock change it can be up to an hour early; asked again then, it names the rest.
 */
export function quietUntil(now: number, quiet: QuietHours | null, zone: string): number | null {
  if (quiet === null) return null;
  const minutes = wallMinutes(now, zone);
  if (!isQuiet(minutes, quiet)) return null;
  const left = (minutesIn(quiet.to) - minutes + DAY_MINUTES) % DAY_MINUTES;
  const wholeMinute = Math.floor(now / MINUTE) * MINUTE;
  const end = wholeMinute + left * MINUTE;
  // The clock was put forward in between: the wall shows the end earlier.
  const over = (wallMinutes(end, zone) - minutesIn(quiet.to) + DAY_MINUTES) % DAY_MINUTES;
  return over > 0 && over < left && over <= 120 ? end - over * MINUTE : end;
}
