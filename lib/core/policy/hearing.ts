import type { Aspect, AspectSpan, AspectVote, ClauseReading, CommentReading } from '../model/assessment.ts';
import type { Truth } from '../model/truth.ts';
import type { EntireComment, Judging } from './judging.ts';
import { ABOUT, ASIDE, COMPANION, DOUBTFUL, type Roles, rolesIn } from './roles.ts';

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

/** Adds the words that carry the votes; the whole clause where the voice names none. */
function addWords(to: AspectSpan[], clause: ClauseReading, votes: readonly AspectVote[]): void {
  for (const { aspect, spans } of votes) {
    if (spans.length === 0) to.push({ start: clause.start, end: clause.end, text: clause.text, aspect });
    for (const { start, end, text } of spans) to.push({ start, end, text, aspect });
  }
}

interface Listener {
  judging: Judging;
  roles: Roles;
  /** Roles that make a vote doubtful. */
  doubtful: number;
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
function levelsOf(votes: readonly AspectVote[], { judging, roles, doubtful }: Listener): Levels {
  const levels: Levels = { about: 0, companion: 0, doubtful: 0, other: 0 };
  for (const { aspect, confidence } of votes) {
    if (confidence < judging.confidence.faint) continue;
    const role = roles[aspect];
    if ((role & ABOUT) !== 0) levels.about = Math.max(levels.about, confidence);
    if ((role & doubtful) !== 0) levels.doubtful = Math.max(levels.doubtful, confidence);
    if ((role & COMPANION) !== 0) levels.companion = Math.max(levels.companion, confidence);
    if ((role & (ABOUT | COMPANION | doubtful)) === 0) levels.other = Math.max(levels.other, confidence);
  }
  return levels;
}

/** The votes of certain roles that can be heard. */
const votesAs = (roles: number, { votes }: ClauseReading, listener: Listener): AspectVote[] =>
  votes.filter(
    ({ aspect, confidence }) =>
      confidence >= listener.judging.confidence.faint && (listener.roles[aspect] & roles) !== 0,
  );

/** Whether a vote, or several of one kind, is but a faint echo behind a louder voice in the same clause. */
function isSlip(at: number, onDealings: boolean, { about, companion }: Levels, listener: Listener): boolean {
  const { sure, faint, lead, slip, slipOnDealings, context } = listener.judging.confidence;
  if (listener.strong && about >= faint && !onDealings && at < context) return true;
  if (at <= companion - lead && at < slip) return true;
  return about >= sure && at <= about - lead && at < (onDealings ? slipOnDealings : slip);
}

/** The votes on other subjects that can be heard. */
const isOther = ({ aspect, confidence }: AspectVote, { judging, roles, doubtful }: Listener): boolean =>
  confidence >= judging.confidence.faint && (roles[aspect] & (ABOUT | COMPANION | doubtful)) === 0;

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
  const { sure, strong, faint, lead } = listener.judging.confidence;
  const levels = levelsOf(clause.votes, listener);
  const { about, doubtful } = levels;
  const remark = remarkOf(clause, levels, listener);
  if (remark > 0) {
    const certain = remark >= strong || about < faint || remark >= about + lead;
    return certain && remark >= sure ? 'other' : 'doubt';
  }
  if (doubtful > 0 && (about < sure || doubtful >= about - lead)) return 'doubt';
  if (about >= sure) return 'subject';
  return about > 0 ? 'leaning' : 'silent';
}

/** The votes that make a clause say something else than the subject, or put it in doubt. */
function spoiling(clause: ClauseReading, listener: Listener): AspectVote[] {
  const levels = levelsOf(clause.votes, listener);
  if (remarkOf(clause, levels, listener) === 0)
    return saysOf(clause, listener) === 'doubt' ? votesAs(listener.doubtful, clause, listener) : [];
  const others = clause.votes.filter((vote) => isOther(vote, listener));
  const alone = others.filter((vote) => counts(vote, levels, listener));
  if (serviceTogether(clause, levels, listener) === 0) return alone;
  const service = others.filter(({ aspect }) => listener.judging.sellerService.includes(aspect));
  return [...new Set([...alone, ...service])];
}

function wordsOf({ clauses }: CommentReading, listener: Listener): Words {
  const words: Words = { proves: [], spoils: [] };
  for (const clause of clauses) {
    addWords(words.proves, clause, votesAs(ABOUT, clause, listener));
    addWords(words.spoils, clause, spoiling(clause, listener));
  }
  return words;
}

