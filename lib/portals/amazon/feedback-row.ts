import type { AbsentReason, Facts } from '../../core/model/fact.ts';
import { feedbackManagerPage as page } from '../../packs/amazon/pages/feedback-manager.ts';
import { type PrintedDate, readDate } from '../dates.ts';
import { cutText, gatherText, isHidden, isHiddenWithin, visibleText } from '../dom.ts';
import { MAX_COMMENT } from '../limits.ts';
import { splitNote } from './amazon-note.ts';
import { cellIn, type ListRow } from './feedback-list.ts';
import { orderIdIn } from './order-id.ts';
import { removalActionIn } from './removal-action.ts';

type Told<T> = { value: T } | { absent: AbsentReason };
export type CommentFacts = Pick<Facts, 'comments' | 'commentsCut' | 'amazonNote' | 'struckThrough'>;

/** What one row shows, before dates are settled by the whole list. */
export interface RowReading {
  orderId: string | null;
  /** What stood where the order id should be, for the report. */
  shown: string;
  rating: Told<number>;
  date: Told<PrintedDate>;
  comment: { facts: CommentFacts; absent: Partial<Record<keyof CommentFacts, AbsentReason>> };
  removal: Told<'offered' | 'not-offered'>;
}

export function readRow(row: ListRow): RowReading {
  const { orderId, shown } = orderIdOf(cellIn(row, 'orderId'));
  return {
    orderId,
    shown,
    rating: ratingOf(cellIn(row, 'rating')),
    date: dateOf(cellIn(row, 'date')),
    comment: commentOf(cellIn(row, 'comments'), cellIn(row, 'rating')),
    removal: removalActionIn(cellIn(row, 'actions')),
  };
}

/** The order id of a cell: label, text and link must not name different orders. */
export function orderIdOf(cell: Element | null): { orderId: string | null; shown: string } {
  if (!cell) return { orderId: null, shown: '' };
  const links = [...cell.querySelectorAll(page.orderLink)].filter((link) => !isHiddenWithin(link, cell));
  const link = links[0];
  const shown = link?.getAttribute('label') ?? visibleText(cell);
  const named = links.flatMap((one) => {
    const label = orderIdIn(one.getAttribute('label') ?? visibleText(one));
    const path = page.orderPath.exec(one.getAttribute('href') ?? '')?.[1];
    return [label, path].filter((id) => id != null);
  });
  const ids = new Set(link ? named : [orderIdIn(shown)]);
  const [orderId] = ids;
  return { orderId: ids.size === 1 && orderIdIn(shown) === orderId ? (orderId ?? null) : null, shown };
}

function ratingOf(cell: Element | null): Told<number> {
  if (!cell) return { absent: 'not-on-page' };
  const stars = [...cell.querySelectorAll(page.stars)].filter((one) => !isHidden(one));
  const values = new Set(stars.map((one) => one.getAttribute('value')?.trim() ?? ''));
  const [value] = values;
  if (value === undefined || values.size > 1) return { absent: 'unreadable' };
  return /^[1-5](?:\.0+)?$/.test(value) ? { value: Number(value) } : { absent: 'unreadable' };
}

function dateOf(cell: Element | null): Told<PrintedDate> {
  if (!cell) return { absent: 'not-on-page' };
  const date = readDate(visibleText(cell));
  return date ? { value: date } : { absent: 'unreadable' };
}

const STRUCK = 's, strike, del, [style*="line-through"]';

function commentOf(cell: Element | null, rating: Element | null): RowReading['comment'] {
  if (!cell) return { facts: {}, absent: { comments: 'not-on-page' } };
  const { text, whole } = gatherText(cell);
  const { comments, note } = splitNote(text, whole);
  const facts: CommentFacts = {};
  const absent: RowReading['comment']['absent'] = {};
  if (note === 'unreadable') absent.amazonNote = 'unreadable';
  else if (note) facts.amazonNote = note;
  if (note === 'unreadable' && whole) absent.comments = 'in-doubt';
  else {
    facts.comments = cutText(comments, MAX_COMMENT);
    if (facts.comments.length < comments.length || !whole) facts.commentsCut = true;
  }
  const isStruck = cell.querySelector(STRUCK) !== null || rating?.querySelector(STRUCK) != null;
  if (isStruck || facts.amazonNote) facts.struckThrough = true;
  return { facts, absent };
}
