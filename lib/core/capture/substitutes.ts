import type { Draw, Keyed } from './keyed.ts';
import { digitsIn, freeDigits, isRound, isSingle, smallerDigits, withDigits } from './numbers.ts';
import type { Vocabulary } from './vocabulary.ts';
import { codeLike, wordLike } from './words.ts';

/** Tries before a replacement is taken although the page holds it too: only where hardly another one exists. */
const TRIES = 40;
/** Figures from which on a number is an id. */
export const ID_DIGITS = 6;

const TOKENS = /[\p{L}\p{M}\p{N}]+(?:[-_.,'@][\p{L}\p{M}\p{N}]+)*/gu;
const RUNS = /[\p{L}\p{M}\p{N}]+/gu;

/** Every word, number and code of some texts, lower case: what no replacement may be. */
export function tokensOf(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const pattern of [TOKENS, RUNS]) for (const [token] of text.matchAll(pattern)) found.add(token.toLowerCase());
  return found;
}

/**
 * What single values turn into. The same value gives the same replacement throughout a page, two values never the same
 * one, and no replacement is a value that the page holds elsewhere or a word that readers know.
 */
export class Substitutes {
  private readonly given = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly keyed: Keyed,
    private readonly vocabulary: Vocabulary,
    private readonly originals: ReadonlySet<string>,
  ) {}

  /**
   * Replaces the words of a text, one after the other. Keyed by the whole text, so that a common word gives no other
   * text away. `exact`: words keep their length.
   */
  sentence(text: string, exact: boolean): (word: string) => string {
    const draw = this.keyed(`text ${text}`);
    return (word) => this.chosen(word, () => wordLike(word, draw, this.vocabulary.letters, exact));
  }

  /** A word that is a value by itself. */
  name(word: string): string {
    return this.once('name', word, (draw) => wordLike(word, draw, this.vocabulary.letters));
  }

  code(code: string): string {
    return this.once('code', code, (draw) => codeLike(code, draw));
  }

  /** Shape 3-7-7; the first part stays where it tells the store, and tells none where it told none. */
  orderId(orderId: string): string {
    const { orderBeginnings } = this.vocabulary;
    const [first = '', ...rest] = orderId.split('-');
    return this.once('order', orderId, (draw) => {
      let beginning = first;
      if (!orderBeginnings.includes(first))
        do beginning = String(100 + draw(900));
        while (orderBeginnings.includes(beginning));
      return [beginning, ...rest.map((part) => freeDigits(part, draw))].join('-');
    });
  }

  /** Figures of any number, phone or id replaced; `free`: it may also grow. */
  digits(text: string, free: boolean): string {
    const digits = digitsIn(text);
    if (!free && (isSingle(text) || isRound(digits))) return text;
    const grows = free || digits.length >= ID_DIGITS || digits.startsWith('0');
    return this.once('digits', text, (draw) =>
      withDigits(text, grows ? freeDigits(digits, draw) : smallerDigits(digits, draw)),
    );
  }

  /** Minutes and seconds; the hour stays, because what may stand there depends on what is beside it. */
  clock(text: string): string {
    return this.once('clock', text, (draw) =>
      text.replace(/(?<=[:h]\s?)[0-5]\d/gi, () => String(draw(60)).padStart(2, '0')),
    );
  }

  private once(kind: string, original: string, make: (draw: Draw) => string): string {
    const key = `${kind} ${original}`;
    const known = this.given.get(key);
    if (known !== undefined) return known;
    const draw = this.keyed(key);
    const made = this.chosen(original, () => make(draw), this.taken);
    this.given.set(key, made);
    this.taken.add(made);
    return made;
  }

  private chosen(original: string, make: () => string, taken?: ReadonlySet<string>): string {
    let last = original;
    for (let turn = 0; turn < TRIES; turn += 1) {
      const made = make();
      const isOther = made.toLowerCase() !== original.toLowerCase();
      if (isOther) last = made;
      if (isOther && !taken?.has(made) && this.isFree(made)) return made;
    }
    return last;
  }

  private isFree(made: string): boolean {
    const plain = made.toLowerCase();
    const { words, months } = this.vocabulary;
    // A number that is no single figure must not turn into one: 4.5 stars are no rating, 4.0 are.
    return !isSingle(made) && !this.originals.has(plain) && !words.has(plain) && !months.has(plain.slice(0, 3));
  }
}
