import type { AbsentReason } from '../../core/model/fact.ts';
import { orderWords } from '../../packs/amazon/pages/order-words.ts';
import { cutText, visibleText } from '../dom.ts';
import { labelled, linesOf } from '../labelled-lines.ts';
import { agreed, type Gathered, put, type Told } from '../told.ts';
import { MAX_SHORT } from './order-facts.ts';

/** Longest SKU handed on, in UTF-16 code units: the model's bound. */
const MAX_SKU = 120;

/**
 * The item of an order, from the cells that describe its products; `none` where there is no such cell. Several
 * different items leave it in doubt.
 */
export function putItem(into: Gathered, products: readonly Element[], none: AbsentReason): void {
  const told = products.map(readProduct);
  for (const name of ['itemTitle', 'asin', 'sku'] as const) {
    const values = told.map((one) => one[name]);
    put(into, name, values.includes('') ? { absent: 'unreadable' } : agreed(values, none));
  }
}

/** Empty where a text cannot be read. */
function readProduct(cell: Element): Record<'itemTitle' | 'asin' | 'sku', string> {
  // The title is the seller's own words: a line of it that looks like a label is none.
  const lines = linesOf(cell, 'a');
  const link = cell.querySelector('a');
  const asin = shownIn(labelled(lines, orderWords.labels.asin));
  const sku = shownIn(labelled(lines, orderWords.labels.sku));
  return {
    itemTitle: link ? cutText(visibleText(link).replaceAll('\n', ' '), MAX_SHORT) : '',
    asin: orderWords.asin.test(asin) ? asin : '',
    sku: sku.length > MAX_SKU ? '' : sku,
  };
}

const shownIn = (told: Told<string>): string => ('value' in told ? told.value : '');

/** The status in the portal's own words. */
export const statusOf = (places: readonly Element[]): Told<string> =>
  agreed(places.map((place) => cutText(visibleText(place), MAX_SHORT)).filter(Boolean));
