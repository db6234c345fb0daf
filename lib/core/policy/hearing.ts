import {
  type AspectSpan,
  type AspectVote,
  type ClauseReading,
  type CommentReading,
  wholeSubjects,
} from '../model/assessment.ts';
import type { Truth } from '../model/truth.ts';
import { type AspectSet, bitOf, rolesIn } from './aspect-set.ts';
import type { EntireComment, Judging } from './judging.ts';
import type { CheckContext } from './rule.ts';

/** Words of a comment, by what they do to a question. */
interface Words {
  proves: AspectSpan[];
  spoils: AspectSpan[];
}

/** What was heard. Its words are gathered when somebody asks for them: of most questions nobody does. */
export class Hearing implements Words {
  private words: Words | undefined;

  constructor(
    readonly truth: Truth,
    private readonly gather: () => Words,
  ) {}

  get proves(): AspectSpan[] {
    this.words ??= this.gather();
    return this.words.proves;
  }

  get spoils(): AspectSpan[] {
    this.words ??= this.gather();
    return this.words.spoils;
  }
}

/** Adds the words that carry the vote; the whole clause where the voice names none. */
function addWords(to: AspectSpan[], clause: ClauseReading, { aspect, spans }: AspectVote): void {
  if (spans.length === 0) to.push({ start: clause.start, end: clause.end, text: clause.text, aspect });
  for (const { start, end, text } of spans) to.push({ start, end, text, aspect });
}

interface Listener {
  judging: Judging;
  about: AspectSet;
  companions: AspectSet;
  doubtful: AspectSet;
  /** All of these: whatever else is heard speaks of another subject. */
  own: AspectSet;
  /** The comment as a whole is strongly about the subject. */
  strong: boolean;
}

/** `leaning`: to the subject, nothing against it. `silent`: nothing either way. `other`: another subject for certain. */
type Says = 'subject' | 'leaning' | 'silent' | 'doubt' | 'other';

/** What one clause says, by loudness: of the subject, of things that say nothing alone, doubtful ones, and others. */
interface Levels {
  about: number;
  companion: number;
  doubtful: number;
  other: number;
}

/** Votes that can be heard count, each for what it is to the subject. */
function levelsOf(votes: readonly AspectVote[], { judging, about, companions, doubtful, own }: Listener): Levels {
  const levels: Levels = { about: 0, companion: 0, doubtful: 0, other: 0 };
  for (const { aspect, confidence } of votes) {
    if (confidence < judging.confidence.faint) continue;
    const bit = bitOf(aspect);
    if ((bit & about) !== 0) levels.about = Math.max(levels.about, confidence);
    if ((bit & doubtful) !== 0) levels.doubtful = Math.max(levels.doubtful, confidence);
    if ((bit & companions) !== 0) levels.companion = Math.max(levels.companion, confidence);
    if ((bit & own) === 0) levels.other = Math.max(levels.other, confidence);
  }
  return levels;
}

/** Whether a vote, or several of one kind, is but a faint echo behind a louder voice in the same clause. */
function isSlip(at: number, onDealings: boolean, { about, companion }: Levels, listener: Listener): boolean {
  const { sure, faint, lead, slip, slipOnDealings, context } = listener.judging.confidence;
  if (listener.strong && about >= faint && !onDealings && at < context) return true;
  if (at <= companion - lead && at < slip) return true;
  return about >= sure && at <= about - lead && at < (onDealings ? slipOnDealings : slip);
}

/** A vote on another subject that can be heard. */
const isOther = ({ aspect, confidence }: AspectVote, { judging, own }: Listener): boolean =>
  confidence >= judging.confidence.faint && (bitOf(aspect) & own) === 0;

/** Whether a vote on another subject counts by itself. */
const counts = ({ aspect, confidence }: AspectVote, levels: Levels, listener: Listener): boolean =>
  !isSlip(confidence, listener.judging.sellerDealings.includes(aspect), levels, listener);

/** How loud several votes on the seller's service are together, each of which may be faint; 0 where they are but a slip. */
function serviceTogether({ votes }: ClauseReading, levels: Levels, listener: Listener): number {
  let heard = 0;
  let doubt = 1;
  for (const vote of votes) {
    if (!isOther(vote, listener) || !listener.judging.sellerService.includes(vote.aspect)) continue;
    heard += 1;
    doubt *= 1 - vote.confidence;
  }
  return heard > 1 && !isSlip(1 - doubt, false, levels, listener) ? 1 - doubt : 0;
}

