import type { PolicyWindow } from '../model/assessment.ts';
import type { Edges } from './answer.ts';

type Counted = Pick<PolicyWindow, 'opensOn' | 'closesOn' | 'state' | 'published'>;

/** The ends of a window by the seller's own number and by the published one; as in `PolicyWindow`. */
export interface BothEnds {
  own: string;
  published: string;
}

/** Both ends where they differ; null where there is only one to tell. */
export const bothEnds = ({ closesOn, published }: Pick<Counted, 'closesOn' | 'published'>): BothEnds | null =>
  closesOn !== null && published?.closesOn && published.closesOn !== closesOn
    ? { own: closesOn, published: published.closesOn }
    : null;

/** It is over by the seller's own number before it is by the published one. */
export const isCutShort = ({ own, published }: BothEnds): boolean => own < published;

/**
 * When a window is over for whoever may still act. The seller's own number holds, but it may be a slip of the pen: once
 * it has closed a window that the published number leaves open for longer, the published end stands.
 */
export function standingEdges(window: Counted): Edges {
  const { opensOn, closesOn, state, published } = window;
  const ends = bothEnds(window);
  return published && ends && state === 'closed' && isCutShort(ends) ? published : { opensOn, closesOn, state };
}
