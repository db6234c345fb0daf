/*
 * The n-grams of the trained voice: words, their stems and insides, pairs of words, characters of scripts without
 * spaces, signs, and names given from elsewhere. Each is a hash; the weights know which hashes have a row.
 */

/** How much one n-gram of each kind weighs against the others. In single precision, as the weights were trained. */
export const WORD = 1;
export const PAIR = Math.fround(0.8);
export const STEM = Math.fround(0.6);
export const INSIDE = Math.fround(0.35);
export const SIGN = 0.5;
/** By length 1 to 4, in scripts without spaces. */
export const CHARACTERS: readonly number[] = [0.5, 1, Math.fround(0.9), Math.fround(0.7)];

/** What each kind of n-gram begins its hash with, so that a word and the run of the same letters never meet on purpose. */
export interface Bases {
  word: number;
  pair: number;
  stem: number;
  inside: number;
  character: number;
  sign: number;
  name: number;
}

const FNV_PRIME = 0x01000193;

export function basesOf(seed: number): Bases {
  const basis = (kind: number): number => Math.imul(seed ^ Math.imul(kind, 0x9e3779b1), FNV_PRIME) ^ 0x811c9dc5;
  return {
    word: basis(1),
    pair: basis(2),
    stem: basis(3),
    inside: basis(4),
    character: basis(5),
    sign: basis(6),
    name: basis(7),
  };
}

export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** Lets every bit of the hash reach the low ones. */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** What a UTF-16 unit is to the voice. */
const OTHER_UNIT = 0;
export const LETTER_UNIT = 1;
export const EASTERN_UNIT = 2;
export const SIGN_UNIT = 3;

/** The kind of every unit, looked up once: each text asks for all of its units. */
const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOfUnit(unit));
export const kindOf = (unit: number): number => kinds[unit] ?? OTHER_UNIT;

function kindOfUnit(unit: number): number {
  if (unit < 0x80) {
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a))
      return LETTER_UNIT;
    return unit === 0x21 || unit === 0x3f || unit === 0x25 || unit === 0x24 ? SIGN_UNIT : OTHER_UNIT;
  }
  if (unit >= 0x3005 && unit <= 0x30ff) return unit === 0x300c || unit === 0x300d ? OTHER_UNIT : EASTERN_UNIT;
  if (unit >= 0x3400 && unit <= 0x9fff) return EASTERN_UNIT;
  if (unit >= 0xc0 && unit <= 0x24f) return LETTER_UNIT;
  if (unit >= 0x370 && unit <= 0x1fff) return LETTER_UNIT;
  if (unit === 0x20ac || unit === 0xa3 || (unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0xdc00 && unit <= 0xdfff))
    return SIGN_UNIT;
  return OTHER_UNIT;
}

const DIGIT = 0x23;

/** Digits are all alike: 14 days or 21, what matters is that there is a number. */
export const plain = (unit: number): number => (unit >= 0x30 && unit <= 0x39 ? DIGIT : unit);

const APOSTROPHE = 0x27;

/** Where the word ends that begins here; an apostrophe within it is part of it. */
export function wordEnd(text: string, start: number, until: number): number {
  let at = start + 1;
  while (at < until) {
    const unit = text.charCodeAt(at);
    const joins = unit === APOSTROPHE && at + 1 < until && kindOf(text.charCodeAt(at + 1)) === LETTER_UNIT;
    if (!joins && kindOf(unit) !== LETTER_UNIT) break;
    at += 1;
  }
  return at;
}
