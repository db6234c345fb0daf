import type { PageState } from '../model/names.ts';

/** What a look at a page found, counted: no text of the page. */
export interface PageLook {
  state: PageState;
  /** Rows that were bound to their order. */
  rows: number;
  /** Rows that no order's number could be read of. */
  unbound: number;
  /** Other things that could not be read. */
  unread: number;
  /** Parts of the whole page that the reader looked for and did not find. */
  missed: readonly string[];
  /** In how many rows a fact is absent, by its name and the reason: "rating unreadable". */
  lacks: Readonly<Record<string, number>>;
}

/** What a page is made of, as far as its reader needs it. */
export interface PageParts {
  /** The part without which nothing of the page is read. */
  whole: string;
  /** Facts that each row of the page tells whenever it is as its reader knows it. */
  facts: readonly string[];
}

export interface MissedPart {
  part: string;
  /** In how many of the rows it is missed; 0 of 0 where the page has no row of it. */
  rows: number;
  of: number;
}

export interface Drift {
  missed: MissedPart[];
  /** Parts that are still read. */
  works: string[];
}

/** Name of the part that binds a row to its order. */
const ORDER_PART = 'orderId';
/** Fewest rows, and smallest share of them, that speak for a change of the page: one odd row is no change. */
const FEWEST_ROWS = 3;
const LEAST_SHARE = 0.5;

/**
 * Whether a page is still made as its reader knows it; null where that cannot be told: nothing is drawn yet, the list is
 * empty, the seller is signed out, or the page is another one. A drift without missed parts: all is well.
 */
export function driftOf(look: PageLook, { whole, facts }: PageParts): Drift | null {
  const { state, rows, unbound, unread, missed } = look;
  if (state === 'changed') {
    const named = missed.length > 0 || unbound > 0 ? missed : [whole];
    return {
      missed: [...named.map((part) => ({ part, rows: 0, of: 0 })), ...missedOrders(unbound, unbound)],
      works: [],
    };
  }
  if (state !== 'read') return null;
  if (rows === 0)
    return { missed: unread > 0 ? [{ part: whole, rows: 0, of: 0 }] : [], works: unread > 0 ? [] : [whole] };
  const total = rows + unbound;
  const inFacts = [...new Set([...facts, ...Object.keys(look.lacks).map((key) => key.split(' ')[0] ?? '')])].flatMap(
    (part): MissedPart[] => {
      const unreadable = look.lacks[`${part} unreadable`] ?? 0;
      const without = unreadable + (facts.includes(part) ? (look.lacks[`${part} not-on-page`] ?? 0) : 0);
      const everywhere = without === rows && (facts.includes(part) || rows >= FEWEST_ROWS);
      return everywhere || isMuch(unreadable, rows) ? [{ part, rows: without, of: rows }] : [];
    },
  );
  const all = [...(isMuch(unbound, total) ? missedOrders(unbound, total) : []), ...inFacts];
  const lost = new Set(all.map(({ part }) => part));
  return { missed: all, works: [ORDER_PART, ...facts].filter((part) => !lost.has(part)) };
}

const missedOrders = (unbound: number, of: number): MissedPart[] =>
  unbound > 0 ? [{ part: ORDER_PART, rows: unbound, of }] : [];

const isMuch = (rows: number, of: number): boolean => rows >= FEWEST_ROWS && rows >= LEAST_SHARE * of;
