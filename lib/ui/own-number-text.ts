import type { PolicyWindow } from '../core/model/assessment.ts';
import type { OwnNumber, WindowUnit } from '../core/model/own-number.ts';
import { type BothEnds, bothEnds } from '../core/windows/standing.ts';
import type { Translator } from '../i18n/index.ts';
import { endText } from './dates.ts';

/** "2 business days" */
export const amountText = ({ value, unit }: { value: number; unit: WindowUnit }, { t }: Translator): string =>
  t(`packs:amount.${unit}`, { count: value });

/** What is told of a window that was counted with numbers of the seller's own. */
export interface OwnCounted {
  own?: readonly OwnNumber[] | undefined;
  /** When it ends by them and by the published ones; null or absent where that is the same. */
  ends?: BothEnds | null | undefined;
}

/** One line for each number of the seller's own that a window was counted with, and one for what it moved. */
export function ownLines({ own = [], ends }: OwnCounted, translator: Translator): string[] {
  const { t, locale } = translator;
  const lines = own.map(({ value, unit, published, note }) => {
    const params = { own: amountText({ value, unit }, translator), published, note };
    return t(note === '' ? 'packs:own.line' : 'packs:own.lineNote', params);
  });
  if (!ends) return lines;
  return [
    ...lines,
    t('packs:own.ends', { own: endText(ends.own, locale), published: endText(ends.published, locale) }),
  ];
}

/** The same of a window that was just counted. */
export const ownLinesOf = (window: PolicyWindow | undefined, translator: Translator): string[] =>
  window ? ownLines({ own: window.own, ends: bothEnds(window) }, translator) : [];
