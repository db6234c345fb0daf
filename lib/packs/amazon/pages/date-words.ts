/**
 * Month names, January first, of the languages Seller Central speaks; a page may cut a name to three letters or more.
 * Without accents, lower case. Source: CLDR 47 month names.
 */
export const monthNames: readonly (readonly string[])[] = [
  ['january', 'januar', 'janvier', 'gennaio', 'enero', 'januari', 'janeiro', 'stycznia'],
  ['february', 'februar', 'fevrier', 'febbraio', 'febrero', 'februari', 'fevereiro', 'lutego'],
  ['march', 'marz', 'maerz', 'mars', 'marzo', 'maart', 'marco', 'marca'],
  ['april', 'avril', 'aprile', 'abril', 'kwietnia'],
  ['may', 'mai', 'maggio', 'mayo', 'mei', 'maj', 'maio', 'maja'],
  ['june', 'juni', 'juin', 'giugno', 'junio', 'junho', 'czerwca'],
  ['july', 'juli', 'juillet', 'luglio', 'julio', 'julho', 'lipca'],
  ['august', 'aout', 'agosto', 'augustus', 'augusti', 'sierpnia'],
  ['september', 'septembre', 'settembre', 'septiembre', 'setiembre', 'setembro', 'wrzesnia'],
  ['october', 'oktober', 'octobre', 'ottobre', 'octubre', 'outubro', 'pazdziernika'],
  ['november', 'novembre', 'noviembre', 'novembro', 'listopada'],
  ['december', 'dezember', 'decembre', 'dicembre', 'diciembre', 'dezembro', 'grudnia'],
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
