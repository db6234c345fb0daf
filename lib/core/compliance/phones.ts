import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { type Span, spanOf } from '../model/span.ts';
import type { LintLexicon } from './pack.ts';
import { byPattern, expression } from './shapes.ts';

const CANDIDATE = /(?<![\p{L}\p{N}./-])\+?[(]?\d(?:[\s()./-]{0,2}\d){6,}(?![\p{L}\p{N}])/gu;
/** With its country no number to call has more digits. */
const MOST_DIGITS = 15;
const SEVEN_DIGITS = /\d(?:\D{0,2}\d){6}/;
const ORDER_ID = /^\d{3}-\d{7}-\d{7}$/;
/** 123.456.790: an amount, not a number to call. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const DATE_LIKE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/;
const CUE_BEFORE = 60;
const CUE_AFTER = 25;
const NUMBER_BEFORE = 45;

/** Numerals in a row that are no count, price or size any more: the first, and so many more. */
const MORE_NUMERALS = 6;

/** Numbers read out in words; one word may hold several numerals ("einundzwanzig"). */
function spelledOut(text: string, { cues, script }: LintLexicon): Span[] {
  const one = `(?:${cues.numerals})`;
  const join = `(?:${cues.numeralsJoin ?? '(?!)'})`;
  const [numeral, between, around] =
    script === 'words'
      ? [`${one}(?:${join}?${one}){0,3}`, String.raw`[\s,.-]+(?:${join}\s)?`, String.raw`\p{L}`]
      : [one, String.raw`[\s、，,-]{0,2}`, '[]'];
  return byPattern(text, `(?<!${around})${numeral}(?:${between}${numeral}){${MORE_NUMERALS},}(?!${around})`, 'giu');
}

/** Telephone numbers, also read out in words. */
export const phones = (text: string, lexicon: LintLexicon, country: string | undefined): Span[] => [
  ...inDigits(text, lexicon, country),
  ...spelledOut(text, lexicon),
];

/**
 * Telephone numbers: digits after a word like "call" or "tel", with an international prefix, or valid in the country.
 * Order, tracking and invoice numbers, dates and article codes are none.
 */
function inDigits(text: string, { cues, money }: LintLexicon, country: string | undefined): Span[] {
  if (!SEVEN_DIGITS.test(text)) return [];
  const cue = expression(cues.phone, 'iu');
  const other = expression(`(?:${cues.number})[^\\d.!?。]{0,24}(?:\\d\\p{L}\\s?)?$`, 'iu');
  // Behind an amount whose thousands stand apart: its cents or its currency.
  const amount = expression(`^(?:[.,]\\d{2}(?!\\d)|\\s?(?:${money.behind}))`, 'iu');
  let valid: ReadonlySet<number> | undefined;
  // Asked last and once: the library reads the whole text.
  const isValid = (index: number): boolean => {
    valid ??= validStarts(text, country);
    return valid.has(index);
  };
  return [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const digits = match[0].trim();
    const { index } = match;
    if (digits.replace(/\D/g, '').length > MOST_DIGITS) return [];
    if (ORDER_ID.test(digits) || DATE_LIKE.test(digits) || GROUPED.test(digits)) return [];
    if (other.test(text.slice(Math.max(0, index - NUMBER_BEFORE), index))) return [];
    const near = text.slice(Math.max(0, index - CUE_BEFORE), index);
    const behind = text.slice(index + digits.length, index + digits.length + CUE_AFTER);
    if (amount.test(behind)) return [];
    const told = cue.test(near) || cue.test(behind) || digits.startsWith('+') || isValid(index);
    return told ? [spanOf(text, index, index + digits.length)] : [];
  });
}

function validStarts(text: string, country: string | undefined): Set<number> {
  const code: CountryCode | undefined = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const found = code ? findPhoneNumbersInText(text, code) : findPhoneNumbersInText(text);
  return new Set(found.map((one) => one.startsAt));
}
