import type { CommentReading } from '../model/assessment.ts';
import type { Range } from './clauses.ts';
import type { Folded } from './fold.ts';
import type { LanguageProfile } from './lexicon-data.ts';

type Detected = CommentReading['language'];

export interface LanguageGuess {
  language: Detected;
  /** Told with confidence, not only the best of several. */
  known: boolean;
}

/** Evidence a word gives: which language, how much. */
type Evidence = readonly { profile: number; amount: number }[];

export interface LanguageDetector {
  profiles: readonly LanguageProfile[];
  /** Characters and runs that tell Japanese and Chinese apart. */
  eastern: Readonly<Record<'ja' | 'zh', readonly string[]>>;
  evidenceOf(word: string): Evidence;
}

/** How much a run of letters says, against a whole word. */
const RUN_SHARE = 0.3;
/** What the marketplace's language is worth, in whole words. */
const PRIOR = 0.6;
/** Evidence, in whole words, and lead over the second that make a guess certain. */
const ENOUGH = 1;
const LEAD = 0.55;
const WORDS_READ = 120;
const CACHE_LIMIT = 20_000;
const WORD = /[^\P{L}\u3040-\u30FF\u3400-\u9FFF]+/gu;
const KANA = /[\u3041-\u3096\u30A1-\u30FA]/g;
const HAN = /[\u3400-\u9FFF]/g;
/** From here on stand the scripts that are not Latin. */
const BEYOND_LATIN = /[\u0370-\uFFFF]/;
const OTHER_SCRIPT =
  /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Hangul}\p{sc=Thai}\p{sc=Devanagari}]/gu;

export function compileDetector(profiles: readonly LanguageProfile[]): LanguageDetector {
  const words = rarities(profiles.map((profile) => profile.words));
  const runs = rarities(profiles.map((profile) => profile.runs));
  const cache = new Map<string, Evidence>();
  const evidenceOf = (word: string): Evidence => {
    const before = cache.get(word);
    if (before) return before;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const evidence = [...(words.get(word) ?? []), ...runEvidence(word, runs)];
    cache.set(word, evidence);
    return evidence;
  };
  const runsOf = (language: string): string[] =>
    (profiles.find((one) => one.language === language)?.runs ?? '').split(/\s+/).filter((run) => run !== '');
  return { profiles, eastern: { ja: runsOf('ja'), zh: runsOf('zh') }, evidenceOf };
}

/** A thing in few lists says more than one in many. */
function rarities(lists: readonly string[]): Map<string, { profile: number; amount: number }[]> {
  const found = new Map<string, { profile: number; amount: number }[]>();
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

function runEvidence(word: string, runs: ReadonlyMap<string, { profile: number; amount: number }[]>): Evidence {
  const framed = `^${word.slice(0, 40)}$`;
  const found: { profile: number; amount: number }[] = [];
  for (let length = 2; length <= 5; length += 1) {
    for (let start = 0; start + length <= framed.length; start += 1) {
      for (const one of runs.get(framed.slice(start, start + length)) ?? []) {
        found.push({ profile: one.profile, amount: one.amount * RUN_SHARE });
      }
    }
  }
  return found;
}

/**
 * Which language a comment is written in. Script first, then words and runs of letters; the marketplace's language
 * tips a balance but proves nothing. `und`: nothing to go by.
 */
export function detectLanguage(folded: Folded, marketplaceLanguage: string, detector: LanguageDetector): LanguageGuess {
  return guess(folded.text, folded.text.match(WORD) ?? [], marketplaceLanguage, detector);
}

/** The same for stretches of one text, whose words are looked for once. Stretches begin and end between words. */
export function languageListener(
  folded: Folded,
  marketplaceLanguage: string,
  detector: LanguageDetector,
): (range: Range) => LanguageGuess {
  let words: RegExpExecArray[] | undefined;
  return ({ start, end }) => {
    words ??= [...folded.text.matchAll(WORD)];
    const within = words.filter(({ index }) => index >= start && index < end).map(([word]) => word);
    return guess(folded.text.slice(start, end), within, marketplaceLanguage, detector);
  };
}

function guess(
  text: string,
  latin: readonly string[],
  marketplaceLanguage: string,
  detector: LanguageDetector,
): LanguageGuess {
  const plain = !BEYOND_LATIN.test(text);
  const eastern = plain ? null : easternGuess(text, marketplaceLanguage, latin, detector);
  if (eastern) return eastern;
  const foreign = plain ? 0 : (text.match(OTHER_SCRIPT)?.length ?? 0);
  const letters = latin.reduce((sum, word) => sum + word.length, 0);
  if (foreign * 2 > letters) return { language: 'und', known: false };
  const scores: number[] = detector.profiles.map((profile) => (profile.language === marketplaceLanguage ? PRIOR : 0));
  let evidence = false;
  for (const word of latin.slice(0, WORDS_READ)) {
    for (const { profile, amount } of detector.evidenceOf(word)) {
      scores[profile] = (scores[profile] ?? 0) + amount;
      evidence = true;
    }
  }
  if (!evidence) return { language: 'und', known: false };
  return bestOf(scores, detector.profiles);
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
  marketplaceLanguage: string,
  latin: readonly string[],
  detector: LanguageDetector,
): LanguageGuess | null {
  const kana = text.match(KANA)?.length ?? 0;
  const han = text.match(HAN)?.length ?? 0;
  if (kana + han === 0 || (kana + han) * 2 < latin.length) return null;
  if (kana >= 2 && kana * 8 >= han) return { language: 'ja', known: true };
  if (kana > 0 && han === 0) return { language: 'ja', known: true };
  const japanese = hits(text, 'ja', detector) + (kana > 0 ? 1 : 0);
  const chinese = hits(text, 'zh', detector);
  if (japanese === chinese) {
    const language = marketplaceLanguage === 'ja' && han <= 8 ? 'ja' : 'zh';
    return { language, known: han > 8 };
  }
  return { language: japanese > chinese ? 'ja' : 'zh', known: true };
}

/** Characters and runs of a profile that occur in the text. */
function hits(text: string, language: 'ja' | 'zh', detector: LanguageDetector): number {
  let found = 0;
  for (const run of detector.eastern[language]) if (text.includes(run)) found += 1;
  return found;
}
