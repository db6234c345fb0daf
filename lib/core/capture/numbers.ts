import type { Draw } from './keyed.ts';

/** Figures of a text replaced one by one; what parts them stays. */
export function withDigits(text: string, digits: string): string {
  let place = 0;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const next = digits[place] ?? '0';
    place += 1;
    // Full-width figures stay full-width.
    return /[０-９]/.test(digit) ? String.fromCharCode(next.charCodeAt(0) + 0xfee0) : next;
  });
}

/** The figures of a text as ASCII ones. */
export const digitsIn = (text: string): string => (text.normalize('NFKC').match(/\d/g) ?? []).join('');

/** As many figures; the first is 0 only where it was, so that nothing turns from a number into a code. */
export const freeDigits = (digits: string, draw: Draw): string =>
  [...digits].map((digit, place) => (place > 0 ? draw(10) : digit === '0' ? 0 : 1 + draw(9))).join('');

/** A number of as many figures that is not greater, so that shares, scores and counts stay in their bounds. */
export function smallerDigits(digits: string, draw: Draw): string {
  let out = '';
  let less = false;
  for (const [place, sign] of [...digits].entries()) {
    const digit = Number(sign);
    const least = place === 0 && digits.length > 1 ? 1 : 0;
    if (less) out += draw(10);
    else if (digit > least) {
      out += least + draw(digit - least);
      less = true;
    } else out += sign;
  }
  return out;
}

/** One figure, with or without a decimal of noughts: stars, a small count. It identifies nobody, and readers have bounds for it. */
export const isSingle = (text: string): boolean => /^\p{Nd}(?:[.,]0+)?$/u.test(text);

/** 10, 100, 1,000: bounds that a page prints. */
export const isRound = (digits: string): boolean => /^10+$/.test(digits);
