import { marketplaces } from '../../packs/amazon/marketplaces.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';

/** The order id that a text is, and nothing else but blanks, `#` and direction marks around it; null otherwise. */
export function orderIdIn(text: string | null | undefined): string | null {
  const bare = (text ?? '').replace(/^[\s#\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  return shell.orderId.test(bare) ? bare : null;
}

const byPrefix = new Map(
  marketplaces.flatMap(({ code, orderIdPrefixes }) => orderIdPrefixes.map((start) => [start, code])),
);

/** Marketplace code that an order id's first digits hint at; undefined when they tell nothing. */
export const marketplaceOf = (orderId: string): string | undefined => byPrefix.get(orderId.slice(0, 3));

/** Marketplace code of a store's domain (amazon.co.uk); undefined when no store has it. */
export const marketplaceByMail = (domain: string): string | undefined =>
  marketplaces.find(({ salesChannels }) => salesChannels.includes(domain))?.code;
