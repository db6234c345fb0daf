import type { Aspect, AspectSpan, AspectVote, ClauseReading, CommentReading } from '../model/assessment.ts';
import type { Truth } from '../model/truth.ts';
import type { EntireComment, Judging } from './judging.ts';

export interface Hearing {
  truth: Truth;
  proves: AspectSpan[];
  spoils: AspectSpan[];
}

/** Adds the words that carry the votes; the whole clause where the voice names none. */
function addWords(to: AspectSpan[], clause: ClauseReading, votes: readonly AspectVote[]): AspectSpan[] {
  for (const { aspect, spans } of votes) {
    if (spans.length === 0) to.push({ start: clause.start, end: clause.end, text: clause.text, aspect });
    for (const { start, end, text } of spans) to.push({ start, end, text, aspect });
  }
  return to;
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
  subject: EntireComment;
  /** The comment as a whole is strongly about the subject. */
  strong: boolean;
}

interface ClauseHearing {
  /** `leaning`: to the subject, nothing against it. `silent`: nothing either way. `other`: another subject for certain. */
  says: 'subject' | 'leaning' | 'silent' | 'doubt' | 'other';
  proves: AspectSpan[];
  spoils: AspectSpan[];
}

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

function partsOf(votes: readonly AspectVote[], subject: EntireComment, faint: number): Parts {
  const parts: Parts = { about: [], doubtful: [], companions: [], others: [] };
  for (const vote of votes) {
    if (vote.confidence < faint) continue;
    const { aspect } = vote;
    const isAbout = subject.about.includes(aspect);
    const isDoubtful = subject.doubtful.includes(aspect) || subject.aside.includes(aspect);
    const isCompanion = subject.companions.includes(aspect);
    if (isAbout) parts.about.push(vote);
    if (isDoubtful) parts.doubtful.push(vote);
    if (isCompanion) parts.companions.push(vote);
    if (!isAbout && !isDoubtful && !isCompanion) parts.others.push(vote);
  }
  return parts;
}

const NO_VOTES: readonly AspectVote[] = [];

function hearClause(clause: ClauseReading, listener: Listener): ClauseHearing {
  const { sure, strong, faint, lead } = listener.judging.confidence;
  const { about, doubtful, companions, others } = partsOf(clause.votes, listener.subject, faint);
  const levels = { about: loudest(about), companion: loudest(companions) };
  const remark = others.length > 0 ? remarks(others, levels, listener) : { votes: NO_VOTES, at: 0 };
  let says: ClauseHearing['says'] = about.length > 0 ? 'leaning' : 'silent';
  let against = NO_VOTES;
  if (remark.votes.length > 0) {
    const certain = remark.at >= strong || levels.about < faint || remark.at >= levels.about + lead;
    says = certain && remark.at >= sure ? 'other' : 'doubt';
    against = remark.votes;
  } else if (doubtful.length > 0 && (levels.about < sure || loudest(doubtful) >= levels.about - lead)) {
    says = 'doubt';
    against = doubtful;
  } else if (levels.about >= sure) says = 'subject';
  return { says, proves: addWords([], clause, about), spoils: addWords([], clause, against) };
}

/**
 * Whether every clause that says something speaks of the subject. A certain remark on anything else: no. A doubt
 * anywhere, or no clause that firmly speaks of it: can't tell.
 */
export function hearEntire(reading: CommentReading, subject: EntireComment, judging: Judging): Hearing {
  const { faint, strong, firm, wordless } = judging.confidence;
  const about = reading.clauses.flatMap(({ votes }) => votes.filter(({ aspect }) => subject.about.includes(aspect)));
  const loud = loudest(about);
  const listener: Listener = {
    judging,
    subject: loud >= faint ? subject : { ...subject, aside: [] },
    strong: loud >= strong,
  };
  const clauses = reading.clauses.map((clause) => hearClause(clause, listener));
  const said = (says: ClauseHearing['says']): boolean => clauses.some((clause) => clause.says === says);
  const firmly = about.some(({ confidence, voice }) => confidence >= firm + (voice === 'model' ? wordless : 0));
  const entire = said('subject') && !said('doubt') && firmly;
  const byClauses = said('other') ? 'no' : entire ? 'yes' : 'cant-tell';
  return {
    truth: asWhole(byClauses, reading, subject, judging),
    proves: clauses.flatMap(({ proves }) => proves),
    spoils: clauses.flatMap(({ spoils }) => spoils),
  };
}

/** How likely the comment as a whole is entirely about the subject, 0 to 1; null where nobody heard it as a whole. */
export function entirelyAbout({ whole }: CommentReading, subject: EntireComment): number | null {
  return whole === undefined ? null : subject.whole.reduce((sum, one) => sum + whole[one], 0);
}

/** What the clauses say, settled by the voice that hears the comment as a whole. */
function asWhole(byClauses: Truth, reading: CommentReading, subject: EntireComment, judging: Judging): Truth {
  const share = entirelyAbout(reading, subject);
  if (share === null) return byClauses;
  const { agreed, alone, doubted } = judging.entirely;
  const enough = share >= (byClauses === 'yes' ? agreed : alone);
  if (enough && named(reading, subject, judging) && !vetoed(reading, subject, judging)) return 'yes';
  const undecided = Math.max(...Object.values(reading.whole ?? {})) < doubted;
  return byClauses === 'yes' || share >= doubted || undecided ? 'cant-tell' : byClauses;
}

/** Whether any clause speaks of the subject: without a word to show nothing is claimed. */
const named = ({ clauses }: CommentReading, { about }: EntireComment, { confidence }: Judging): boolean =>
  clauses.some(({ votes }) => votes.some((vote) => about.includes(vote.aspect) && vote.confidence >= confidence.firm));

/** Whether a clause speaks so loud of the seller's dealings, or of another subject alone, that no whole outweighs it. */
const vetoed = ({ clauses }: CommentReading, subject: EntireComment, judging: Judging): boolean =>
  clauses.some(({ votes }) => {
    const among = (wanted: (aspect: Aspect) => boolean): number =>
      loudest(votes.filter(({ aspect }) => wanted(aspect)));
    const { about, companions, doubtful, aside } = subject;
    const own = among((aspect) => about.includes(aspect));
    const dealings = among((aspect) => judging.sellerDealings.includes(aspect));
    const other = among((aspect) => ![about, companions, doubtful, aside].some((known) => known.includes(aspect)));
    const { veto, vetoAlone } = judging.entirely;
    return (dealings >= veto && dealings > own) || (other >= vetoAlone && own < judging.confidence.faint);
  });

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
