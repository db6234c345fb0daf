import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { Portal } from '../core/model/names.ts';
import type { Override } from '../core/windows/override.ts';
import { MAX_OVERRIDES } from '../core/windows/own-file.ts';
import type { ShopPolicy } from '../core/windows/shop.ts';

/**
 * The seller's own rules as they are stored. Nothing is thrown away for being unreadable: entries are checked when the
 * rulebook is made, one by one, and what does not fit is shown.
 */
const Stored = z.object({ overrides: z.array(z.unknown()), shop: z.unknown() });
export type OwnRules = z.infer<typeof Stored>;

export const noOwnRules: OwnRules = { overrides: [], shop: null };

const item = storage.defineItem<unknown>('local:ownRules', { fallback: null });

const parse = (stored: unknown): OwnRules => {
  const parsed = Stored.safeParse(stored);
  return parsed.success ? parsed.data : noOwnRules;
};

export const readOwnRules = async (): Promise<OwnRules> => parse(await item.getValue());
export const watchOwnRules = (changed: (now: OwnRules, before: OwnRules) => void): (() => void) =>
  item.watch((now, before) => changed(parse(now), parse(before)));

const isFor =
  (pack: Portal, parameter: string) =>
  (entry: unknown): boolean =>
    typeof entry === 'object' &&
    entry !== null &&
    'pack' in entry &&
    'parameter' in entry &&
    entry.pack === pack &&
    entry.parameter === parameter;

const write = async (change: (rules: OwnRules) => OwnRules): Promise<void> =>
  item.setValue(change(parse(await item.getValue())));

/** What is to be changed in the own rules, all of it at once. */
export interface OwnRulesChange {
  /** Own numbers, each in place of what stood for the same parameter. */
  keep?: readonly Override[];
  /** Own numbers to take back: the published ones hold again. */
  drop?: readonly Pick<Override, 'pack' | 'parameter'>[];
  /** The shop's policy; null: the sample's holds again. */
  shop?: ShopPolicy | null;
}

/** Changes the own rules. Throws when there would be too many; then nothing is changed. */
export const changeOwnRules = ({ keep = [], drop = [], shop }: OwnRulesChange): Promise<void> =>
  write((rules) => {
    const touched = [...keep, ...drop];
    const others = rules.overrides.filter((one) => !touched.some(({ pack, parameter }) => isFor(pack, parameter)(one)));
    if (others.length + keep.length > MAX_OVERRIDES)
      throw new Error(`More than ${MAX_OVERRIDES} own numbers are not kept.`);
    return { overrides: [...others, ...keep], shop: shop === undefined ? rules.shop : shop };
  });

/** Removes the entry at a place, counted from 1: one that could not be taken. */
export const dropEntry = (place: number): Promise<void> =>
  write(({ overrides, shop }) => ({ overrides: overrides.filter((_, at) => at !== place - 1), shop }));
