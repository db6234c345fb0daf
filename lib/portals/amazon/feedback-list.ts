import { feedbackManagerPage as facts } from '../../packs/amazon/pages/feedback-manager.ts';
import { type Columns, cellsByColumn, columnsOf } from '../columns.ts';
import { isHidden, isHiddenWithin } from '../dom.ts';

export type ColumnName = keyof typeof facts.columns;

export interface FeedbackList {
  element: Element;
  columns: Columns<ColumnName>;
}

export interface ListRow {
  element: Element;
  cells: ReadonlyMap<ColumnName, Element>;
  columns: Columns<ColumnName>;
}

/** The lists in view: not in a tab that is not selected, not hidden by their own attributes. */
export function listsIn(document: Document): FeedbackList[] {
  return [...document.querySelectorAll(facts.list)]
    .filter((list) => isInSelectedTab(list) && !isHiddenWithin(list, document))
    .map((element) => {
      const header = [...element.querySelectorAll(facts.headerRow)].find((row) => !isHidden(row));
      return { element, columns: columnsOf(header ? cellsOf(header) : [], facts.columns) };
    });
}

function isInSelectedTab(list: Element): boolean {
  const tab = list.closest(facts.tab);
  if (!tab || tab.classList.contains(facts.selectedTab)) return true;
  return tab.parentElement?.querySelector(`:scope > ${facts.tab}.${facts.selectedTab}`) == null;
}

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((cell) => cell.localName === facts.cell && !isHidden(cell));

/** One list's rows, top to bottom. The header, hidden copies, messages and what the removal panel holds are none. */
export function* rowsOf({ element: list, columns }: FeedbackList): Generator<ListRow, void, void> {
  const panel = list.querySelector(facts.panel);
  const headers = new Set(list.querySelectorAll(facts.headerRow));
  for (const element of list.querySelectorAll(facts.row)) {
    if (headers.has(element) || isHiddenWithin(element, list) || panel?.contains(element)) continue;
    const cells = cellsOf(element);
    const isMessage = cells.length === 1 && !element.querySelector(facts.stars);
    if (!isMessage) yield { element, cells: cellsIn(cells, columns), columns };
  }
}

/** Comments carry no class: they are the only cell without one, in a row whose other columns all have theirs. */
function cellsIn(cells: readonly Element[], columns: Columns<ColumnName>): Map<ColumnName, Element> {
  const { found, unclaimed, allClassed } = cellsByColumn(cells, columns);
  const [comments, ...others] = unclaimed.filter((cell) => !cell.className.includes(facts.classPrefix));
  if (comments && others.length === 0 && allClassed) found.set('comments', comments);
  return found;
}

/** Whether the header names what a row cannot do without. */
export const isKnown = ({ columns }: FeedbackList): boolean =>
  columns.places.has('rating') && columns.places.has('orderId');

export const isDrawing = ({ element }: FeedbackList): boolean => element.querySelector(facts.spinner) !== null;

/** Ratings in the list, whatever they stand in: it is drawn, be it in a way that is not known. */
export const holdsRatings = ({ element }: FeedbackList): boolean => element.querySelector(facts.stars) !== null;
