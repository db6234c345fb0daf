import type { Language, Portal } from '../core/model/names.ts';
import type { Applicability, Channel, Template, Terms, Tone } from '../core/replies/template.ts';

/** Where one reply is written, when it fits, and on which policy rules it rests. */
export interface Situation {
  channel: Channel;
  when: Applicability;
  sources: readonly string[];
  carries?: readonly string[];
}

/** The wording of one group of situations in one language: a missing one is a compile error. */
export type Wordings<Group extends Record<string, Situation>> = Record<keyof Group, Record<Tone, string>>;

/** How a letter opens and closes in one language. `opening` names the order, as every message must. */
export interface Letter {
  opening: string;
  closing: string;
}

/** What all templates of a portal share. */
interface House {
  portal: Portal;
  situations: Readonly<Record<string, Situation>>;
  /** Channels whose texts are letters: opened, and closed where the tone is warm. */
  letters: readonly Channel[];
  limits: Readonly<Partial<Record<Channel, number>>>;
  answerWithinDays: number;
  terms?: Terms;
}

const TONES: readonly Tone[] = ['warm', 'brief'];

/** Makes the templates of one language from its letter and its wordings. */
export type Compose = (
  language: Language,
  letter: Letter,
  wordings: Readonly<Record<string, Record<Tone, string>>>,
) => Template[];

/** The `compose` of a portal. */
export const composeFor =
  (house: House): Compose =>
  (language, letter, wordings) =>
    Object.entries(wordings).flatMap(([situation, texts]) => {
      const facts = house.situations[situation];
      if (facts === undefined) return [];
      const { channel, when, sources, carries = [] } = facts;
      return TONES.map((tone) => ({
        id: `${situation}.${language}.${tone}`,
        portal: house.portal,
        situation,
        channel,
        language,
        tone,
        text: house.letters.includes(channel) ? inLetter(texts[tone], letter, tone) : texts[tone],
        terms: house.terms,
        limit: house.limits[channel] ?? null,
        when,
        carries,
        answerWithinDays: house.answerWithinDays,
        sources,
      }));
    });

const inLetter = (text: string, { opening, closing }: Letter, tone: Tone): string =>
  tone === 'warm' ? `${opening}\n\n${text}\n\n${closing}` : `${opening}\n\n${text}`;
