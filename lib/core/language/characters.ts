import { DISGUISES } from './disguises.ts';

/** What a UTF-16 unit is, as bits of one number. Halves of surrogate pairs are nothing but pictures. */
export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
/** Kana and Han: scripts without spaces. */
export const EASTERN = 8;
export const SPACE = 16;
/** Put in place of letters to hide them. */
export const HIDING = 32;
/** Written for letters that look alike; see `DISGUISES`. */
export const DISGUISING = 64;
/** Emoji and other pictures; of those outside the basic plane the first half. */
export const PICTURE = 128;
/** Begins what may end a statement; white space and pictures do too. */
export const ENDING = 256;
const KNOWN = 512;

const EASTERN_UNITS = /[\u3040-\u30FF\u3400-\u9FFF]/;
/** To stand in a character class. */
export const HIDING_SIGNS = '*#%_&\u2022\u25CF\u25CB\u25EF\u00D7\u2217\u2731';
const HIDING_UNITS = new RegExp(`[${HIDING_SIGNS}]`);
const PICTURE_UNITS = /[\u203C\u2049\u2122-\u2BFF\uD83C-\uD83E]/;
/** Signs that end a sentence wherever they stand, and signs of a pause within one. To stand in a character class. */
export const FULL_STOPS = '。！？!?．';
export const PAUSES = ',，、;；؛';
const ENDING_UNITS = new RegExp(`[.…${FULL_STOPS}${PAUSES}]|\\uFE0F|\\p{Extended_Pictographic}`, 'u');
const traits = new Uint16Array(0x10000);

/** Looked up once for each unit that ever occurs: a pattern takes twenty times as long. NaN, as of no unit, is nothing. */
export const traitsOf = (unit: number): number => traits[unit] || lookUp(unit);

function lookUp(unit: number): number {
  if (Number.isNaN(unit)) return 0;
  const letter = String.fromCharCode(unit);
  const found =
    KNOWN |
    (/\p{L}/u.test(letter) ? LETTER : 0) |
    (/\p{N}/u.test(letter) ? NUMBER : 0) |
    (/\p{M}/u.test(letter) ? MARK : 0) |
    (EASTERN_UNITS.test(letter) ? EASTERN : 0) |
    (/\s/.test(letter) ? SPACE : 0) |
    (HIDING_UNITS.test(letter) ? HIDING : 0) |
    (letter in DISGUISES ? DISGUISING : 0) |
    (PICTURE_UNITS.test(letter) ? PICTURE : 0) |
    (ENDING_UNITS.test(letter) ? ENDING : 0);
  traits[unit] = found;
  return found;
}

export const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
