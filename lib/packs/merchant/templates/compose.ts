import type { Template, Terms } from '../../../core/replies/template.ts';
import type { Parameter } from '../../../core/windows/parameter.ts';
import type { Payer, ShopPolicy, ShopStart } from '../../../core/windows/shop.ts';
import { composeFor, type Letter, type Wordings } from '../../template-house.ts';
import { inspection, noReasonExchange, noReasonReturn, refund, warranty } from '../parameters/days.ts';
import { regionName } from './regions.ts';
import { returns } from './situations.ts';

/** What follows the shop's policy within the wordings of a language. */
export interface Phrases {
  /** From which a return or an exchange is counted: `{returnFrom}`, `{exchangeFrom}`. */
  after: Record<ShopStart, string>;
  /** `{warrantyFrom}` */
  warrantyFrom: Record<ShopStart, string>;
  /** Who pays the freight where nothing is wrong: `{freightPayer}`. */
  freightPayer: Record<Payer, string>;
  /** The table of caps in a line, `{freightCaps}`: one row with `{regions}` and `{cap}`, what stands between names and
   * between rows, and what stands for a cap where there is none. */
  caps: { one: string; noLimit: string; names: string; between: string; elsewhere: string; everywhere: string };
}

/** The shop's letters in one language. */
export interface ShopWording {
  language: Template['language'];
  letter: Letter;
  phrases: Phrases;
  texts: Wordings<typeof returns>;
}

/** The shop's policy with the numbers that hold for it: the pack's own, or the seller's. */
export interface ShopTerms {
  shop: ShopPolicy;
  numberOf: (parameter: Parameter) => Parameter;
}

const capName = (at: number): string => `cap${at + 1}`;

/** What the shop pays at most, group by group, and in all other regions last. */
const sumsOf = ({ caps, elsewhere }: ShopPolicy['freight']): (number | null)[] => [
  ...caps.map(({ cap }) => cap),
  elsewhere,
];

/** A letter is not offered where the shop does not promise what it says. */
const promises: Partial<Record<keyof typeof returns, (freight: ShopPolicy['freight']) => boolean>> = {
  'shop-freight-fault': ({ qualityFault }) => qualityFault === 'merchant',
  'shop-freight-choice': ({ otherReason }) => otherReason === 'customer',
};

/** Makes the shop's templates of one language; every number and choice of its policy is a place. */
export function compose({ language, letter, phrases, texts }: ShopWording, { shop, numberOf }: ShopTerms): Template[] {
  const { freight, starts } = shop;
  const sums = sumsOf(freight);
  const isLimited = sums.some((sum) => sum !== null);
  const places: Record<string, string> = {
    returnFrom: phrases.after[starts['merchant.noReasonReturn'] ?? 'signedAt'],
    exchangeFrom: phrases.after[starts['merchant.noReasonExchange'] ?? 'signedAt'],
    warrantyFrom: phrases.warrantyFrom[starts['merchant.warranty'] ?? 'purchasedAt'],
    freightPayer: phrases.freightPayer[freight.otherReason],
    ...(isLimited ? { freightCaps: capsText(freight, phrases.caps, language) } : {}),
  };
  const terms: Terms = {
    returnDays: numberOf(noReasonReturn),
    exchangeDays: numberOf(noReasonExchange),
    refundDays: numberOf(refund),
    inspectionDays: numberOf(inspection),
    warrantyDays: numberOf(warranty),
    // Without any limit the place stays empty, and with it falls what a letter says of limits.
    ...(isLimited ? {} : { freightCaps: null }),
    ...Object.fromEntries(
      sums.flatMap((amount, at) => (amount === null ? [] : [[capName(at), { amount, currency: freight.currency }]])),
    ),
  };
  const house = composeFor({
    portal: 'merchant',
    situations: returns,
    letters: ['buyer-message'],
    limits: {},
    answerWithinDays: 1,
    terms,
  });
  const inPlace = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);
  const wordings = (Object.keys(texts) as (keyof typeof texts)[])
    .filter((situation) => promises[situation]?.(freight) ?? true)
    .map((situation) => [situation, { warm: inPlace(texts[situation].warm), brief: inPlace(texts[situation].brief) }]);
  return house(language, letter, Object.fromEntries(wordings));
}

function capsText(
  freight: ShopPolicy['freight'],
  { one, noLimit, names, between, elsewhere, everywhere }: Phrases['caps'],
  language: Template['language'],
): string {
  const regions = freight.caps.map((group) => group.regions.map((name) => regionName(name, language)).join(names));
  const places = [...regions, regions.length > 0 ? elsewhere : everywhere];
  return sumsOf(freight)
    .map((sum, at) =>
      one
        .replace('{regions}', () => places[at] ?? '')
        .replace('{cap}', () => (sum === null ? noLimit : `{${capName(at)}}`)),
    )
    .join(between);
}