/**
 * Whether every clause that says something speaks of the subject. A certain remark on anything else: no. A doubt
 * anywhere, or no clause that firmly speaks of it: can't tell.
 */
export function hearEntire(reading: CommentReading, subject: EntireComment, judging: Judging): Hearing {
  const { faint, strong, firm, wordless } = judging.confidence;
  const roles = rolesIn(subject);
  let loud = 0;
  let firmly = false;
  for (const { votes } of reading.clauses)
    for (const { aspect, confidence, voice } of votes) {
      if ((roles[aspect] & ABOUT) === 0) continue;
      loud = Math.max(loud, confidence);
      firmly ||= confidence >= firm + (voice === 'model' ? wordless : 0);
    }
  const listener: Listener = {
    judging,
    roles,
    doubtful: loud >= faint ? DOUBTFUL | ASIDE : DOUBTFUL,
    strong: loud >= strong,
  };
  const said = new Set<Says>();
  for (const clause of reading.clauses) said.add(saysOf(clause, listener));
  const entire = said.has('subject') && !said.has('doubt') && firmly;
  const byClauses = said.has('other') ? 'no' : entire ? 'yes' : 'cant-tell';
  return new Hearing(asWhole(byClauses, reading, subject, judging), () => wordsOf(reading, listener));
}

/** How likely the comment as a whole is entirely about the subject, 0 to 1; null where nobody heard it as a whole. */
export function entirelyAbout({ whole }: CommentReading, subject: EntireComment): number | null {
  if (whole === undefined) return null;
  let share = 0;
  for (const one of subject.whole) share += whole[one];
  return share;
}

/** What the clauses say, settled by the voice that hears the comment as a whole. */
function asWhole(byClauses: Truth, reading: CommentReading, subject: EntireComment, judging: Judging): Truth {
  const share = entirelyAbout(reading, subject);
  if (share === null) return byClauses;
  const { agreed, alone, doubted } = judging.entirely;
  const enough = share >= (byClauses === 'yes' ? agreed : alone);
  if (enough && named(reading, subject, judging) && !vetoed(reading, subject, judging)) return 'yes';
  if (byClauses === 'yes' || share >= doubted) return 'cant-tell';
  const undecided = Object.values(reading.whole ?? {}).every((one) => one < doubted);
  return undecided ? 'cant-tell' : byClauses;
}

/** Whether any clause speaks of the subject: without a word to show nothing is claimed. */
const named = ({ clauses }: CommentReading, { about }: EntireComment, { confidence }: Judging): boolean =>
  clauses.some(({ votes }) => votes.some((vote) => about.includes(vote.aspect) && vote.confidence >= confidence.firm));

/** Whether a clause speaks so loud of the seller's dealings, or of another subject alone, that no whole outweighs it. */
function vetoed({ clauses }: CommentReading, subject: EntireComment, judging: Judging): boolean {
  const { veto, vetoAlone, vetoBoth } = judging.entirely;
  const roles = rolesIn(subject);
  for (const { votes } of clauses) {
    let own = 0;
    let dealings = 0;
    let other = 0;
    let both = 0;
    for (const { aspect, confidence, voice } of votes) {
      if ((roles[aspect] & ABOUT) !== 0) own = Math.max(own, confidence);
      if (roles[aspect] === 0) {
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
export function hearAny(reading: CommentReading, aspects: readonly Aspect[], { confidence }: Judging): Hearing {
  const { sure, faint } = confidence;
  let loud = 0;
  for (const { votes } of reading.clauses)
    for (const vote of votes) if (aspects.includes(vote.aspect)) loud = Math.max(loud, vote.confidence);
  if (loud >= sure)
    return new Hearing('yes', () => ({
      proves: wordsBetween(reading, aspects, sure, Number.POSITIVE_INFINITY),
      spoils: [],
    }));
  return new Hearing(loud >= faint ? 'cant-tell' : 'no', () => ({
    proves: [],
    spoils: wordsBetween(reading, aspects, faint, sure),
  }));
}

/** Words of the votes on the aspects that are as loud as `least`, but not as loud as `below`. */
function wordsBetween(reading: CommentReading, aspects: readonly Aspect[], least: number, below: number): AspectSpan[] {
  const words: AspectSpan[] = [];
  for (const clause of reading.clauses)
    for (const vote of clause.votes)
      if (vote.confidence >= least && vote.confidence < below && aspects.includes(vote.aspect))
        addWords(words, clause, [vote]);
  return words;
}
