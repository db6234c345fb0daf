import type { TelephoneHabits } from '../../../core/language/lexicon-data.ts';

/** How telephone numbers are written. Source: general knowledge of the national numbering plans, 2026-11. */
export const telephones: TelephoneHabits = {
  homes: { de: 'DE', fr: 'FR', it: 'IT', es: 'ES', ja: 'JP', zh: 'CN' },
  mobiles: { zh: '1[3-9]\\d{9}', ja: '0[5789]0\\d{8}' },
  // Also the numbers that no subscriber has (01632 960, 06 39 98), which the plans' libraries call invalid.
  shapes: { en: '0(?:\\d{4}[ -]\\d{6}|\\d{3}[ -]\\d{3}[ -]\\d{4})', fr: '0[1-9](?:[ .]\\d{2}){4}' },
  withNought: ['DE', 'FR', 'GB', 'JP', 'NL', 'BE', 'AT', 'CH', 'SE'],
};
