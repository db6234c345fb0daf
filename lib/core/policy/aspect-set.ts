import { type Aspect, aspects, type CommentReading } from '../model/assessment.ts';
import type { EntireComment, Judging } from './judging.ts';

/** Aspects as bits of one number: every vote of every clause is asked where it belongs. */
export type AspectSet = number;

const bits = Object.fromEntries(aspects.map((aspect, at) => [aspect, 1 << at])) as Readonly<Record<Aspect, AspectSet>>;

/** The aspect alone. */
export const bitOf = (aspect: Aspect): AspectSet => bits[aspect];

export function setOf(members: readonly Aspect[]): AspectSet {
  let set = 0;
  for (const aspect of members) set |= bits[aspect];
  return set;
}

/** What aspects are to the subject of an entire comment; as in `EntireComment`. */
export interface Roles {
  about: AspectSet;
  companions: AspectSet;
  doubtful: AspectSet;
  aside: AspectSet;
}

const known = new WeakMap<EntireComment, Roles>();

/** The roles of all aspects, worked out once for each subject of a pack. */
export function rolesIn(subject: EntireComment): Roles {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const roles: Roles = {
    about: setOf(subject.about),
    companions: setOf(subject.companions),
    doubtful: setOf(subject.doubtful),
    aside: setOf(subject.aside),
  };
  known.set(subject, roles);
  return roles;
}

/** What can be heard in a comment at all, and what is believed. */
export interface Heard {
  faintly: AspectSet;
  surely: AspectSet;
}

/** What is heard in any clause. */
export function heardIn({ clauses }: CommentReading, { confidence: { faint, sure } }: Judging): Heard {
  let faintly = 0;
  let surely = 0;
  for (const { votes } of clauses)
    for (const { aspect, confidence } of votes) {
      if (confidence >= faint) faintly |= bits[aspect];
      if (confidence >= sure) surely |= bits[aspect];
    }
  return { faintly, surely };
}
