import type { Aspect } from '../model/assessment.ts';
import { aspects } from '../model/assessment.ts';
import type { EntireComment } from './judging.ts';

/** What an aspect is to a subject, as bits of one number; none of them: another subject. */
export const ABOUT = 1;
export const COMPANION = 2;
export const DOUBTFUL = 4;
export const ASIDE = 8;

export type Roles = Readonly<Record<Aspect, number>>;

const known = new WeakMap<EntireComment, Roles>();

/** The roles of all aspects, worked out once for each subject of a pack: every vote of every clause asks for its own. */
export function rolesIn(subject: EntireComment): Roles {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const { about, companions, doubtful, aside } = subject;
  const bits = (aspect: Aspect): number =>
    (about.includes(aspect) ? ABOUT : 0) |
    (companions.includes(aspect) ? COMPANION : 0) |
    (doubtful.includes(aspect) ? DOUBTFUL : 0) |
    (aside.includes(aspect) ? ASIDE : 0);
  const roles = Object.fromEntries(aspects.map((aspect) => [aspect, bits(aspect)])) as Record<Aspect, number>;
  known.set(subject, roles);
  return roles;
}
