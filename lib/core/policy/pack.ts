import type { CommentLexicons } from '../language/lexicon-data.ts';
import type { Marketplace } from '../model/marketplace.ts';
import type { Ground, Language, Portal } from '../model/names.ts';
import type { WindowPacks } from '../windows/rule.ts';
import type { Judging } from './judging.ts';
import type { PolicyRule } from './rule.ts';

/** What a portal says, as data: everything the core judges by comes in here from outside. */
export interface PolicyPack {
  portal: Portal;
  /** Changes whenever a rule, number or word changes: laid-down windows of another version are laid anew. */
  version: string;
  marketplaces: readonly Marketplace[];
  /** In the order in which they are asked. */
  rules: readonly PolicyRule[];
  judging: Judging;
  lexicons: CommentLexicons;
  windows: WindowPacks;
  justifications: Justifications;
}

/** Texts for the portal's own request form. Places: {{words}} (what the buyer wrote). */
export interface Justifications {
  /** Longest text the form should get, in UTF-16 code units. */
  maxLength: number;
  texts: Readonly<Partial<Record<Language, Readonly<Record<Ground, string>>>>>;
}
