import type { AspectVote, CommentReading } from '../model/assessment.ts';
import type { SellerIdentity } from '../policy/seller.ts';
import type { AspectModel, ModelVote } from './aspect-model.ts';
import { clauseRanges, type Range } from './clauses.ts';
import { findCoarse } from './coarse.ts';
import { compileComments } from './compile.ts';
import { detectLanguage } from './detect-language.ts';
import { type Folded, fold, readAlike, sourceSpan } from './fold.ts';
import type { CommentLexicons } from './lexicon-data.ts';
import { findPersonal } from './personal.ts';
import { spokenPart } from './spoken.ts';
import type { HeardClause, WholeVoice } from './whole-voice.ts';
import { SURE_WORDS, WordListener } from './word-listener.ts';

/** What is known about a comment besides its text. */
export interface CommentContext {
  /** What buyers of the marketplace mostly write: en, de … A prior, never proof. */
  marketplaceLanguage: string;
  /** ISO country code of the marketplace (GB, not UK), for telephone numbers without a prefix. */
  country: string;
  seller: SellerIdentity;
}

/** Brings the words' and the model's votes on one clause together. */
export type MergeVotes = (
  lexicon: readonly AspectVote[],
  model: readonly AspectVote[],
  clauseText: string,
) => AspectVote[];

/** The trained voice and how it is weighed against the words. */
export interface SecondVoice {
  model: AspectModel;
  merge: MergeVotes;
  /** Hears the comment as a whole; absent if nobody was trained to. */
  whole?: WholeVoice | undefined;
}

/**
 * Reads a comment: language, clauses and what they speak of, coarse words, personal data. No policy in it.
 * Pure, never throws whatever the text, time grows with its length. Without a second voice the votes are the words' alone.
 */
export function readComment(
  text: string,
  context: CommentContext,
  lexicons: CommentLexicons,
  second?: SecondVoice,
): CommentReading {
  const compiled = compileComments(lexicons);
  const plain = fold(text);
  const guess = detectLanguage(plain, context.marketplaceLanguage, compiled.detector);
  const language = guess.language === 'und' ? context.marketplaceLanguage : guess.language;
  const lexicon = compiled.lexicons.get(language);
  const folded = lexicon?.letters ? readAlike(plain, lexicon.letters) : plain;
  const listener = new WordListener(folded, lexicon, context.marketplaceLanguage, compiled);
  const splitter = (lexicon ?? compiled.lexicons.get('en'))?.splitter;
  const fewest = splitter?.characters ? FEWEST_CHARACTERS : FEWEST_LETTERS;
  const ranges = splitter
    ? clauseRanges(folded, splitter, (range) => subjectsIn(range, plain, listener, fewest, second))
    : [];
  const heard: HeardClause[] = [];
  const clauses = ranges.map((range) => {
    const { start, end, text } = sourceSpan(folded, range.start, range.end);
    const words = listener.hear(range);
    if (!second) return { start, end, text, votes: words };
    const spoken = spokenPart(plain.text, range);
    const learnt = spoken.end > spoken.start ? second.model.hear(plain, spoken, words) : [];
    if (words.length + learnt.length > 0) heard.push({ words, learnt });
    return { start, end, text, votes: second.merge(words, learnt.map(asModel), text) };
  });
  const languages = guess.known ? [guess.language] : [guess.language, context.marketplaceLanguage];
  const { obscene, mild, hate } = findCoarse(plain, languages, compiled.coarse);
  const { country, seller } = context;
  const { personalInformation, maybePersonal } = findPersonal(plain, { country, seller, language }, compiled.personal);
  // Written out: objects that are spread together have no shape in common, and each look into one is slow.
  return {
    text,
    language: guess.language,
    languageKnown: guess.known,
    clauses,
    whole: wholeOf(plain, heard, second),
    obscene,
    mild,
    hate,
    personalInformation,
    maybePersonal,
  };
}

const asModel = ({ aspect, confidence, spans }: ModelVote): AspectVote => ({
  aspect,
  confidence,
  voice: 'model',
  spans,
});

function wholeOf(
  plain: Folded,
  clauses: readonly HeardClause[],
  second: SecondVoice | undefined,
): CommentReading['whole'] {
  const [first, ...others] = clauses;
  if (!second?.whole || !first) return undefined;
  const all = spokenPart(plain.text, { start: 0, end: plain.text.length });
  const learnt = others.length === 0 ? first.learnt : second.model.weigh(plain, all);
  return second.whole({ clauses, learnt });
}

/** In fewer units nobody hears a subject: of a word out of context the trained voice says what most clauses speak of. */
const FEWEST_LETTERS = 10;
const FEWEST_CHARACTERS = 5;

/** What the trained voice must give the subject of a stretch in which no words name one; windows would say too much. */
const SURE_SHARE = 0.6;

/**
 * What a stretch speaks of, where it may be cut: what the words name, or else what the trained voice says. It was trained
 * on plain folded text; letters read alike are as long, so a range holds there too.
 */
function subjectsIn(
  range: Range,
  plain: Folded,
  listener: WordListener,
  fewest: number,
  second: SecondVoice | undefined,
): readonly string[] {
  const named = subjectsOf(listener.hear(range));
  if (named.length > 0 || !second || range.end - range.start < fewest) return named;
  const spoken = spokenPart(plain.text, range);
  const main = spoken.end > spoken.start ? second.model.main(plain, spoken) : undefined;
  return main && main.share >= SURE_SHARE && !BACKGROUND.has(main.aspect) ? [main.aspect] : named;
}

/** Subjects that the words name, for whose sake a statement is cut in two. */
function subjectsOf(votes: readonly AspectVote[]): string[] {
  const subjects: string[] = [];
  for (const { aspect, confidence } of votes)
    if (confidence >= SURE_WORDS && !BACKGROUND.has(aspect)) subjects.push(aspect);
  return subjects;
}

/** Said of anything: no subject that a clause of its own would be made for. */
const BACKGROUND: ReadonlySet<string> = new Set(['unclear', 'neutral', 'irrelevant', 'insult']);
