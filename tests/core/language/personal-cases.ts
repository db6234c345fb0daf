import type { MarketplaceCases, PersonalCases } from './personal-cases/cases.ts';
import { german } from './personal-cases/de.ts';
import { english } from './personal-cases/en.ts';
import { spanish } from './personal-cases/es.ts';
import { french } from './personal-cases/fr.ts';
import { italian } from './personal-cases/it.ts';
import { japanese } from './personal-cases/ja.ts';
import { german as germanTold } from './personal-cases/told/de.ts';
import { english as englishTold } from './personal-cases/told/en.ts';
import { spanish as spanishTold } from './personal-cases/told/es.ts';
import { french as frenchTold } from './personal-cases/told/fr.ts';
import { italian as italianTold } from './personal-cases/told/it.ts';
import { japanese as japaneseTold } from './personal-cases/told/ja.ts';
import { chinese as chineseTold } from './personal-cases/told/zh.ts';
import { chinese } from './personal-cases/zh.ts';

export interface PersonalCase {
  country: string;
  language: string;
  text: string;
  /** Offsets of what identifies the seller; null where nothing does. */
  found: { start: number; end: number } | null;
}

const LANGUAGES: Readonly<Record<string, PersonalCases>> = {
  en: english,
  de: german,
  fr: french,
  it: italian,
  es: spanish,
  ja: japanese,
  zh: chinese,
};

/** As buyers tell it, in whole sentences. */
const TOLD: Readonly<Record<string, PersonalCases>> = {
  en: englishTold,
  de: germanTold,
  fr: frenchTold,
  it: italianTold,
  es: spanishTold,
  ja: japaneseTold,
  zh: chineseTold,
};

/** All cases of a kind, the braces taken out. */
export const personalCases = (kind: keyof MarketplaceCases): PersonalCase[] => casesOf(LANGUAGES, kind);

export const toldCases = (kind: keyof MarketplaceCases): PersonalCase[] => casesOf(TOLD, kind);

const casesOf = (languages: Readonly<Record<string, PersonalCases>>, kind: keyof MarketplaceCases): PersonalCase[] =>
  Object.entries(languages).flatMap(([language, cases]) =>
    Object.entries(cases).flatMap(([country, lists]) =>
      (lists[kind] ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => ({ country, language, ...unbraced(line) })),
    ),
  );

function unbraced(line: string): Pick<PersonalCase, 'text' | 'found'> {
  const start = line.indexOf('{');
  const end = line.indexOf('}') - 1;
  return { text: line.replace(/[{}]/g, ''), found: start < 0 ? null : { start, end } };
}
