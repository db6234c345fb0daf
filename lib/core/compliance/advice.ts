import type { Language, Portal } from '../model/names.ts';

/** What became of a piece of advice: forbidden, once right, never a rule of the portal, or right within limits. */
export const adviceVerdicts = ['prohibited', 'outdated', 'not-a-rule', 'limited'] as const;
export type AdviceVerdict = (typeof adviceVerdicts)[number];

/**
 * How a draft that follows the advice is known. What is given must all hold. Findings are those of the
 * linter's words; meanings are its concepts, `a|b` for either, anywhere in the text and not negated.
 */
export interface AdviceSign {
  /** One of these linter rules forbids the text, by its words alone. */
  findings?: readonly string[];
  all?: readonly string[];
  none?: readonly string[];
  /** Phrases of which one must stand in the text, by language, in the notation of `language/pattern.ts`. */
  words?: Readonly<Partial<Record<Language, string>>>;
}

/** Popular advice that a seller should know for what it is. Texts stand in the locale files: `advice:<id>.said`, `.why`, `.instead`. */
export interface Advice {
  id: string;
  portal: Portal;
  verdict: AdviceVerdict;
  /** Ids of the published rules on which the verdict rests. */
  rules: readonly string[];
  /** Any of these is enough. */
  signs: readonly AdviceSign[];
  /** Drafts as the advice would have them written; each is recognised. */
  drafts: readonly { language: Language; text: string }[];
}
