import type { Level } from '../../core/compliance/finding.ts';

/** Everything that is shown beside a box, already in the seller's language: the page holds no texts and no policy. */
export interface DraftView {
  /** "2 findings", "No finding" */
  summary: string;
  /** The strongest level found; null: nothing found. */
  level: Level | null;
  findings: DraftFinding[];
  /** Popular advice to be wary of that the draft reads like; null: none. */
  advice: { title: string; lines: string[] } | null;
  /** Said when only the beginning of a long text was checked. */
  cut: string | null;
  words: { title: string; hide: string; show: string; checking: string; failed: string };
}

export interface DraftFinding {
  ruleId: string;
  level: Level;
  /** "Do not send this:" */
  word: string;
  why: string;
  /** The words of the draft that it is about, in quotation marks; null where it is about the whole text. */
  quote: string | null;
  instead: string;
  source: { name: string; href: string | null };
}
