import type { Reference } from '../model/assessment.ts';

/**
 * A rule as published, with or without a clock, in our own words. The rules with a clock are counted by the
 * `WindowRule` of the same id.
 */
export interface PublishedRule {
  title: string;
  statement: string;
  /** Where it holds, as the sources say it; the clock's `stores` say what we make of it. */
  where: string;
  /** Address or, where there is none, description of the source. */
  source: string;
  sourceTitle: string;
  /** When the source was written or seen, as far as it says. */
  sourceDate: string;
  moreSources?: readonly string[];
  confidence: Reference['confidence'];
  status: 'current' | 'conflict' | 'historical' | 'prohibition';
  /** What happens when the window is missed. */
  lapse?: string;
  conflict?: string;
  supersedes?: string;
}

export type PublishedRules = Readonly<Record<string, PublishedRule>>;
