import type { DateOrder, PrintedDate } from '../../dates.ts';

/** How the dates run under one reading of their order. */
interface Run {
  last: string;
  rises: boolean;
  falls: boolean;
}

const begin = (): Run => ({ last: '', rises: true, falls: true });

function go(run: Run, day: string | null): void {
  if (day === null) return;
  if (run.last !== '') {
    if (day < run.last) run.rises = false;
    if (day > run.last) run.falls = false;
  }
  run.last = day;
}

/** Different dates that must stand in one order before it proves anything: two could be chance. */
const ENOUGH = 4;

/**
 * Gathers what the dates of a whole file say about how they are written: a part above 12 decides; else, among enough
 * different dates, the one order under which they stand in a row, rising or falling. Keeps nothing of the file.
 */
export class DateEvidence {
  private onlyDayFirst = false;
  private onlyMonthFirst = false;
  private readonly dayFirst = begin();
  private readonly monthFirst = begin();
  private readonly different = new Set<string>();
  /** A date that can be read both ways, as it is printed; null while there is none. */
  doubtful: string | null = null;

  add(date: PrintedDate): void {
    if ('iso' in date) {
      go(this.dayFirst, date.iso);
      go(this.monthFirst, date.iso);
      return;
    }
    if (date.monthFirst === null) this.onlyDayFirst = true;
    if (date.dayFirst === null) this.onlyMonthFirst = true;
    if (date.dayFirst !== null && date.monthFirst !== null) this.doubtful ??= date.text;
    go(this.dayFirst, date.dayFirst);
    go(this.monthFirst, date.monthFirst);
    if (this.different.size < ENOUGH) this.different.add(date.text);
  }

  /** The order; `conflict` where the file is written both ways, null where nothing tells. */
  order(): DateOrder | 'conflict' | null {
    if (this.onlyDayFirst && this.onlyMonthFirst) return 'conflict';
    if (this.onlyDayFirst) return 'day-first';
    if (this.onlyMonthFirst) return 'month-first';
    if (this.different.size < ENOUGH) return null;
    const [day, month] = [this.dayFirst, this.monthFirst].map((run) => run.rises || run.falls);
    return day === month ? null : day ? 'day-first' : 'month-first';
  }
}
