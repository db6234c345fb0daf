import type { Aspect } from '../model/assessment.ts';
import type { Marketplace } from '../model/marketplace.ts';
import { bitOf } from './aspect-set.ts';
import { praises } from './praise.ts';
import type { CheckContext } from './rule.ts';

/** Facts worth knowing that are no ground. Messages: `rules:flag.<id>`. */
export const flagIds = [
  'threat',
  'insult',
  'positive-words-low-stars',
  'sub-ratings-contradict',
  'language-differs-from-marketplace',
  'mild-language',
  'maybe-personal-information',
  'hate-speech',
  'promotion',
  'other-order',
  'two-possible-dates',
] as const;
export type FlagId = (typeof flagIds)[number];

const LOW_STARS = 2;

export function flagsOf(context: CheckContext, marketplace: Marketplace | undefined): FlagId[] {
  const { subject, reading, heard } = context;
  const low = subject.rating !== null && subject.rating <= LOW_STARS;
  const raised: Record<FlagId, boolean> = {
    threat: surely('threat', heard),
    insult: surely('insult', heard),
    'positive-words-low-stars': low && praises(reading, context.judging),
    'sub-ratings-contradict':
      low && subject.arrivedOnTime === 'yes' && subject.itemAsDescribed === 'yes' && subject.customerService === 'yes',
    'language-differs-from-marketplace': foreign(context, marketplace),
    'mild-language': reading.mild.length > 0,
    'maybe-personal-information': reading.maybePersonal.length > 0,
    'hate-speech': reading.hate.length > 0,
    promotion: surely('promotion', heard),
    'other-order': surely('other-seller', heard),
    'two-possible-dates': subject.feedbackDates.length > 1,
  };
  return flagIds.filter((id) => raised[id]);
}

const surely = (aspect: Aspect, heard: CheckContext['heard']): boolean => (heard.surely & bitOf(aspect)) !== 0;

function foreign({ reading, judging }: CheckContext, marketplace: Marketplace | undefined): boolean {
  if (!marketplace || !reading.languageKnown || reading.language === 'und') return false;
  if (reading.language === marketplace.language) return false;
  return !judging.otherLanguages[marketplace.code]?.includes(reading.language);
}
