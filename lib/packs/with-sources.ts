import type { PublishedRule } from '../core/windows/published.ts';
import type { WindowRule } from '../core/windows/rule.ts';

/** A clock as the packs write it: its source stands with the published rule of the same id. */
export type Clock<Id extends string> = Omit<WindowRule, 'id' | 'source' | 'sourceDate' | 'confidence'> & { id: Id };

/** Joins clocks with the source, its date and the confidence of their published rules. */
export const withSources = <Id extends string>(
  clocks: readonly Clock<Id>[],
  published: Readonly<Record<Id, PublishedRule>>,
): WindowRule[] =>
  clocks.map((clock) => {
    const { source, sourceDate, confidence } = published[clock.id];
    return { ...clock, source, sourceDate, confidence };
  });
