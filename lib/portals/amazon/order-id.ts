import { shell } from '../../packs/amazon/pages/shell.ts';
import { storeDomains, storesByOrderId } from '../../packs/amazon/store-hints.ts';

/** The order id that a text is, and nothing else but blanks, `#` and direction marks around it; null otherwise. */
export function orderIdIn(text: string | null | undefined): string | null {
  const bare = (text ?? '').replace(/^[\s#\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  return shell.orderId.test(bare) ? bare : null;
}

/** Marketplace code that an order id's first digits hint at; undefined when they tell nothing. */
export const marketplaceOf = (orderId: string): string | undefined => storesByOrderId[orderId.slice(0, 3)];

/** Marketplace code of a store's domain (amazon.co.uk), lower case; undefined when no store has it. */
export const marketplaceByMail = (domain: string): string | undefined =>
  Object.entries(storeDomains).find(([, own]) => own === domain)?.[0];
