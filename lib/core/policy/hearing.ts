import type { Aspect, AspectSpan, AspectVote, ClauseReading, CommentReading } from '../model/assessment.ts';
import type { Truth } from '../model/truth.ts';
import type { EntireComment, Judging } from './judging.ts';

export interface Hearing {
  truth: Truth;
  proves: AspectSpan[];
  spoils: AspectSpan[];
}

/** The words that carry a vote; the whole clause where the voice names none. */
function spansOf({ start, end, text }: ClauseReading, { aspect, spans }: AspectVote): AspectSpan[] {
  const words = spans.length > 0 ? spans : [{ start, end, text }];
  return words.map((span) => ({ start: span.start, end: span.end, text: span.text, aspect }));
}

const loudest = (votes: readonly AspectVote[]): number =>
  votes.reduce((most, vote) => Math.max(most, vote.confidence), 0);

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

function hearClause(clause: ClauseReading, listener: Listener): ClauseHearing {
  const { subject, judging } = listener;
  const { sure, strong, faint, lead } = judging.confidence;
  const heard = clause.votes.filter((vote) => vote.confidence >= faint);
  const among = (aspects: readonly Aspect[]): AspectVote[] => heard.filter(({ aspect }) => aspects.includes(aspect));
  const about = among(subject.about);
  const doubtful = among([...subject.doubtful, ...subject.aside]);
  const companions = among(subject.companions);
  const known = new Set([...about, ...doubtful, ...companions]);
  const levels = { about: loudest(about), companion: loudest(companions) };
  const others = remarks(
    heard.filter((vote) => !known.has(vote)),
    levels,
    listener,
  );
  const words = (votes: readonly AspectVote[]): AspectSpan[] => votes.flatMap((vote) => spansOf(clause, vote));
  const hearing = (says: ClauseHearing['says'], against: readonly AspectVote[] = []): ClauseHearing => ({
    says,
    proves: words(about),
    spoils: words(against),
  });
  if (others.votes.length > 0) {
    const certain = others.at >= strong || levels.about < faint || others.at >= levels.about + lead;
    return hearing(certain && others.at >= sure ? 'other' : 'doubt', others.votes);
  }
  if (levels.about >= sure)
    return loudest(doubtful) >= levels.about - lead && doubtful.length > 0
      ? hearing('doubt', doubtful)
      : hearing('subject');
  if (doubtful.length > 0) return hearing('doubt', doubtful);
  return hearing(about.length > 0 ? 'leaning' : 'silent');
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
  const truth = asWhole(byClauses, reading, subject, judging);
  const words = clauses.flatMap(({ proves }) => proves);
  return {
    truth,
    proves: truth === 'yes' && words.length === 0 ? allOf(reading, subject) : words,
    spoils: clauses.flatMap(({ spoils }) => spoils),
  };
}

/** All clauses as evidence, where the comment as a whole speaks of the subject and no word of it alone. */
const allOf = ({ clauses }: CommentReading, { about }: EntireComment): AspectSpan[] =>
  clauses.map(({ start, end, text }) => ({ start, end, text, aspect: about[0] ?? 'neutral' }));

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
  if (enough && !vetoed(reading, subject, judging)) return 'yes';
  return byClauses === 'yes' || share >= doubted ? 'cant-tell' : byClauses;
}

/** Whether a clause speaks so loud of the seller's dealings that no whole outweighs it. */
const vetoed = ({ clauses }: CommentReading, { about }: EntireComment, judging: Judging): boolean =>
  clauses.some(({ votes }) => {
    const among = (aspects: readonly Aspect[]): number =>
      loudest(votes.filter(({ aspect }) => aspects.includes(aspect)));
    const dealings = among(judging.sellerDealings);
    return dealings >= judging.entirely.veto && dealings > among(about);
  });

/** Whether any clause speaks of one of the aspects. Words of faint votes stand in `spoils` when nothing sure is heard. */
export function hearAny(reading: CommentReading, aspects: readonly Aspect[], { confidence }: Judging): Hearing {
  const from = (least: number, below: number): AspectSpan[] =>
    reading.clauses.flatMap((clause) =>
      clause.votes
        .filter((vote) => aspects.includes(vote.aspect) && vote.confidence >= least && vote.confidence < below)
        .flatMap((vote) => spansOf(clause, vote)),
    );
  const proves = from(confidence.sure, Number.POSITIVE_INFINITY);
  if (proves.length > 0) return { truth: 'yes', proves, spoils: [] };
  const doubts = from(confidence.faint, confidence.sure);
  return { truth: doubts.length > 0 ? 'cant-tell' : 'no', proves: [], spoils: doubts };
}
