/**
 * One comment a line, by kind. `sellers`: telephone, mail or full name of the seller or staff stands in braces.
 * `others`: none such. `own`: the buyer's telephone or mail. `unclear`: a full name with no word on whose. All names invented, all numbers placeholders.
 */
export interface MarketplaceCases {
  sellers: string;
  others: string;
  own: string;
  unclear?: string;
}

/** Cases of one language by marketplace country. */
export type PersonalCases = Readonly<Record<string, MarketplaceCases>>;
