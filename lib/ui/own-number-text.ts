import type { OwnNumber, WindowUnit } from '../core/model/own-number.ts';
import type { Translator } from '../i18n/index.ts';

/** "2 business days" */
export const amountText = ({ value, unit }: { value: number; unit: WindowUnit }, { t }: Translator): string =>
  t(`packs:amount.${unit}`, { count: value });

/** One line for each number of the seller's own that a window was counted with. */
export const ownLines = (own: readonly OwnNumber[] | undefined, translator: Translator): string[] =>
  (own ?? []).map(({ value, unit, published, note }) => {
    const params = { own: amountText({ value, unit }, translator), published, note };
    return translator.t(note === '' ? 'packs:own.line' : 'packs:own.lineNote', params);
  });
