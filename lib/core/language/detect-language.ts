import type { CommentReading } from '../model/assessment.ts';
import type { Range } from './clauses.ts';
import type { Folded } from './fold.ts';
import type { LanguageProfile } from './lexicon-data.ts';
import { Runs } from './runs.ts';
import { WordRows } from './word-notes.ts';
import { type Word, wordsBefore, wordsOf } from './words.ts';

type Detected = CommentReading['language'];

export interface LanguageGuess {
  language: Detected;
  /** Told with confidence, not only the best of several. */
  known: boolean;
}

export interface LanguageDetector {
  profiles: readonly LanguageProfile[];
  /** Characters and runs that tell Japanese and Chinese apart, by their first unit. */
  eastern: Readonly<Record<'ja' | 'zh', ReadonlyMap<number, readonly string[]>>>;
  /** What a word gives each profile, in their order, and last how many things in it gave any. */
  evidence: WordRows;
}

/** How much a run of letters says, against a whole word. */
const RUN_SHARE = 0.3;
/** What the marketplace's language is worth, in whole words. */
const PRIOR = 0.6;
/** Evidence, in whole words, and lead over the second that make a guess certain. */
const ENOUGH = 1;
const LEAD = 0.55;
const WORDS_READ = 120;
/** Letters read of a word. */
const LONGEST_WORD = 40;
/** From here on stand the scripts that are not Latin. */
const BEYOND_LATIN = 0x370;
const OTHER_SCRIPT =
  /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Hangul}\p{sc=Thai}\p{sc=Devanagari}]/gu;

export function compileDetector(profiles: readonly LanguageProfile[]): LanguageDetector {
  const words = rarities(profiles.map((profile) => profile.words));
  const runs = rarities(profiles.map((profile) => profile.runs));
  const evidenceOfRuns = [...runs.values()];
  const automaton = new Runs(
    [...runs.keys()].map((run, at) => [run, at] as const),
    1,
  );
  const evidence = new WordRows(profiles.length + 1, (word, row) => {
    for (const one of words.get(word) ?? NO_AMOUNTS) add(row, one, 1);
    const framed = `^${word.slice(0, LONGEST_WORD)}$`;
    for (let start = 0; start < framed.length; start += 1) {
      const found = automaton.at(framed, start);
      for (let at = 0; at < found.length; at += 2)
        for (const one of evidenceOfRuns[found[at] ?? 0] ?? NO_AMOUNTS) add(row, one, RUN_SHARE);
    }
  });
  return { profiles, eastern: { ja: runsOf('ja', profiles), zh: runsOf('zh', profiles) }, evidence };
}

const NO_AMOUNTS: readonly Amount[] = [];

/** Adds to a row of evidence; its last number counts the things. */
function add(row: Float64Array, { profile, amount }: Amount, share: number): void {
  const last = row.length - 1;
  row[profile] = (row[profile] ?? 0) + amount * share;
  row[last] = (row[last] ?? 0) + 1;
}

function runsOf(language: string, profiles: readonly LanguageProfile[]): Map<number, string[]> {
  const written = profiles.find((one) => one.language === language)?.runs ?? '';
  const byFirst = new Map<number, string[]>();
  for (const run of new Set(written.split(/\s+/))) {
    if (run === '') continue;
    const others = byFirst.get(run.charCodeAt(0)) ?? [];
    others.push(run);
    byFirst.set(run.charCodeAt(0), others);
  }
  return byFirst;
}

/** What a thing says for a profile, against a whole word that no other profile has. */
interface Amount {
  profile: number;
  amount: number;
}

/** A thing in few lists says more than one in many. */
function rarities(lists: readonly string[]): Map<string, Amount[]> {
  const found = new Map<string, Amount[]>();
  for (const [profile, list] of lists.entries()) {
    for (const item of new Set(list.trim().split(/\s+/))) {
      const known = found.get(item) ?? [];
      known.push({ profile, amount: 1 });
      found.set(item, known);
    }
  }
  for (const known of found.values()) {
    const amount = 1 / known.length ** 1.5;
    for (const one of known) one.amount = amount;
  }
  return found;
}

/**
 * Which language a comment is written in. Script first, then words and runs of letters; the marketplace's language
 * tips a balance but proves nothing. `und`: nothing to go by.
 */
export function detectLanguage(folded: Folded, marketplaceLanguage: string, detector: LanguageDetector): LanguageGuess {
  return guess(folded.text, { start: 0, end: folded.text.length }, marketplaceLanguage, detector);
}

