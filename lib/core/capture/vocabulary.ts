/** What may stay as it is in a capture, as the packs give it. Whatever is not here is replaced. */
export interface CaptureFacts {
  /** Facts of pages: every string in them is the portal's own, as words on the page or as names in its markup. */
  pages: readonly unknown[];
  /** Words that readers look for anywhere in a short line. */
  within: readonly string[];
  /** Words of states, which begin a short line whatever follows; other single words only before a colon or a figure. */
  leading: readonly string[];
  /** Lines and pieces of lines of the portal's own: what is in a group or stands for any text is not. */
  patterns: readonly RegExp[];
  /** Sentences of the portal's own, wherever they stand. */
  sentences: readonly RegExp[];
  /** Words of which names in markup are made: "table", "header", "row". */
  markupWords: readonly string[];
  /** How month names begin, without accents, lower case. */
  months: readonly string[];
  /** Words before or after a time, and names of zones, lower case. */
  dayHalves: readonly string[];
  zones: readonly string[];
  /** What may stand between the two ends of a stretch of days. */
  until: RegExp;
  /** Signs and codes of money that are letters. */
  money: readonly string[];
  /** Hosts of the portals. */
  hosts: readonly RegExp[];
  /** Domains of relay addresses, which tell the store. */
  mailDomains: readonly string[];
  /** What an order id may begin with and mean by it. */
  orderBeginnings: readonly string[];
}

export interface Vocabulary
  extends Omit<CaptureFacts, 'pages' | 'within' | 'leading' | 'markupWords' | 'months' | 'mailDomains'> {
  /** A phrase where a line begins; the longest one. Sticky. */
  beginning: RegExp;
  /** A phrase anywhere. Global. */
  anywhere: RegExp;
  /** Any phrase, anywhere, for headers and buttons. Global. */
  inHeader: RegExp;
  /** Whole phrases, folded. */
  phrases: ReadonlySet<string>;
  /** A word of a state where a line begins. Sticky. */
  leadingWord: RegExp;
  /** Names in markup, whole and in parts, lower case. */
  names: ReadonlySet<string>;
  parts: ReadonlySet<string>;
  /** Every single word of a phrase, folded: no replacement may be one. */
  words: ReadonlySet<string>;
  /** Every letter of every phrase, so that words in a script without blanks are made of others. */
  letters: ReadonlySet<string>;
  months: ReadonlySet<string>;
  mailDomains: ReadonlySet<string>;
}

/** Lower case and one blank for many; as readers compare labels, but with every letter in its place. */
export const foldWords = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'").trim();

/** "order-detailTable_2" → order, detail, table, 2 */
export const partsOf = (name: string): string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((part) => part.toLowerCase());

const CSS = /[#[\]{}=^$|>_]|^\.|, /;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/gu;

function* stringsOf(value: unknown): Generator<string | RegExp, void, void> {
  if (typeof value === 'string' || value instanceof RegExp) yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsOf(inner);
}

/** Compiles the packs' facts. `struck`: words that the seller does not want to stay, folded. */
export function vocabularyOf(facts: CaptureFacts, struck: ReadonlySet<string> = new Set()): Vocabulary {
  const all = facts.pages.flatMap((page) => [...stringsOf(page)]);
  const texts = all.filter((one) => typeof one === 'string');
  const phrases = [...texts, ...facts.within]
    .map(foldWords)
    .filter((text) => /\p{L}/u.test(text) && !CSS.test(text) && !struck.has(text));
  const within = facts.within.map(foldWords).filter((text) => !struck.has(text));
  const written = all.flatMap((one) => (typeof one === 'string' ? one : plainSource(one)).match(NAME) ?? []);
  const names = new Set(written.map((name) => name.toLowerCase()).filter((name) => !struck.has(name)));
  const parts = [...written, ...facts.markupWords].flatMap(partsOf);
  return {
    ...facts,
    beginning: alternatives(phrases, 'iuy'),
    leadingWord: alternatives(facts.leading.map(foldWords), 'iuy'),
    anywhere: alternatives(within, 'giu'),
    inHeader: alternatives(phrases, 'giu'),
    phrases: new Set(phrases),
    names,
    parts: new Set(parts.filter((part) => !struck.has(part))),
    words: new Set(
      [...phrases, ...facts.zones, ...facts.dayHalves, ...(facts.until.source.match(/\p{L}+/gu) ?? [])].flatMap(
        (text) => text.split(/[\s'-]+/),
      ),
    ),
    letters: new Set(phrases.join('')),
    months: new Set(facts.months.flatMap((names) => names.split(' '))),
    mailDomains: new Set(facts.mailDomains),
  };
}

/** The source of an expression without its escapes, which would look like letters. */
const plainSource = ({ source }: RegExp): string => source.replace(/\\[pPu]\{[^}]*\}|\\./g, ' ');

/** Shortest phrase that counts where it is not the whole line: with fewer letters it could begin any word. */
const isLong = (phrase: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase) ? phrase.length >= 2 : phrase.length >= 3;

/** The source of an expression for folded words as a page may write them. */
export const wordsSource = (words: string): string =>
  words
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "['’]");

/** The source of an expression for letters that are money, the longest first. */
export const moneySource = (money: readonly string[]): string =>
  [...money]
    .sort((a, b) => b.length - a.length)
    .map(wordsSource)
    .join('|');

function alternatives(phrases: readonly string[], flags: string): RegExp {
  const sources = [...new Set(phrases)]
    .filter(isLong)
    .sort((a, b) => b.length - a.length)
    .map(wordsSource);
  // A word that a phrase begins may go on a little, "resolved" of "resolve"; a longer one is another word.
  return new RegExp(
    `(?<!\\p{Script=Latin})(?:${sources.join('|') || '(?!)'})(?:\\p{Script=Latin}{0,3}(?!\\p{Script=Latin}|(?<=\\d)-?\\d))`,
    flags,
  );
}
