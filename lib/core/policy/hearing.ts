import type { Aspect, AspectSpan, AspectVote, ClauseReading, CommentReading } from '../model/assessment.ts';
import type { Truth } from '../model/truth.ts';
import type { EntireComment, Judging } from './judging.ts';

type Thresholds = Judging['confidence'];

/** The words that carry a vote; the whole clause where the voice names none. */
export function spansOf(clause: ClauseReading, vote: AspectVote): AspectSpan[] {
  const { start, end, text } = clause;
  const spans = vote.spans.length > 0 ? vote.spans : [{ start, end, text }];
  return spans.map((span) => ({ start: span.start, end: span.end, text: span.text, aspect: vote.aspect }));
}

const loudest = (votes: readonly AspectVote[]): number =>
  votes.reduce((most, vote) => Math.max(most, vote.confidence), 0);

interface ClauseHearing {
  /** `weak`: leans to the subject with nothing against it. `silent`: says nothing either way. */
  says: 'subject' | 'weak' | 'silent' | 'doubt' | 'other';
  proves: AspectSpan[];
  spoils: AspectSpan[];
}

function hearClause(clause: ClauseReading, subject: EntireComment, { sure, faint }: Thresholds): ClauseHearing {
  const about: AspectVote[] = [];
  const doubtful: AspectVote[] = [];
  const other: AspectVote[] = [];
  for (const vote of clause.votes) {
    if (vote.confidence < faint || subject.companions.includes(vote.aspect)) continue;
    if (subject.about.includes(vote.aspect)) about.push(vote);
    else if (subject.doubtful.includes(vote.aspect) || subject.aside.includes(vote.aspect)) doubtful.push(vote);
    else other.push(vote);
  }
  const words = (votes: readonly AspectVote[]): AspectSpan[] => votes.flatMap((vote) => spansOf(clause, vote));
  const proves = words(about);
  if (other.length > 0) return { says: loudest(other) >= sure ? 'other' : 'doubt', proves, spoils: words(other) };
  if (loudest(about) >= sure) return { says: 'subject', proves, spoils: [] };
  if (doubtful.length > 0) return { says: 'doubt', proves, spoils: words(doubtful) };
  return { says: about.length > 0 ? 'weak' : 'silent', proves, spoils: [] };
}

export interface Hearing {
  truth: Truth;
  proves: AspectSpan[];
  spoils: AspectSpan[];
}

/**
 * Whether every clause that says something speaks of the subject. A sure remark on anything else: no. A doubt anywhere,
 * or no clause that surely speaks of it: can't tell.
 */
export function hearEntire(reading: CommentReading, subject: EntireComment, thresholds: Thresholds): Hearing {
  const spoken = reading.clauses.some(({ votes }) =>
    votes.some(({ aspect, confidence }) => subject.about.includes(aspect) && confidence >= thresholds.faint),
  );
  const heard = spoken ? subject : { ...subject, aside: [] };
  const clauses = reading.clauses.map((clause) => hearClause(clause, heard, thresholds));
  const said = (says: ClauseHearing['says']): boolean => clauses.some((clause) => clause.says === says);
  return {
    truth: said('other') ? 'no' : said('doubt') || !said('subject') ? 'cant-tell' : 'yes',
    proves: clauses.flatMap(({ proves }) => proves),
    spoils: clauses.flatMap(({ spoils }) => spoils),
  };
}

/** Whether any clause speaks of one of the aspects. Words of faint votes stand in `spoils` when nothing sure is heard. */
export function hearAny(reading: CommentReading, aspects: readonly Aspect[], { sure, faint }: Thresholds): Hearing {
  const from = (least: number, below: number): AspectSpan[] =>
    reading.clauses.flatMap((clause) =>
      clause.votes
        .filter((vote) => aspects.includes(vote.aspect) && vote.confidence >= least && vote.confidence < below)
        .flatMap((vote) => spansOf(clause, vote)),
    );
  const proves = from(sure, Number.POSITIVE_INFINITY);
  if (proves.length > 0) return { truth: 'yes', proves, spoils: [] };
  const doubts = from(faint, sure);
  return { truth: doubts.length > 0 ? 'cant-tell' : 'no', proves: [], spoils: doubts };
}
