/** A portal's store in one country: how its clocks run and how it may be recognised. */
export interface Marketplace {
  /** Our code, the portal's two-letter habit: US, UK, DE, JP … */
  code: string;
  /** The portal's own id (ATVPDKIKX0DER …). */
  marketplaceId: string;
  /** IANA zone in which its days begin and end. */
  timeZone: string;
  /** ISO weekdays (1 = Monday) on which no business is done. */
  weekend: readonly number[];
  /** Part of the portal's European stores in its policy texts. */
  europe: boolean;
  /** The language buyers there mostly write: a prior, never proof. */
  language: string;
  /** Hints only: what the store's order ids tend to start with. */
  orderIdPrefixes: readonly string[];
  /** Names under which pages show the store, in lower case (amazon.de, united states …). */
  salesChannels: readonly string[];
}
