import type { TelephoneHabits } from '../../../core/language/lexicon-data.ts';

/** How telephone numbers are written. Source: general knowledge of the national numbering plans, 2026-11. */
export const telephones: TelephoneHabits = {
  homes: { de: 'DE', fr: 'FR', it: 'IT', es: 'ES', ja: 'JP', zh: 'CN' },
  mobiles: { zh: '1[3-9]\\d{9}', ja: '0[5789]0\\d{8}' },
  withNought: ['DE', 'FR', 'GB', 'JP', 'NL', 'BE', 'AT', 'CH', 'SE'],
};
