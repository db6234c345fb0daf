import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { anyOf, lastEnd } from './cues.ts';
import type { Folded } from './fold.ts';
import type { PersonalCues } from './lexicon-data.ts';

export interface PhoneCues {
  phone: RegExp;
  numbers: RegExp;
  own: RegExp;
}

/** A telephone number in folded units. `own`: the words say it is the buyer's. */
export interface PhoneHit {
  start: number;
  end: number;
  own: boolean;
}

const CANDIDATE = /(?<![a-z\d#_])(?:\+|\(\+?)?\d(?:[ ().\-/·]{0,3}\d){6,30}(?![a-z\d]|[.,]\d|\s?(?:€|\$|£|¥|%))/gu;
const ORDER_ID = /\d{3}-\d{7}-\d{7}/;
const DATES =
  /^\d{1,2}[./\- ]\d{1,2}[./\- ]\d{2,4}$|^\d{4}[./\- ]\d{1,2}[./\- ]\d{1,2}$|^(?:19|20)\d\d[-/ ](?:19|20)?\d\d$/;
const BEFORE = 64;
const AFTER = 14;
const FEWEST_WITH_CUE = 7;
const FEWEST = 9;
const MOST = 15;
/** Where a language's speakers have their telephones, besides the marketplace's country. */
const HOME: Readonly<Record<string, CountryCode>> = { de: 'DE', fr: 'FR', it: 'IT', es: 'ES', ja: 'JP', zh: 'CN' };
const CHINESE_MOBILE = /^1[3-9]\d{9}$/;

export const compilePhoneCues = (cues: readonly PersonalCues[]): PhoneCues => ({
  phone: anyOf(cues.map((cue) => cue.phone)),
  numbers: anyOf(cues.map((cue) => cue.numbers)),
  own: anyOf(cues.map((cue) => cue.own)),
});

/** Telephone numbers; never order ids, bar codes, waybills, dates or prices. `country`: ISO code of the marketplace. */
export function findPhones(folded: Folded, country: string, language: string, cues: PhoneCues): PhoneHit[] {
  if (!/\d/.test(folded.text)) return [];
  const countries = [country.toUpperCase() === 'UK' ? 'GB' : country.toUpperCase(), HOME[language] ?? ''].filter(
    (code): code is CountryCode => isSupportedCountry(code),
  );
  const hits: PhoneHit[] = [];
  for (const match of folded.text.matchAll(CANDIDATE)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = sinceSentenceEnd(folded.text.slice(Math.max(0, start - BEFORE), start));
    const after = folded.text.slice(end, end + AFTER);
    if (!isPhone(match[0], before, after, countries, language, cues)) continue;
    hits.push({ start, end, own: lastEnd(before, cues.own) >= 0 });
  }
  return hits;
}

const SENTENCE_END = /[.!?]\s+(?=\p{L}{4})|[。！？\n]/gu;

/** What stands since the last sentence end: words of the sentence before are no cue. */
const sinceSentenceEnd = (text: string): string => text.slice(Math.max(0, lastEnd(text, SENTENCE_END)));

function isPhone(
  written: string,
  before: string,
  after: string,
  countries: readonly CountryCode[],
  language: string,
  cues: PhoneCues,
): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < FEWEST_WITH_CUE || digits.length > MOST) return false;
  if (ORDER_ID.test(written) || DATES.test(written.trim())) return false;
  const phoneCue = lastEnd(before, cues.phone);
  const numberCue = lastEnd(before, cues.numbers);
  if (numberCue > phoneCue) return false;
  if (phoneCue >= 0 || lastEnd(after, cues.phone) >= 0) return true;
  if (digits.length < FEWEST) return false;
  const bare = digits === written;
  if (bare && language === 'zh' && CHINESE_MOBILE.test(digits)) return true;
  return countries.some((country) => isValidAs(written, country, bare));
}

function isValidAs(written: string, country: CountryCode, bare: boolean): boolean {
  const number = parsePhoneNumberFromString(written, country);
  if (!number?.isValid()) return false;
  if (written.startsWith('+')) return true;
  return bare ? written.startsWith('0') && number.getType() === 'MOBILE' : number.country === country;
}
