import type { Aspect } from '../model/assessment.ts';
import type { Marketplace } from '../model/marketplace.ts';
import type { Language } from '../model/names.ts';
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
  const { subject, reading } = context;
  const sure = surelySpokenOf(context);
  const low = subject.rating !== null && subject.rating <= LOW_STARS;
  const raised: Record<FlagId, boolean> = {
    threat: sure.has('threat'),
    insult: sure.has('insult'),
    'positive-words-low-stars': low && praises(context),
    'sub-ratings-contradict':
      low && subject.arrivedOnTime === 'yes' && subject.itemAsDescribed === 'yes' && subject.customerService === 'yes',
    'language-differs-from-marketplace': foreign(context, marketplace),
    'mild-language': reading.mild.length > 0,
    'maybe-personal-information': reading.maybePersonal.length > 0,
    'hate-speech': reading.hate.length > 0,
    promotion: sure.has('promotion'),
    'other-order': sure.has('other-seller'),
    'two-possible-dates': subject.feedbackDates.length > 1,
  };
  return flagIds.filter((id) => raised[id]);
}

function surelySpokenOf({ reading, judging }: CheckContext): Set<Aspect> {
  const sure = new Set<Aspect>();
  for (const { votes } of reading.clauses)
    for (const { aspect, confidence } of votes) if (confidence >= judging.confidence.sure) sure.add(aspect);
  return sure;
}

function praises({ reading, judging }: CheckContext): boolean {
  const words = judging.praise[reading.language as Language] ?? [];
  const lower = reading.text.toLowerCase();
  const possible = words.filter((word) => lower.includes(firstPart(word)));
  if (possible.length === 0) return false;
  const text = ` ${lower.replace(/[\p{P}\s]+/gu, ' ')} `;
  const spaced = reading.language !== 'ja' && reading.language !== 'zh';
  return possible.some((word) => text.includes(spaced ? ` ${word} ` : word));
}

/** A phrase stands nowhere where its first word does not. */
function firstPart(phrase: string): string {
  const gap = phrase.indexOf(' ');
  return gap < 0 ? phrase : phrase.slice(0, gap);
}

function foreign({ reading, judging }: CheckContext, marketplace: Marketplace | undefined): boolean {
  if (!marketplace || !reading.languageKnown || reading.language === 'und') return false;
  const usual = [marketplace.language, ...(judging.otherLanguages[marketplace.code] ?? [])];
  return !usual.includes(reading.language);
}
