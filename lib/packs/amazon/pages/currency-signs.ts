/** What a sign of money may mean on Amazon's stores, ISO 4217; longer signs first. Source: CLDR 47, narrow symbols. */
export const currencySigns: readonly { sign: string; means: readonly string[] }[] = [
  { sign: 'US$', means: ['USD'] },
  { sign: 'CA$', means: ['CAD'] },
  { sign: 'C$', means: ['CAD'] },
  { sign: 'A$', means: ['AUD'] },
  { sign: 'S$', means: ['SGD'] },
  { sign: 'MX$', means: ['MXN'] },
  { sign: 'R$', means: ['BRL'] },
  { sign: '$', means: ['USD', 'CAD', 'MXN', 'AUD', 'SGD'] },
  { sign: '€', means: ['EUR'] },
  { sign: '£', means: ['GBP'] },
  { sign: '¥', means: ['JPY', 'CNY'] },
  { sign: '円', means: ['JPY'] },
  { sign: '₹', means: ['INR'] },
  { sign: 'zł', means: ['PLN'] },
  { sign: 'kr', means: ['SEK'] },
  { sign: '₺', means: ['TRY'] },
];
