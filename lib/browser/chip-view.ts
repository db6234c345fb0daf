import type { Segment } from '../core/casework/segments.ts';
import type { Ground, Outcome } from '../core/model/names.ts';

/** Everything a chip and its popover show, already in the seller's language: the page holds no texts and no policy. */
export interface ChipView {
  orderId: string;
  caseId: string;
  outcome: Outcome;
  ground: Ground | null;
  /** Local date of the marketplace, inclusive; null where no window counts. */
  closesOn: string | null;
  /** "Likely removable · 41 days" */
  label: string;
  /** For screen readers and the tooltip: the label with absolute dates. */
  title: string;
  heading: string;
  comment: Segment[];
  why: string[];
  window: string | null;
  next: string;
  reply: { templateId: string; language: string; text: string; missing: string | null } | null;
  words: { open: string; close: string; copy: string; copied: string; proves: string; spoils: string; failed: string };
}