/** How loud the remarks on other subjects are that count; 0: none. */
function remarkOf(clause: ClauseReading, levels: Levels, listener: Listener): number {
  if (levels.other === 0) return 0;
  let loud = serviceTogether(clause, levels, listener);
  for (const vote of clause.votes)
    if (isOther(vote, listener) && counts(vote, levels, listener)) loud = Math.max(loud, vote.confidence);
  return loud;
}

function saysOf(clause: ClauseReading, listener: Listener): Says {
  const levels = levelsOf(clause.votes, listener);
  return says(levels, remarkOf(clause, levels, listener), listener.judging);
}

function says({ about, doubtful }: Levels, remark: number, { confidence }: Judging): Says {
  const { sure, strong, faint, lead } = confidence;
  if (remark > 0) {
    const certain = remark >= strong || about < faint || remark >= about + lead;
    return certain && remark >= sure ? 'other' : 'doubt';
  }
  if (doubtful > 0 && (about < sure || doubtful >= about - lead)) return 'doubt';
  if (about >= sure) return 'subject';
  return about > 0 ? 'leaning' : 'silent';
}

/** Adds the words of the votes that make a clause say something else than the subject, or put it in doubt. */
function addSpoiling(to: AspectSpan[], clause: ClauseReading, listener: Listener): void {
  const levels = levelsOf(clause.votes, listener);
  const remark = remarkOf(clause, levels, listener);
  if (remark > 0) addRemarks(to, clause, levels, listener);
  else if (says(levels, remark, listener.judging) === 'doubt')
    addHeard(to, clause, listener.doubtful, listener.judging);
}

/** Those that count alone first, then those on the seller's service that count together. */
function addRemarks(to: AspectSpan[], clause: ClauseReading, levels: Levels, listener: Listener): void {
  const together = serviceTogether(clause, levels, listener) > 0;
  const inChorus: AspectVote[] = [];
  for (const vote of clause.votes) {
    if (!isOther(vote, listener)) continue;
    if (counts(vote, levels, listener)) addWords(to, clause, vote);
    else if (together && listener.judging.sellerService.includes(vote.aspect)) inChorus.push(vote);
  }
  for (const vote of inChorus) addWords(to, clause, vote);
}

/** Adds the words of all votes on certain aspects that can be heard. */
function addHeard(to: AspectSpan[], clause: ClauseReading, aspects: AspectSet, { confidence }: Judging): void {
  for (const vote of clause.votes)
    if (vote.confidence >= confidence.faint && (bitOf(vote.aspect) & aspects) !== 0) addWords(to, clause, vote);
}

function wordsOf({ clauses }: CommentReading, listener: Listener): Words {
  const words: Words = { proves: [], spoils: [] };
  for (const clause of clauses) {
    addHeard(words.proves, clause, listener.about, listener.judging);
    addSpoiling(words.spoils, clause, listener);
  }
  return words;
}

/**
 * Whether every clause that says something speaks of the subject. A certain remark on anything else: no. A doubt
 * anywhere, or no clause that firmly speaks of it: can't tell.
 */
export function hearEntire(reading: CommentReading, subject: EntireComment, judging: Judging): Hearing {
  const { faint, strong, firm, wordless } = judging.confidence;
  const { about, companions, doubtful, aside } = rolesIn(subject);
  let loud = 0;
  let firmly = false;
  for (const { votes } of reading.clauses)
    for (const { aspect, confidence, voice } of votes) {
      if ((bitOf(aspect) & about) === 0) continue;
      loud = Math.max(loud, confidence);
      firmly ||= confidence >= firm + (voice === 'model' ? wordless : 0);
    }
  const beside = loud >= faint ? doubtful | aside : doubtful;
  const own = about | companions | beside;
  const listener: Listener = { judging, about, companions, doubtful: beside, own, strong: loud >= strong };
  const byClauses = clausesSay(reading, listener, firmly);
  return new Hearing(asWhole(byClauses, reading, subject, judging), () => wordsOf(reading, listener));
}

