import type { Draw } from './keyed.ts';

/** Letters to make words of, by script; of those without an entry, Latin ones stand in. */
const alphabets: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^\p{Script=Han}/u,
    [...'山川江湖林森松柏梅桃柳荷竹菊峰岭溪泉潭涧岩沙滩岛港湾桥塔亭阁楼窗帘枕毯碗盏壶瓶笛琴鼓琵琶鹤雁鹭莺燕鹊蝶蜂萤'],
  ],
  [/^\p{Script=Hiragana}/u, [...'あえおかきくけこさしすせそたちつてとなぬねのはひふへほまみむめもやゆよろわ']],
  [
    /^[\p{Script=Katakana}ー]/u,
    [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ'],
  ],
  [/^\p{Script=Hangul}/u, [...'가나다라마바사아자차카타파하고노도로모보소오조초코토포호']],
  [/^\p{Script=Cyrillic}/u, [...'абвгдежзиклмнопрсту']],
  [/^\p{Script=Greek}/u, [...'αβγδεζηθικλμνοπρστ']],
  [/^\p{Script=Arabic}/u, [...'بتثجحدرزسشصطعفقكلمنهو']],
  [/^\p{Script=Hebrew}/u, [...'בגדהוזחטילמנסעפקרש']],
  [/^\p{Script=Thai}/u, [...'กขคงจชซดตถทนบปพมยรลวส']],
  [/^\p{Script=Devanagari}/u, [...'कखगचजटडतदनपबमयरलवस']],
];
const CONSONANTS = [...'bdfgklmnprstvz'];
const VOWELS = [...'aeiou'];

/** Shortest and longest word of each class of length, in letters; longer words keep their length. */
const classes: readonly (readonly [number, number])[] = [
  [1, 2],
  [3, 4],
  [5, 7],
  [8, 11],
  [12, 16],
];

/** A length of the same class, or the same one with `exact`. */
function lengthLike(length: number, draw: Draw, exact: boolean): number {
  const found = exact ? undefined : classes.find(([, longest]) => length <= longest);
  return found ? found[0] + draw(found[1] - found[0] + 1) : length;
}

/**
 * A word of the same script and class of length, capitals where the original has them. `without`: letters that words
 * of the portal are made of, in scripts that write words without blanks.
 */
export function wordLike(original: string, draw: Draw, without: ReadonlySet<string>, exact = false): string {
  const [, alphabet] = alphabets.find(([script]) => script.test(original)) ?? [];
  const length = lengthLike([...original].length, draw, exact);
  if (!alphabet) return latinLike(original, length, draw);
  const free = alphabet.filter((letter) => !without.has(letter));
  return Array.from({ length }, () => pick(free.length > 0 ? free : alphabet, draw)).join('');
}

function latinLike(original: string, length: number, draw: Draw): string {
  const first = draw(2);
  const word = Array.from({ length }, (_, place) => pick((place + first) % 2 === 0 ? CONSONANTS : VOWELS, draw)).join(
    '',
  );
  if (original.length > 1 && original === original.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(original) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

const pick = (from: readonly string[], draw: Draw): string => from[draw(from.length)] ?? '';

/**
 * A code of the same shape: capitals, small letters and figures each where they were. The first letter stays: it tells
 * an article from a review, and nothing else.
 */
export const codeLike = (original: string, draw: Draw): string =>
  [...original]
    .map((sign, place) => {
      if (/\d/.test(sign)) return place === 0 && sign !== '0' ? String(1 + draw(9)) : String(draw(10));
      if (place === 0) return sign;
      if (/[A-Z]/.test(sign)) return String.fromCharCode(65 + draw(26));
      return /[a-z]/.test(sign) ? String.fromCharCode(97 + draw(26)) : sign;
    })
    .join('');
