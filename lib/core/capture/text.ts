import { type DateSpan, dateFinder, yearsEarlier } from './dates.ts';
import { keptFinder, type Span } from './kept-words.ts';
import type { Ledger, ReplacementKind } from './ledger.ts';
import { digitsIn } from './numbers.ts';
import { ID_DIGITS, type Substitutes } from './substitutes.ts';
import { foldWords, moneySource, type Vocabulary } from './vocabulary.ts';

/** From this many UTF-16 code units on words keep their length: readers cut texts of thousands of them. */
const LONG_TEXT = 1_000;
/** Stands for signs that are neither letters, figures nor marks of punctuation. */
const ANY_SIGN = '◻';

const TOKEN = new RegExp(
  [
    '(?<link>(?:https?:\\/\\/|www\\.)[^\\s<>"\']+)',
    // Lengths are bounded, so that no run of signs is looked through again from each of its places: RFC 5321 for mail.
    '(?<mail>[^\\s@<>()"\',;:：]{1,64}@[^\\s@<>()"\',;:：]{1,255}\\.[\\p{L}\\p{N}-]{1,63})',
    '(?<order>(?<![\\d-])\\d{3}-\\d{7}-\\d{7}(?![\\d-]))',
    '(?<phone>\\+\\d[\\d\\s().\\/-]{5,}\\d|\\(?\\d{2,}\\)?(?:[\\s().\\/-]+\\d{2,}){2,})',
    '(?<code>(?=[A-Za-z_-]{0,64}\\d)(?=[\\d_-]{0,64}[A-Za-z])[A-Za-z0-9]+(?:[_-]+[A-Za-z0-9]+)*)',
    "(?<number>\\p{Nd}+(?:[.,'’\\u00A0\\u202F]\\p{Nd}+)*)",
    '(?<word>\\p{Script=Han}+|\\p{Script=Hiragana}+|[\\p{Script=Katakana}ー]+|\\p{Script=Hangul}+|\\p{Script=Thai}+|(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}])[\\p{L}\\p{M}])+)',
    '(?<sign>[\\p{L}\\p{M}]|\\p{N}|(?![★☆✓✔◻])\\p{So}|\\p{Sk}|(?![\\u200E\\u200F\\t\\f\\v])\\p{C})',
  ].join('|'),
  'gu',
);

type TokenName = 'link' | 'mail' | 'order' | 'phone' | 'code' | 'number' | 'word' | 'sign';
const kinds: Record<TokenName, ReplacementKind> = {
  link: 'link',
  mail: 'e-mail',
  order: 'order-id',
  phone: 'phone',
  code: 'id',
  number: 'number',
  word: 'text',
  sign: 'text',
};

export interface TextParts {
  vocabulary: Vocabulary;
  struck: ReadonlySet<string>;
  substitutes: Substitutes;
  ledger: Ledger;
  /** How many years earlier dates are. */
  years: number;
  link: (link: string) => string;
  mail: (mail: string) => string;
}

/**
 * Replaces what a person reads: everything but blanks, punctuation and the portal's own words. `header`: it heads a
 * column or stands on a button.
 */
export function textReplacer({ vocabulary, struck, substitutes, ledger, years, link, mail }: TextParts) {
  const datesIn = dateFinder(vocabulary);
  const keptIn = keptFinder(vocabulary, struck);
  const isPrice = priceFinder(vocabulary.money);

  const dateOf = (line: string, date: DateSpan): string => {
    const shown = line.slice(date.start, date.end);
    const made = date.clock ? substitutes.clock(shown) : yearsEarlier(shown, date, years);
    return ledger.replace('date', shown, made);
  };

  const tokenOf = (name: TokenName, token: string, word: (word: string) => string, price: boolean): string => {
    if (name === 'link') return link(token);
    if (name === 'mail') return mail(token);
    if (name === 'order') return substitutes.orderId(token);
    if (name === 'phone') return substitutes.digits(token, true);
    if (name === 'code') return substitutes.code(token);
    if (name === 'number') return substitutes.digits(token, price);
    if (name === 'word') return word(token);
    return /\p{C}/u.test(token) ? '' : ANY_SIGN;
  };

  /** A piece of a line in which nothing is the portal's. */
  const pieceOf = (line: string, [start, end]: Span): string => {
    const piece = line.slice(start, end);
    const text = foldWords(piece);
    const word = substitutes.sentence(text, text.length > LONG_TEXT);
    const seen: ReplacementKind[] = [];
    const made = piece.replace(TOKEN, (token: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<TokenName, string | undefined>;
      const at = start + Number(rest.at(-3));
      const name = (Object.keys(kinds) as TokenName[]).find((one) => groups[one] !== undefined) ?? 'sign';
      const price = name === 'number' && isPrice(line, at, at + token.length);
      const replaced = tokenOf(name, token, word, price);
      if (replaced !== token) seen.push(kindOf(name, token, price));
      return replaced;
    });
    if (made === piece) return piece;
    const [kind = 'text', ...others] = new Set(seen);
    ledger.replace(others.length === 0 ? kind : 'text', piece.trim(), made.trim());
    return made;
  };

  const lineOf = (line: string, header: boolean): string => {
    if (!/[^\s\p{P}\p{Sm}\p{Sc}]/u.test(line)) return line;
    const dates = datesIn(line);
    const kept = keptIn(line, dates, header);
    const parts: string[] = [];
    let at = 0;
    const fixed = [
      ...kept.map(([start, end]) => ({ start, end, date: null })),
      ...dates.map((date) => ({ start: date.start, end: date.end, date })),
    ].sort((a, b) => a.start - b.start);
    for (const { start, end, date } of fixed) {
      if (start > at) parts.push(pieceOf(line, [at, start]));
      parts.push(date ? dateOf(line, date) : keep(line.slice(start, end)));
      at = end;
    }
    if (at < line.length) parts.push(pieceOf(line, [at, line.length]));
    return parts.join('');
  };

  const keep = (words: string): string => {
    if (/\p{L}/u.test(words)) ledger.keep('words', words.trim());
    return words;
  };

  return (text: string, header: boolean): string =>
    text
      .split(/(\r\n|\n|\r)/)
      .map((line, place) => (place % 2 === 0 ? lineOf(line, header) : line))
      .join('');
}

/** Whether money stands before or after a number of a line. */
function priceFinder(money: readonly string[]) {
  const words = moneySource(money);
  const before = new RegExp(`(?<=(?:\\p{Sc}|(?<!\\p{L})(?:${words}))\\s?)`, 'uy');
  const after = new RegExp(`\\s?(?:\\p{Sc}|(?:${words})(?!\\p{L}))`, 'uy');
  return (line: string, start: number, end: number): boolean => {
    before.lastIndex = start;
    after.lastIndex = end;
    return before.test(line) || after.test(line);
  };
}

function kindOf(name: TokenName, token: string, price: boolean): ReplacementKind {
  if (name !== 'number') return kinds[name];
  return price ? 'price' : digitsIn(token).length >= ID_DIGITS ? 'id' : 'number';
}
