import { type ColumnMarks, type Columns, cellsByColumn, columnsOf } from '../columns.ts';
import { isHidden, isHiddenWithin } from '../dom.ts';

export interface TableRow<Name extends string> {
  element: Element;
  cells: ReadonlyMap<Name, Element>;
}

export interface Table<Name extends string> {
  columns: Columns<Name>;
  rows: TableRow<Name>[];
}

const cellsOf = (row: Element): Element[] => [...row.children].filter((cell) => !isHidden(cell));

/**
 * The rows of the first table in view whose header names all of `needed`; null when there is none. Components that
 * scroll put the header into a table of its own: the rows are then those of the next one.
 */
export function tableWith<Name extends string>(
  root: Document | Element,
  marks: ColumnMarks<Name>,
  needed: readonly Name[],
): Table<Name> | null {
  const tables = [...root.querySelectorAll('table')].filter((table) => !isHiddenWithin(table, root));
  for (const [place, table] of tables.entries()) {
    const header = table.querySelector('thead tr') ?? headedRow(table);
    if (!header) continue;
    const columns = columnsOf(cellsOf(header), marks);
    if (!needed.every((name) => columns.places.has(name))) continue;
    const own = bodyRows(table, header);
    const next = tables[place + 1];
    const rows = own.length > 0 || !next || next.querySelector('th') ? own : bodyRows(next, header);
    return {
      columns,
      rows: rows.map((element) => ({ element, cells: cellsByColumn(cellsOf(element), columns).found })),
    };
  }
  return null;
}

const headedRow = (table: Element): Element | null => table.querySelector('th')?.closest('tr') ?? null;

const bodyRows = (table: Element, header: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter(
    (row) =>
      row !== header &&
      !row.closest('thead') &&
      row.closest('table') === table &&
      !isHidden(row) &&
      cellsOf(row).length > 1 &&
      row.textContent?.trim() !== '',
  );
