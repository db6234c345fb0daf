import type { Rulebook } from '../browser/rulebook.ts';
import { canonical } from '../core/casework/canonical.ts';
import { type Override, parametersOf } from '../core/windows/override.ts';
import { newestValue, type Parameter } from '../core/windows/parameter.ts';
import type { CountStart } from '../core/windows/rule.ts';
import { hasPlaceSign, type Payer, ShopPolicy, type ShopStart, shopLimits } from '../core/windows/shop.ts';
import type { Translator } from '../i18n/index.ts';
import { inspection, noReasonExchange, noReasonReturn, refund, warranty } from '../packs/merchant/parameters/days.ts';
import { sampleReturnPolicy } from '../packs/merchant/return-policy.ts';
import { overrideOf } from './own-rules.ts';

/** The numbers of a shop's policy, in the order of the form, with the rule whose start the shop chooses. */
export const shopNumbers = [
  { name: 'return', parameter: noReasonReturn, rule: 'merchant.noReasonReturn' },
  { name: 'exchange', parameter: noReasonExchange, rule: 'merchant.noReasonExchange' },
  { name: 'warranty', parameter: warranty, rule: 'merchant.warranty' },
  { name: 'refund', parameter: refund, rule: null },
  { name: 'inspection', parameter: inspection, rule: null },
] as const;
export type ShopNumber = (typeof shopNumbers)[number]['name'];

/** What a field of numbers holds while it is filled in: text that is no number yet, too. */
type Field = number | string;

/** A sum as it is filled in; null: without a limit. */
export type Sum = Field | null;

/** A group of regions with what the shop pays from there. `key` tells groups apart while they are edited. */
export interface CapDraft {
  key: number;
  regions: string[];
  cap: Sum;
}

/** The shop's policy as it stands in the form. */
export interface ShopDraft {
  numbers: Record<ShopNumber, Field>;
  starts: Record<string, ShopStart>;
  countStart: CountStart;
  qualityFault: Payer;
  otherReason: Payer;
  currency: string;
  caps: CapDraft[];
  elsewhere: Sum;
}

/** What is wrong, in the seller's language, by field: a number's name, `elsewhere`, `regions <key>`, `cap <key>`. */
export type ShopErrors = Readonly<Record<string, string>>;

const drafted = (shop: ShopPolicy, valueOfNumber: (parameter: Parameter) => number | null): ShopDraft => ({
  numbers: Object.fromEntries(
    shopNumbers.map(({ name, parameter }) => [name, valueOfNumber(parameter) ?? '']),
  ) as ShopDraft['numbers'],
  starts: { ...sampleReturnPolicy.shop.starts, ...shop.starts },
  countStart: shop.countStart,
  qualityFault: shop.freight.qualityFault,
  otherReason: shop.freight.otherReason,
  currency: shop.freight.currency,
  caps: shop.freight.caps.map(({ regions, cap }, key) => ({ key, regions: [...regions], cap })),
  elsewhere: shop.freight.elsewhere,
});

/** The form filled with the policy in force. */
export function shopDraft({ packs, shop }: Pick<Rulebook, 'packs' | 'shop'>): ShopDraft {
  const numbers = parametersOf(packs.merchant);
  return drafted(shop, (parameter) => newestValue(numbers.find(({ id }) => id === parameter.id) ?? parameter));
}

/** The form filled with the sample. */
export const sampleDraft = (): ShopDraft => drafted(sampleReturnPolicy.shop, newestValue);

/** What is to be kept of a form: own numbers, those taken back, and the rest; null: it is the sample's. */
export interface ShopKept {
  keep: Override[];
  drop: { pack: 'merchant'; parameter: string }[];
  shop: ShopPolicy | null;
}

/** Reads the form: what is to be kept, or what is wrong with which field. Notes on own numbers stay. */
export function readDraft(
  draft: ShopDraft,
  overrides: readonly Override[],
  { t }: Translator,
): { kept: ShopKept } | { errors: ShopErrors } {
  const errors: Record<string, string> = {};
  const kept: ShopKept = { keep: [], drop: [], shop: null };
  for (const { name, parameter } of shopNumbers) {
    const value = draft.numbers[name];
    const { least, most } = parameter.bounds;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      errors[name] = t('packs:shop.error.number', { least, most });
    else if (value === newestValue(parameter)) kept.drop.push({ pack: 'merchant', parameter: parameter.id });
    else {
      const before = overrides.find((one) => one.pack === 'merchant' && one.parameter === parameter.id);
      if (before?.value === value) continue;
      const { id, unit } = parameter;
      kept.keep.push(overrideOf({ portal: 'merchant', parameter: id, unit }, value, before?.note ?? ''));
    }
  }
  const sumOf = (field: string, sum: Sum): number | null => {
    if (sum === null || isSum(sum)) return sum;
    errors[field] = t('packs:shop.error.sum', { most: shopLimits.cap });
    return null;
  };
  const caps = draft.caps.map(({ key, regions, cap }) => {
    const wrong = wrongRegion(draft.caps, key, regions, t);
    if (wrong !== null) errors[`regions ${key}`] = wrong;
    return { regions, cap: sumOf(`cap ${key}`, cap) };
  });
  const elsewhere = sumOf('elsewhere', draft.elsewhere);
  if (Object.keys(errors).length > 0) return { errors };
  const { starts, countStart, qualityFault, otherReason, currency } = draft;
  const shop = {
    starts,
    countStart,
    freight: { qualityFault, otherReason, currency, caps, elsewhere },
  };
  kept.shop = canonical(shop) === canonical(sampleReturnPolicy.shop) ? null : ShopPolicy.parse(shop);
  return { kept };
}

const isSum = (field: Field): field is number => typeof field === 'number' && field >= 0 && field <= shopLimits.cap;

function wrongRegion(
  caps: readonly CapDraft[],
  key: number,
  regions: readonly string[],
  t: Translator['t'],
): string | null {
  if (regions.length === 0) return t('packs:shop.error.regions');
  const odd = regions.find(hasPlaceSign);
  if (odd !== undefined) return t('packs:shop.error.sign', { name: odd });
  const others = caps.filter((one) => one.key < key).flatMap((one) => one.regions.map((name) => name.toLowerCase()));
  const twice = regions.find((name, at) =>
    [...others, ...regions.slice(0, at).map((one) => one.toLowerCase())].includes(name.toLowerCase()),
  );
  return twice === undefined ? null : t('packs:shop.error.twice', { name: twice });
}

/** What Chinese law asks of a number, where the value falls short of it; null where it does not. */
export function lawHint(name: ShopNumber, value: number | string, { t }: Translator): string | null {
  const parameter = shopNumbers.find((one) => one.name === name)?.parameter.id ?? '';
  const { least, most, date } = sampleReturnPolicy.law;
  const [low, high] = [least[parameter], most[parameter]];
  if (typeof value !== 'number') return null;
  if (low !== undefined && value < low) return t('packs:shop.lawLeast', { count: low, date });
  return high !== undefined && value > high ? t('packs:shop.lawMost', { count: high, date }) : null;
}
