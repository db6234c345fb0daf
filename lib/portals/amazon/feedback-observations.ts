import type { AbsentFacts, AbsentReason, FactName, Facts } from '../../core/model/fact.ts';
import type { Observation, ReaderId, Unreadable } from '../../core/model/observation.ts';
import { type DateOrder, dateOrderOf, type PrintedDate, settleDate } from '../dates.ts';
import { isRendered } from '../dom.ts';
import { MAX_QUOTE } from '../limits.ts';

/** A value that a place of the page told, or the reason why it did not. */
export type Told<T> = { value: T } | { absent: AbsentReason };

/** What one row of a feedback list shows, before its date is settled by the whole list. */
export interface RowReading {
  element: Element;
  orderId: string | null;
  /** What stood where the order id should be. */
  shown: string;
  date: Told<PrintedDate>;
  facts: Facts;
  absent: AbsentFacts;
}

/** Facts whose reading failed is worth a line in the report; the menu's and the store's are not. */
const REPORTED = ['rating', 'feedbackDate', 'comments', 'amazonNote'] as const;

export interface ListReading {
  observations: Observation[];
  unreadable: Unreadable[];
}

export interface ListContext {
  reader: ReaderId;
  /** UTC, ISO 8601. */
  now: string;
  /** The order in which language and host write number dates, a hint. */
  habit: DateOrder | null;
  /** Whether the list stands newest first, so that its order tells day from month. */
  newestFirst: boolean;
}

/**
 * Binds each row to its order, breathing after each. A row without an order id, or one that contradicts an earlier
 * row, binds to nothing.
 */
export function* observe(
  rows: readonly RowReading[],
  { reader, now, habit, newestFirst }: ListContext,
): Generator<void, ListReading, void> {
  const dates = rows.flatMap(({ date }) => ('value' in date ? [date.value] : []));
  const order = dateOrderOf(dates, habit, newestFirst);
  const unreadable: Unreadable[] = [];
  const seen = new Map<string, { element: Element; observation: Observation }>();
  for (const row of rows) {
    yield;
    const { orderId, shown, element } = row;
    if (orderId === null) {
      unreadable.push({ what: quote('order', shown), why: 'no single order id of the form 3-7-7' });
      continue;
    }
    const [facts, absent] = settled(row, order);
    const observation: Observation = {
      portal: 'amazon',
      kind: 'sellerFeedback',
      orderId,
      reader,
      observedAt: now,
      facts,
      absent,
    };
    const before = seen.get(orderId);
    if (before === undefined || !isRendered(before.element)) seen.set(orderId, { element, observation });
    else if (isRendered(element) && contradict(before.observation.facts, facts))
      unreadable.push({ what: quote('order', orderId), why: 'a second row of the same order says something else' });
  }
  const observations = [...seen.values()].map((one) => one.observation);
  return { observations, unreadable: [...unreadable, ...observations.flatMap(unreadIn)] };
}

function settled({ date, facts, absent }: RowReading, order: DateOrder | null): [Facts, AbsentFacts] {
  return 'value' in date
    ? [{ ...facts, feedbackDate: settleDate(date.value, order) }, absent]
    : [facts, { ...absent, feedbackDate: date.absent }];
}

const unreadIn = ({ orderId, absent }: Observation): Unreadable[] =>
  REPORTED.flatMap((name) => {
    const why = absent[name];
    return why === undefined ? [] : [{ what: quote(name, orderId), why }];
  });

const quote = (what: string, shown: string): string => `${what} ${shown.slice(0, MAX_QUOTE)}`.trim();

/** Two copies of a row may differ in what they tell (a menu not drawn yet), not in what they say. */
const contradict = (one: Facts, other: Facts): boolean =>
  (Object.keys(one) as FactName[]).some(
    (name) => other[name] !== undefined && JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );
