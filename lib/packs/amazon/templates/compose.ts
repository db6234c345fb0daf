import type { Language } from '../../../core/model/names.ts';
import type { Channel, Template, Tone } from '../../../core/replies/template.ts';
import { situations } from './situations.ts';

/** How a letter opens and closes in one language. `opening` names the order, as every message must. */
export interface Letter {
  opening: string;
  closing: string;
}

/** SP-API Messaging v1: 1 to 2,000 characters of free text. No limit is published for the others. */
const LIMITS: Readonly<Partial<Record<Channel, number>>> = { 'buyer-message': 2000, 'review-contact': 2000 };
const WITH_LETTER: readonly Channel[] = ['buyer-message'];
const TONES: readonly Tone[] = ['warm', 'brief'];
const ANSWER_WITHIN_DAYS = 2;

/** Makes the templates of one language from its letter and its wordings. */
export function compose(
  language: Language,
  letter: Letter,
  wordings: Readonly<Record<string, Record<Tone, string>>>,
): Template[] {
  return Object.entries(wordings).flatMap(([situation, texts]) => {
    const facts = situations[situation];
    if (facts === undefined) return [];
    const { channel, when, sources, carries = [] } = facts;
    return TONES.map((tone) => ({
      id: `${situation}.${language}.${tone}`,
      portal: 'amazon' as const,
      situation,
      channel,
      language,
      tone,
      text: WITH_LETTER.includes(channel) ? inLetter(texts[tone], letter, tone) : texts[tone],
      limit: LIMITS[channel] ?? null,
      when,
      carries,
      answerWithinDays: ANSWER_WITHIN_DAYS,
      sources,
    }));
  });
}

const inLetter = (text: string, { opening, closing }: Letter, tone: Tone): string =>
  tone === 'warm' ? `${opening}\n\n${text}\n\n${closing}` : `${opening}\n\n${text}`;
