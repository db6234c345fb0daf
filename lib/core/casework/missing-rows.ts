import type { Case } from '../model/case.ts';
import { currentFact } from './current.ts';

/**
 * Cases that a list of feedback should show and does not. A list shows a stretch of days whole, but perhaps only one
 * class of rating (a tab) or one store (a switcher). So a case is missed only between two rows of its own rating
 * and its own known store, on days strictly apart: everything else is "can't tell" and is left out.
 */
export function missingRows(shown: readonly Case[], known: readonly Case[]): Case[] {
  const inView = new Set(shown.map(({ id }) => id));
  return known.filter((one) => {
    const { day } = one;
    if (day === null || inView.has(one.id)) return false;
    const peers = shown.filter((row) => row.day !== null && sameList(row, one)).map((row) => row.day as string);
    return peers.some((peer) => peer > day) && peers.some((peer) => peer < day);
  });
}

function sameList(row: Case, one: Case): boolean {
  const store = currentFact(one, 'marketplace');
  return (
    store !== undefined &&
    currentFact(row, 'marketplace') === store &&
    row.kind === one.kind &&
    ratingClass(row) !== null &&
    ratingClass(row) === ratingClass(one)
  );
}

/** Positive 4–5, neutral 3, negative 1–2: the classes by which lists are filtered. */
function ratingClass(one: Case): 'positive' | 'neutral' | 'negative' | null {
  const rating = currentFact(one, 'rating');
  if (rating === undefined) return null;
  return rating >= 4 ? 'positive' : rating === 3 ? 'neutral' : 'negative';
}
