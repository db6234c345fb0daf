import type { AspectVote, CommentReading } from '../model/assessment.ts';
import type { SellerIdentity } from '../policy/seller.ts';
import type { AspectModel, ModelVote } from './aspect-model.ts';
import { clauseRanges, type Range } from './clauses.ts';
import { findCoarse } from './coarse.ts';
import { type CompiledComments, compileComments } from './compile.ts';
import { detectLanguage, languageListener } from './detect-language.ts';
import { type Folded, fold, readAlike, sourceSpan } from './fold.ts';
import { type CompiledLexicon, lexiconListener } from './lexicon.ts';
import type { CommentLexicons } from './lexicon-data.ts';
import { findPersonal } from './personal.ts';
import { spokenPart } from './spoken.ts';
import type { HeardClause, WholeVoice } from './whole-voice.ts';

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
  const listen = listener(folded, lexicon, context.marketplaceLanguage, compiled);
  const splitter = (lexicon ?? compiled.lexicons.get('en'))?.splitter;
  const ranges = splitter ? clauseRanges(folded, splitter, (range) => subjectsOf(listen(range))) : [];
  const heard: HeardClause[] = [];
  const clauses = ranges.map((range) => {
    const span = sourceSpan(folded, range.start, range.end);
    const words = listen(range);
    if (!second) return { ...span, votes: words };
    // The model was trained on plain folded text; letters read alike are as long, so the range holds there too.
    const spoken = spokenPart(plain.text, range);
    const learnt = spoken.end > spoken.start ? second.model.hear(plain, spoken, words) : [];
    if (words.length + learnt.length > 0) heard.push({ words, learnt });
    return { ...span, votes: second.merge(words, learnt.map(asModel), span.text) };
  });
  const languages = guess.known ? [guess.language] : [guess.language, context.marketplaceLanguage];
  const coarse = findCoarse(plain, languages, compiled.coarse);
  return {
    text,
    language: guess.language,
    languageKnown: guess.known,
    clauses,
    ...wholeOf(plain, heard, second),
    ...coarse,
    ...findPersonal(plain, { ...context, language }, compiled.personal),
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
): Pick<CommentReading, 'whole'> {
  const [first, ...others] = clauses;
  if (!second?.whole || !first) return {};
  const all = spokenPart(plain.text, { start: 0, end: plain.text.length });
  const learnt = others.length === 0 ? first.learnt : second.model.weigh(plain, all);
  return { whole: second.whole({ clauses, learnt }) };
}

/** Votes sure enough to cut a statement in two where the subject changes. */
const CUTS_FROM = 0.6;

const subjectsOf = (votes: readonly AspectVote[]): string[] =>
  votes.filter((vote) => vote.confidence >= CUTS_FROM && !BACKGROUND.has(vote.aspect)).map((vote) => vote.aspect);

/** Said of anything: no subject that a clause of its own would be made for. */
const BACKGROUND: ReadonlySet<string> = new Set(['unclear', 'neutral', 'irrelevant', 'insult']);

/** Asks the words of the comment's language; where they are unsure, those of a language the clause alone looks like. */
function listener(
  folded: Folded,
  lexicon: CompiledLexicon | undefined,
  marketplaceLanguage: string,
  compiled: CompiledComments,
): (range: Range) => AspectVote[] {
  const heard = new Map<number, AspectVote[]>();
  const listeners = new Map<CompiledLexicon, (range: Range) => AspectVote[]>();
  const languageOf = languageListener(folded, marketplaceLanguage, compiled.detector);
  const ask = (one: CompiledLexicon, range: Range): AspectVote[] => {
    const known = listeners.get(one) ?? lexiconListener(folded, one);
    listeners.set(one, known);
    return known(range);
  };
  const listen = (range: Range): AspectVote[] => {
    const votes = lexicon ? ask(lexicon, range) : [];
    if (votes.some((vote) => vote.confidence >= CUTS_FROM)) return votes;
    const own = languageOf(range);
    const other = own.known ? compiled.lexicons.get(own.language) : undefined;
    const foreign = other && other !== lexicon ? ask(other, range) : [];
    return foreign.length > 0 ? foreign : votes;
  };
  return (range) => {
    const key = range.start * (folded.text.length + 1) + range.end;
    const votes = heard.get(key) ?? listen(range);
    heard.set(key, votes);
    return votes;
  };
}
