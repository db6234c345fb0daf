import { feedbackManagerPage as facts } from '../../packs/amazon/pages/feedback-manager.ts';
import { type Columns, cellOf, columnsOf } from '../columns.ts';
import { isHidden, isHiddenWithin } from '../dom.ts';

export type ColumnName = keyof typeof facts.columns;

export interface ListRow {
  element: Element;
  cells: Element[];
  columns: Columns<ColumnName>;
}

export interface FeedbackList {
  /** Whether the header row was found and its main columns are known. */
  known: boolean;
  rows: ListRow[];
  loading: boolean;
  /** Ratings that stand in no row: the list is drawn, in a way that is not known. */
  strays: boolean;
}

/** The lists in view: not in a tab that is not selected, not hidden by their own attributes. */
export function listsIn(document: Document): Element[] {
  return [...document.querySelectorAll(facts.list)].filter((list) => {
    const tab = list.closest(facts.tab);
    return (!tab || tab.classList.contains(facts.selectedTab) || !hasSelected(tab)) && !isHiddenWithin(list, document);
  });
}

const hasSelected = (tab: Element): boolean =>
  tab.parentElement?.querySelector(`:scope > ${facts.tab}.${facts.selectedTab}`) != null;

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((cell) => cell.localName === facts.cell && !isHidden(cell));

/** One list's rows with the columns they are read by. Rows of the removal panel and the header are none. */
export function feedbackListOf(list: Element): FeedbackList {
  const header = [...list.querySelectorAll(facts.headerRow)].find((row) => !isHidden(row));
  const columns = columnsOf(header ? cellsOf(header) : [], facts.columns);
  const rows: ListRow[] = [];
  for (const element of list.querySelectorAll(facts.row)) {
    if (element.matches(facts.headerRow) || element.closest(facts.panel) || isHiddenWithin(element, list)) continue;
    const cells = cellsOf(element);
    const isMessage = cells.length === 1 && !element.querySelector(facts.stars);
    if (!isMessage) rows.push({ element, cells, columns });
  }
  const known = columns.places.has('rating') && columns.places.has('orderId');
  const loading = list.querySelector(facts.spinner) !== null;
  return { known, rows, loading, strays: rows.length === 0 && list.querySelector(facts.stars) !== null };
}

/**
 * The cell of a column. Comments carry no class of their own: the only cell without one, in a row whose other columns
 * are all told by theirs; else the cell under the header's word.
 */
export function cellIn({ cells, columns }: ListRow, name: ColumnName): Element | null {
  if (name === 'comments' && isMarked(cells, columns)) {
    const unmarked = cells.filter((cell) => ![...cell.classList].some((one) => one.startsWith(facts.classPrefix)));
    if (unmarked.length === 1) return unmarked[0] ?? null;
  }
  return cellOf(cells, name, columns, facts.columns);
}

const isMarked = (cells: readonly Element[], { places }: Columns<ColumnName>): boolean =>
  Object.entries(facts.columns).every(
    ([name, { className }]) =>
      className === null || !places.has(name as ColumnName) || cells.some((cell) => cell.classList.contains(className)),
  );
