import * as z from 'zod/mini';
import type { DateName, WindowEntry, WindowPack, WindowPacks } from './rule.ts';

/** Dates on which a promise of a shop can begin to run: delivery, dispatch, order. */
export const shopStarts = ['signedAt', 'shippedAt', 'purchasedAt'] as const satisfies readonly DateName[];
export type ShopStart = (typeof shopStarts)[number];

export const payers = ['merchant', 'customer'] as const;
export type Payer = (typeof payers)[number];

/** Limits of a shop's table of freight: more is no table that a letter could name. */
export const shopLimits = { caps: 20, regions: 40, name: 40, cap: 100_000 } as const;

/** Null: the shop pays whatever it costs. */
const cap = z.nullable(z.number('expected a sum').check(z.gte(0), z.lte(shopLimits.cap)));
/** Signs that mark places in a letter: no name of a region holds one. */
const PLACE_SIGNS = /[{}[\]⟨⟩]/;
export const hasPlaceSign = (name: string): boolean => PLACE_SIGNS.test(name);

const region = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(shopLimits.name),
  z.refine((name) => !hasPlaceSign(name), 'no braces or brackets'),
);

/**
 * What a shop says of its returns beside its numbers of days: when each clock starts, and who pays the freight. Caps
 * are in whole units or cents of `currency` (ISO 4217); a region is named once.
 */
export const ShopPolicy = z
  .object({
    /** By the rule's id. */
    starts: z.record(z.string(), z.enum(shopStarts)),
    countStart: z.enum(['next_day', 'same_day']),
    freight: z.object({
      qualityFault: z.enum(payers),
      otherReason: z.enum(payers),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      caps: z
        .array(z.object({ regions: z.array(region).check(z.minLength(1), z.maxLength(shopLimits.regions)), cap }))
        .check(z.maxLength(shopLimits.caps)),
      /** In all other regions. */
      elsewhere: cap,
    }),
  })
  .check(
    z.superRefine(({ freight }, context) => {
      const seen = new Set<string>();
      for (const [at, { regions }] of freight.caps.entries())
        for (const name of regions) {
          const key = name.trim().toLowerCase();
          if (seen.has(key))
            context.addIssue({
              code: 'custom',
              path: ['freight', 'caps', at, 'regions'],
              message: `named twice: ${name}`,
              input: name,
            });
          seen.add(key);
        }
    }),
  );
export type ShopPolicy = z.infer<typeof ShopPolicy>;

const isStart = (name: DateName | undefined): boolean => shopStarts.some((start) => start === name);

/**
 * The packs with the shop's own starts; the others are handed back themselves. Rules that it does not name stay, and so
 * do those that begin otherwise, with a return that arrived: no shop chooses that.
 */
export function withShop(
  packs: WindowPacks,
  { starts, countStart }: Pick<ShopPolicy, 'starts' | 'countStart'>,
): WindowPacks {
  const pack = packs.merchant;
  const rules = pack.rules.map((rule) => {
    const date = starts[rule.id];
    const isMoved = ({ start: { dates } }: WindowEntry): boolean => isStart(dates[0]) && dates[0] !== date;
    if (date === undefined || !rule.entries.some(isMoved)) return rule;
    const entries = rule.entries.map((entry) =>
      isMoved(entry) ? { ...entry, start: { take: 'all' as const, dates: [date] } } : entry,
    );
    return { ...rule, entries };
  });
  if (pack.countStart === countStart && rules.every((rule, at) => rule === pack.rules[at])) return packs;
  return { ...packs, merchant: { ...pack, countStart, rules } satisfies WindowPack };
}
