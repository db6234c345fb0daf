import type { DateSpan } from './dates.ts';
import { foldWords, moneySource, type Vocabulary, wordsSource } from './vocabulary.ts';

/** Longest line in which words of the portal are looked for without a colon after them, in UTF-16 code units. */
const SHORT_LINE = 60;
const LEAD = /^[\s#*·•(（–-]*/u;
/** What follows a label: a colon, not far off, or a figure. */
const LABEL_END = /^[^:：]{0,20}[:：]|^\s*[(（]?\p{Nd}/u;
/** Read from the end, so that a run of dots within a line costs nothing. */
const TAIL = /$(?<=(?<tail>(?:[\s:：?？!！.。*…]|[(（][\d.,\s]*[)）])*))/u;

export type Span = [start: number, end: number];

/**
 * Finds the words of a line that are the portal's own: the whole line, what begins it, what readers look for within,
 * and the fixed parts of lines that hold a value. `header`: it heads a column or stands on a button, so that in a short
 * line each known word counts; a long one is no heading, whatever element it stands in.
 */
export function keptFinder(vocabulary: Vocabulary, struck: ReadonlySet<string>) {
  const { phrases, beginning, leadingWord, anywhere, inHeader, parts } = vocabulary;
  const lines = vocabulary.patterns.map(holed);
  const sentences = vocabulary.sentences.map(holed);
  const strikes = [...struck].map((word) => new RegExp(wordsSource(word), 'gu'));
  const until = new RegExp(vocabulary.until.source, 'gu');
  const money = moneyPattern(vocabulary.money);

  const phrasesIn = (text: string, header: boolean): Span[] => {
    const start = LEAD.exec(text)?.[0].length ?? 0;
    const end = text.length - (TAIL.exec(text)?.groups?.tail?.length ?? 0);
    if (phrases.has(foldWords(text.slice(start, end)))) return [[start, end]];
    const short = text.trim().length <= SHORT_LINE;
    const found: Span[] = [];
    const first = at(beginning, text, start) ?? '';
    const rest = text.slice(start + first.length);
    if (first && (LABEL_END.test(rest) || (short && (header || isSeveral(first)))))
      found.push([start, start + first.length]);
    const state = short ? at(leadingWord, text, start) : undefined;
    if (state) found.push([start, start + state.length]);
    if (short) found.push(...spansOf(text, anywhere));
    if (short && header) {
      found.push(...spansOf(text, inHeader));
      found.push(...spansOf(text, /\p{L}+/gu).filter(([from, to]) => parts.has(text.slice(from, to).toLowerCase())));
    }
    return found;
  };

  /** A label and, after its colon, the value as a line of its own. */
  const phrasesOf = (line: string, header: boolean): Span[] => {
    const label = /^[^:：]{1,60}[:：]/.exec(line)?.[0].length ?? 0;
    const after = phrasesIn(line.slice(label), header);
    return [
      ...(label > 0 ? phrasesIn(line.slice(0, label), header) : []),
      ...after.map(([start, end]): Span => [label + start, label + end]),
    ];
  };

  return (line: string, dates: readonly DateSpan[], header: boolean): Span[] => {
    const isFree = ([start, end]: Span): boolean => dates.every((date) => end <= date.start || start >= date.end);
    const lower = lowerInPlace(line);
    const banned = strikes.flatMap((pattern) => spansOf(lower, pattern));
    const isAllowed = ([start, end]: Span): boolean => banned.every(([from, to]) => end <= from || start >= to);
    const fixed = [
      ...sentences.flatMap((pattern) => fixedParts(lower, pattern)),
      ...(line.trim().length <= 4 * SHORT_LINE ? lines.flatMap((pattern) => fixedParts(line, pattern)) : []),
    ];
    const between = dates.flatMap((date, place): Span[] => {
      const next = dates[place + 1];
      if (!next || next.start - date.end > SHORT_LINE) return [];
      return spansOf(line.slice(date.end, next.start), until).map(([from, to]) => [date.end + from, date.end + to]);
    });
    const all = [...fixed, ...phrasesOf(line, header), ...spansOf(line, money), ...between];
    return merged(all.filter((span) => isFree(span) && isAllowed(span)));
  };
}

/** What a sticky pattern matches at a place. */
function at(pattern: RegExp, line: string, place: number): string | undefined {
  pattern.lastIndex = place;
  return pattern.exec(line)?.[0];
}

/** Several words, or one in a script without blanks: a buyer's sentence hardly begins so by chance. */
const isSeveral = (words: string): boolean => /\s|[\p{Script=Han}\p{Script=Katakana}]/u.test(words);

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: all, index }) => [index, index + all.length]);

/** Lower case without a change of length. */
const lowerInPlace = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));

/** The pattern with a group around every place where any text may stand. */
const holed = ({ source, flags }: RegExp): RegExp =>
  new RegExp(source.replace(/\.\{\d+,\d+\}|\[\^[^\]]+\][*+]/g, '($&)'), [...new Set(`${flags}dg`)].join(''));

/** What a pattern matches, less its groups. */
function fixedParts(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: all, index, indices }) => {
    const holes = (indices?.slice(1) ?? []).filter((hole) => hole !== undefined).sort((a, b) => a[0] - b[0]);
    const found: Span[] = [];
    let at = index;
    for (const [from, to] of holes) {
      if (from > at) found.push([at, from]);
      at = Math.max(at, to);
    }
    if (index + all.length > at) found.push([at, index + all.length]);
    return found;
  });
}

/** Letters that are money, beside a figure. */
function moneyPattern(money: readonly string[]): RegExp {
  const words = moneySource(money);
  return new RegExp(`(?<!\\p{L})(?:${words})(?=\\s?\\p{Nd})|(?<=\\p{Nd}\\s?)(?:${words})(?!\\p{L})`, 'gu');
}

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
