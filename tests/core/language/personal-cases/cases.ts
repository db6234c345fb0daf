/**
 * One comment a line, by kind. `sellers`: telephone, mail or full name of the seller or staff stands in braces.
 * `others`: none such. `own`: the buyer's telephone or mail. All names invented, all numbers placeholders.
 */
export interface MarketplaceCases {
  sellers: string;
  others: string;
  own: string;
}

/** Cases of one language by marketplace country. */
export type PersonalCases = Readonly<Record<string, MarketplaceCases>>;
