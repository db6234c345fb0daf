import type { Aspect, AspectSpan, AspectVote, ClauseReading, CommentReading } from '../model/assessment.ts';
import type { Truth } from '../model/truth.ts';
import type { EntireComment, Judging } from './judging.ts';
import { ABOUT, ASIDE, COMPANION, DOUBTFUL, type Roles, rolesIn } from './roles.ts';

export interface Hearing {
  truth: Truth;
  proves: AspectSpan[];
  spoils: AspectSpan[];
}

/** Adds the words that carry the votes; the whole clause where the voice names none. */
function addWords(to: AspectSpan[], clause: ClauseReading, votes: readonly AspectVote[]): void {
  for (const { aspect, spans } of votes) {
    if (spans.length === 0) to.push({ start: clause.start, end: clause.end, text: clause.text, aspect });
    for (const { start, end, text } of spans) to.push({ start, end, text, aspect });
  }
}

function loudest(votes: readonly AspectVote[]): number {
  let most = 0;
  for (const { confidence } of votes) most = Math.max(most, confidence);
  return most;
}

/** How sure one can be when each of several votes may be right. */
const jointly = (votes: readonly AspectVote[]): number =>
  1 - votes.reduce((doubt, { confidence }) => doubt * (1 - confidence), 1);

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

/** What one clause says, by loudness: of the subject, and of things that say nothing alone. */
interface Levels {
  about: number;
  companion: number;
}

/** Whether a vote, or several of one kind, is but a faint echo behind a louder voice in the same clause. */
function isSlip(at: number, onDealings: boolean, { about, companion }: Levels, listener: Listener): boolean {
  const { sure, faint, lead, slip, slipOnDealings, context } = listener.judging.confidence;
  if (listener.strong && about >= faint && !onDealings && at < context) return true;
  if (at <= companion - lead && at < slip) return true;
  return about >= sure && at <= about - lead && at < (onDealings ? slipOnDealings : slip);
}

/** The votes on other subjects that count. Several on the seller's service, each faint, may count together. */
function remarks(
  others: readonly AspectVote[],
  levels: Levels,
  listener: Listener,
): { votes: AspectVote[]; at: number } {
  const { sellerDealings, sellerService } = listener.judging;
  const votes = others.filter(
    ({ aspect, confidence }) => !isSlip(confidence, sellerDealings.includes(aspect), levels, listener),
  );
  const service = others.filter(({ aspect }) => sellerService.includes(aspect));
  const together = service.length > 1 ? jointly(service) : 0;
  if (together === 0 || isSlip(together, false, levels, listener)) return { votes, at: loudest(votes) };
  return { votes: [...new Set([...votes, ...service])], at: Math.max(together, loudest(votes)) };
}

/** The votes of a clause that can be heard, by what they are to the subject. */
interface Parts {
  about: AspectVote[];
  doubtful: AspectVote[];
  companions: AspectVote[];
  others: AspectVote[];
}

function partsOf(votes: readonly AspectVote[], { judging, roles, doubtful }: Listener): Parts {
  const parts: Parts = { about: [], doubtful: [], companions: [], others: [] };
  for (const vote of votes) {
    if (vote.confidence < judging.confidence.faint) continue;
    const role = roles[vote.aspect];
    if ((role & ABOUT) !== 0) parts.about.push(vote);
    if ((role & doubtful) !== 0) parts.doubtful.push(vote);
    if ((role & COMPANION) !== 0) parts.companions.push(vote);
    if ((role & (ABOUT | COMPANION | doubtful)) === 0) parts.others.push(vote);
  }
  return parts;
}

const NO_VOTES: readonly AspectVote[] = [];

/** What a clause says; its words are added to those of the comment. */
function hearClause(clause: ClauseReading, listener: Listener, proves: AspectSpan[], spoils: AspectSpan[]): Says {
  const { sure, strong, faint, lead } = listener.judging.confidence;
  const { about, doubtful, companions, others } = partsOf(clause.votes, listener);
  const levels = { about: loudest(about), companion: loudest(companions) };
  const remark = others.length > 0 ? remarks(others, levels, listener) : { votes: NO_VOTES, at: 0 };
  addWords(proves, clause, about);
  if (remark.votes.length > 0) {
    addWords(spoils, clause, remark.votes);
    const certain = remark.at >= strong || levels.about < faint || remark.at >= levels.about + lead;
    return certain && remark.at >= sure ? 'other' : 'doubt';
  }
  if (doubtful.length > 0 && (levels.about < sure || loudest(doubtful) >= levels.about - lead)) {
    addWords(spoils, clause, doubtful);
    return 'doubt';
  }
  if (levels.about >= sure) return 'subject';
  return about.length > 0 ? 'leaning' : 'silent';
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
  const proves: AspectSpan[] = [];
  const spoils: AspectSpan[] = [];
  const said = reading.clauses.map((clause) => hearClause(clause, listener, proves, spoils));
  const entire = said.includes('subject') && !said.includes('doubt') && firmly;
  const byClauses = said.includes('other') ? 'no' : entire ? 'yes' : 'cant-tell';
  return { truth: asWhole(byClauses, reading, subject, judging), proves, spoils };
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
  const proves = wordsBetween(reading, aspects, confidence.sure, Number.POSITIVE_INFINITY);
  if (proves.length > 0) return { truth: 'yes', proves, spoils: [] };
  const doubts = wordsBetween(reading, aspects, confidence.faint, confidence.sure);
  return { truth: doubts.length > 0 ? 'cant-tell' : 'no', proves: [], spoils: doubts };
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
