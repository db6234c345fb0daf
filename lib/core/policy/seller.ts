/** What a seller told us about themselves, for the personal-information check. Never leaves the browser. */
export interface SellerIdentity {
  names: readonly string[];
  emails: readonly string[];
  phones: readonly string[];
}

export const unknownSeller: SellerIdentity = { names: [], emails: [], phones: [] };
