/**
 * How month names begin, January first, in the languages Seller Central speaks (en de fr it es nl sv pt pl), whole or
 * cut short. Without accents, lower case. Source: CLDR 47 month names.
 */
export const monthBeginnings: readonly string[] = [
  'jan gen ene sty',
  'feb fev lut',
  'mar maa mae mrz',
  'apr avr abr kwi',
  'may mai mag mei maj',
  'jun juin giu cze',
  'jul juil lug lip',
  'aug aou ago sie',
  'sep set wrz',
  'oct okt ott out paz',
  'nov lis',
  'dec dez dic gru',
];

/**
 * How a number date such as 5/4/2026 is written: by UI language, and by the host's country. A hint only: the reader
 * asks both to agree, and the list itself not to speak against it. Source: month first in en-US on .com read by
 * several authors, 2025 to 2026; day first on European hosts from saved pages of 2013, today's not confirmed.
 */
export const numberDateHabits = {
  monthFirst: { languages: ['en-us'], hosts: /^sellercentral\.amazon\.com$/ },
  dayFirst: {
    languages: ['en-gb', 'en-au', 'en-ie', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'pl', 'sv', 'tr'],
    hosts:
      /-europe\.amazon\.com$|\.amazon\.(?:co\.uk|de|fr|it|es|nl|se|pl|com\.be|ie|com\.tr|com\.au|com\.mx|com\.br|in|sg|co\.za)$/,
  },
} as const;
