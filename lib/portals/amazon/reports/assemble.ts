import type { OpenReport, ReportRecord } from './report.ts';

/**
 * Puts physical lines together to records: a text may run over lines, in quotes or without them; the report tells which
 * lines go on with the one before. Lines are fed in order; a record is handed out when the next one begins.
 */
export class Assembler {
  private waiting: { line: number; cells: string[] } | null = null;

  constructor(private readonly report: Pick<OpenReport, 'continues'>) {}

  /** One physical line (its number, its cells); the record that is complete by now, if one is. */
  feed(line: number, cells: readonly string[]): ReportRecord | null {
    const { waiting } = this;
    const blank = cells.every((cell) => cell.trim() === '');
    if (blank && waiting === null) return null;
    if (waiting === null || (!blank && !this.report.continues(waiting.cells, cells))) {
      this.waiting = { line, cells: [...cells] };
      return waiting;
    }
    const last = waiting.cells.length - 1;
    waiting.cells[last] = `${waiting.cells[last] ?? ''}\n${cells[0] ?? ''}`;
    waiting.cells.push(...cells.slice(1));
    return null;
  }

  /** The last record; the file is at its end. */
  end(): ReportRecord | null {
    const { waiting } = this;
    this.waiting = null;
    return waiting;
  }
}
