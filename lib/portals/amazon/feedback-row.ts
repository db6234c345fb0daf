import type { AbsentFacts, AbsentReason, Facts } from '../../core/model/fact.ts';
import { feedbackManagerPage as page } from '../../packs/amazon/pages/feedback-manager.ts';
import { readDate } from '../dates.ts';
import { isHidden, isHiddenWithin, visibleText } from '../dom.ts';
import { commentIn, isStruck } from './comment-cell.ts';
import type { ColumnName, ListRow } from './feedback-list.ts';
import type { RowReading, Told } from './feedback-observations.ts';
import { marketplaceOf, orderIdIn } from './order-id.ts';
import { removalActionIn } from './removal-action.ts';

/** Reads one row of today's list. */
export function readRow({ element, cells, columns }: ListRow): RowReading {
  const { orderId, shown } = orderIdOf(cells.get('orderId'));
  const facts: Facts = {};
  const absent: AbsentFacts = {};
  const missing = (name: ColumnName): AbsentReason => (columns.places.has(name) ? 'unreadable' : 'not-on-page');
  const comments = cells.get('comments');
  if (comments) {
    const read = commentIn(comments);
    Object.assign(facts, read.facts);
    Object.assign(absent, read.absent);
  } else absent.comments = missing('comments');
  const stars = cells.get('rating');
  const rating = stars ? ratingIn(stars) : null;
  if (rating === null) absent.rating = stars ? 'unreadable' : missing('rating');
  else facts.rating = rating;
  if (isStruck(stars)) facts.struckThrough = true;
  const removal = removalActionIn(cells.get('actions'));
  if ('value' in removal) facts.removalAction = removal.value;
  else absent.removalAction = removal.absent;
  const marketplace = orderId === null ? undefined : marketplaceOf(orderId);
  if (marketplace === undefined) absent.marketplace = 'not-on-page';
  else facts.marketplace = marketplace;
  const date = cells.get('date');
  return { element, orderId, shown, facts, absent, date: dateIn(date, missing('date')) };
}

/** The order id of a cell: label, text and link must not name different orders. */
export function orderIdOf(cell: Element | undefined): { orderId: string | null; shown: string } {
  if (!cell) return { orderId: null, shown: '' };
  const links = [...cell.querySelectorAll(page.orderLink)].filter((link) => !isHiddenWithin(link, cell));
  const shown = links[0]?.getAttribute('label') ?? visibleText(cell);
  const named = links.flatMap((link) => {
    const label = orderIdIn(link.getAttribute('label') ?? visibleText(link));
    const path = page.orderPath.exec(link.getAttribute('href') ?? '')?.[1];
    return [label, path].filter((id) => id != null);
  });
  const [orderId, ...others] = new Set([orderIdIn(shown), ...named]);
  return { orderId: others.length === 0 ? (orderId ?? null) : null, shown };
}

function ratingIn(cell: Element): number | null {
  const stars = [...cell.querySelectorAll(page.stars)].filter((one) => !isHidden(one));
  const [value, ...others] = new Set(stars.map((one) => one.getAttribute('value')?.trim()));
  return value !== undefined && others.length === 0 && /^[1-5](?:\.0+)?$/.test(value) ? Number(value) : null;
}

/** The date a cell prints. */
export function dateIn(cell: Element | undefined, missing: AbsentReason): RowReading['date'] {
  if (!cell) return { absent: missing };
  const date = readDate(visibleText(cell));
  const told: Told<NonNullable<typeof date>> = date ? { value: date } : { absent: 'unreadable' };
  return told;
}
