import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { NUMBER } from './characters.ts';
import { anyOf, lastEnd, matchesOf, ownOf } from './cues.ts';
import { type Folded, fold } from './fold.ts';
import type { PersonalCues, TelephoneHabits } from './lexicon-data.ts';
import { UnitSet } from './unit-set.ts';
import { WordNotes } from './word-notes.ts';
import { type Word, wordsOf } from './words.ts';

export interface PhoneCues {
  phone: RegExp;
  numbers: RegExp;
  own: RegExp;
  ownAfter: RegExp;
  /** By language: words of one are everyday words of another. */
  strangers: ReadonlyMap<string, RegExp>;
  /** Numbers read out, in digits' words. */
  spoken: RegExp;
  /** Whether a word may be a numeral, and the letters of numerals that are no words: quicker to look for than numbers. */
  numerals: WordNotes<{ may: boolean }>;
  easternLetters: UnitSet;
  /** By language, as in `TelephoneHabits`. */
  homes: ReadonlyMap<string, string>;
  mobiles: ReadonlyMap<string, RegExp>;
  shapes: ReadonlyMap<string, RegExp>;
  withNought: ReadonlySet<string>;
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
/** How far behind a number its owner may be told: verbs come last in Japanese. */
const OWNER_AFTER = 20;
const FEWEST_WITH_CUE = 7;
const FEWEST = 9;
const MOST = 15;
const INTERNATIONAL = /^(?:\(?\+|00)[1-9]/;
const STRANGER_REACH = 32;
/** Numerals in a row that are no count, price or size any more. */
const FEWEST_SPOKEN = 7;
const FEWEST_EASTERN = 9;
const FIRST_LETTERS = /^[a-z]+/;
const LAST_LETTERS = /[a-z]+$/;
const EASTERN_JOINTS = 'の -';

export const compilePhoneCues = (cues: readonly PersonalCues[], habits: TelephoneHabits): PhoneCues => ({
  phone: anyOf(cues.map((cue) => cue.phone)),
  numbers: anyOf(cues.map((cue) => cue.numbers)),
  own: ownOf(cues),
  ownAfter: anyOf(cues.map((cue) => cue.ownAfter)),
  strangers: new Map(cues.map((cue) => [cue.language, anyOf([cue.strangers])])),
  ...spokenCues(cues.flatMap(({ digits }) => digits.split('|')).map((word) => fold(word).text)),
  homes: new Map(Object.entries(habits.homes)),
  mobiles: patternsOf(habits.mobiles),
  shapes: patternsOf(habits.shapes),
  withNought: new Set(habits.withNought),
});

const patternsOf = (byLanguage: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> =>
  new Map(Object.entries(byLanguage).map(([language, pattern]) => [language, new RegExp(`^(?:${pattern})$`)]));

function spokenCues(words: readonly string[]): Pick<PhoneCues, 'spoken' | 'numerals' | 'easternLetters'> {
  const western = words.filter((word) => /^[a-z]/.test(word));
  const eastern = words.filter((word) => /^[^a-z]/.test(word));
  const numerals = new Set(western);
  // Digits and letters of other scripts may stand right before or after a numeral.
  const mayBe = (word: string): boolean =>
    numerals.has(FIRST_LETTERS.exec(word)?.[0] ?? '') || numerals.has(LAST_LETTERS.exec(word)?.[0] ?? '');
  return {
    spoken: spokenNumber(western, eastern),
    numerals: new WordNotes((word) => ({ may: mayBe(word) })),
    easternLetters: new UnitSet(eastern.join('') + EASTERN_JOINTS),
  };
}

function spokenNumber(western: readonly string[], eastern: readonly string[]): RegExp {
  const of = (some: readonly string[]): string => some.toSorted((one, other) => other.length - one.length).join('|');
  const spaced = of(western);
  const unspaced = of(eastern);
  return new RegExp(
    `(?<![a-z])(?:${spaced})(?:[ ,.-]{1,2}(?:${spaced})(?![a-z])){${FEWEST_SPOKEN - 1},}|(?:${unspaced})(?:[${EASTERN_JOINTS}]?(?:${unspaced})){${FEWEST_EASTERN - 1},}`,
    'gu',
  );
}

/** Telephone numbers; never order ids, bar codes, waybills, dates or prices. `country`: ISO code of the marketplace. */
export function findPhones(folded: Folded, country: string, language: string, cues: PhoneCues): PhoneHit[] {
  const read = spokenPhones(folded, cues);
  if ((wordsOf(folded.text).traits & NUMBER) === 0) return read;
  const countries = [
    country.toUpperCase() === 'UK' ? 'GB' : country.toUpperCase(),
    cues.homes.get(language) ?? '',
  ].filter((code): code is CountryCode => isSupportedCountry(code));
  const hits: PhoneHit[] = [];
  for (const match of matchesOf(folded.text, CANDIDATE)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = sinceSentenceEnd(folded.text.slice(Math.max(0, start - BEFORE), start));
    const after = folded.text.slice(end, end + AFTER);
    if (!isPhone(match[0], before, after, countries, language, cues)) continue;
    const own =
      lastEnd(before, cues.own) >= 0 || lastEnd(folded.text.slice(end, end + OWNER_AFTER), cues.ownAfter) >= 0;
    hits.push({ start, end, own });
  }
  return [...hits, ...read];
}

/** Whether the text has numerals enough for a number: of so many words in a row two stand at one of every so many places. */
function mayBeSpoken({ text }: Folded, { numerals, easternLetters }: PhoneCues): boolean {
  if (easternLetters.hasRun(text, FEWEST_EASTERN)) return true;
  const { split } = wordsOf(text);
  for (let at = FEWEST_SPOKEN - 2; at < split.length; at += FEWEST_SPOKEN - 1)
    if (mayBeNumeral(split[at], numerals) && mayBeNumeral(split[at + 1], numerals)) return true;
  return false;
}

const mayBeNumeral = (word: Word | undefined, numerals: PhoneCues['numerals']): boolean =>
  word !== undefined && numerals.of(word).may;

function spokenPhones(folded: Folded, cues: PhoneCues): PhoneHit[] {
  if (!mayBeSpoken(folded, cues)) return [];
  return matchesOf(folded.text, cues.spoken).flatMap((match) => {
    const before = folded.text.slice(Math.max(0, match.index - BEFORE), match.index);
    if (lastEnd(before, cues.numbers) > lastEnd(before, cues.phone)) return [];
    return [{ start: match.index, end: match.index + match[0].length, own: lastEnd(before, cues.own) >= 0 }];
  });
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
  const strangers = cues.strangers.get(language);
  const near = before.slice(-STRANGER_REACH);
  if (strangers && lastEnd(near.slice(near.search(/[^,;，；、]*$/)), strangers) >= 0) return false;
  if (phoneCue >= 0 || lastEnd(before, cues.own) > numberCue || lastEnd(after, cues.phone) >= 0) return true;
  if (digits.length < FEWEST) return false;
  const bare = digits === written;
  if (cues.mobiles.get(language)?.test(digits) || cues.shapes.get(language)?.test(written)) return true;
  return countries.some((country) => isValidAs(written, country, bare, cues));
}

function isValidAs(written: string, country: CountryCode, bare: boolean, { withNought }: PhoneCues): boolean {
  const number = parsePhoneNumberFromString(written, country);
  if (INTERNATIONAL.test(written)) return number?.isPossible() ?? false;
  if (!number?.isValid()) return false;
  if (withNought.has(country) && !/^\(?0/.test(written)) return false;
  return bare ? written.startsWith('0') && number.getType() === 'MOBILE' : number.country === country;
}
