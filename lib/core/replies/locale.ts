/**
 * The BCP 47 tag in which dates and money are written for a buyer: the language with the marketplace as region, so
 * that English in the UK says 3 November and in the US November 3. An unknown marketplace leaves the language alone.
 */
export function localeFor(language: string, marketplace: string | null): string {
  const region = marketplace === 'UK' ? 'GB' : marketplace;
  const tag = region !== null && /^[A-Z]{2}$/.test(region) ? `${language}-${region}` : language;
  try {
    return Intl.getCanonicalLocales(language === 'zh' ? 'zh-CN' : tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
