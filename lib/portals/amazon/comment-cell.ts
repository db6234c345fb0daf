import type { AbsentFacts, Facts } from '../../core/model/fact.ts';
import { cutText, gatherText } from '../dom.ts';
import { MAX_COMMENT } from '../limits.ts';
import { splitNote } from './amazon-note.ts';

const STRUCK = 's, strike, del, [style*="line-through"]';

/** Whether the page's own markup strikes the element or a part of it through. Buyers cannot write markup. */
export const isStruck = (element: Element | undefined): boolean => element?.querySelector(STRUCK) != null;

/** The buyer's words of a comment cell, and Amazon's note split off them. `leaveOut`: parts that are not the buyer's. */
export function commentIn(cell: Element, leaveOut?: string): { facts: Facts; absent: AbsentFacts } {
  const { text, whole } = gatherText(cell, leaveOut);
  const { comments, note } = splitNote(text, whole);
  const facts: Facts = {};
  const absent: AbsentFacts = {};
  if (note === 'unreadable') absent.amazonNote = 'unreadable';
  else if (note) facts.amazonNote = note;
  if (note === 'unreadable' && whole) absent.comments = 'in-doubt';
  else {
    facts.comments = cutText(comments, MAX_COMMENT);
    if (facts.comments.length < comments.length || !whole) facts.commentsCut = true;
  }
  if (isStruck(cell) || facts.amazonNote) facts.struckThrough = true;
  return { facts, absent };
}
