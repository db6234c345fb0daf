import { caseShell as shell } from '../../packs/amazon/pages/case-shell.ts';
import { cellsByColumn, columnsOf, fold } from '../columns.ts';
import { isHidden, isHiddenWithin, visibleText } from '../dom.ts';
import { labelled, linesOf } from '../labelled-lines.ts';
import { agreed, type Told } from '../told.ts';
import { allPlacesOf, idsIn, placesOf, rowAround } from './order-places.ts';

/** Longest date or sum after a word, in UTF-16 code units. */
const MAX_FIGURE = 60;

/** One case's part of a page, however its rows are made. */
export interface CaseRow<Name extends string> {
  element: Element;
  /** Null where the row names none, or more than one. */
  orderId: string | null;
  /** What the row prints under a name. */
  text(name: Name): Told<string>;
  /** As text, for dates and sums: where no colon parts label and value, "Respond by Nov 22, 2026" counts too. */
  figure(name: Name): Told<string>;
  /** Lines of a row without a header; none where a header names the cells. */
  lines: readonly string[];
  /** Whether a table's header names the row's cells; else labels in the row do. */
  byHeader: boolean;
}

export interface RowMarks<Name extends string> {
  labels: Readonly<Record<Name, readonly string[]>>;
  /** Rows that are known by a mark of their own. */
  row?: string;
  /** Parts whose text is never looked at: the buyer's name and words. */
  leaveOut?: string;
}

/** The part of the document that is the page itself. */
export const contentOf = (document: Document): Element =>
  [...document.querySelectorAll(shell.content)].find((one) => !isHiddenWithin(one, document)) ?? document.body;

/**
 * The rows of a page: of tables whose header names the order's column; else those known by a mark; else what stands
 * around each order id, the nearest row or the widest part that holds no other order.
 */
export function caseRows<Name extends string>(root: Element, marks: RowMarks<Name | 'orderId'>): CaseRow<Name>[] {
  const byHeader = tableRows(root, marks);
  if (byHeader.length > 0) return byHeader;
  const { row } = marks;
  const known = row === undefined ? [] : seen(root, row);
  if (known.length > 0) return known.map((element) => lineRow(element, marks));
  return rowsAroundIds(root, marks.leaveOut).map((element) => oneCase(lineRow(element, marks), marks));
}

/** A part around an id that says something twice and differently may be that of two orders. */
function oneCase<Name extends string>(row: CaseRow<Name>, { labels }: RowMarks<Name | 'orderId'>): CaseRow<Name> {
  const isDoubled = Object.values<readonly string[]>(labels).some((words) => {
    const told = labelled(row.lines, words, false);
    return 'absent' in told && told.absent === 'in-doubt';
  });
  return isDoubled ? { ...row, orderId: null } : row;
}

const seen = (root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((one) => !one.closest(shell.around) && !isHiddenWithin(one, root));

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((one) => one.matches(shell.cell) && !isHidden(one));

function tableRows<Name extends string>(
  root: Element,
  { labels, leaveOut }: RowMarks<Name | 'orderId'>,
): CaseRow<Name>[] {
  const marks = Object.fromEntries(
    Object.entries(labels).map(([name, words]) => [name, { className: null, labels: words }]),
  ) as Record<Name | 'orderId', { className: null; labels: readonly string[] }>;
  return seen(root, shell.tables).flatMap((table) => {
    const header = [...table.querySelectorAll(shell.headerRow)].find((row) => isOf(table, row) && !isHidden(row));
    if (!header) return [];
    const columns = columnsOf(cellsOf(header), marks);
    if (!columns.places.has('orderId')) return [];
    return seen(table, shell.row)
      .filter((row) => row !== header && isOf(table, row) && cellsOf(row).length > 1 && row.textContent?.trim() !== '')
      .map((element): CaseRow<Name> => {
        const { found } = cellsByColumn(cellsOf(element), columns);
        const cell = found.get('orderId');
        const text = (name: Name): Told<string> => {
          const own = found.get(name);
          if (own) return textIn(own, leaveOut);
          return { absent: columns.places.has(name) ? 'unreadable' : 'not-on-page' };
        };
        return {
          element,
          byHeader: true,
          lines: [],
          orderId: cell ? onlyOne([...idsIn(cell, leaveOut), ...idsIn(element, leaveOut, 'links')]) : null,
          text,
          figure: text,
        };
      });
  });
}

/** Of this table itself, not of one inside it. */
const isOf = (table: Element, row: Element): boolean => row.parentElement?.closest(shell.tables) === table;

const textIn = (cell: Element, leaveOut: string | undefined): Told<string> => {
  const value = linesOf(cell, leaveOut ?? shell.around)
    .join(' ')
    .trim();
  return value === '' ? { absent: 'not-on-page' } : { value };
};

function lineRow<Name extends string>(
  element: Element,
  { labels, leaveOut }: RowMarks<Name | 'orderId'>,
): CaseRow<Name> {
  const lines = linesOf(element, leaveOut ?? shell.around);
  return {
    element,
    byHeader: false,
    lines,
    orderId: onlyOne(idsIn(element, leaveOut)),
    text: (name) => labelled(lines, labels[name], false),
    figure: (name) => {
      const told = labelled(lines, labels[name], false);
      return 'value' in told || told.absent !== 'not-on-page' ? told : agreed(figuresAfter(lines, labels[name]));
    },
  };
}

/** What follows a word at the beginning of a line, where it holds a figure and no other label. */
const figuresAfter = (lines: readonly string[], words: readonly string[]): string[] =>
  lines.flatMap((line) => {
    const folded = fold(line);
    const word = words.find((one) => folded.startsWith(`${one} `));
    const rest = word === undefined ? '' : line.trim().slice(word.length).trim();
    return /\d/.test(rest) && rest.length <= MAX_FIGURE && !/[:：]\s/.test(rest) ? [rest] : [];
  });

function rowsAroundIds(root: Element, leaveOut: string | undefined): Element[] {
  const all = allPlacesOf(root, leaveOut);
  return [...new Set(placesOf(root, leaveOut).map((place) => rowAround(place, root, all)))];
}

function onlyOne(ids: readonly string[]): string | null {
  const [orderId, ...others] = new Set(ids);
  return others.length === 0 ? (orderId ?? null) : null;
}

/** Whether a heading of the page begins with one of the words. */
export const hasHeading = (root: ParentNode, words: readonly string[]): boolean =>
  [...root.querySelectorAll('h1, h2, kat-page-header, [role="heading"]')].some((one) => {
    const text = fold(one.getAttribute('header') ?? visibleText(one));
    return !isHidden(one) && !one.closest(shell.around) && words.some((word) => text.startsWith(word));
  });

/** Whether the page says in one of its own lines that there is nothing. */
export const saysEmpty = (root: Element, words: readonly string[]): boolean =>
  linesOf(root, shell.around).some((line) => words.some((word) => fold(line).startsWith(word)));
