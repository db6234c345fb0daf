import * as z from 'zod/mini';
import type { DateName, WindowPack, WindowPacks } from './rule.ts';

/** Dates on which a promise of a shop can begin to run: delivery, dispatch, order. */
export const shopStarts = ['signedAt', 'shippedAt', 'purchasedAt'] as const satisfies readonly DateName[];
export type ShopStart = (typeof shopStarts)[number];

export const payers = ['merchant', 'customer'] as const;
export type Payer = (typeof payers)[number];

/** Limits of a shop's table of freight: more is no table that a letter could name. */
export const shopLimits = { caps: 20, regions: 40, name: 40, cap: 100_000 } as const;

const cap = z.number('expected a sum').check(z.gte(0), z.lte(shopLimits.cap));
const region = z.string().check(z.trim(), z.minLength(1), z.maxLength(shopLimits.name), z.regex(/^[^{}[\]⟨⟩]*$/));

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

/** The packs with the shop's own starts; the others are handed back themselves. Rules that it does not name stay. */
export function withShop(
  packs: WindowPacks,
  { starts, countStart }: Pick<ShopPolicy, 'starts' | 'countStart'>,
): WindowPacks {
  const pack = packs.merchant;
  const isSame =
    pack.countStart === countStart &&
    pack.rules.every(({ id, entries }) =>
      entries.every(({ start }) => (starts[id] ?? start.dates[0]) === start.dates[0]),
    );
  if (isSame) return packs;
  const rules = pack.rules.map((rule) => {
    const date = starts[rule.id];
    if (date === undefined) return rule;
    return {
      ...rule,
      entries: rule.entries.map((entry) => ({ ...entry, start: { take: 'all' as const, dates: [date] } })),
    };
  });
  return { ...packs, merchant: { ...pack, countStart, rules } satisfies WindowPack };
}
