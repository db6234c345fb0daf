import type { Amount } from '../core/model/fact.ts';
import { currencySigns } from '../packs/amazon/pages/currency-signs.ts';

const MAX_TEXT = 60;
const number = /\d[\d.,'\s\u00A0\u202F]*/g;

/**
 * The one sum of money in a text: "$1,190.50", "1.190,50 €", "EUR 12". `ofStore`: the currency that an ambiguous sign
 * such as $ means there. Null when there is no sum, or more than one.
 */
export function readAmount(text: string, ofStore: string | undefined): Amount | null {
  const shown = text.normalize('NFKC').trim();
  const [found, ...others] = shown.length > MAX_TEXT ? [] : (shown.match(number) ?? []);
  if (found === undefined || others.length > 0) return null;
  const amount = amountOf(found.replace(/[\s\u00A0\u202F']/g, ''));
  if (amount === null) return null;
  const currency = currencyOf(shown.replace(found, ' '), ofStore);
  return currency === undefined ? { amount } : { amount, currency };
}

/** The last mark with one or two figures after it parts the cents; every other mark parts thousands. */
function amountOf(digits: string): number | null {
  const bare = digits.replace(/[.,]+$/, '');
  const [, whole = '', cents = ''] = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (!/^\d{1,3}(?:([.,])\d{3}(?:\1\d{3})*)?$|^\d+$/.test(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${cents || '0'}`);
}

function currencyOf(rest: string, ofStore: string | undefined): string | undefined {
  const code = /(?<![A-Z])([A-Z]{3})(?![A-Z])/.exec(rest)?.[1];
  if (code !== undefined) return code;
  const meant = currencySigns.find(({ sign }) => rest.includes(sign))?.means;
  if (meant === undefined) return undefined;
  if (meant.length === 1) return meant[0];
  return meant.find((one) => one === ofStore);
}