/** `firmly`: a clause speaks of the subject so that it can be believed of all of them. */
function clausesSay({ clauses }: CommentReading, listener: Listener, firmly: boolean): Truth {
  let spoken = false;
  let doubted = false;
  for (const clause of clauses) {
    const said = saysOf(clause, listener);
    if (said === 'other') return 'no';
    spoken ||= said === 'subject';
    doubted ||= said === 'doubt';
  }
  return spoken && !doubted && firmly ? 'yes' : 'cant-tell';
}

/** How likely the comment as a whole is entirely about the subject, 0 to 1. */
export function entirelyAbout(whole: NonNullable<CommentReading['whole']>, subject: EntireComment): number {
  let share = 0;
  for (const one of subject.whole) share += whole[one];
  return share;
}

/** What the clauses say, settled by the voice that hears the comment as a whole. */
function asWhole(byClauses: Truth, reading: CommentReading, subject: EntireComment, judging: Judging): Truth {
  const { whole } = reading;
  if (whole === undefined) return byClauses;
  const share = entirelyAbout(whole, subject);
  const { agreed, alone, doubted } = judging.entirely;
  const enough = share >= (byClauses === 'yes' ? agreed : alone);
  if (enough && named(reading, subject, judging) && !vetoed(reading, subject, judging)) return 'yes';
  if (byClauses === 'yes' || share >= doubted) return 'cant-tell';
  const undecided = wholeSubjects.every((one) => whole[one] < doubted);
  return undecided ? 'cant-tell' : byClauses;
}

/** Whether any clause speaks of the subject: without a word to show nothing is claimed. */
const named = ({ clauses }: CommentReading, subject: EntireComment, { confidence }: Judging): boolean =>
  clauses.some(({ votes }) =>
    votes.some((vote) => vote.confidence >= confidence.firm && (bitOf(vote.aspect) & rolesIn(subject).about) !== 0),
  );

/** Whether a clause speaks so loud of the seller's dealings, or of another subject alone, that no whole outweighs it. */
function vetoed({ clauses }: CommentReading, subject: EntireComment, judging: Judging): boolean {
  const { veto, vetoAlone, vetoBoth } = judging.entirely;
  const { about, companions, doubtful, aside } = rolesIn(subject);
  for (const { votes } of clauses) {
    let own = 0;
    let dealings = 0;
    let other = 0;
    let both = 0;
    for (const { aspect, confidence, voice } of votes) {
      const bit = bitOf(aspect);
      if ((bit & about) !== 0) own = Math.max(own, confidence);
      if ((bit & (about | companions | doubtful | aside)) === 0) {
        other = Math.max(other, confidence);
        if (voice === 'both') both = Math.max(both, confidence);
      }
      if (judging.sellerDealings.includes(aspect)) dealings = Math.max(dealings, confidence);
    }
    if (dealings >= veto && dealings > own) return true;
    if ((other >= vetoAlone || both >= vetoBoth) && own < judging.confidence.faint) return true;
  }
  return false;
}

/** Whether any clause speaks of one of the aspects. Words of faint votes stand in `spoils` when nothing sure is heard. */
export function hearAny({ reading, heard, judging }: CheckContext, aspects: AspectSet): Hearing {
  const { sure, faint } = judging.confidence;
  if ((heard.surely & aspects) !== 0)
    return new Hearing('yes', () => ({
      proves: wordsBetween(reading, aspects, sure, Number.POSITIVE_INFINITY),
      spoils: [],
    }));
  if ((heard.faintly & aspects) !== 0)
    return new Hearing('cant-tell', () => ({ proves: [], spoils: wordsBetween(reading, aspects, faint, sure) }));
  return new Hearing('no', () => ({ proves: [], spoils: [] }));
}

/** Words of the votes on the aspects that are as loud as `least`, but not as loud as `below`. */
function wordsBetween({ clauses }: CommentReading, aspects: AspectSet, least: number, below: number): AspectSpan[] {
  const words: AspectSpan[] = [];
  for (const clause of clauses)
    for (const vote of clause.votes)
      if (vote.confidence >= least && vote.confidence < below && (bitOf(vote.aspect) & aspects) !== 0)
        addWords(words, clause, vote);
  return words;
}
