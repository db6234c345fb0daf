import { numberDateHabits } from '../../packs/amazon/pages/date-words.ts';
import type { Page } from '../contract.ts';
import type { DateOrder } from '../dates.ts';

/** How this page probably writes number dates: only where its language and its host say the same. */
export function dateHabitOf({ document, url }: Page): DateOrder | null {
  const language = document.documentElement.lang.toLowerCase().replace('_', '-');
  const speaks = (languages: readonly string[]): boolean =>
    languages.some((one) => language === one || language.startsWith(`${one}-`));
  const { monthFirst, dayFirst } = numberDateHabits;
  if (speaks(monthFirst.languages) && monthFirst.hosts.test(url.hostname)) return 'month-first';
  if (speaks(dayFirst.languages) && dayFirst.hosts.test(url.hostname)) return 'day-first';
  return null;
}
