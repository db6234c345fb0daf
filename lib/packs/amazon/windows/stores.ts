import type { Stores } from '../../../core/windows/rule.ts';
import { marketplaces } from '../marketplaces.ts';

/** Codes of Amazon's European stores, as its announcements use the word: the United Kingdom included. */
export const EUROPE: readonly string[] = marketplaces.filter(({ europe }) => europe).map(({ code }) => code);

export const onlyIn = (...codes: string[]): Stores => ({ only: codes });

/** "Elsewhere", "other stores", "safe default": every store but the American one. */
export const OUTSIDE_US: Stores = { except: ['US'] };
