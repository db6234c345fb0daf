import type { Facts } from '../model/fact.ts';
import type { CaseKind, Portal } from '../model/names.ts';
import type { Observation } from '../model/observation.ts';
import type { DateName } from '../windows/rule.ts';

/** What the seller wrote down of a case that no page showed. Days are ISO dates, local to the store. */
export interface CaseByHand {
  portal: Portal;
  kind: CaseKind;
  orderId: string;
  /** Store code; null where it is not known. */
  marketplace: string | null;
  /** 1 to 5; null where there are no stars. */
  rating: number | null;
  /** The buyer's words; empty where there are none. */
  text: string;
  dates: Partial<Record<DateName, string>>;
}

/** Changes whenever what is made of an entry changes. */
export const BY_HAND = { id: 'manual', version: 1 };

/** Facts in which pages tell a date too: what is written down there must meet with what they show. */
const factOfDate: Readonly<
  Partial<Record<DateName, 'orderDate' | 'latestDeliveryDate' | 'shipByDate' | 'shippedDate' | 'deliveredDate'>>
> = {
  orderDate: 'orderDate',
  orderedAt: 'orderDate',
  purchasedAt: 'orderDate',
  latestDeliveryDate: 'latestDeliveryDate',
  expectedShipDate: 'shipByDate',
  shippedAt: 'shippedDate',
  deliveredAt: 'deliveredDate',
  signedAt: 'deliveredDate',
};

/** The observation of what was written down at `now` (UTC). */
export function observedByHand(entry: CaseByHand, now: string): Observation {
  const { portal, kind, orderId, marketplace, rating, text } = entry;
  const facts: Facts = {};
  const given: Record<string, string> = {};
  for (const [name, date] of Object.entries(entry.dates) as [DateName, string][]) {
    const fact = factOfDate[name];
    if (name === 'feedbackDate') facts.feedbackDate = { dates: [date], text: date };
    else if (fact) facts[fact] = { date, text: date };
    else given[name] = date;
  }
  if (Object.keys(given).length > 0) facts.givenDates = given;
  if (marketplace !== null) facts.marketplace = marketplace;
  if (rating !== null) facts.rating = rating;
  if (kind === 'sellerFeedback' || text.trim() !== '') facts.comments = text.trim();
  return { portal, kind, orderId, reader: BY_HAND, observedAt: now, facts, absent: {} };
}
