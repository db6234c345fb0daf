import { visibleText } from './dom.ts';

/** How a column is known: by a class of its cells, or by the words of its header in any language. */
export interface ColumnMark {
  className: string | null;
  labels: readonly string[];
}

/** Columns of one table, from its header row: the place of each known name. Never guessed by index. */
export interface Columns<Name extends string> {
  places: Map<Name, number>;
  count: number;
}

const fold = (label: string): string => label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Finds the known columns of a header row. A name that two header cells claim is not known. */
export function columnsOf<Name extends string>(
  header: readonly Element[],
  marks: Record<Name, ColumnMark>,
): Columns<Name> {
  const places = new Map<Name, number>();
  for (const name of Object.keys(marks) as Name[]) {
    const { className, labels } = marks[name];
    const byClass = className === null ? [] : placesWhere(header, (cell) => cell.classList.contains(className));
    const found =
      byClass.length > 0 ? byClass : placesWhere(header, (cell) => labels.includes(fold(visibleText(cell))));
    const [place] = found;
    if (place !== undefined && found.length === 1) places.set(name, place);
  }
  return { places, count: header.length };
}

const placesWhere = (cells: readonly Element[], test: (cell: Element) => boolean): number[] =>
  cells.flatMap((cell, place) => (test(cell) ? [place] : []));

/**
 * The cell of a column in one row: by its class; else by the header's place, and only in a row that has as many
 * cells as the header and whose cell there carries no other column's class.
 */
export function cellOf<Name extends string>(
  cells: readonly Element[],
  name: Name,
  columns: Columns<Name>,
  marks: Record<Name, ColumnMark>,
): Element | null {
  const { className } = marks[name];
  if (className !== null) {
    const byClass = cells.filter((cell) => cell.classList.contains(className));
    if (byClass.length > 0) return byClass.length === 1 ? (byClass[0] ?? null) : null;
  }
  const place = columns.places.get(name);
  const cell = place === undefined || cells.length !== columns.count ? undefined : cells[place];
  return cell && !claimed(cell, name, marks) ? cell : null;
}

function claimed<Name extends string>(cell: Element, name: Name, marks: Record<Name, ColumnMark>): boolean {
  return (Object.keys(marks) as Name[]).some((other) => {
    const { className } = marks[other];
    return other !== name && className !== null && cell.classList.contains(className);
  });
}