/** The same for a stretch of a text. Stretches begin and end between words. */
export const guessWithin = (
  { text }: Folded,
  range: Range,
  marketplaceLanguage: string,
  detector: LanguageDetector,
): LanguageGuess => guess(text, range, marketplaceLanguage, detector);

/** The words that begin in a stretch. */
function wordsWithin(words: readonly Word[], { start, end }: Range): readonly Word[] {
  const from = wordsBefore(words, start);
  const to = wordsBefore(words, end);
  return from === 0 && to === words.length ? words : words.slice(from, to);
}

/** What script a stretch is written in: units of each. */
interface Scripts {
  kana: number;
  han: number;
  beyondLatin: boolean;
}

function scriptsOf(text: string, { start, end }: Range): Scripts {
  let kana = 0;
  let han = 0;
  let beyondLatin = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < BEYOND_LATIN) continue;
    beyondLatin = true;
    if ((unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa)) kana += 1;
    else if (unit >= 0x3400 && unit <= 0x9fff) han += 1;
  }
  return { kana, han, beyondLatin };
}

function guess(text: string, range: Range, marketplaceLanguage: string, detector: LanguageDetector): LanguageGuess {
  const latin = wordsWithin(wordsOf(text).letters, range);
  const scripts = scriptsOf(text, range);
  if (scripts.beyondLatin) {
    const stretch = text.slice(range.start, range.end);
    const eastern = easternGuess(stretch, scripts, marketplaceLanguage, latin.length, detector);
    if (eastern) return eastern;
    const foreign = stretch.match(OTHER_SCRIPT)?.length ?? 0;
    const letters = latin.reduce((sum, { start, end }) => sum + end - start, 0);
    if (foreign * 2 > letters) return { language: 'und', known: false };
  }
  return byWords(latin, marketplaceLanguage, detector);
}

function byWords(words: readonly Word[], marketplaceLanguage: string, detector: LanguageDetector): LanguageGuess {
  const { profiles, evidence } = detector;
  const scores: number[] = [];
  for (const { language } of profiles) scores.push(language === marketplaceLanguage ? PRIOR : 0);
  let found = 0;
  const read = Math.min(words.length, WORDS_READ);
  for (let at = 0; at < read; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const table = evidence.in(word.book);
    const row = table.rowOf(word);
    const { numbers } = table;
    found += numbers[row + profiles.length] ?? 0;
    for (let profile = 0; profile < scores.length; profile += 1)
      scores[profile] = (scores[profile] ?? 0) + (numbers[row + profile] ?? 0);
  }
  return found === 0 ? { language: 'und', known: false } : bestOf(scores, profiles);
}

function bestOf(scores: readonly number[], profiles: readonly LanguageProfile[]): LanguageGuess {
  let best = 0;
  let second = -1;
  for (let at = 1; at < scores.length; at += 1) {
    if ((scores[at] ?? 0) > (scores[best] ?? 0)) {
      second = best;
      best = at;
    } else if (second < 0 || (scores[at] ?? 0) > (scores[second] ?? 0)) second = at;
  }
  const top = scores[best] ?? 0;
  const lead = top - (scores[second] ?? 0);
  return { language: profiles[best]?.language ?? 'und', known: top >= ENOUGH && lead >= LEAD };
}

/** Kana mean Japanese, Han alone Chinese unless the words or the marketplace say Japan. */
function easternGuess(
  text: string,
  { kana, han }: Scripts,
  marketplaceLanguage: string,
  words: number,
  detector: LanguageDetector,
): LanguageGuess | null {
  if (kana + han === 0 || (kana + han) * 2 < words) return null;
  if (kana >= 2 && kana * 8 >= han) return { language: 'ja', known: true };
  if (kana > 0 && han === 0) return { language: 'ja', known: true };
  const japanese = hits(text, detector.eastern.ja) + (kana > 0 ? 1 : 0);
  const chinese = hits(text, detector.eastern.zh);
  if (japanese === chinese) {
    const language = marketplaceLanguage === 'ja' && han <= 8 ? 'ja' : 'zh';
    return { language, known: han > 8 };
  }
  return { language: japanese > chinese ? 'ja' : 'zh', known: true };
}

/** How many of the characters and runs occur in the text. */
function hits(text: string, runs: ReadonlyMap<number, readonly string[]>): number {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const beginning = runs.get(text.charCodeAt(at));
    if (beginning === undefined) continue;
    for (const run of beginning) if (!found.includes(run) && text.startsWith(run, at)) found.push(run);
  }
  return found.length;
}
