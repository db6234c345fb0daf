import Papa from 'papaparse';

export type Delimiter = '\t' | ',' | ';';

/** No text holds it: with it as a quote, quotes are letters like any other. */
const NO_QUOTE = '\u0000';

/** What separates the cells of a file: of tab, comma and semicolon the one its first line has most of. */
export function delimiterOf(firstLine: string): Delimiter {
  const count = (mark: string): number => firstLine.split(mark).length;
  const all: readonly Delimiter[] = ['\t', ';', ','];
  return all.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/**
 * Cells of whole lines. A file with tabs knows no quoting: each line is a line. With commas or semicolons a quoted cell
 * may run over lines, which then count as one.
 */
export const cellsOf = (lines: string, delimiter: Delimiter): string[][] =>
  Papa.parse<string[]>(lines, {
    delimiter,
    newline: '\n',
    ...(delimiter === '\t' ? { quoteChar: NO_QUOTE } : {}),
  }).data;

/** Cuts decoded text, as it comes in, into stretches of whole lines; line ends become \n. */
export class LineCutter {
  private rest = '';

  constructor(private readonly delimiter: Delimiter) {}

  /** The whole lines there are by now, each with its end; empty while there is none. */
  feed(text: string): string {
    const all = this.rest + text;
    const end = this.cutOf(all);
    this.rest = all.slice(end);
    return unified(all.slice(0, end));
  }

  /** What is left when the file is at its end. */
  end(): string {
    const last = this.rest;
    this.rest = '';
    return unified(last);
  }

  private cutOf(text: string): number {
    const end = text.lastIndexOf('\n') + 1;
    if (this.delimiter === '\t') return end;
    // Within quotes a line end ends no line.
    for (let at = end; at > 0; at = text.lastIndexOf('\n', at - 2) + 1)
      if (text.slice(0, at).split('"').length % 2 === 1) return at;
    return 0;
  }
}

const unified = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
