import { visibleText } from './dom.ts';

/** How a column is known: by a class of its cells, or by the words of its header in any language. */
interface ColumnMark {
  className: string | null;
  labels: readonly string[];
}

export type ColumnMarks<Name extends string> = Readonly<Record<Name, ColumnMark>>;

/** The columns of one table as its header row names them. */
export interface Columns<Name extends string> {
  names: readonly Name[];
  byClass: ReadonlyMap<string, Name>;
  /** Known names whose cells carry a class of their own. */
  classed: readonly Name[];
  /** Where each known name stands in the header. */
  places: ReadonlyMap<Name, number>;
  /** Cells of the header row. */
  count: number;
}

export const fold = (label: string): string => label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Finds the known columns of a header row. A name that two header cells claim is not known. */
export function columnsOf<Name extends string>(header: readonly Element[], marks: ColumnMarks<Name>): Columns<Name> {
  const names = Object.keys(marks) as Name[];
  const words = header.map((cell) => fold(visibleText(cell)));
  const places = new Map<Name, number>();
  const byClass = new Map<string, Name>();
  for (const name of names) {
    const { className, labels } = marks[name];
    const classed = className === null ? [] : placesWhere(header, (cell) => cell.classList.contains(className));
    const found = classed.length > 0 ? classed : placesWhere(words, (word) => labels.includes(word));
    const [place] = found;
    if (place !== undefined && found.length === 1) places.set(name, place);
    if (className !== null) byClass.set(className, name);
  }
  const classed = names.filter((name) => marks[name].className !== null && places.has(name));
  return { names, byClass, classed, places, count: header.length };
}

const placesWhere = <T>(items: readonly T[], test: (item: T) => boolean): number[] =>
  items.flatMap((item, place) => (test(item) ? [place] : []));

export interface RowCells<Name extends string> {
  found: Map<Name, Element>;
  /** Cells that no known class claims. */
  unclaimed: Element[];
  /** Whether each column that has a class in the header has its cell by that class in the row. */
  allClassed: boolean;
}

/**
 * The cells of one row by column name, never guessed by index: by its class; else by the header's place, and only in
 * a row that has as many cells as the header and whose cell there no class claims. Two cells of one class are none.
 */
export function cellsByColumn<Name extends string>(
  cells: readonly Element[],
  { names, byClass, classed, places, count }: Columns<Name>,
): RowCells<Name> {
  const found = new Map<Name, Element>();
  const twice = new Set<Name>();
  const unclaimed: Element[] = [];
  for (const cell of cells) {
    const claims = namesIn(cell.className, byClass);
    if (claims.length === 0) unclaimed.push(cell);
    for (const name of claims) {
      if (found.has(name)) twice.add(name);
      else found.set(name, cell);
    }
  }
  for (const name of twice) found.delete(name);
  const allClassed = classed.every((name) => found.has(name));
  if (cells.length === count && unclaimed.length > 0)
    for (const name of names) {
      const cell = cells[places.get(name) ?? count];
      if (cell && !found.has(name) && !twice.has(name) && unclaimed.includes(cell)) found.set(name, cell);
    }
  return { found, unclaimed, allClassed };
}

const namesIn = <Name>(className: string, byClass: ReadonlyMap<string, Name>): Name[] =>
  className.split(' ').flatMap((one) => byClass.get(one) ?? []);
