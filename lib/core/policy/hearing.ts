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

/** How loud the subject is where it is loudest. */
const loudestIn = ({ clauses }: CommentReading, aspects: readonly Aspect[]): number =>
  loudest(clauses.flatMap(({ votes }) => votes.filter(({ aspect }) => aspects.includes(aspect))));

interface Listener extends Pick<Judging, 'confidence' | 'sellerDealings'> {
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

/** A faint echo behind a louder voice in the same clause. */
function isSlip(vote: AspectVote, subject: number, companion: number, listener: Listener): boolean {
  const { sure, faint, lead, slip, slipOnDealings, context } = listener.confidence;
  const dealings = listener.sellerDealings.includes(vote.aspect);
  const behind = (other: number): boolean => vote.confidence <= other - lead;
  if (listener.strong && subject >= faint && !dealings && vote.confidence < context) return true;
  if (behind(companion) && vote.confidence < slip) return true;
  return subject >= sure && behind(subject) && vote.confidence < (dealings ? slipOnDealings : slip);
}

function hearClause(clause: ClauseReading, listener: Listener): ClauseHearing {
  const { subject, confidence } = listener;
  const { sure, strong, faint, lead } = confidence;
  const heard = clause.votes.filter((vote) => vote.confidence >= faint);
  const among = (aspects: readonly Aspect[]): AspectVote[] => heard.filter(({ aspect }) => aspects.includes(aspect));
  const about = among(subject.about);
  const doubtful = among([...subject.doubtful, ...subject.aside]);
  const companions = among(subject.companions);
  const [aboutAt, otherwise] = [loudest(about), loudest(companions)];
  const other = heard.filter(
    (vote) =>
      !about.includes(vote) &&
      !doubtful.includes(vote) &&
      !companions.includes(vote) &&
      !isSlip(vote, aboutAt, otherwise, listener),
  );
  const words = (votes: readonly AspectVote[]): AspectSpan[] => votes.flatMap((vote) => spansOf(clause, vote));
  const hearing = (says: ClauseHearing['says'], against: readonly AspectVote[] = []): ClauseHearing => ({
    says,
    proves: words(about),
    spoils: words(against),
  });
  if (other.length > 0) {
    const at = loudest(other);
    const certain = at >= sure && (at >= strong || aboutAt < faint || at >= aboutAt + lead);
    return hearing(certain ? 'other' : 'doubt', other);
  }
  if (aboutAt >= sure) return loudest(doubtful) >= aboutAt ? hearing('doubt', doubtful) : hearing('subject');
  if (doubtful.length > 0) return hearing('doubt', doubtful);
  return hearing(about.length > 0 ? 'leaning' : 'silent');
}

/**
 * Whether every clause that says something speaks of the subject. A certain remark on anything else: no. A doubt
 * anywhere, or no clause that firmly speaks of it: can't tell.
 */
export function hearEntire(reading: CommentReading, subject: EntireComment, judging: Judging): Hearing {
  const { confidence, sellerDealings } = judging;
  const loud = loudestIn(reading, subject.about);
  const spoken = loud >= confidence.faint;
  const listener: Listener = {
    confidence,
    sellerDealings,
    subject: spoken ? subject : { ...subject, aside: [] },
    strong: loud >= confidence.strong,
  };
  const clauses = reading.clauses.map((clause) => hearClause(clause, listener));
  const said = (says: ClauseHearing['says']): boolean => clauses.some((clause) => clause.says === says);
  const entire = said('subject') && !said('doubt') && loud >= confidence.firm;
  return {
    truth: said('other') ? 'no' : entire ? 'yes' : 'cant-tell',
    proves: clauses.flatMap(({ proves }) => proves),
    spoils: clauses.flatMap(({ spoils }) => spoils),
  };
}

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
